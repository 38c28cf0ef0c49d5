/** Shapes as SVG, for what is DOM: lists, legend, story, paper. */
import { RUNS, shapes } from "./shapes.js";

const SPACE = "http://www.w3.org/2000/svg";

/** @param {string} name @param {Record<string, any>} attributes @param {Element[]} children @returns {SVGElement} */
export function svg(name, attributes, ...children) {
  const node = document.createElementNS(SPACE, name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key === "style")
      node.style.cssText = value; // as an attribute the page's policy would refuse it
    else if (value !== undefined) node.setAttribute(key, String(value));
  }
  node.append(...children);
  return node;
}

const colour = (/** @type {string} */ name) => `var(--${name.replaceAll("_", "-")})`;
const ink = (/** @type {string | undefined} */ name) =>
  !name ? "none" : name === "stripes" || name in RUNS ? `url(#tl-${name})` : colour(name);

/** What `ink` refers to; stands once in each explorer. */
export function definitions() {
  const runs = Object.entries(RUNS).map(([name, stops]) =>
    svg(
      "linearGradient",
      { id: `tl-${name}` },
      ...stops.map(([at, of, opacity]) => svg("stop", { offset: at, "stop-opacity": opacity, style: `stop-color:${colour(String(of))}` })),
    ),
  );
  const stripes = svg(
    "pattern",
    { id: "tl-stripes", width: 5, height: 5, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
    svg("rect", { width: 2.2, height: 5, style: `fill:${colour("mark")}` }),
  );
  return svg("svg", { class: "offscreen", "aria-hidden": "true", width: 0, height: 0 }, svg("defs", {}, ...runs, stripes));
}

/** @param {import("./shapes.js").Mark} mark */
export const paths = (mark) =>
  shapes(mark).map((shape) =>
    svg("path", {
      d: shape.d,
      style: `fill:${ink(shape.fill)};stroke:${ink(shape.stroke)}`,
      "stroke-width": shape.width,
      "stroke-dasharray": shape.dash?.join(" "),
    }),
  );

/** A mark by itself, as wide as it is told. @param {Omit<import("./shapes.js").Mark, "x" | "x2" | "y">} mark @param {number} width @param {number} [space] around it, in pixels @param {number} [height] */
export function glyph(mark, width, space = width, height = 16) {
  const pad = (space - width) / 2;
  const shown = { h: 8, ...mark, x: pad, x2: pad + width, y: height / 2, fade: width };
  return svg("svg", { class: "glyph", width: space, height, viewBox: `0 0 ${space} ${height}`, "aria-hidden": "true" }, ...paths(shown));
}

/** How wide each kind is where it stands beside words. */
const WIDTHS = { solid: 9, within: 15, about: 20, before: 24, until: 24, after: 24, from: 24, ongoing: 24 };

/** The mark of an event at its size for lists; what lasts or is a day may be drawn long. @param {Omit<import("./shapes.js").Mark, "x" | "x2" | "y">} mark @param {number} [space] @param {boolean} [long] @param {boolean} [tight] without space around it */
export function small(mark, space = 26, long = false, tight = false) {
  const width = mark.disputed || ((long || mark.lasting) && mark.kind === "solid") ? space - 2 : Math.min(space, WIDTHS[mark.kind]);
  return glyph(mark, width, tight ? width : space);
}
