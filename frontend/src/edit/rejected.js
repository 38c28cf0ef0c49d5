/** What was taken off the timeline, the latest first, each to be brought back. */
import { fill, h } from "../dom.js";
import { createDrawer } from "./drawer.js";
import { whoNode } from "./steps.js";

/**
 * @param {import("./asking.js").Asking} asking @param {() => import("./asking.js").Shown} shown
 * @param {{act: (promise: Promise<unknown>) => Promise<boolean>, focusChart: () => void, opened: () => void}} tools
 */
export function createRejected(asking, shown, { act, focusChart, opened }) {
  const list = h("ol.steps", { "aria-label": "Rejected events, the latest first" });
  let seen = /** @type {any} */ (null);
  const drawer = createDrawer("Rejected", list, {
    opened() {
      opened();
      seen = null;
      update();
    },
    closed: focusChart,
  });

  async function update() {
    if (!drawer.open() || seen === shown()) return;
    const own = (seen = shown());
    /** @type {import("./asking.js").Rejected[]} */
    let events = [];
    await act(asking.rejected(0).then((found) => (events = found.events)));
    if (seen === own) draw(events, own.rejected);
  }

  /** @param {import("./asking.js").Rejected[]} events @param {number} count */
  function draw(events, count) {
    const inside = drawer.element.contains(/** @type {any} */ (drawer.element.getRootNode()).activeElement);
    const more = count - events.length;
    fill(
      list,
      ...events.map(line),
      more > 0 &&
        h(
          "li",
          {},
          h(
            "button.link.older",
            { type: "button", onclick: () => act(asking.rejected(events.length).then((next) => draw([...events, ...next.events], count))) },
            `${more} earlier`,
          ),
        ),
      !count && h("li.quiet", {}, "Nothing is rejected. What you reject is kept here, and can be brought back."),
    );
    if (inside || !list.dataset.read)
      (list.querySelector("button") ?? drawer.element.querySelector("button"))?.focus({ preventScroll: true });
    list.dataset.read = "true";
  }

  /** @param {import("./asking.js").Rejected} event */
  function line(event) {
    const restore = () => act(asking.edit("restore", { event: event.id }, event.id));
    return h(
      "li.rejected-line",
      {},
      h("div", {}, h("span.quiet", {}, event.when), h("p", { dir: "auto" }, event.title), whoNode(event)),
      h(
        "button.verb",
        { type: "button", "aria-label": `Restore ${event.title}`, disabled: Boolean(shown().read_only), onclick: restore },
        "Restore",
      ),
    );
  }
  return { element: drawer.element, update, toggle: drawer.toggle, open: drawer.open };
}
