/** Beside the chart one thing at a time: the text, the events, filters, what has no date; or one event. */
import { say as phrase } from "./tongue.js";
import { grouped } from "./calendar.js";
import { fill, h, icon, ICONS } from "./dom.js";

/**
 * @param {import("./app.js").View} view
 * @param {{list: {element: HTMLElement}, facets: {element: HTMLElement}, tray: {element: HTMLElement}, details: {element: HTMLElement}, source: {element: HTMLElement}}} panes
 */
export function createSide(view, { list, facets, tray, details, source }) {
  const text = h("div.text-pane", {});
  const tabs = [
    { name: "text", label: "Text", pane: text },
    { name: "list", label: "Events", pane: list.element },
    { name: "facets", label: "Filter", pane: facets.element },
    { name: "tray", label: "Without a date", pane: tray.element },
  ];
  const bar = h("div.tabs", { role: "tablist", "aria-label": "Lists" }, ...tabs.map(({ name, label }) => tab(name, label)));
  const sorter = h("button.plain.sorter", {
    type: "button",
    onclick: () => view.store.set({ sort: view.store.get().sort === "time" ? "confidence" : "time" }),
  });
  const panes = tabs.map(({ name, pane }) =>
    h("div.pane", { role: "tabpanel", id: `pane-${name}`, "aria-labelledby": `tab-${name}` }, pane),
  );
  const side = h("aside.side", { "aria-label": "Text, events, filters" }, h("div.bar", {}, bar, sorter), ...panes);

  const back = h("button.link.back", { type: "button", onclick: () => view.shut() }, "‹ Events");
  const count = h("span.place", {});
  const tool = (/** @type {string} */ label, /** @type {string} */ words, /** @type {() => void} */ act) =>
    h("button.tool", { type: "button", "aria-label": label, title: label, onclick: act }, words);
  const close = h(
    "button.tool.close",
    { type: "button", "aria-label": "Close", title: "Close (Esc)", onclick: () => view.shut() },
    icon(ICONS.close),
  );
  const body = h("div.reader-body", { tabindex: "-1" }, details.element);
  const foot = h("div.reader-foot", {});
  const reader = h(
    "section.reader",
    { "aria-label": "The selected event" },
    h(
      "div.bar",
      {},
      back,
      h("span.grow", {}),
      count,
      tool("The event before", "↑", () => view.step(-1)),
      tool("The next event", "↓", () => view.step(1)),
      close,
    ),
    body,
    foot,
  );

  /** @param {string} name @param {string} label */
  function tab(name, label) {
    const node = h(
      "button.tab",
      { type: "button", role: "tab", id: `tab-${name}`, "aria-controls": `pane-${name}`, onclick: () => view.store.set({ tab: name }) },
      h("span", {}, label),
      h("span.count", {}),
    );
    node.addEventListener("keydown", (/** @type {KeyboardEvent} */ event) => {
      if (event.key !== "ArrowRight" && event.key !== "ArrowLeft") return;
      const all = [...node.parentElement.children].filter((other) => !other.hidden);
      const next = all[(all.indexOf(node) + (event.key === "ArrowRight" ? 1 : -1) + all.length) % all.length];
      next.click();
      next.focus();
      event.preventDefault();
      event.stopPropagation();
    });
    return node;
  }

  /** @param {import("./app.js").State} state */
  function update(state) {
    const { data } = view;
    const home = state.open ? body : text;
    if (source.element.parentElement !== home) home.append(source.element);
    tabs.forEach(({ name }, k) => {
      panes[k].hidden = state.tab !== name;
      const node = /** @type {HTMLElement} */ (bar.children[k]);
      node.setAttribute("aria-selected", String(state.tab === name));
      node.tabIndex = state.tab === name ? 0 : -1;
    });
    const [ofText, ofList, ofFacets, ofTray] = /** @type {HTMLElement[]} */ ([...bar.children]);
    ofText.hidden = !data.documents.length;
    /** @param {HTMLElement} node @param {string} words */
    const say = (node, words) => fill(node.querySelector(".count") ?? node, words);
    say(ofList, data.loading ? "" : grouped(view.listed().length));
    const active = Object.values(state.filters).reduce((sum, values) => sum + values.length, 0);
    say(ofFacets, active ? String(active) : "");
    const unplaced = data.evidence.unresolvedCount;
    ofTray.hidden = !unplaced;
    // The first of them says of what kind they are: those without a date stand first.
    if (unplaced) ofTray.children[0].textContent = phrase(data.evidence.unresolved(0).timex?.when ? "Without an event" : "Without a date");
    say(ofTray, unplaced ? grouped(unplaced) : "");
    sorter.hidden = state.tab !== "list";
    fill(sorter, h("span", {}, `By ${state.sort}`));
    const order = `Sorted by ${state.sort}; press to sort by ${state.sort === "time" ? "confidence" : "time"}`;
    for (const name of ["aria-label", "title"]) sorter.setAttribute(name, phrase(order));
    if (!state.open) return;
    const shown = view.shown();
    const at = state.selected.length ? shown.indexOf(state.selected[state.selected.length - 1]) : -1;
    count.textContent = phrase(at >= 0 ? `${grouped(at + 1)} of ${grouped(shown.length)}` : "");
    back.textContent = phrase(state.tab === "text" ? "‹ Text" : "‹ Events");
    view.footOf(foot);
  }
  return { side, reader, body, update };
}
