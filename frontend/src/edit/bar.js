/** Above the timeline: undo, redo, history, what was rejected, review, and whether what was done is saved. */
import { fill, h, icon } from "../dom.js";

const UNDO = "M6 3 2.5 6.5 6 10M2.5 6.5H9.5a4 4 0 0 1 0 8H6";
const REDO = "M10 3 13.5 6.5 10 10M13.5 6.5H6.5a4 4 0 0 0 0 8H10";

/**
 * @param {import("./asking.js").Asking} asking @param {() => import("./asking.js").Shown} shown
 * @param {{act: (promise: Promise<unknown>) => Promise<boolean>, history: Pane, rejected: Pane, review: {toggle: () => void, on: () => boolean}}} tools
 * @typedef {{toggle: () => void, open: () => boolean}} Pane
 */
export function createBar(asking, shown, { act, history, rejected, review }) {
  const undo = h("button.tool.small", { type: "button", "aria-label": "Undo", onclick: () => act(asking.undo()) }, icon(UNDO));
  const redo = h(
    "button.tool.small",
    { type: "button", "aria-label": "Redo", title: "Redo (Ctrl+Shift+Z)", onclick: () => act(asking.redo()) },
    icon(REDO),
  );
  const count = h("span.count", {});
  const list = h("button.plain", { type: "button", onclick: () => history.toggle() }, "History", count);
  const lost = h("span.count", {});
  const off = h(
    "button.plain",
    { type: "button", title: "Events that were taken off the timeline", onclick: () => rejected.toggle() },
    "Rejected",
    lost,
  );
  const go = h("button.plain", { type: "button", onclick: () => review.toggle() }, "Review");
  const state = h("p.saved", { role: "status" });
  const element = h("div.edit-bar", { role: "group", "aria-label": "Corrections" }, undo, redo, list, off, go, state);

  function update() {
    const { undo: last, redo: more, count: edits, journal, unsaved, problem, read_only: fixed, rejected: gone } = shown();
    undo.disabled = !last || Boolean(fixed);
    undo.title = last ? `Undo: ${last} (Ctrl+Z)` : "Nothing to undo";
    redo.disabled = !more || Boolean(fixed);
    count.textContent = edits ? String(edits) : "";
    list.setAttribute("aria-expanded", String(history.open()));
    lost.textContent = String(gone);
    off.hidden = !gone && !rejected.open();
    off.setAttribute("aria-expanded", String(rejected.open()));
    go.setAttribute("aria-pressed", String(review.on()));
    const [kind, words, title] = saved(journal, unsaved, problem, fixed, edits);
    if (state.textContent === words && state.title === title) return;
    state.className = `saved is-${kind}`;
    state.title = title;
    fill(state, words);
  }
  return { element, update };
}

/** Where the edits are, said so that nobody trusts a disk that is full. @param {string} journal @param {number} unsaved @param {string} problem @param {string} fixed @param {number} edits */
export function saved(journal, unsaved, problem, fixed, edits) {
  if (fixed) return ["bad", "Read-only", fixed];
  if (journal && unsaved)
    return [
      "bad",
      `Not saved: ${unsaved} edit${unsaved === 1 ? "" : "s"}`,
      problem || `${journal} could not be written. The edits are kept, and saved with the next that can be.`,
    ];
  if (journal) return ["good", `Saved in ${journal}`, "Each edit is on disk as it is made."];
  return ["none", edits ? "In memory" : "", "These edits are in memory alone. curation.save(…) writes them to a journal."];
}
