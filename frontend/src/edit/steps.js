/** One edit as a line: what was done, by whom and when. */
import { h } from "../dom.js";

/** @param {import("./asking.js").Step} step */
export function stepNode(step) {
  const when = step.at ? moment(step.at) : "";
  const who = [step.by, when, step.why && `“${step.why}”`].filter(Boolean).join(" · ");
  return h("span.step", { class: step.undone ? "step is-undone" : "step" }, h("bdi", {}, step.words), who && h("span.step-who", { dir: "auto" }, who));
}

/** A moment for somebody who reads it soon after, in their own zone. @param {string} iso */
export function moment(iso) {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return "";
  return at.toLocaleString("en-GB", { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" });
}
