/** Words compared as a reader compares them: without case and diacritics. The same rules as timeline.model.folding. */

/** @param {string} text */
export function fold(text) {
  // eslint-disable-next-line no-control-regex
  return /^[\x00-\x7f]*$/.test(text) ? text.toLowerCase() : text.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "");
}

/** A test of folded text: every word of the query stands at the start of a word in it. @param {string} query @returns {(folded: string) => boolean} */
export function matcher(query) {
  const words = fold(query).split(/\s+/).filter(Boolean);
  return (folded) => words.every((word) => startsWord(folded, word) >= 0);
}

/** Where a word of the text starts with `word`, from an offset on; -1 where none does. @param {string} text @param {string} word @param {number} [from] */
export function startsWord(text, word, from = 0) {
  for (let at = text.indexOf(word, from); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = at ? text.charCodeAt(at - 1) : 32;
    if (
      before === 32 ||
      (before < 128
        ? !(before > 96 && before < 123) && !(before > 47 && before < 58) && before !== 95
        : !/[\p{L}\p{N}]/u.test(text[at - 1]))
    )
      return at;
  }
  return -1;
}

/**
 * The stretches of a text that a query hits, in order, not overlapping, in the text's own offsets.
 * @param {string} text @param {string} query @returns {[number, number][]}
 */
export function hits(text, query) {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (!words.length) return [];
  /** @type {[number, number][]} */
  const found = [];
  const word = /[\p{L}\p{N}_]+(?:[^\s\p{L}\p{N}_][\p{L}\p{N}_]+)*/gu;
  for (const match of text.matchAll(word)) {
    const folded = fold(match[0]);
    const hit = words.find((start) => folded.startsWith(start));
    // Folding may change a word's length ("ß", "é"): then the whole word is the hit.
    if (hit) found.push([match.index, match.index + (folded.length === match[0].length ? hit.length : match[0].length)]);
  }
  return found;
}

const WORD = /[\p{L}\p{N}\p{M}_]/u;
const INNER = /['\u2019-]/;

/**
 * A stretch of a text that ends where words do: what was half selected is taken whole, blanks at the ends are not.
 * @param {string} text @param {number} start @param {number} end @returns {[number, number]}
 */
export function wholeWords(text, start, end) {
  while (start < end && /\s/.test(text[start])) start += 1;
  while (end > start && /\s/.test(text[end - 1])) end -= 1;
  if (start === end) return [start, end];
  const inWord = (/** @type {number} */ at) =>
    at >= 0 &&
    at < text.length &&
    (WORD.test(text[at]) || (INNER.test(text[at]) && WORD.test(text[at - 1] ?? " ") && WORD.test(text[at + 1] ?? " ")));
  while (inWord(start - 1) && inWord(start)) start -= 1;
  while (inWord(end - 1) && inWord(end)) end += 1;
  return [start, end];
}
