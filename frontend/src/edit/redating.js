/** The mark of the selected event, to drag: as a whole, or by its ends. What it would mean is said while one drags. */
import { fill, h } from "../dom.js";
import { redated, unitFor } from "./precision.js";

/**
 * @param {ReturnType<typeof import("../app.js").createApp>} app @param {import("./asking.js").Asking} asking
 * @param {{act: (promise: Promise<unknown>) => Promise<boolean>}} tools
 */
export function createRedating(app, asking, { act }) {
  const { view, chart } = app;
  const [low, high] = [
    h("div.grip.low", { title: "Drag to change when it begins" }),
    h("div.grip.high", { title: "Drag to change when it ends" }),
  ];
  const words = h("div.grip-words", { hidden: true });
  const element = h("div.redating", { hidden: true, "aria-hidden": "true", title: "Drag to give it another date" }, low, high, words);
  chart.element.append(element);
  /** @type {{part: "low" | "high" | "all", x: number, edtf: string, id: string, text: string, left: number, width: number} | null} */
  let held = null;

  const perDay = () => chart.scale().perDay;

  /** Where the selected mark is drawn, if it is drawn by itself. */
  function place() {
    const { selected } = view.store.get();
    if (selected.length !== 1) return null;
    const { height } = chart.scale();
    for (const lane of chart.lanes()) {
      const own = /** @type {any} */ (
        lane.labels.find((one) => one.i === selected[0] && !one.members) ?? lane.strip.find((one) => one.i === selected[0])
      );
      if (!own) continue;
      const bar = "size" in own && own.size === "L" ? 12 : 9;
      const top = ("y" in own ? own.y : own.mark.y) - bar / 2;
      if (top < 0 || top > height - 44) return null;
      return { i: selected[0], left: own.left, right: own.right, top, bar };
    }
    return null;
  }

  function update() {
    if (held) return;
    const at = place();
    element.hidden = !at;
    if (!at) return;
    const { x0, x3 } = view.data.marks;
    const width = chart.element.clientWidth;
    const [left, right] = [Math.max(-20, at.left), Math.min(width + 20, at.right)];
    Object.assign(element.style, {
      left: `${left}px`,
      width: `${Math.max(2, right - left)}px`,
      top: `${at.top}px`,
      height: `${Math.max(6, at.bar)}px`,
    });
    low.hidden = !Number.isFinite(x0[at.i]) || left < 0;
    high.hidden = !Number.isFinite(x3[at.i]) || right > width;
  }

  /** @param {number} x */
  function meaning(x) {
    const i = view.store.get().selected[0];
    const { x0, x3 } = view.data.marks;
    const unit = unitFor(perDay());
    return redated({ edtf: view.data.when(i).edtf, x0: x0[i], x3: x3[i] }, held?.part ?? "all", (x - (held?.x ?? x)) / perDay(), unit);
  }

  element.addEventListener("pointerdown", (/** @type {PointerEvent} */ event) => {
    const event_ = view.event(view.store.get().selected[0]);
    if (event.button !== 0 || !event_) return;
    const target = event.composedPath()[0];
    held = {
      part: target === low ? "low" : target === high ? "high" : "all",
      x: event.clientX,
      edtf: "",
      id: event_.id,
      text: event_.when.edtf,
      left: element.offsetLeft,
      width: element.offsetWidth,
    };
    element.setPointerCapture(event.pointerId);
    event.preventDefault();
    event.stopPropagation(); // else the whole timeline is panned
  });
  element.addEventListener("pointermove", (/** @type {PointerEvent} */ event) => {
    event.stopPropagation();
    if (!held) return;
    const by = event.clientX - held.x;
    if (!held.edtf && Math.abs(by) < 4) return;
    const { edtf, words: said } = meaning(event.clientX);
    held.edtf = edtf;
    const left = held.left + (held.part === "high" ? 0 : by);
    const right = held.left + held.width + (held.part === "low" ? 0 : by);
    element.style.left = `${Math.min(left, right)}px`;
    element.style.width = `${Math.max(2, Math.abs(right - left))}px`;
    element.classList.add("dragged");
    fill(words, h("span", {}, said), h("code", {}, edtf));
    words.hidden = false;
  });
  const end = async (/** @type {PointerEvent} */ event) => {
    if (!held) return;
    event.stopPropagation();
    const { edtf, id, text } = held;
    held = null;
    words.hidden = true;
    element.classList.remove("dragged");
    if (event.type === "pointerup" && edtf && edtf !== text) await act(asking.edit("redate", { event: id, when: edtf }));
    update();
  };
  element.addEventListener("pointerup", end);
  element.addEventListener("pointercancel", end);
  return { update };
}
