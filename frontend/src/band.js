/** What still goes on, in rows of its own above the chart, so that it tops no week that it merely lasts through. */
import { line, paint } from "./canvas.js";
import { h } from "./dom.js";
import { BAND_ROW } from "./geometry.js";
import { shapes } from "./shapes.js";

const MOST = 6;
const SHOWN = 4;

/** @param {import("./app.js").View} view */
export function createBand(view) {
  /** @type {{i: number, left: number, right: number, y: number, mark: any, node: HTMLElement}[]} */
  let rows = [];
  /** @type {HTMLElement[]} */
  let notes = [];

  /**
   * @param {CanvasRenderingContext2D} c @param {number[]} members @param {import("./geometry.js").Geometry} scale
   * @param {{size: string, selected: Set<number>, said: (i: number) => import("./layout.js").Said, rank: (i: number) => number, hovered: number, palette: Record<string, string>, top: number}} given top: where it begins
   * @returns {number} its height
   */
  function draw(c, members, scale, { size, selected, said, rank, palette, top }) {
    rows = [];
    notes = [];
    if (!members.length) return 0;
    const { lo } = view.data.marks;
    const listed =
      members.length > MOST
        ? [...members]
            .sort((p, q) => Number(selected.has(q)) - Number(selected.has(p)) || rank(q) - rank(p))
            .slice(0, SHOWN)
            .sort((p, q) => lo[p] - lo[q])
        : members;
    const above = size === "L" && listed.length <= 2;
    const pitch = above ? 44 : BAND_ROW;
    const end = above ? scale.x1 : Math.min(scale.x1, scale.xs + 24);
    const height = 8 + pitch * listed.length + (members.length > listed.length ? 16 : 4);
    const say = (/** @type {string} */ words, /** @type {number} */ x, /** @type {number} */ y, strong = true) => {
      const node = h("div.band-note", {}, strong ? h("b", {}, words) : words);
      node.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
      notes.push(node);
    };
    listed.forEach((i, k) => {
      const { when, title, dateWidth, titleWidth } = said(i);
      const width = dateWidth + titleWidth + 10;
      const at = scale.x0 + (lo[i] - scale.a) * scale.perDay;
      const x = Math.max(scale.left, Math.min(end - 30, at));
      const y = top + (above ? 6 + pitch * k + 32 : 7 + pitch * k + pitch / 2);
      if (selected.has(i)) {
        c.fillStyle = palette.accent_soft;
        c.fillRect(scale.left, top + 7 + pitch * k, scale.right - scale.left, pitch);
      }
      const mark = { ...view.data.mark(i), kind: /** @type {const} */ ("ongoing"), x, x2: end, y, h: 6 };
      const node = h("button.label.is-band", { type: "button", tabindex: "-1", "data-event": i });
      let left = x - 8 - width;
      if (above) {
        left = Math.max(scale.left + 12, Math.min(x, scale.x1 - width));
        node.append(h("bdi", {}, title), h("span.when", {}, ` ${when}`));
        node.classList.add("above");
      } else node.append(h("span.when", {}, when), " ", h("bdi", {}, title));
      const narrow = !above && left < scale.left + 6;
      // It crosses the window: the bar makes room for its own name. Else the name is cut.
      const [before, within] = [x - 8 - scale.left - 6, end - x - 70];
      const inside = narrow && within > Math.min(width, Math.max(before, 60));
      if (narrow && !inside) {
        left = scale.left + 6;
        node.style.maxWidth = `${Math.max(40, before)}px`;
        node.classList.add("before");
      }
      if (inside) {
        left = Math.max(x, scale.left) + 18;
        const to = left + Math.min(width, end - left - 44);
        paint(c, shapes({ ...mark, status: "happened", kind: "solid", x2: left - 4 }), view.inks(i));
        paint(c, shapes({ ...mark, x: to + 2 }), view.inks(i));
        node.style.maxWidth = `${to - left}px`;
      } else paint(c, shapes(mark), view.inks(i));
      node.style.transform = `translate(${Math.round(left)}px, ${Math.round(above ? y - 30 : y - 10)}px)`;
      rows.push({ i, left: x, right: end, y, mark, node });
    });
    if (above) say("Still going on", scale.left + 12, top + 7, false);
    else if (end + 110 < scale.right) say(`${members.length} still going on`, end + 12, top + 7);
    if (members.length > listed.length) say(`${members.length - listed.length} more`, scale.x0, top + 7 + pitch * listed.length - 2, false);
    if (above && rows.length && scale.x0 + 110 > Math.min(...rows.map((row) => row.left)) && rows[0].y < top + 40) notes = [];
    line(c, scale.left, top + height, scale.right, top + height, palette.line);
    return height;
  }
  return {
    draw,
    drawn: () => rows,
    /** @param {Set<number>} selected @param {number} hovered */
    labels(selected, hovered) {
      for (const { i, node } of rows) {
        node.classList.toggle("selected", selected.has(i));
        node.classList.toggle("hovered", i === hovered);
      }
      return [...rows.map((row) => row.node), ...notes];
    },
  };
}
