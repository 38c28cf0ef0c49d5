/** Drag to pan, Shift and drag to zoom into a stretch, pinch, double click, and the wheel once the chart has focus. */
import { kept, panned, zoomed } from "./scale.js";

/**
 * @param {HTMLElement} element
 * @param {{view: import("./app.js").View, scroller: HTMLElement, brush: HTMLElement, hover: (x: number, y: number, target: EventTarget | null) => void,
 *   leave: () => void, click: (x: number, y: number, target: EventTarget | null, adding: boolean) => void, scale: () => import("./geometry.js").Geometry,
 *   taken: (x: number, y: number, target: EventTarget | null) => boolean}} tools taken: whether something stands there that a double click must not zoom into
 */
export function gestures(element, { view, scroller, brush, hover, leave, click, scale, taken }) {
  /** @type {Map<number, {x: number, y: number}>} */
  const fingers = new Map();
  /** @type {{window: [number, number], x: number, y: number, scroll: number, moved: boolean, brushing: boolean, spread: number, target: EventTarget | null} | null} */
  let start = null;

  /** @param {PointerEvent | WheelEvent | MouseEvent} event */
  const at = (event) => {
    const box = element.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const span = () => scale().xs - scale().x0;
  const dayAt = (/** @type {number} */ x, [a, b] = view.store.get().window) => a + ((x - scale().x0) / span()) * (b - a);
  /** @param {[number, number]} window @param {number} dx pixels */
  const moved = ([a, b], dx) => panned([a, b], (-dx * (b - a)) / span(), view.full());
  const spread = () => {
    const [p, q] = [...fingers.values()];
    return q ? Math.max(20, Math.hypot(p.x - q.x, p.y - q.y)) : 0;
  };
  const middle = () => [...fingers.values()].reduce((sum, finger) => sum + finger.x / fingers.size, 0);

  function begin(/** @type {PointerEvent} */ event) {
    start = {
      window: view.store.get().window,
      x: middle(),
      y: at(event).y,
      scroll: scroller.scrollTop,
      moved: start?.moved ?? false,
      brushing: event.shiftKey && fingers.size === 1,
      spread: spread(),
      target: event.composedPath()[0],
    };
  }

  element.addEventListener("pointerdown", (event) => {
    if (event.button !== 0 || event.composedPath().some((node) => node instanceof Element && node.matches?.(".margin, .empty"))) return;
    element.focus({ preventScroll: true });
    fingers.set(event.pointerId, at(event));
    begin(event);
    if (start) start.moved = fingers.size > 1;
  });
  element.addEventListener("pointermove", (event) => {
    const point = at(event);
    if (!start || !fingers.has(event.pointerId)) return hover(point.x, point.y, event.composedPath()[0]);
    fingers.set(event.pointerId, point);
    const dx = middle() - start.x;
    if (!start.moved && Math.hypot(dx, point.y - start.y) < 5) return undefined;
    if (!start.moved) element.setPointerCapture(event.pointerId);
    start.moved = true;
    leave();
    if (start.brushing) {
      brush.hidden = false;
      brush.style.left = `${Math.min(start.x, point.x)}px`;
      brush.style.width = `${Math.abs(dx)}px`;
      return undefined;
    }
    let window = moved(start.window, dx);
    // What lay between the fingers stays between them.
    if (fingers.size === 2 && start.spread)
      window = moved(zoomed(start.window, start.spread / spread(), dayAt(start.x, start.window), view.full()), dx);
    scroller.scrollTop = start.scroll - (point.y - start.y);
    view.store.set({ window });
    return undefined;
  });
  function end(/** @type {PointerEvent} */ event) {
    if (!start || !fingers.delete(event.pointerId)) return;
    const point = at(event);
    if (start.brushing && start.moved) {
      brush.hidden = true;
      const days = [dayAt(start.x), dayAt(point.x)].sort((p, q) => p - q);
      if (Math.abs(point.x - start.x) > 8) view.store.set({ window: kept(/** @type {[number, number]} */ (days), view.full()) });
    } else if (!start.moved && event.type === "pointerup") {
      click(point.x, point.y, start.target, event.shiftKey || event.ctrlKey || event.metaKey);
    }
    if (fingers.size) begin(event);
    else start = null;
  }
  element.addEventListener("pointerup", end);
  element.addEventListener("pointercancel", end);
  element.addEventListener("pointerleave", () => !start && leave());
  element.addEventListener("dblclick", (event) => {
    const { window } = view.store.get();
    const { x, y } = at(event);
    if (!taken(x, y, event.composedPath()[0])) view.store.set({ window: zoomed(window, 0.5, dayAt(x), view.full()) });
  });
  element.addEventListener(
    "wheel",
    (event) => {
      // Where the chart is a part of something that scrolls, the wheel belongs to that until somebody has chosen the chart.
      if (!view.alone && !element.matches(":focus")) return;
      event.preventDefault();
      const { window } = view.store.get();
      const unit = event.deltaMode === 1 ? 18 : 1;
      if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
        const by = ((event.deltaX || event.deltaY) * unit * (window[1] - window[0])) / span();
        view.store.set({ window: panned(window, by, view.full()) });
      } else {
        const factor = Math.exp(Math.max(-1, Math.min(1, event.deltaY * unit * 0.0022)));
        view.store.set({ window: zoomed(window, factor, dayAt(at(event).x), view.full()) });
      }
    },
    { passive: false },
  );
}
