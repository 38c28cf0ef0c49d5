/** Days of the proleptic Gregorian calendar as numbers since 1970-01-01, in any year; year 0 is 1 BCE. */
import shared from "../../timeline/views/shared.json";
import { say, written } from "./tongue.js";

const { months, months_short: short, scales } = shared.words;

/** The day number of a date. @param {number} year @param {number} [month] @param {number} [day] */
export function dayNumber(year, month = 1, day = 1) {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const ofEra = y - era * 400;
  const ofYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719468;
}

/** The date that a day number falls on. @param {number} number @returns {{year: number, month: number, day: number}} */
export function civil(number) {
  const z = Math.floor(number) + 719468;
  const era = Math.floor(z / 146097);
  const ofEra = z - era * 146097;
  const yearOfEra = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365);
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const day = ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  return { year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day };
}

/** A whole number with separators. @param {number} value */
export const grouped = (value) => written()?.grouped(value) ?? String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ",");

/** A year for readers, who know no year zero: 44 BCE, 476 CE, 2014, 66 million BCE. @param {number} year */
export function yearWords(year) {
  const count = year > 0 ? year : 1 - year;
  let text = count > 9999 ? grouped(count) : String(count);
  for (const { from, word } of scales) {
    // The year 1 - 66,000,000 is "66 million BCE": the one year between is no reader's concern.
    const size = year > 0 ? count : count - (count % 10 === 1 && count > 1e6 ? 1 : 0);
    if (size >= from) {
      text = say(`${grouped(Number((size / from).toFixed(3)))} ${word}`);
      break;
    }
  }
  if (year <= 0) return say(`${text} BCE`);
  return year < 1000 || year >= 1e6 ? say(`${text} CE`) : text;
}

/** "2014 – 2016", "2493 – 1399 BCE": an era that both share is said once. @param {number} first @param {number} last */
export function yearRange(first, last) {
  const [p, q] = [yearWords(first), yearWords(last)];
  const era = / (BCE|CE)$/;
  const shared = era.exec(p)?.[1] === era.exec(q)?.[1];
  return p === q ? p : `${shared ? p.replace(era, "") : p} – ${q}`;
}

/** @param {number} number */
export function dayWords(number) {
  const { year, month, day } = civil(number);
  return written()?.day(day, month, yearWords(year)) ?? `${day} ${months[month - 1]} ${yearWords(year)}`;
}

/** @param {number} year @param {number} month */
export const monthWords = (year, month) => written()?.month(month, yearWords(year)) ?? `${months[month - 1]} ${yearWords(year)}`;

/** @param {number} month */
export const monthShort = (month) => (written()?.short ?? short)[month - 1];

/** A day of a year, as ticks have it: "3 May". @param {number} day @param {number} month */
export const dayShort = (day, month) => written()?.dayShort(day, month) ?? `${day} ${monthShort(month)}`;

/** The time of day of a fractional day number. @param {number} number */
export function clockWords(number) {
  const minutes = Math.round((number - Math.floor(number)) * 1440) % 1440;
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}

/** A stretch for readers, as precise as it is short: "3 – 28 March 2014", "2014 – 2016". @param {number} a @param {number} b */
export function rangeWords(a, b) {
  const whole = Number.isInteger(a) && Number.isInteger(b);
  if (whole && b - a === 1) return dayWords(a);
  const exact = b - a < 3 && !whole;
  const last = exact ? b : b - 1e-6;
  const [p, q] = [civil(a), civil(last)];
  const year = p.year === q.year ? "" : ` ${yearWords(p.year)}`; // said once, where both share it
  const own = written();
  if (exact) {
    const [from, to] = [clockWords(a), clockWords(b)];
    if (dayWords(a) === dayWords(b)) return `${dayWords(a)}, ${from === to ? from : `${from} – ${to}`}`;
    return `${own ? dayWords(a) : `${p.day} ${months[p.month - 1]}${year}`}, ${from} – ${dayWords(b)}, ${to}`;
  }
  if (whole && a === dayNumber(p.year) && b === dayNumber(q.year + 1))
    return p.year === q.year ? yearWords(p.year) : yearRange(p.year, q.year);
  if (b - a > 366 * 4) return yearRange(p.year, q.year);
  if (b - a > 200) return `${own?.month(p.month, year.trim()) ?? months[p.month - 1] + year} – ${monthWords(q.year, q.month)}`;
  if (dayWords(a) === dayWords(last)) return dayWords(a);
  const ofMonth = year || p.month !== q.month;
  const start = own?.day(p.day, ofMonth ? p.month : 0, year.trim()) ?? `${p.day}${ofMonth ? ` ${months[p.month - 1]}${year}` : ""}`;
  return `${start} – ${dayWords(last)}`;
}
