/** How an expression was read, in one line: “Tuesday” + published 2022-09-28 → 27 September 2022. */

/** @param {import("./data.js").Timex} timex */
export function reading(timex) {
  const read = timex.when ? timex.when.words : "not placed";
  return `“${timex.text}”${timex.anchor ? ` + ${timex.anchor}` : ""} → ${read}`;
}
