/**
 * The marks, as shapes: tone tells the time, outline the status. One language for the chart, lists, story and paper;
 * `canvas.js` and `glyph.js` draw them. Pure.
 *
 * @typedef {import("./kinds.js").Kind} Kind
 * @typedef {"happened" | "planned" | "possible" | "denied"} Status
 * @typedef {{kind: Kind, status: Status, disputed?: boolean, lasting?: boolean, x: number, x2: number, y: number, h?: number, fade?: number}} Mark
 * @typedef {{d: string, fill?: string, stroke?: string, width?: number, dash?: number[], from?: number, to?: number}} Shape
 *   fill and stroke name a colour of the theme or one of the runs of `RUNS`, which go from `from` to `to`
 */

/** Colours that run along a mark: [at, colour, opacity]. */
export const RUNS = {
  "fade-in": [
    [0, "mark", 0],
    [1, "mark", 1],
  ],
  "fade-out": [
    [0, "mark", 1],
    [1, "mark", 0],
  ],
  "pale-in": [
    [0, "mark_mid", 0],
    [1, "mark_mid", 0.75],
  ],
  "pale-out": [
    [0, "mark_mid", 0.75],
    [1, "mark_mid", 0],
  ],
  about: [
    [0, "mark", 0],
    [0.38, "mark", 1],
    [0.62, "mark", 1],
    [1, "mark", 0],
  ],
};
export const FADE = { chart: 46, strip: 24 };
const LINE = 1.6;
const DASH = [2.6, 2];

/** @type {Record<string, Status>} */
const STATUSES = {
  happened: "happened",
  ongoing: "happened",
  planned: "planned",
  possible: "possible",
  hypothetical: "possible",
  denied: "denied",
};
/** @param {string} modality */
export const statusOf = (modality) => STATUSES[modality] ?? "happened";

const n = (/** @type {number} */ value) => Math.round(value * 100) / 100;

/** @param {number} x @param {number} y @param {number} w @param {number} h @param {number} [r] */
export function box(x, y, w, h, r = 0) {
  const s = Math.min(r, w / 2, h / 2);
  if (s <= 0) return `M${n(x)} ${n(y)}h${n(w)}v${n(h)}h${n(-w)}z`;
  return `M${n(x + s)} ${n(y)}h${n(w - 2 * s)}a${n(s)} ${n(s)} 0 0 1 ${n(s)} ${n(s)}v${n(h - 2 * s)}a${n(s)} ${n(s)} 0 0 1 ${n(-s)} ${n(s)}h${n(2 * s - w)}a${n(s)} ${n(s)} 0 0 1 ${n(-s)} ${n(-s)}v${n(2 * s - h)}a${n(s)} ${n(s)} 0 0 1 ${n(s)} ${n(-s)}z`;
}
/** @param {number} x @param {number} y @param {number} r */
const circle = (x, y, r) => `M${n(x - r)} ${n(y)}a${n(r)} ${n(r)} 0 1 0 ${n(2 * r)} 0a${n(r)} ${n(r)} 0 1 0 ${n(-2 * r)} 0z`;

/** From where to where there will be ink. @param {Mark} mark @returns {[number, number]} */
export function ink({ kind, disputed, x, x2, fade = FADE.chart }) {
  const [w, c] = [x2 - x, (x + x2) / 2];
  if (kind === "before") return [x2 - fade, x2];
  if (kind === "until") return [Math.min(x, x2 - fade), x2];
  if (kind === "after" || kind === "from") return [x, Math.max(x2, x + fade)];
  if (disputed) return w < 14 ? [c - 7, c + 7] : [x, x2];
  if (kind === "about") return [Math.min(x, c - 11), Math.max(x2, c + 11)];
  if (kind === "within") return w < 15 ? [c - 7.5, c + 7.5] : [x, x2];
  if (kind === "ongoing") return [x, Math.max(x2, x + 14)];
  return w < 12 ? [c - 4.5, c + 4.5] : [x, x2];
}

/** @param {Mark} mark @returns {Shape[]} */
export function shapes(mark) {
  const { kind, status, disputed, x, x2, y, h = 9 } = mark;
  const [left, right] = ink(mark);
  const r = h / 2;
  const hollow = status === "planned" || status === "possible";
  const outline = { stroke: "mark", width: LINE, dash: status === "possible" ? DASH : undefined };
  const solid = hollow ? { fill: "background", ...outline } : { fill: "mark" };
  /** @type {Shape[]} */
  const found = [];
  const chevron = (/** @type {number} */ at, /** @type {number} */ way) =>
    found.push({ d: `M${n(at + 4 * way)} ${n(y - 4)}L${n(at)} ${n(y)}L${n(at + 4 * way)} ${n(y + 4)}`, stroke: "mark", width: LINE });
  const edge = (/** @type {number} */ at, over = 2) => found.push({ d: box(at, y - r - over, 2, h + 2 * over), fill: "mark" });
  if (disputed)
    found.push({ d: box(left + 0.8, y - r + 0.8, right - left - 1.6, h - 1.6, 2.5), fill: "stripes", stroke: "mark", width: LINE });
  else if (kind === "within") {
    found.push({
      d: box(left + 0.5, y - r + 0.5, right - left - 1, h - 1, r - 0.5),
      ...(hollow ? solid : { fill: "mark_pale", stroke: "mark_mid", width: 1 }),
    });
  } else if (kind === "about") {
    if (hollow) found.push({ d: box(left + 1, y - r + 0.8, right - left - 2, h - 1.6, r - 0.8), ...solid });
    else found.push({ d: box(left, y - r, right - left, h), fill: "about", from: left, to: right });
  } else if (kind === "before") {
    found.push({ d: box(left + 6, y - r, right - left - 6, h), fill: "pale-in", from: left + 6, to: right });
    edge(right - 2);
    chevron(left + 1, 1);
  } else if (kind === "after") {
    found.push({ d: box(left, y - r, right - left - 6, h), fill: "pale-out", from: left, to: right - 6 });
    edge(left);
    chevron(right - 1, -1);
  } else if (kind === "until" || kind === "from") {
    const way = kind === "until" ? 1 : -1;
    const [from, to, run] = kind === "until" ? [left + 6, right, "fade-in"] : [left, right - 6, "fade-out"];
    if (hollow || status === "denied") {
      const [open, end] = kind === "until" ? [from, to - 1] : [to, from + 1];
      found.push({
        d: `M${n(open)} ${n(y - r + 0.8)}H${n(end)}V${n(y + r - 0.8)}H${n(open)}`,
        stroke: run,
        width: LINE,
        from,
        to,
        dash: outline.dash,
      });
    } else found.push({ d: box(from, y - r, to - from, h, 2), fill: run, from, to });
    chevron(kind === "until" ? left + 1 : right - 1, way);
  } else if (kind === "ongoing") {
    const head = r + 3;
    found.push({ d: box(x, y - r, Math.max(2, right - left - 8), h, 2), ...solid });
    found.push({ d: `M${n(right - 9)} ${n(y - head)}L${n(right)} ${n(y)}L${n(right - 9)} ${n(y + head)}z`, fill: "mark" });
  } else if (x2 - x < 12) {
    found.push({ d: circle((x + x2) / 2, y, hollow ? r - 0.4 : r), ...solid });
  } else found.push({ d: box(left + 0.5, y - r, right - left - 1, h, 2.5), ...solid });
  if (status === "denied") {
    const c = (left + right) / 2;
    const [from, to] = [Math.max(left, c - 8) - 3, Math.min(right, c + 8) + 3];
    found.push({ d: `M${n(from)} ${n(y + 6)}L${n(to)} ${n(y - 6)}`, stroke: "text", width: LINE });
  }
  return found;
}

/** What each mark is called, and how it is shown where it is explained. @type {[string, Omit<Mark, "x" | "x2" | "y">, number][]} */
export const LEGEND = [
  ["to the day", { kind: "solid", status: "happened" }, 22],
  ["throughout", { kind: "solid", status: "happened" }, 22],
  ["some time within", { kind: "within", status: "happened" }, 15],
  ["about then", { kind: "about", status: "happened" }, 22],
  ["or earlier", { kind: "before", status: "happened" }, 24],
  ["or later", { kind: "after", status: "happened" }, 24],
  ["until then", { kind: "until", status: "happened" }, 24],
  ["from then on", { kind: "from", status: "happened" }, 24],
  ["still going on", { kind: "ongoing", status: "happened" }, 22],
  ["planned", { kind: "solid", status: "planned" }, 9],
  ["possible", { kind: "solid", status: "possible" }, 9],
  ["did not happen", { kind: "until", status: "denied" }, 22],
  ["sources differ", { kind: "solid", status: "happened", disputed: true }, 22],
];
