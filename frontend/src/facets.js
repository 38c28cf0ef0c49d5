/** Filters with counts: what choosing a value would leave, under all the other filters. */
import shared from "../../timeline/views/shared.json";
import { fill, h } from "./dom.js";
import { counts } from "./filters.js";
import { labelOf } from "./lanes.js";

const SHORT = 6;

/** @param {import("./app.js").View} view */
export function createFacets(view) {
  const element = h("div.facets", {});
  const opened = new Set();
  let seen = "";

  function update() {
    const { filters, query, brush, only, lanes: by, color } = view.store.get();
    const key = JSON.stringify([filters, query, brush, only, by, color, [...opened]]) + view.version();
    if (key === seen) return;
    seen = key;
    const at = element.scrollTop;
    const root = /** @type {any} */ (element.getRootNode());
    const focused = root.activeElement?.getAttribute?.("data-value");
    fill(
      element,
      choice("lanes", "Lanes", "Draw the chart ", "in one"),
      choice("color", "Colour", "Colour the marks ", "alike"),
      ...shared.facets.map(({ name, label }) => facet(name, label)),
    );
    element.scrollTop = at;
    if (focused)
      /** @type {HTMLElement | undefined} */ (
        [...element.querySelectorAll("input, .more-values")].find((one) => one.getAttribute("data-value") === focused)
      )?.focus();
  }

  /** Rows or colours by a facet, offered where it has values. @param {"lanes" | "color"} key @param {string} name @param {string} words @param {string} none */
  function choice(key, name, words, none) {
    const state = view.store.get();
    const known = shared.lanes.filter(
      (one) => one.name === "none" || new Set(Array.from(view.data.facets[one.name]?.values ?? [])).size > 1 || state[key] === one.name,
    );
    if (known.length < 2) return null;
    const box = h(
      "select",
      {
        "aria-label": name,
        onchange: () => view.store.set(key === "lanes" ? { lanes: box.value, view: "chart", axis: "scale" } : { color: box.value }),
      },
      ...known.map((one) => h("option", { value: one.name }, one.name === "none" ? none : `by ${one.label.toLowerCase()}`)),
    );
    box.value = state[key];
    return h("label.lanes", {}, words, box);
  }

  /** @param {string} name @param {string} label */
  function facet(name, label) {
    const chosen = view.store.get().filters[name] ?? [];
    const found = counts(view.data, name, view.mask(name)).filter(([value, count]) => count || chosen.includes(value));
    if (found.length < 2 && !chosen.length) return null;
    const all = opened.has(name);
    const most = Math.max(...found.map(([, count]) => count), 1);
    // Those without a value stand last: "nobody named" is no name.
    found.sort((p, q) => Number(p[0] === "") - Number(q[0] === ""));
    const listed = all ? found.slice(0, 200) : found.filter(([value], k) => k < SHORT || chosen.includes(value));
    return h(
      "fieldset.facet",
      {},
      h("legend", {}, label),
      ...listed.map(([value, count]) => line(name, value, count, most, chosen)),
      found.length > SHORT &&
        h(
          "button.link.more-values",
          {
            "data-value": `${name}:`,
            onclick: () => {
              if (all) opened.delete(name);
              else opened.add(name);
              update();
            },
          },
          all ? "Fewer" : `${Math.min(found.length, 200) - SHORT} more`,
        ),
    );
  }

  /** @param {string} name @param {string} value @param {number} count @param {number} most @param {string[]} chosen */
  function line(name, value, count, most, chosen) {
    const box = h("input", { type: "checkbox", "data-value": `${name}:${value}`, onchange: () => view.toggleFilter(name, value) });
    box.checked = chosen.includes(value);
    const bar = h("span.facet-bar", {});
    bar.style.setProperty("--share", String(count / most));
    return h(
      "label.facet-line",
      {},
      box,
      h("span.facet-name", {}, h("bdi", {}, labelOf(view.data, name, value))),
      h("span.count", {}, String(count)),
      bar,
    );
  }
  return { element, update };
}
