/** What the timeline is narrowed to, each with a way to let go of it. */
import shared from "../../timeline/views/shared.json";
import { fill, h, icon, ICONS } from "./dom.js";
import { labelOf } from "./lanes.js";

/** @param {import("./app.js").View} view */
export function createChips(view) {
  const element = h("div.chips", { role: "group", "aria-label": "Active filters", hidden: true });

  /** @param {import("./state.js").State} state */
  function update(state) {
    const chip = (/** @type {string} */ label, /** @type {string} */ value, /** @type {() => void} */ drop) =>
      h(
        "button.chip.active",
        { "aria-label": `Remove: ${label} ${value}`, onclick: drop },
        h("span.quiet", {}, label),
        " ",
        h("bdi", {}, value.length > 60 ? `${value.slice(0, 59)}…` : value),
        icon(ICONS.close),
      );
    const active = Object.entries(state.filters).flatMap(([facet, values]) =>
      values.map((value) =>
        chip(shared.facets.find((known) => known.name === facet)?.label ?? facet, labelOf(view.data, facet, value), () =>
          view.toggleFilter(facet, value),
        ),
      ),
    );
    if (state.brush) {
      const { document, start, end } = state.brush;
      active.push(chip("Text", `“${view.data.evidence.text(document).slice(start, end)}”`, () => view.store.set({ brush: null })));
    }
    fill(element, ...active);
    element.hidden = !active.length;
  }
  return { element, update };
}
