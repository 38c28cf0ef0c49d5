/** Shapes on a canvas, in the colours of a theme. */
import { RUNS } from "./shapes.js";

/** @typedef {CanvasRenderingContext2D} Context */
/** @typedef {Record<string, string>} Palette */

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

/** @param {string} colour #rrggbb @param {number} opacity */
const faint = (colour, opacity) =>
  colour +
  Math.round(opacity * 255)
    .toString(16)
    .padStart(2, "0");

/** What a shape is filled or drawn with. @param {Context} c @param {string} name @param {import("./shapes.js").Shape} shape @param {Palette} palette */
function ink(c, name, { from = 0, to = 0 }, palette) {
  const run = /** @type {Record<string, any[]>} */ (RUNS)[name];
  if (run) {
    const gradient = c.createLinearGradient(from, 0, to, 0);
    for (const [at, colour, opacity] of run) gradient.addColorStop(at, faint(palette[colour], opacity));
    return gradient;
  }
  return name === "stripes" ? stripes(c, palette) : palette[name];
}

/** @param {Context} c @param {import("./shapes.js").Shape[]} shapes @param {Palette} palette */
export function paint(c, shapes, palette) {
  for (const shape of shapes) {
    const path = new Path2D(shape.d);
    if (shape.fill) {
      c.fillStyle = ink(c, shape.fill, shape, palette);
      c.fill(path);
    }
    if (shape.stroke) {
      c.strokeStyle = ink(c, shape.stroke, shape, palette);
      c.lineWidth = shape.width ?? 1;
      c.setLineDash(shape.dash ?? []);
      c.stroke(path);
    }
  }
  c.setLineDash([]);
}

/** @type {Map<string, CanvasPattern>} */
const patterns = new Map();

/** @param {Context} c @param {Palette} palette */
function stripes(c, palette) {
  const key = palette.mark + palette.background;
  const known = patterns.get(key);
  if (known) return known;
  const tile = document.createElement("canvas");
  tile.width = tile.height = 6;
  const t = /** @type {Context} */ (tile.getContext("2d"));
  t.fillStyle = palette.background;
  t.fillRect(0, 0, 6, 6);
  t.strokeStyle = palette.mark;
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

/** A straight line on whole pixels. @param {Context} c @param {number} x @param {number} y @param {number} x2 @param {number} y2 @param {string} colour */
export function line(c, x, y, x2, y2, colour) {
  c.strokeStyle = colour;
  c.lineWidth = 1;
  c.beginPath();
  c.moveTo(Math.round(x) + 0.5, Math.round(y) + 0.5);
  c.lineTo(Math.round(x2) + 0.5, Math.round(y2) + 0.5);
  c.stroke();
}

/** The break between a scale and a margin. @param {Context} c @param {number} x @param {number} height @param {string} colour */
export function zigzag(c, x, height, colour) {
  c.strokeStyle = colour;
  c.lineWidth = 1;
  c.beginPath();
  c.moveTo(x, 0);
  for (let y = 0; y < height; y += 6) {
    c.lineTo(x + 4, y + 3);
    c.lineTo(x, y + 6);
  }
  c.stroke();
}
