/** One event under correction, in the details: title, date, tags and note in place, and what can be done with the whole. */
import { fill, h, icon, ICONS } from "../dom.js";
import { dateField, textField } from "./fields.js";
import { stepNode } from "./steps.js";

/** @typedef {import("../data.js").Event} Event */
/** @typedef {{head: Node[], note: Node, tags: Node, history: Node, claim: (number: number) => Node | null}} Editor */

/**
 * @param {import("../app.js").View} view @param {import("./asking.js").Asking} asking @param {() => import("./asking.js").Shown} shown
 * @param {{act: (promise: Promise<unknown>) => Promise<boolean>, later: (act: () => void) => void, reject: (event: Event) => void}} tools
 */
export function createPanel(view, asking, shown, { act, later, reject }) {
  /** @type {ReturnType<typeof textField>[]} the fields that are there now */
  let fields = [];
  let shownId = "";
  let splitting = "";

  /** @param {Event} event @returns {Editor} */
  return function editor(event) {
    const kept = held(event.id);
    if (event.id !== shownId) splitting = "";
    shownId = event.id;
    const edit = (/** @type {string} */ name, /** @type {object} */ body = {}) => asking.edit(name, { event: event.id, ...body });
    const button = (
      /** @type {string} */ field,
      /** @type {any} */ inside,
      /** @type {() => void} */ press,
      /** @type {object} */ more = {},
    ) => h("button.verb", { type: "button", "data-field": field, onclick: press, ...more }, ...[inside].flat());

    const title = textField({
      field: "title",
      label: "Title",
      value: event.title,
      save: (value) => edit("retitle", { title: value }),
      later,
    });
    const when = dateField({
      field: "when",
      label: "Date: EDTF, or words such as 27 September 2022",
      value: event.when.edtf,
      asking,
      later,
      save: (value) => edit("redate", { when: value }),
    });
    const note = textField({
      field: "note",
      label: "Note",
      value: event.note,
      save: (value) => edit("note", { note: value.trim() }),
      multiline: true,
      later,
      placeholder: "Add a note",
    });
    const date = h(
      "div.date-line",
      {},
      h("label.date", {}, h("span.date-words", {}, event.when.words), when.input),
      when.picker,
      when.preview,
      when.problem,
    );

    const accepted = shown().accepted.includes(event.id);
    const verbs = h(
      "div.verbs",
      { role: "group", "aria-label": "What to do with this event" },
      button("accept", [icon(CHECK), accepted ? "Accepted" : "Accept"], () => act(accepted ? edit("restore") : edit("accept")), {
        "aria-pressed": String(accepted),
      }),
      button("reject", [icon(ICONS.close), "Reject"], () => reject(event)),
      button("dispute", event.disputed ? "Disputed" : "Dispute", () => act(edit("dispute", { disputed: !event.disputed })), {
        "aria-pressed": String(event.disputed),
      }),
      event.claims.length > 1 &&
        button("split", "Split", () => (event.claims.length === 2 ? act(edit("split")) : toggle()), {
          "aria-expanded": event.claims.length > 2 ? String(splitting === event.id) : null,
        }),
    );
    const sharing = h("div.sharing", { hidden: splitting !== event.id });
    const toggle = () => {
      splitting = splitting === event.id ? "" : event.id;
      sharing.hidden = !splitting;
      if (splitting) fill(sharing, ...shareOut(event, (groups) => act(edit("split", { groups }))));
    };
    if (splitting) fill(sharing, ...shareOut(event, (groups) => act(edit("split", { groups }))));

    const several = chosen();
    const merging =
      several.length > 1 &&
      h(
        "div.merging",
        {},
        h("p", {}, `${several.length} events are selected.`),
        button("merge", "Merge into one", () => act(asking.edit("merge", { events: several.map((other) => other.id) })), {
          title: `Keeps the title and date of “${several[0].title.slice(0, 120)}”`,
        }),
      );

    fields = [title, when, note];
    restore(kept, () => when.show(when.input.value));
    return {
      head: [merging, date, title.input, title.problem, verbs, sharing].filter((node) => node !== false),
      note: h("div.note", {}, note.input, note.problem),
      tags: tags(event, edit),
      history: history(event),
      claim: (number) => {
        const claim = event.claims[number];
        if (!claim.when || claim.when.edtf === event.when.edtf) return null;
        return h(
          "button.link.prefer",
          { type: "button", "data-field": `prefer-${number}`, onclick: () => act(edit("prefer", { claim: number })) },
          "Use this date",
        );
      },
    };
  };

  /** The events that are selected, in the order in which they were. */
  function chosen() {
    return view.store
      .get()
      .selected.map((i) => view.event(i))
      .filter((event) => event !== null);
  }

  /** @param {Event} event @param {(name: string, body: object) => Promise<unknown>} edit */
  function tags(event, edit) {
    const field = h("input.tag-field", {
      type: "text",
      "data-field": "tag",
      "aria-label": "Add a tag",
      placeholder: "Add a tag",
      autocomplete: "off",
      list: "known-tags",
    });
    const problem = h("p.problem", { role: "alert", hidden: true });
    const known = view.data.facets.tag.names.filter((tag) => !event.tags.includes(tag)).slice(0, 200);
    const add = async () => {
      const tag = field.value.trim();
      if (!tag) return;
      try {
        await edit("tag", { tag });
      } catch (error) {
        problem.textContent = /** @type {Error} */ (error).message;
        problem.hidden = false;
      }
    };
    const form = h(
      "form.tag-form",
      {
        onsubmit: (/** @type {SubmitEvent} */ submit) => {
          submit.preventDefault();
          add();
        },
      },
      field,
      h("datalist", { id: "known-tags" }, ...known.map((tag) => h("option", { value: tag }))),
      problem,
    );
    field.addEventListener("keydown", (/** @type {KeyboardEvent} */ key) => {
      if (key.key !== "Escape") return;
      key.stopPropagation();
      field.value = "";
      field.blur();
    });
    return h(
      "div.chip-line.tags",
      {},
      h("h3", {}, "Tags"),
      ...event.tags.map((tag) =>
        h(
          "span.chip.tag",
          {},
          h(
            "button",
            { type: "button", title: "Show only this tag", onclick: () => view.toggleFilter("tag", tag, true) },
            h("bdi", {}, tag),
          ),
          h(
            "button.untag",
            { type: "button", "data-field": "untag", "aria-label": `Take off the tag ${tag}`, onclick: () => act(edit("untag", { tag })) },
            icon(ICONS.close),
          ),
        ),
      ),
      form,
    );
  }

  /** @param {Event} event @param {(groups: number[][]) => void} split */
  function shareOut(event, split) {
    const boxes = event.claims.map((claim, number) => h("input", { type: "checkbox", value: number }));
    const sharing = () => {
      const out = boxes.filter((box) => box.checked).map((box) => Number(box.value));
      const stay = boxes.filter((box) => !box.checked).map((box) => Number(box.value));
      apart.disabled = !out.length || !stay.length;
      return [stay, out];
    };
    const apart = h("button.primary", { type: "button", disabled: true, onclick: () => split(sharing()) }, "Split these off");
    const words = (/** @type {number} */ number) => {
      const claim = event.claims[number];
      const span = claim.evidence ?? claim.sentence;
      return (
        (span && view.data.evidence.text(claim.document).slice(...span)) ||
        view.data.documents[claim.document]?.title ||
        `Claim ${number + 1}`
      );
    };
    return [
      h("p.quiet", {}, "Choose the claims that speak of another event."),
      ...boxes.map((box, number) => h("label", { onchange: sharing }, box, h("bdi", {}, words(number).slice(0, 160)))),
      h("div.verbs", {}, apart, h("button.verb", { type: "button", onclick: () => split([]) }, "Each on its own")),
    ];
  }

  /** @param {Event} event */
  function history(event) {
    const list = h("ol.steps", {});
    const section = h("section.own-history", { hidden: true }, h("h3", {}, "History"), list);
    if (shown().count) {
      asking.historyOf(event.id).then(
        ({ steps }) => {
          section.hidden = !steps.length;
          fill(
            list,
            ...steps
              .slice()
              .reverse()
              .map((step) =>
                h(
                  "li",
                  {},
                  stepNode(step),
                  h(
                    "button.link",
                    {
                      type: "button",
                      "data-field": `turn-${step.id}`,
                      onclick: () => act(step.undone ? asking.redo(step.id) : asking.undo(step.id)),
                    },
                    step.undone ? "Redo" : "Undo",
                  ),
                ),
              ),
          );
        },
        () => {},
      );
    }
    return section;
  }

  /** What somebody is typing, before the details are made anew. @param {string} id */
  function held(id) {
    const active = /** @type {any} */ (fields[0]?.input.getRootNode())?.activeElement;
    for (const { input } of fields) input.dataset.retired = "true";
    if (!active?.dataset?.field || !active.closest(".details")) return null;
    const draft = shownId === id ? fields.find(({ input, changed }) => input === active && changed()) : undefined;
    return {
      field: active.dataset.field,
      value: draft?.input.value ?? null,
      range: shownId === id && draft ? [active.selectionStart, active.selectionEnd] : null,
    };
  }

  /** @param {ReturnType<typeof held>} kept @param {() => void} preview */
  function restore(kept, preview) {
    if (!kept) return;
    queueMicrotask(() => {
      const pane = fields[0].input.closest(".details");
      const again = /** @type {any} */ (pane?.querySelector(`[data-field="${CSS.escape(kept.field)}"]`));
      if (!again) return /** @type {HTMLElement | null} */ (pane?.closest(".reader-body"))?.focus({ preventScroll: true });
      if (kept.value !== null) {
        again.value = kept.value;
        if (kept.field === "when") preview();
      }
      again.focus({ preventScroll: true });
      if (kept.range) again.setSelectionRange(...kept.range);
      return undefined;
    });
  }
}

const CHECK = "M3 8.5 6.5 12 13 4.5";
