/** One edit as a line: what was done, by whom and when. */
import { h } from "../dom.js";

/** @typedef {{words: string, by: string, why: string, at: string}} Done */

/** @param {Done & {undone?: boolean}} step @param {(iso: string) => string} [said] */
export function stepNode(step, said = moment) {
  return h("span.step", { class: step.undone ? "step is-undone" : "step" }, h("bdi", {}, step.words), whoNode(step, said));
}

/** By whom, when and why. @param {{by: string, why: string, at: string}} step @param {(iso: string) => string} [said] */
export function whoNode({ by, why, at }, said = moment) {
  const who = [by, at && said(at), why && `“${why}”`].filter(Boolean).join(" · ");
  return who ? h("span.step-who", { dir: "auto" }, who) : null;
}

/** What was done to an event, the latest first, for those who can only read. @param {Done[]} steps */
export function historyNode(steps) {
  if (!steps.length) return null;
  return h(
    "section.own-history",
    {},
    h("h3", {}, "History"),
    h(
      "ol.steps",
      {},
      ...steps
        .slice()
        .reverse()
        .map((step) => h("li", {}, stepNode(step, day))),
    ),
  );
}

/** A moment for somebody who reads it soon after, in their own zone. @param {string} iso */
export function moment(iso) {
  return written(iso, { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" });
}

/** A moment for somebody who reads it years later, or elsewhere. @param {string} iso */
const day = (iso) => written(iso, { day: "numeric", month: "long", year: "numeric" });

/** @param {string} iso @param {Intl.DateTimeFormatOptions} options */
function written(iso, options) {
  const at = new Date(iso);
  return Number.isNaN(at.getTime()) ? "" : at.toLocaleString("en-GB", options);
}
