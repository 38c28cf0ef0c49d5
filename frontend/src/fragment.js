/** The view in the address: a link reopens it, down to one event. Pure; nothing in it is trusted. */
import { formatInterval, parseInterval } from "./edtf.js";

/**
 * @typedef {{window?: [number, number], near?: number, query?: string, lanes?: string, color?: string, sort?: string, filters?: Record<string, string[]>, ids?: string[],
 *   theme?: string, tab?: string, view?: string, axis?: string, only?: string, document?: number, brush?: {document: number, start: number, end: number} | null}} Place
 *   near: the day of the event that a link leads to, by which its neighbour is found once it is gone
 */

/** Inverse of `parseFragment`. @param {Place} place */
export function formatFragment(place) {
  const said = new URLSearchParams();
  for (const id of place.ids ?? []) said.append("event", id);
  if (place.near !== undefined) said.set("near", formatInterval(place.near, place.near + 3).split("/")[0]);
  if (place.window) said.set("when", formatInterval(...place.window));
  if (place.query) said.set("find", place.query);
  if (place.lanes && place.lanes !== "none") said.set("lanes", place.lanes);
  if (place.color && place.color !== "none") said.set("color", place.color);
  if (place.sort && place.sort !== "time") said.set("sort", place.sort);
  if (place.theme && place.theme !== "auto") said.set("theme", place.theme);
  if (place.tab) said.set("tab", place.tab);
  if (place.view) said.set("view", place.view);
  if (place.axis) said.set("axis", place.axis);
  if (place.only) said.set("marks", place.only);
  if (place.document) said.set("source", String(place.document));
  if (place.brush) said.set("text", `${place.brush.document}.${place.brush.start}.${place.brush.end}`);
  for (const [facet, values] of Object.entries(place.filters ?? {})) for (const value of values) said.append(`only-${facet}`, value);
  return said.toString();
}

/** @param {string} fragment @returns {Place} */
export function parseFragment(fragment) {
  const row = /^#?e-(.+)$/.exec(fragment); // the anchor of a row of the table that is there without JavaScript
  if (row) return { ids: [decoded(row[1])] };
  const said = new URLSearchParams(fragment.replace(/^#/, ""));
  /** @type {Place} */
  const place = {};
  const window = parseInterval(said.get("when") ?? "");
  if (window) place.window = window;
  const near = parseInterval(said.get("near") ?? "");
  if (near) place.near = near[0];
  const ids = said.getAll("event");
  if (ids.length) place.ids = ids;
  for (const [
    key,
    name,
  ] of /** @type {["find" | "lanes" | "color" | "sort" | "theme" | "tab" | "view" | "axis" | "marks", "query" | "lanes" | "color" | "sort" | "theme" | "tab" | "view" | "axis" | "only"][]} */ ([
    ["find", "query"],
    ["lanes", "lanes"],
    ["color", "color"],
    ["sort", "sort"],
    ["theme", "theme"],
    ["tab", "tab"],
    ["view", "view"],
    ["axis", "axis"],
    ["marks", "only"],
  ])) {
    const value = said.get(key);
    if (value) place[name] = value;
  }
  if (/^\d+$/.test(said.get("source") ?? "")) place.document = Number(said.get("source"));
  const brush = /^(\d+)\.(\d+)\.(\d+)$/.exec(said.get("text") ?? "");
  if (brush) place.brush = { document: Number(brush[1]), start: Number(brush[2]), end: Number(brush[3]) };
  for (const key of new Set(said.keys())) {
    if (key.startsWith("only-")) place.filters = { ...place.filters, [key.slice(5)]: said.getAll(key) };
  }
  return place;
}

/** @param {string} text */
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a link that was cut
  }
}
