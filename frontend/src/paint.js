/** The canvas: grid, marks with their honest ends, density. What it is given is already laid out. */
import { densityAt, DOT, LABEL } from "./layout.js";
import { NO_ROW } from "./packing.js";
import { beginUnknown, endUnknown, leftOf, rightOf, STUB } from "./reach.js";
import shared from "../../timeline/views/shared.json";

/** @typedef {import("./data.js").Data} Data */
/** @typedef {Record<string, string>} Palette */
/** @typedef {CanvasRenderingContext2D} Context */

const MARKS = shared.modalities.map((known) => known.mark);
const POINT = DOT + 0.01;

/** A canvas as sharp as the screen. @param {HTMLCanvasElement} canvas @param {number} width @param {number} height @returns {Context} */
export function prepare(canvas, width, height) {
  const ratio = Math.min(window.devicePixelRatio || 1, 3);
  const [w, h] = [Math.max(1, Math.round(width * ratio)), Math.max(1, Math.round(height * ratio))];
  if (canvas.width !== w || canvas.height !== h) {
    canvas.width = w;
    canvas.height = h;
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
  }
  const context = /** @type {Context} */ (canvas.getContext("2d"));
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, width, height);
  return context;
}

/** @param {Context} c @param {import("./layout.js").DensityLane} lane @param {Palette} palette @param {number} width */
export function paintDensity(c, lane, palette, width) {
  const { bins, floor } = lane;
  const size = width / bins.length;
  c.beginPath();
  for (let k = 0; k < bins.length; k += 1) {
    if (!bins[k]) continue;
    const tall = densityAt(lane, k);
    if (!bins[k - 1]) c.moveTo(k * size, floor);
    c.lineTo(k * size, floor - tall);
    c.lineTo((k + 1) * size, floor - tall);
    if (!bins[k + 1]) c.lineTo((k + 1) * size, floor);
  }
  c.fillStyle = palette.mark_pale;
  c.fill();
  c.strokeStyle = palette.mark;
  c.lineWidth = 1;
  c.stroke();
}

/** From each label to its mark. @param {Context} c @param {import("./layout.js").DensityLane | import("./layout.js").MarksLane} lane @param {Palette} palette @param {Set<number>} selected @param {number} hovered */
export function paintLeaders(c, lane, palette, selected, hovered) {
  const line = (/** @type {import("./layout.js").Label} */ label) => {
    const x = Math.round(label.leader) + 0.5;
    c.moveTo(x, lane.base - 22 - label.row * LABEL);
    c.lineTo(x, label.foot);
  };
  const chosen = (/** @type {import("./layout.js").Label} */ label) => selected.has(label.index) || label.index === hovered;
  for (const own of [false, true]) {
    c.strokeStyle = own ? palette.accent : palette.leader;
    c.lineWidth = own ? 1.5 : 1;
    c.beginPath();
    for (const label of lane.placed) if (chosen(label) === own) line(label);
    c.stroke();
  }
}

/** @param {Context} c @param {Data} data @param {import("./layout.js").MarksLane} lane @param {Palette} palette @param {{a: number, perDay: number, width: number}} scale @param {Set<number>} selected @param {number} hovered */
export function paintMarks(c, data, lane, palette, scale, selected, hovered) {
  const { index, left, right, row, bar, pitch } = lane;
  const m = data.marks;
  const topOf = (/** @type {number} */ k) => lane.base + 4 + row[k] * pitch;
  const last = [];
  // Most marks are plain points: a path for all circles and one for all diamonds draws them in two strokes of the brush.
  const [circles, diamonds] = [new Path2D(), new Path2D()];
  const r = bar / 2;
  for (let k = 0; k < index.length; k += 1) {
    const i = index[k];
    if (row[k] === NO_ROW) continue;
    if (selected.has(i) || i === hovered) last.push(k);
    else if (right[k] - left[k] <= POINT && MARKS[m.modality[i]] === "solid" && !m.disputed[i]) {
      const [x, y] = [(left[k] + right[k]) / 2, topOf(k) + r];
      if (m.x1[i] < m.x2[i]) circles.roundRect(x - r, y - r, bar, bar, r);
      else diamond(diamonds, x, y, r);
    } else paintMark(c, data, i, left[k], right[k], topOf(k), bar, palette, scale, false, false);
  }
  c.fillStyle = palette.mark;
  c.fill(circles);
  c.fillStyle = palette.mark_pale;
  c.fill(diamonds);
  c.strokeStyle = palette.mark;
  c.lineWidth = 1.5;
  c.stroke(diamonds);
  for (const k of last) paintMark(c, data, index[k], left[k], right[k], topOf(k), bar, palette, scale, selected.has(index[k]), index[k] === hovered);
  if (pitch >= bar + 6) for (let k = 0; k < index.length; k += 1) if (data.evidence.differ(index[k]) && row[k] !== NO_ROW) paintDates(c, data, index[k], topOf(k) + bar + 2, palette, scale);
  // A column that goes on: three points, and "+n more" above says how many.
  c.fillStyle = palette.muted;
  for (const x of lane.rest) for (const down of [1, 5, 9]) c.fillRect(Math.round(x) - 1, lane.foot + down, 2, 2);
}

/** @param {Context | Path2D} c @param {number} x @param {number} y @param {number} r */
function diamond(c, x, y, r) {
  c.moveTo(x, y - r - 0.5);
  c.lineTo(x + r + 0.5, y);
  c.lineTo(x, y + r + 0.5);
  c.lineTo(x - r - 0.5, y);
  c.closePath();
}

/** One event. @param {Context} c @param {Data} data @param {number} i @param {number} left @param {number} right @param {number} y @param {number} bar @param {Palette} palette @param {{a: number, perDay: number, width: number}} scale @param {boolean} selected @param {boolean} hovered */
function paintMark(c, data, i, left, right, y, bar, palette, scale, selected, hovered) {
  const { a, perDay } = scale;
  const m = data.marks;
  const kind = MARKS[m.modality[i]];
  const disputed = m.disputed[i];
  const wide = right - left;
  const [b0, b1] = [(m.x1[i] - a) * perDay, (m.x2[i] - a) * perDay];
  const core = b0 < b1;
  const colour = selected || hovered ? palette.accent : palette.mark;
  if (selected) {
    c.strokeStyle = palette.accent;
    c.lineWidth = 1.5;
    round(c, left - 3.5, y - 3.5, wide + 7, bar + 7, (bar + 7) / 2);
    c.stroke();
  }
  if (wide <= POINT) {
    // A circle where the day is certain, a diamond where it is only some time within something small.
    const [x, r] = [(left + right) / 2, bar / 2];
    c.beginPath();
    if (core) c.arc(x, y + r, r, 0, Math.PI * 2);
    else diamond(c, x, y + r, r);
    style(c, kind, disputed, colour, core ? colour : palette.mark_pale, palette);
    if (!core && kind === "solid" && !disputed) outline(c, colour);
    if (kind === "struck") strike(c, left, right, y, bar, colour);
    return;
  }
  const [from, to] = [Math.max(left, -20), Math.min(right, scale.width + 20)];
  const radius = Math.min(bar / 2, 3, wide / 2);
  if (!core) {
    round(c, from, y, to - from, bar, radius);
    style(c, kind, disputed, colour, faded(c, from, to, palette.mark_pale), palette);
  } else {
    const solid = [Math.max(from, Math.min(b0, to)), Math.min(to, Math.max(b1, from))];
    if (solid[0] - from > 1) end(c, solid[0], from, y, bar, palette.mark);
    if (to - solid[1] > 1) end(c, solid[1], to, y, bar, palette.mark);
    round(c, solid[0], y, Math.max(1, solid[1] - solid[0]), bar, radius);
    style(c, kind, disputed, colour, colour, palette);
  }
  if (kind === "struck") strike(c, from, to, y, bar, colour);
  const { x } = data.whens;
  const at = m.when[i] * 4;
  if (beginUnknown(x, at)) veil(c, left - 1, left - 1 + STUB, y, bar, palette.background);
  else if (x[at] === -Infinity) arrow(c, Math.max(left, 0) + 1, y + bar / 2, -1, bar, colour, palette.background);
  if (endUnknown(x, at)) veil(c, right + 1, right + 1 - STUB, y, bar, palette.background);
  else if (x[at + 3] === Infinity) arrow(c, Math.min(right, scale.width) - 1, y + bar / 2, 1, bar, colour, palette.background);
}

/** The dates that the sources give, where they differ: one thin line each. @param {Context} c @param {Data} data @param {number} i @param {number} y @param {Palette} palette @param {{a: number, perDay: number, width: number}} scale */
function paintDates(c, data, i, y, palette, scale) {
  const dates = data.evidence.dates(i);
  c.fillStyle = palette.muted;
  dates.slice(0, 3).forEach((place, k) => {
    const left = leftOf(data.whens.x, place * 4, scale);
    const right = rightOf(data.whens.x, place * 4, scale);
    c.fillRect(left, y + k * 3, Math.max(3, right - left), 1.5);
  });
}

/** @param {Context} c @param {string} kind @param {number} disputed @param {string} colour @param {string | CanvasGradient} inside @param {Palette} palette */
function style(c, kind, disputed, colour, inside, palette) {
  if (disputed) {
    c.fillStyle = stripes(c, colour, palette.background);
    c.fill();
    outline(c, colour);
  } else if (kind === "solid") {
    c.fillStyle = inside;
    c.fill();
  } else {
    c.fillStyle = palette.background;
    c.fill();
    outline(c, colour);
  }
}

/** @param {Context} c @param {string} colour */
function outline(c, colour) {
  c.strokeStyle = colour;
  c.lineWidth = 1.5;
  c.stroke();
}

/** @type {Map<string, CanvasPattern>} */
const patterns = new Map();

/** @param {Context} c @param {string} colour @param {string} ground */
function stripes(c, colour, ground) {
  const key = colour + ground;
  const known = patterns.get(key);
  if (known) return known;
  const tile = document.createElement("canvas");
  tile.width = tile.height = 6;
  const t = /** @type {Context} */ (tile.getContext("2d"));
  t.fillStyle = ground;
  t.fillRect(0, 0, 6, 6);
  t.strokeStyle = colour;
  t.lineWidth = 2;
  for (const x of [-3, 3, 9]) {
    t.beginPath();
    t.moveTo(x - 3, 9);
    t.lineTo(x + 9, -3);
    t.stroke();
  }
  const pattern = /** @type {CanvasPattern} */ (c.createPattern(tile, "repeat"));
  patterns.set(key, pattern);
  return pattern;
}

/** Pale and paler towards both ends: some time within. @param {Context} c @param {number} from @param {number} to @param {string} colour */
function faded(c, from, to, colour) {
  if (to - from < 24) return colour;
  const gradient = c.createLinearGradient(from, 0, to, 0);
  gradient.addColorStop(0, `${colour}99`);
  gradient.addColorStop(0.25, colour);
  gradient.addColorStop(0.75, colour);
  gradient.addColorStop(1, `${colour}99`);
  return gradient;
}

/** An end that fades from the certain core to the earliest or latest it may be. @param {Context} c @param {number} solid @param {number} far @param {number} y @param {number} bar @param {string} colour */
function end(c, solid, far, y, bar, colour) {
  const gradient = c.createLinearGradient(solid, 0, far, 0);
  gradient.addColorStop(0, `${colour}bb`);
  gradient.addColorStop(1, `${colour}12`);
  c.fillStyle = gradient;
  c.fillRect(Math.min(solid, far), y, Math.abs(far - solid), bar);
}

/** Over an unknown end, so that it fades with what it is filled with. @param {Context} c @param {number} outer @param {number} inner @param {number} y @param {number} bar @param {string} ground */
function veil(c, outer, inner, y, bar, ground) {
  const gradient = c.createLinearGradient(outer, 0, inner, 0);
  gradient.addColorStop(0, ground);
  gradient.addColorStop(1, `${ground}00`);
  c.fillStyle = gradient;
  c.fillRect(Math.min(outer, inner), y - 1.5, Math.abs(inner - outer), bar + 3);
}

/** Denied. @param {Context} c @param {number} from @param {number} to @param {number} y @param {number} bar @param {string} colour */
function strike(c, from, to, y, bar, colour) {
  const flat = to - from > 3 * bar;
  c.beginPath();
  c.moveTo(from - 3, flat ? y + bar / 2 : y + bar + 2);
  c.lineTo(to + 3, flat ? y + bar / 2 : y - 2);
  outline(c, colour);
}

/** Set off from its bar, so that it is seen at its end. @param {Context} c @param {number} x @param {number} y @param {number} way @param {number} bar @param {string} colour @param {string} ground */
function arrow(c, x, y, way, bar, colour, ground) {
  const size = bar * 0.8 + 2;
  c.fillStyle = ground;
  c.fillRect(Math.min(x + way * 3, x - way * (size + 2)), y - bar / 2 - 1.5, size + 5, bar + 3);
  c.beginPath();
  c.moveTo(x, y);
  c.lineTo(x - way * size, y - size * 0.8);
  c.lineTo(x - way * size, y + size * 0.8);
  c.closePath();
  c.fillStyle = colour;
  c.fill();
}

/** @param {Context} c @param {number} x @param {number} y @param {number} w @param {number} h @param {number} r */
function round(c, x, y, w, h, r) {
  c.beginPath();
  c.roundRect(x, y, w, h, r);
}
