/** On a phone: one thing at a time, chosen by the bar at the foot. */
import { h } from "./dom.js";

/** @param {import("./app.js").View} view */
export function createPhone(view) {
  const go = (/** @type {string} */ name, /** @type {string} */ label, /** @type {Partial<import("./state.js").State>} */ patch) =>
    h("button.phone-tab", { "data-place": name, onclick: () => view.store.set(patch) }, label);
  const tabs = [
    go("chart", "Chart", { view: "chart", pane: "main", open: false }),
    go("story", "Story", { view: "story", pane: "main", open: false }),
    go("compare", "Compare", { view: "compare", pane: "main", open: false }),
    go("text", "Text", { view: "chart", pane: "side", tab: "text", open: false }),
    go("more", "More", { view: "chart", pane: "side", tab: "list", open: false }),
  ];
  const element = h("nav.phone", { "aria-label": "What is shown" }, ...tabs);

  /** @param {import("./state.js").State} state */
  function update(state) {
    const side = state.pane === "side" || state.open;
    const here = state.view !== "chart" ? state.view : !side ? "chart" : state.tab === "text" && !state.open ? "text" : "more";
    for (const tab of tabs) {
      const own = tab.dataset.place === here;
      if (own) tab.setAttribute("aria-current", "page");
      else tab.removeAttribute("aria-current");
    }
    const { documents, hasTitles } = view.data;
    tabs[2].hidden = documents.length < 2 || !hasTitles;
    tabs[3].hidden = !documents.length;
  }
  return { element, update };
}
