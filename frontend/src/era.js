/** Spans that somebody gave as a background: pale bands behind the chart, each with its name at the top. */
import { line } from "./canvas.js";
import { h } from "./dom.js";
import { widthOf } from "./measure.js";

const ROW = 20;
/** More rows of names would be a chart of their own. */
const MOST = 3;

/** @param {import("./app.js").View} view */
export function createEra(view) {
  /** @type {HTMLElement[]} */
  let names = [];

  /**
   * @param {CanvasRenderingContext2D} c @param {number[]} members @param {{left: number, right: number, x0: number, a: number, perDay: number}} scale
   * @param {{room: number, palette: Record<string, string>, selected: Set<number>}} tools @returns {number} how high their names stand
   */
  function draw(c, members, scale, { room, palette, selected }) {
    names = [];
    const { lo, hi } = view.data.marks;
    const px = (/** @type {number} */ day) => Math.max(scale.left, Math.min(scale.right, scale.x0 + (day - scale.a) * scale.perDay));
    /** Where each row of names ends. @type {number[]} */
    const ends = [];
    for (const i of members) {
      const [x, x2] = [px(lo[i]), px(hi[i])];
      c.globalAlpha = selected.has(i) ? 0.5 : 0.22;
      c.fillStyle = view.inks(i).mark_pale;
      c.fillRect(x, 0, x2 - x, room);
      c.globalAlpha = 1;
      for (const edge of [x, x2]) if (edge > scale.left && edge < scale.right) line(c, edge, 0, edge, room, palette.edge);
      const { title, when } = view.row(i);
      const width = Math.min(widthOf(title, 12, true) + 12, scale.right - x - 8);
      let row = ends.findIndex((end) => end <= x);
      if (row < 0) row = ends.length;
      if (row >= MOST || width < 24) continue;
      ends[row] = x + width + 8;
      const node = h(
        "button.label.is-era",
        { type: "button", tabindex: "-1", "data-event": i, dir: "auto", title: `${title}, ${when}` },
        h("bdi", {}, title),
      );
      node.style.maxWidth = `${width}px`;
      node.style.transform = `translate(${Math.round(x + 6)}px, ${2 + row * ROW}px)`;
      names.push(node);
    }
    return ends.length ? ends.length * ROW + 4 : 0;
  }
  return { draw, labels: () => names };
}
