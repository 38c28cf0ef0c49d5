/**
 * The interface in another language than English: its phrases are rows of timeline/views/interface.json, of which Python
 * sends what was chosen; dates and numbers are the browser's own (CLDR). A bundle of its own (`tongue.js`).
 */

/** @typedef {Record<string, Record<string, string>>} Phrases by language, then by the English */

const KEPT = 4000;
const ESCAPED = /[.*+?^$()|[\]\\]/g;

/** Of several languages the first that the browser's reader prefers, of one that one; null where that is English or none of them. @param {Phrases} phrases */
export function speaking(phrases) {
  const codes = Object.keys(phrases);
  const wanted = codes.length > 1 ? navigator.languages.map((each) => each.slice(0, 2).toLowerCase()) : codes;
  const code = wanted.find((each) => each === "en" || phrases[each]);
  return code && code !== "en" ? { code, say: sayer(code, phrases[code]), ...datesOf(code) } : null;
}

/** "{n}" is a number, "{}" anything, "(s)" a plural of the English. @param {string} phrase */
function patternOf(phrase) {
  const source = phrase
    .replace(ESCAPED, "\\$&")
    .replaceAll("\\(s\\)", "s?")
    .replaceAll("{n}", "(\\d[\\d.,\\s]*|one)")
    .replaceAll("{}", "(.+?)");
  return new RegExp(`^${source}$`, "s");
}

/** @param {string} code @param {Record<string, string>} phrases */
function sayer(code, phrases) {
  /** @type {Map<string, string>} */
  const known = new Map();
  const rows = Object.entries(phrases)
    .filter(([phrase]) => phrase.includes("{"))
    .map(([phrase, said]) => ({ pattern: patternOf(phrase), said }));
  const plural = new Intl.PluralRules(code);

  /** @param {string} text @returns {string} */
  function say(text) {
    if (!/\p{L}/u.test(text)) return text;
    let said = known.get(text);
    if (said === undefined) {
      if (known.size > KEPT) known.clear();
      known.set(text, (said = text.split(" · ").map(part).join(" · ")));
    }
    return said;
  }

  /** @param {string} text */
  function part(text) {
    const [, before, words, after] = /** @type {RegExpExecArray} */ (/^([\s,“‹←↑↓=≠]*)(.*?)([\s”→↵›]*)$/s.exec(text));
    if (Object.hasOwn(phrases, words)) return before + phrases[words] + after;
    for (const { pattern, said } of rows) {
      const found = pattern.exec(words);
      if (found) return before + filled(said, found.slice(1)) + after;
    }
    return text;
  }

  /** Of "event|events" the form that goes with the first number. @param {string} row @param {string[]} slots */
  function filled(row, slots) {
    const number = Number((slots.find((slot) => /^\d/.test(slot)) ?? "1").replace(/\D/g, ""));
    const forms = row.split("|");
    const form = /** @type {Record<string, number>} */ ({ one: 0, few: 1 })[plural.select(number)] ?? forms.length - 1;
    let at = 0;
    return forms[Math.min(form, forms.length - 1)].replace(/\{n?\}/g, () => say(slots[at++] ?? ""));
  }
  return say;
}

/** The language's own names of months and days, and the order of a date. @param {string} own */
function datesOf(own) {
  const format = (/** @type {Intl.DateTimeFormatOptions} */ options) => new Intl.DateTimeFormat(own, { timeZone: "UTC", ...options });
  const first = (/** @type {number} */ month, day = 3) => new Date(Date.UTC(2021, month, day));
  /** How a date is put together: "{day} de {month} de {year}". @param {Intl.DateTimeFormatOptions} options */
  const order = (options) =>
    format(options)
      .formatToParts(first(4))
      .map(({ type, value }) => (type === "literal" ? value.replace(/\s/g, " ") : `{${type}}`))
      .join("");
  const months = (/** @type {Intl.DateTimeFormatOptions} */ options) =>
    Array.from(
      { length: 12 },
      (_, month) =>
        format(options)
          .formatToParts(first(month))
          .find(({ type }) => type === "month")?.value ?? "",
    );
  const days = (/** @type {"long" | "short"} */ weekday) =>
    Array.from({ length: 7 }, (_, day) => format({ weekday }).format(new Date(Date.UTC(2021, 7, 1 + day))));
  const put = (/** @type {string} */ pattern, /** @type {number} */ day, /** @type {string} */ month, year = "") =>
    pattern.replace("{day}", String(day)).replace("{month}", month).replace("{year}", year);
  const numbers = new Intl.NumberFormat(own);
  const names = months({ day: "numeric", month: "long" });
  const alone = months({ month: "long" });
  const short = months({ day: "numeric", month: "short" }).map((name) => name.replace(/\.$/, ""));
  const [weekdays, weekdaysShort] = [days("long"), days("short")];
  const day = order({ day: "numeric", month: "long", year: "numeric" });
  const dayOfYear = order({ day: "numeric", month: "long" });
  const month = order({ month: "long", year: "numeric" });
  return {
    short,
    weekdays,
    weekdaysShort,
    grouped: (/** @type {number} */ value) => numbers.format(value),
    units: (/** @type {number} */ count, /** @type {string} */ unit) =>
      new Intl.NumberFormat(own, { style: "unit", unit, unitDisplay: "long" }).format(count),
    /** A month from 1, of a year in words or of none. */
    month: (/** @type {number} */ number, year = "") => (year ? put(month, 0, alone[number - 1], year) : alone[number - 1]),
    /** A day of a month; of no month too, where the one after it says it. */
    day: (/** @type {number} */ date, month = 0, year = "") =>
      year
        ? put(day, date, names[month - 1], year)
        : month
          ? put(dayOfYear, date, names[month - 1])
          : put(dayOfYear, date, "").split(/\s/)[0],
    dayShort: (/** @type {number} */ date, /** @type {number} */ month) => put(dayOfYear.replace(/ de /, " "), date, short[month - 1]),
    /** Words with the short names of months. */
    shorter: (/** @type {string} */ words) =>
      [names, alone].reduce(
        (said, list) =>
          list.reduce(
            (text, name, k) => (name.length > 4 ? text.replace(new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, "giu"), short[k]) : text),
            said,
          ),
        words,
      ),
    withoutYear: (/** @type {string} */ words, /** @type {number} */ year) =>
      words.replace(new RegExp(`(?<=\\p{L}|\\d\\.?)(,| de)? ${year}\\b(.р\\.)?`, "gu"), "") || words,
  };
}

const holder = typeof document === "undefined" ? null : document.getElementById("timeline-phrases");
if (holder) /** @type {any} */ (globalThis).timelineTongue = speaking(JSON.parse(holder.textContent ?? "{}"));
