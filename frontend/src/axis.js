/** The grid and the axis of the chart: ticks, weekends, days of publication. */
import shared from "../../timeline/views/shared.json";
import { line } from "./canvas.js";
import { ticks } from "./ticks.js";
import { shortMonths, withWeekday } from "./when.js";
import { dayWords } from "./calendar.js";
import { say } from "./tongue.js";

/** @typedef {import("./geometry.js").Geometry} Geometry */
/** @typedef {Record<string, string>} Palette */

/** @param {CanvasRenderingContext2D} c @param {Geometry} scale @param {{a: number, b: number, palette: Palette, room: number}} given */
export function paintGrid(c, scale, { a, b, palette, room }) {
  const end = a + (scale.x1 - scale.x0) / scale.perDay;
  const px = (/** @type {number} */ day) => scale.x0 + (day - a) * scale.perDay;
  const first = a - (scale.x0 - scale.left) / scale.perDay;
  const axis = ticks(first, Math.min(end, b), (Math.min(end, b) - first) * scale.perDay, 62);
  if (axis.weekends) {
    c.fillStyle = palette.surface;
    for (let day = Math.floor(first); day < Math.min(b, end); day += 1) {
      if ((((day + 4) % 7) + 7) % 7 === 6 || (((day + 4) % 7) + 7) % 7 === 0)
        c.fillRect(Math.max(scale.left, px(day)), 0, Math.min(scale.perDay, px(day) + scale.perDay - scale.left), room);
    }
  }
  for (const tick of axis.ticks) if (px(tick.x) > scale.left) line(c, px(tick.x), 0, px(tick.x), room, palette.line);
  return axis;
}

/** @param {CanvasRenderingContext2D} c @param {ReturnType<typeof ticks>} axis @param {Geometry} scale @param {{palette: Palette, room: number, documents: import("./data.js").Doc[], labelled: boolean, noted: {earlier: number, later: number}}} given noted: what words at either end take */
export function paintAxis(c, axis, scale, { palette, room, documents, labelled, noted }) {
  line(c, scale.left, room, scale.right, room, palette.edge);
  c.textBaseline = "middle";
  const px = (/** @type {number} */ day) => scale.x0 + (day - scale.a) * scale.perDay;
  const font = (/** @type {boolean} */ bold) => `${bold ? "700 " : ""}12px ${shared.font}`;
  let free = scale.left + Math.max(4, noted.earlier);
  const border = scale.right - Math.max(4, noted.later);
  let first = true;
  // The year or month that all share stands first, where no tick says it.
  const said = axis.ticks.some((tick) => tick.major && px(tick.x) < scale.left + 90 && px(tick.x) >= free);
  for (const tick of axis.ticks) {
    const label = first && axis.context && !said ? tick.first : tick.label;
    c.font = font(tick.major);
    const own = c.measureText(label).width;
    const middle = tick.centred ? px(tick.x + 0.5) : px(tick.x);
    const left = Math.max(scale.left + 6, middle - own / 2);
    if (px(tick.x) < scale.left - 4 || left < free || left + own > border || middle > scale.xs + 40) continue;
    c.fillStyle = tick.major ? palette.text : palette.muted;
    c.fillText(label, left, room + 16);
    free = left + own + 12;
    first = false;
  }
  const shown = documents.filter((doc) => doc.day !== null && px(doc.day) > scale.left && px(doc.day) < scale.xs + 30);
  if (documents.length === 1 && shown.length && labelled && scale.perDay > 2) {
    const x = px(/** @type {number} */ (shown[0].day) + 0.5);
    const day = /** @type {number} */ (shown[0].day);
    c.strokeStyle = palette.muted;
    c.lineWidth = 1;
    c.setLineDash([1.5, 3]);
    c.beginPath();
    c.moveTo(Math.round(x) + 0.5, 0);
    c.lineTo(Math.round(x) + 0.5, room);
    c.stroke();
    c.setLineDash([]);
    c.font = font(false);
    const words = say(`printed ${shortMonths(withWeekday(dayWords(day), day)).replace(/ \d{4}$/, "")}`);
    const wide = c.measureText(words).width;
    const left = x + 8 + wide > scale.right - 4 ? x - 8 - wide : x + 8;
    c.fillStyle = palette.background;
    c.fillRect(left - 4, room - 24, wide + 8, 18);
    c.fillStyle = palette.muted;
    c.fillText(words, left, room - 14);
    return;
  }
  // Those that stand near each other are named together.
  /** @type {{x: number, letters: string}[]} */
  const near = [];
  for (const doc of [...shown].sort((p, q) => Number(p.day) - Number(q.day))) {
    const x = px(/** @type {number} */ (doc.day) + 0.5);
    c.fillStyle = palette.text;
    c.beginPath();
    c.moveTo(x - 4, room - 6);
    c.lineTo(x + 4, room - 6);
    c.lineTo(x, room);
    c.fill();
    const letter = String.fromCharCode(65 + documents.indexOf(doc));
    const last = near.at(-1);
    if (last && x - last.x < 14 * last.letters.length) last.letters += letter;
    else near.push({ x, letters: letter });
  }
  if (documents.length > 4) return;
  near.forEach(({ x, letters }, k) => {
    const words = (k ? "" : say("printed ")) + [...letters].join(" ");
    c.font = font(false);
    const wide = c.measureText(words).width;
    const left = Math.min(x - 5, scale.right - wide - 8);
    c.fillStyle = palette.background;
    c.fillRect(left - 3, room - 23, wide + 6, 16);
    c.fillStyle = palette.muted;
    c.fillText(words, left, room - 15);
  });
}
