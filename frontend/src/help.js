/** The list of keys, on "?". */
import { h, icon, ICONS } from "./dom.js";
import { glyph } from "./glyph.js";
import { LEGEND } from "./shapes.js";

const KEYS = [
  ["← →", "event before, event after"],
  ["↑ ↓", "the same; in the list, row by row"],
  ["Home  End", "first event, last event"],
  ["Enter", "open the event"],
  ["+  −", "zoom in, zoom out"],
  ["Shift ← →", "pan"],
  ["0", "everything"],
  ["/", "search"],
  ["S  C", "story, compare"],
  ["T  O", "to scale, in order"],
  ["Esc", "close; then take back what narrowed the view"],
  ["?", "this list"],
];
const EDITING = [
  ["Ctrl Z", "undo"],
  ["Ctrl Shift Z", "redo"],
  ["Enter", "in a field: save it"],
  ["Ctrl Enter", "in a note: save it"],
  ["Esc", "in a field: leave it as it was"],
  ["A R", "in the review: accept, reject"],
  ["E M", "edit, merge with the one before"],
  ["S B", "skip, back to the one before"],
];
const DRAGGED = [
  ["Drag the mark", "give the selected event another date"],
  ["Drag its ends", "change when it begins or ends"],
  ["Ctrl and click", "select several, to merge them"],
];
const MOUSE = [
  ["Drag", "pan"],
  ["Shift and drag", "zoom into a stretch"],
  ["Wheel, pinch", "zoom; in a notebook once the chart is chosen"],
  ["Double click", "zoom in; in the strip below, everything"],
  ["A number", "several events at once: zoom in on them, or list them"],
  ["Select words", "in the text: narrow the timeline to them"],
];

/** Built when it is first asked for. @param {Element} parent */
export function createHelp(parent) {
  /** @type {HTMLDialogElement | null} */
  let dialog = null;
  return {
    get open() {
      return Boolean(dialog?.open);
    },
    showModal() {
      if (!dialog) parent.append((dialog = build(Boolean(parent.querySelector(".edit-bar")))));
      dialog.showModal();
    },
  };
}

/** @param {boolean} editing whether events can be corrected here @returns {HTMLDialogElement} */
function build(editing) {
  const close = () => dialog.close();
  const lines = (/** @type {string[][]} */ rows, /** @type {(words: string) => any[]} */ shown) =>
    h("dl", {}, ...rows.flatMap(([how, what]) => [h("dt", {}, ...shown(how)), h("dd", {}, what)]));
  const caps = (/** @type {string} */ keys) => keys.split(/ +/).map((key) => h("kbd", {}, key));
  const dialog = h(
    "dialog.help",
    { "aria-label": "Keys and marks", onclick: (/** @type {Event} */ event) => event.target === dialog && close() },
    h(
      "div.help-body",
      {},
      h(
        "div.help-head",
        {},
        h("h2", {}, "Keys and marks"),
        h("button.plain", { type: "button", "aria-label": "Close", onclick: close }, icon(ICONS.close)),
      ),
      h(
        "div.help-columns",
        {},
        h("section", {}, h("h3", {}, "Keys"), lines(KEYS, caps), editing && h("h3", {}, "Correcting"), editing && lines(EDITING, caps)),
        h(
          "section",
          {},
          h("h3", {}, "Mouse and touch"),
          lines(editing ? [...MOUSE, ...DRAGGED] : MOUSE, (words) => [words]),
          h("h3", {}, "Marks"),
          h("dl.marks", {}, ...LEGEND.flatMap(([what, mark, width]) => [h("dt", {}, glyph(mark, width, 30)), h("dd", {}, what)])),
        ),
      ),
    ),
  );
  return dialog;
}
