/** How wide words are, without asking the browser to lay anything out. */
import shared from "../../timeline/views/shared.json";

/** @param {string} font of canvas: "13px …" */
function ruler(font) {
  const context = /** @type {CanvasRenderingContext2D} */ (document.createElement("canvas").getContext("2d"));
  context.font = font;
  /** @type {Map<string, number>} */
  const known = new Map();
  return (/** @type {string} */ words) => {
    let width = known.get(words);
    if (width === undefined) {
      width = context.measureText(words).width;
      if (known.size > 30000) known.clear();
      known.set(words, width);
    }
    return width;
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
