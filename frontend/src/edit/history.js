/** Every edit in a list, the latest first: to press one is to see the timeline as it was right after it. */
import { fill, h, icon, ICONS } from "../dom.js";
import { stepNode } from "./steps.js";

/**
 * @param {HTMLElement} app @param {import("./asking.js").Asking} asking @param {() => import("./asking.js").Shown} shown
 * @param {{act: (promise: Promise<unknown>) => Promise<boolean>, focusChart: () => void}} tools
 */
export function createHistory(app, asking, shown, { act, focusChart }) {
  const list = h("ol.steps", { "aria-label": "Edits, the latest first" });
  const element = h("section.history", { "aria-label": "History", hidden: true },
    h("div.bar", {}, h("h2", {}, "History"), h("button.plain", { type: "button", "aria-label": "Close the history", onclick: () => toggle() }, icon(ICONS.close))), list);
  /** @type {import("./asking.js").Step[]} those before the ones that Python tells of unasked */
  let earlier = [];
  let seen = /** @type {any} */ (null);

  function toggle() {
    element.hidden = !element.hidden;
    seen = null;
    update();
    if (element.hidden) focusChart();
    else /** @type {HTMLElement | null} */ (list.querySelector('[aria-current="step"]'))?.focus();
  }

  function update() {
    if (element.hidden || seen === shown()) return;
    seen = shown();
    const { steps, count, now } = seen;
    const root = /** @type {any} */ (element.getRootNode());
    const focused = element.contains(root.activeElement) ? root.activeElement.dataset.step : undefined;
    earlier = earlier.slice(0, Math.max(0, count - steps.length));
    const older = count - steps.length - earlier.length;
    const known = [...earlier, ...steps].reverse();
    fill(list, ...known.map((step) => line(step.id, stepNode(step), step.id === now)),
      older > 0 && h("li", {}, h("button.link.older", { type: "button", onclick: () => fetchOlder(older) }, `${older} earlier`)),
      line("", h("span.step", {}, "As it was extracted"), !now));
    if (!count) list.append(h("li.quiet", {}, "No edits yet. What you correct is listed here, and nothing is ever lost."));
    if (focused !== undefined) /** @type {HTMLElement | null} */ (list.querySelector(`[data-step="${CSS.escape(focused)}"]`))?.focus({ preventScroll: true });
  }

  /** @param {string} step @param {Node} inside @param {boolean} current */
  function line(step, inside, current) {
    return h("li", {}, h("button.step-line", { type: "button", "data-step": step, "aria-current": current ? "step" : null, onclick: () => act(asking.step(step)) }, inside));
  }

  /** @param {number} before */
  async function fetchOlder(before) {
    await act(asking.earlier(before).then(({ steps }) => {
      earlier = [...steps, ...earlier];
      seen = null;
      update();
    }));
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
  return { element, update, toggle, open: () => !element.hidden };
}
