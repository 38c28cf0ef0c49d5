/** A list that lies over the list of events until it is closed. Esc closes it, arrows go through its buttons. */
import { h, icon, ICONS } from "../dom.js";

/** @param {string} title @param {HTMLElement} list @param {{opened: () => void, closed: () => void}} then */
export function createDrawer(title, list, { opened, closed }) {
  const element = h(
    "section.drawer",
    { "aria-label": title, hidden: true },
    h(
      "div.bar",
      {},
      h("h2", {}, title),
      h("button.plain", { type: "button", "aria-label": `Close the ${title.toLowerCase()}`, onclick: () => toggle() }, icon(ICONS.close)),
    ),
    list,
  );

  /** @param {boolean} [open] */
  function toggle(open = element.hidden) {
    if (open !== element.hidden) return;
    element.hidden = !open;
    (open ? opened : closed)();
  }
  element.addEventListener("keydown", (/** @type {KeyboardEvent} */ event) => {
    if (event.key === "Escape") toggle();
    else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      const lines = /** @type {HTMLElement[]} */ ([...list.querySelectorAll("button")]);
      const at = lines.indexOf(/** @type {any} */ (element.getRootNode()).activeElement);
      lines[Math.max(0, Math.min(lines.length - 1, at + (event.key === "ArrowDown" ? 1 : -1)))]?.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  });
  return { element, toggle, open: () => !element.hidden };
}
