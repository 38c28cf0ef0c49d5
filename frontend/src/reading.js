/** How an expression was read, in words: “early on Tuesday” + printed on Thursday 16 May 2024 → Tuesday 14 May 2024. */
import { h } from "./dom.js";
import { inWords } from "./when.js";

/** @param {string} anchor what it was read against */
export const anchorWords = (anchor) => inWords(anchor).replace(/^published /, "printed on ");

/** @param {import("./data.js").Timex} timex */
export function reading(timex) {
  const read = timex.when ? timex.when.words : "without a date";
  return `“${timex.text}”${timex.anchor ? ` + ${anchorWords(timex.anchor)}` : ""} → ${read}`;
}

/** The same, with what it comes to in bold. @param {import("./data.js").Timex} timex */
export function tellReading(timex) {
  const sign = (/** @type {string} */ text) => h("span.sign", {}, text);
  return [
    h("span", {}, `“${timex.text}”`),
    ...(timex.anchor ? [sign("+"), h("span", {}, anchorWords(timex.anchor))] : []),
    sign("→"),
    h("b", {}, timex.when ? timex.when.words : "without a date"),
  ];
}
