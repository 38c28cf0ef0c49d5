/** Styles repeat themselves: phrases that recur are written once, and one character stands for each. The same input, the same output. */

/** None of these may stand in what is shortened. */
const SIGNS = "ABCDEFGHIJKLNOPQRTUVWXYZ^|~?@$&;!`".split("");
const LONGEST = 44;
const LETTER = /[a-z]/;

/** @param {string} text @returns {{text: string, phrases: [string, string][]}} phrases in the order in which they were put in */
export function shortened(text) {
  const free = SIGNS.filter((sign) => !text.includes(sign));
  /** @type {[string, string][]} */
  const phrases = [];
  for (const sign of free) {
    const phrase = best(text);
    if (!phrase) break;
    phrases.push([sign, phrase]);
    text = text.replaceAll(phrase, sign);
  }
  return { text, phrases };
}

/** The phrase that saves the most. @param {string} text */
function best(text) {
  /** @type {Map<string, number>} */
  let counts = new Map();
  let [found, most] = ["", 8];
  for (let length = 3; length <= LONGEST; length += 1) {
    /** @type {Map<string, number>} */
    const next = new Map();
    /** @type {Map<string, number>} */
    const last = new Map();
    for (let at = 0; at + length <= text.length; at += 1) {
      if (at && LETTER.test(text[at]) && LETTER.test(text[at - 1])) continue; // within a word
      const phrase = text.slice(at, at + length);
      // What occurs once cannot occur twice when it is longer.
      if (length > 3 && (counts.get(phrase.slice(0, -1)) ?? 0) < 2) continue;
      if ((last.get(phrase) ?? -LONGEST) + length > at) continue;
      last.set(phrase, at);
      next.set(phrase, (next.get(phrase) ?? 0) + 1);
    }
    for (const [phrase, count] of next) {
      const saved = count * (length - 1) - length - 1;
      if (saved > most) [found, most] = [phrase, saved];
    }
    counts = next;
    if (![...next.values()].some((count) => count > 1)) break;
  }
  return found;
}

/** A module whose default is the text. @param {string} text */
export function moduleOf(text) {
  const { text: short, phrases } = shortened(text);
  const book = phrases.reverse().flat();
  return `let text=${JSON.stringify(short)};const book=${JSON.stringify(book)};for(let k=0;k<book.length;k+=2)text=text.replaceAll(book[k],()=>book[k+1]);export default text`;
}
