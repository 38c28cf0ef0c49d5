/** Going through what the machine was least sure of: one event at a time, one key for each answer. */
import { fill, h, icon, ICONS } from "../dom.js";
import { after, progress, queueOf } from "./queue.js";

const KEYS = { a: "accept", enter: "accept", r: "reject", e: "edit", m: "merge", s: "skip", b: "back" };

/**
 * @param {import("../app.js").View} view @param {import("./asking.js").Asking} asking @param {() => import("./asking.js").Shown} shown
 * @param {{act: (promise: Promise<unknown>) => Promise<boolean>, focusChart: () => void}} tools
 */
export function createReview(view, asking, shown, { act, focusChart }) {
  let on = false;
  let busy = false;
  /** @type {{key: any[], queue: number[]}} */
  let memo = { key: [], queue: [] };
  const filled = h("span", {});
  const words = h("span.review-count", {});
  const meter = h("div.review-meter", { role: "progressbar", "aria-label": "Reviewed", "aria-valuemin": "0" }, filled);
  const verb = (/** @type {string} */ key, /** @type {string} */ name, /** @type {string} */ label) =>
    h("button.verb", { type: "button", "data-review": name, "aria-keyshortcuts": key, onclick: () => run(name) }, label, h("kbd", {}, key));
  const merge = verb("M", "merge", "Merge with the one before");
  const verbs = h(
    "div.verbs",
    { role: "group", "aria-label": "Review this event" },
    verb("A", "accept", "Accept"),
    verb("R", "reject", "Reject"),
    verb("E", "edit", "Edit"),
    merge,
    verb("S", "skip", "Skip"),
  );
  const done = h("p.review-done", { hidden: true }, "Everything is reviewed.");
  const element = h(
    "div.review",
    { role: "region", "aria-label": "Review, least certain first", tabindex: "-1", hidden: true },
    h("div.review-state", {}, meter, words),
    verbs,
    done,
    h(
      "button.plain.review-close",
      { type: "button", "aria-label": "End the review", title: "End the review (Esc)", onclick: () => toggle() },
      icon(ICONS.close),
    ),
  );

  function queue() {
    const { accepted } = shown();
    const key = [view.version(), accepted];
    if (key.some((part, k) => part !== memo.key[k])) {
      const known = new Set(accepted);
      const { data } = view;
      const places = new Set();
      // What a person accepted has full confidence: only there must ids be compared.
      if (known.size) for (let i = 0; i < data.n; i += 1) if (data.marks.confidence[i] === 100 && known.has(data.id(i))) places.add(i);
      memo = { key, queue: queueOf(data.marks.confidence, places) };
    }
    return memo.queue;
  }

  /** The event under review: the one that is selected, wherever it stands in the queue. */
  const current = () => {
    const { selected } = view.store.get();
    return selected.length ? selected[selected.length - 1] : -1;
  };
  /** The one before it in time, which is where a second mention of the same stands. */
  const before = () => current() - 1;

  function toggle() {
    on = !on;
    element.hidden = !on;
    if (on) {
      const [first] = queue();
      if (first !== undefined) view.select(first, false);
      element.focus({ preventScroll: true });
    } else focusChart();
    update();
  }

  /** @param {string} name @returns {Promise<unknown>} */
  function decide(name) {
    const i = current();
    const event = view.event(i);
    if (!event) return Promise.resolve();
    const next = after(queue(), i);
    const then = next >= 0 ? view.event(next)?.id : undefined;
    if (name !== "merge") return asking.edit(name, { event: event.id }, then);
    const other = view.event(before());
    if (!other) return Promise.reject(new Error("There is no event before this one."));
    return asking.edit("merge", { events: [other.id, event.id] });
  }

  /** @param {string} name */
  async function run(name) {
    if (name === "skip" || name === "back") {
      const next = after(queue(), current(), name === "back" ? -1 : 1);
      if (next >= 0) view.select(next, false);
    } else if (name === "edit") {
      view.store.set({ open: true });
      const field = /** @type {HTMLTextAreaElement | null} */ (
        /** @type {ShadowRoot} */ (element.getRootNode()).querySelector('[data-field="title"]')
      );
      field?.focus();
      field?.select();
    } else if (!busy) {
      // A key that repeats must not decide over an event that nobody has seen.
      busy = true;
      await act(decide(name));
      busy = false;
    }
  }

  function update() {
    if (!on) return;
    const { accepted, rejected } = shown();
    const left = queue();
    const { done: count, all, share } = progress(view.data.n, view.data.n - left.length, rejected);
    void accepted;
    filled.style.width = `${share * 100}%`;
    meter.setAttribute("aria-valuenow", String(count));
    meter.setAttribute("aria-valuemax", String(all));
    fill(words, `${count.toLocaleString("en")} of ${all.toLocaleString("en")}`);
    verbs.hidden = !left.length;
    done.hidden = left.length > 0;
    const other = before() >= 0 ? view.row(before()) : null;
    merge.disabled = !other;
    merge.title = other ? `“${other.title.slice(0, 120)}”, ${other.when}` : "No event is before this one";
    for (const button of verbs.children) if (button !== merge) button.disabled = current() < 0 && button.dataset.review !== "skip";
  }

  return {
    element,
    update,
    toggle,
    decide,
    on: () => on,
    /** Whether a key was meant for the review. @param {string} key */
    key(key) {
      if (!on) return false;
      if (key === "Escape") {
        toggle();
        return true;
      }
      const name = /** @type {Record<string, string>} */ (KEYS)[key.toLowerCase()];
      if (!name) return false;
      run(name);
      return true;
    },
  };
}
