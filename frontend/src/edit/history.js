/** Every edit in a list, the latest first: to press one is to see the timeline as it was right after it. */
import { fill, h } from "../dom.js";
import { createDrawer } from "./drawer.js";
import { stepNode } from "./steps.js";

/**
 * @param {import("./asking.js").Asking} asking @param {() => import("./asking.js").Shown} shown
 * @param {{act: (promise: Promise<unknown>) => Promise<boolean>, focusChart: () => void, opened: () => void}} tools
 */
export function createHistory(asking, shown, { act, focusChart, opened }) {
  const name = h("input", {
    type: "text",
    "aria-label": "Name of this state",
    placeholder: "Name this state, to return to it",
    maxlength: "120",
    autocomplete: "off",
  });
  const naming = h("form.naming", {}, name, h("button.btn", { type: "submit" }, "Keep"));
  naming.addEventListener("submit", async (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    if (name.value.trim() && (await act(asking.checkpoint(name.value.trim())))) name.value = "";
  });
  const list = h("ol.steps", { "aria-label": "Edits, the latest first" });
  /** @type {import("./asking.js").Step[]} those before the ones that Python tells of unasked */
  let earlier = [];
  let seen = /** @type {any} */ (null);
  const drawer = createDrawer("History", list, {
    opened() {
      opened();
      seen = null;
      update();
      /** @type {HTMLElement | null} */ (list.querySelector('[aria-current="step"]'))?.focus();
    },
    closed: focusChart,
  });
  const { element, toggle, open } = drawer;
  list.before(naming);

  function update() {
    if (element.hidden || seen === shown()) return;
    seen = shown();
    const { steps, count, now } = seen;
    naming.hidden = Boolean(seen.read_only);
    const root = /** @type {any} */ (element.getRootNode());
    const focused = element.contains(root.activeElement) ? root.activeElement.dataset.step : undefined;
    earlier = earlier.slice(0, Math.max(0, count - steps.length));
    const older = count - steps.length - earlier.length;
    const known = [...earlier, ...steps].reverse();
    fill(
      list,
      ...known.map((step) => line(step.id, stepNode(step), step.id === now, step.named)),
      older > 0 && h("li", {}, h("button.link.older", { type: "button", onclick: () => fetchOlder(older) }, `${older} earlier`)),
      line("", h("span.step", {}, "As it was extracted"), !now),
    );
    if (!count) list.append(h("li.quiet", {}, "No edits yet. What you correct is listed here, and nothing is ever lost."));
    if (focused !== undefined)
      /** @type {HTMLElement | null} */ (list.querySelector(`[data-step="${CSS.escape(focused)}"]`))?.focus({ preventScroll: true });
  }

  /** @param {string} step @param {Node} inside @param {boolean} current @param {boolean} [named] */
  function line(step, inside, current, named = false) {
    return h(
      "li",
      {},
      h(
        "button.step-line",
        {
          type: "button",
          class: named ? "step-line is-named" : "step-line",
          "data-step": step,
          "aria-current": current ? "step" : null,
          onclick: () => act(asking.step(step)),
        },
        inside,
      ),
    );
  }

  /** @param {number} before */
  async function fetchOlder(before) {
    await act(
      asking.earlier(before).then(({ steps }) => {
        earlier = [...steps, ...earlier];
        seen = null;
        update();
      }),
    );
  }
  return { element, update, toggle, open };
}
