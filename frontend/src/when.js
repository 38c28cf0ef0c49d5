/** A date as it stands on the chart: the year where the axis does not say it, months in three letters, the weekday in a busy month. Pure. */
import shared from "../../timeline/views/shared.json";
import { civil, dayNumber, dayWords } from "./calendar.js";
import { written } from "./tongue.js";

const { months, months_short: short } = shared.words;
export const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const ofWeek = (/** @type {number} */ day) => (((Math.floor(day) + 4) % 7) + 7) % 7;
/** @param {number} day */
export const weekday = (day) => (written()?.weekdays ?? WEEKDAYS)[ofWeek(day)];
/** @param {number} day */
export const weekdayShort = (day) => written()?.weekdaysShort[ofWeek(day)] ?? weekday(day).slice(0, 3);
const LONG = new RegExp(`\\b(${months.filter((name) => name.length > 4).join("|")})\\b`, "g");

/** What a mark shows already, or that takes more room than it tells, is left out where there is little. @param {string} words */
export const brief = (words) =>
  words
    .replace(/^some time (between|in)/, "$1")
    .replace(/^in (the )?/, "")
    .replace(/^between (\d+) (\p{L}+ \d+) and (\d+) \2$/u, "between $1 and $3 $2")
    .replace(/^between (.+) (\d{4}|BCE|CE) and (.+) \2$/, "between $1 and $3 $2")
    .replace(/, (begin|end|start) (unknown|not stated|not known)$/, "")
    .replace(/\b(\d[\d,]*) (BCE|CE) to (\d[\d,]*) \2\b/, "$1–$3 $2");

/** @param {string} words */
export function shortMonths(words) {
  return written()?.shorter(words) ?? brief(words).replace(LONG, (name) => short[months.indexOf(name)]);
}

/** The year that a whole stretch lies in, or null. @param {number} a @param {number} b */
export function commonYear(a, b) {
  const [p, q] = [civil(a + 1e-6), civil(b - 1e-6)];
  return p.year === q.year ? p.year : null;
}

/** Leaves out a year that is said elsewhere. @param {string} words @param {number | null} year */
export function withoutYear(words, year) {
  if (year === null || year < 1000) return words;
  const own = written();
  if (own) return own.withoutYear(words, year);
  return /[A-Za-z]/.test(words) && words.includes(String(year))
    ? words.replace(new RegExp(`(?<=[A-Za-z]|\\d),? ${year}\\b`, "g"), "") || words
    : words;
}

/** "Tuesday 14 May 2024": the weekday before a day, where one is told. @param {string} words @param {number} day @param {boolean} [cut] */
export function withWeekday(words, day, cut = false) {
  const { year, month, day: number } = civil(day);
  if (written()) return words.startsWith(dayWords(day)) ? `${cut ? weekdayShort(day) : weekday(day)}, ${words}` : words;
  const said = `${number} ${months[month - 1]} ${year}`;
  const name = weekday(day);
  return words.startsWith(said)
    ? `${cut ? name.slice(0, 3) : name} ${words}`
    : words.replace(
        new RegExp(`^(since|until|before|after|by|from) ${said}`),
        (all, word) => `${word} ${cut ? name.slice(0, 3) : name} ${said}`,
      );
}

/** ISO days within a text, in words: "published 2024-05-16" becomes "published Thursday 16 May 2024". @param {string} text */
export const inWords = (text) =>
  text.replace(/\b(\d{4})-(\d\d)-(\d\d)(?:T[\d:]+)?\b/g, (all, year, month, day) => {
    if (!(Number(month) >= 1 && Number(month) <= 12)) return all;
    const at = dayNumber(Number(year), Number(month), Number(day));
    if (written()) return `${weekday(at)}, ${dayWords(at)}`;
    return `${weekday(dayNumber(Number(year), Number(month), Number(day)))} ${Number(day)} ${months[Number(month) - 1]} ${Number(year)}`;
  });

/** With a capital, as at the head of a card. @param {string} words */
export const capital = (words) => words.charAt(0).toUpperCase() + words.slice(1);
