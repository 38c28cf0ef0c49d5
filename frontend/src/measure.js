/** How wide words are, without asking the browser to lay anything out. */
import shared from "../../timeline/views/shared.json";

/** What is as wide as its letters, one after the other, or a little narrower: kerning only brings letters nearer. */
const PLAIN = /^[\x20-\x7e\xa0-\xff\u2013\u2014\u2018\u2019\u201c\u201d\u2026]*$/;

/** One for all fonts: to make a canvas takes longer than to change its font. @type {CanvasRenderingContext2D | null} */
let context = null;
let set = "";

/** @param {string} font of canvas: "13px …" */
function ruler(font) {
  /** @type {Map<string, number>} letters, and words that are no mere row of them */
  const known = new Map();
  const measured = (/** @type {string} */ words) => {
    let width = known.get(words);
    if (width === undefined) {
      context ??= /** @type {CanvasRenderingContext2D} */ (document.createElement("canvas").getContext("2d"));
      if (set !== font) context.font = set = font;
      width = context.measureText(words).width;
      if (known.size > 30000) known.clear();
      known.set(words, width);
    }
    return width;
  };
  return (/** @type {string} */ words) => {
    if (!PLAIN.test(words)) return measured(words);
    let sum = 0;
    for (let k = 0; k < words.length; k += 1) sum += measured(words[k]);
    return sum;
  };
}

/** @type {Map<string, (words: string) => number>} */
const rulers = new Map();

/** @param {string} words @param {number} size in pixels @param {boolean} [bold] */
export function widthOf(words, size, bold = false) {
  const font = `${bold ? "700 " : ""}${size}px ${shared.font}`;
  let own = rulers.get(font);
  if (!own) rulers.set(font, (own = ruler(font)));
  return own(words);
}

/** In how many lines words are set, a little too wide rather than too narrow. @param {string} words @param {number} size @param {number} room in pixels */
export function linesOf(words, size, room) {
  const blank = widthOf(" ", size);
  let [lines, used] = [1, 0];
  for (const word of words.split(/\s+/)) {
    const own = widthOf(word, size) * 1.03;
    if (used && used + own > room) [lines, used] = [lines + 1, 0];
    lines += Math.floor(own / room); // a word longer than a line is broken
    used += own + blank;
  }
  return lines;
}

const LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .,-\u2013";

/** Measures the letters of labels and dates while there is nothing else to do. */
export function measureAhead() {
  for (const size of [12, 13]) widthOf(LETTERS, size);
}
