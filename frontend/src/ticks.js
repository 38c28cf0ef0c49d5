/** Ticks from hours to billions of years, without a year zero. Pure. */
import { weekdayShort } from "./when.js";
import { civil, clockWords, dayNumber, dayShort, monthShort, monthWords, dayWords, yearWords } from "./calendar.js";

/** @typedef {{x: number, label: string, first: string, major: boolean, centred?: boolean}} Tick first: where it is the first of an axis; centred: it names a day, not its midnight */

const MINUTES = [1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720];
const DAYS = [1, 2, 7, 14];
const MONTHS = [1, 2, 3, 6];
const YEAR = 365.2425;

/**
 * The ticks of a window, about `gap` pixels apart or more, and words for what they have in common.
 * @param {number} a @param {number} b @param {number} width @param {number} [gap]
 * @returns {{ticks: Tick[], context: string, weekends?: boolean}}
 */
export function ticks(a, b, width, gap = 84) {
  const least = ((b - a) / width) * gap;
  const minutes = MINUTES.find((step) => step / 1440 >= least);
  if (minutes) return clockTicks(a, b, minutes);
  const days = DAYS.find((step) => step >= least);
  if (days) return dayTicks(a, b, days);
  const months = MONTHS.find((step) => step * 30 >= least);
  if (months) return monthTicks(a, b, months);
  return yearTicks(a, b, least / YEAR);
}

/** @param {number} a @param {number} b @param {number} step */
function clockTicks(a, b, step) {
  const found = [];
  const size = step / 1440;
  for (let k = Math.ceil(a / size); k * size <= b; k += 1) {
    const midnight = (k * step) % 1440 === 0;
    const x = k * size;
    const { month, day } = civil(x + 1e-9);
    const label = midnight ? dayShort(day, month) : clockWords(x);
    found.push({ x, label, first: midnight ? label : `${dayShort(day, month)}, ${clockWords(x)}`, major: midnight });
  }
  return { ticks: found, context: dayWords(a) };
}

/** Days of the month that stay put while one zooms: 1, 8, 15, 22 for weeks. @param {number} a @param {number} b @param {number} step */
function dayTicks(a, b, step) {
  /** @type {Tick[]} */
  const found = [];
  const year = civil(a).year === civil(b).year ? "" : ` ${yearWords(civil(a).year)}`;
  for (let x = step === 1 ? Math.floor(a) : Math.ceil(a); x <= b; x += 1) {
    const { year: own, month, day } = civil(x);
    if ((day - 1) % step !== 0 || (step > 1 && day > 31 - step / 2)) continue;
    const turn = day === 1 && month === 1 ? ` ${yearWords(own)}` : "";
    const before = step === 1 ? `${weekdayShort(x)} ` : "";
    const number = before + day;
    const named = before + dayShort(day, month);
    const whole = `${named}${turn || (found.length ? "" : year)}`;
    found.push({
      x,
      label: day === 1 || step > 1 ? `${named}${turn}` : number,
      first: whole,
      major: day === 1,
      centred: step === 1,
    });
  }
  const { year: first, month } = civil(a);
  return { ticks: found, context: monthWords(first, month), weekends: b - a <= 62 };
}

/** @param {number} a @param {number} b @param {number} step */
function monthTicks(a, b, step) {
  const found = [];
  const first = civil(a);
  for (let k = first.year * 12 + first.month - 1; ; k += 1) {
    const [year, month] = [Math.floor(k / 12), (((k % 12) + 12) % 12) + 1];
    const x = dayNumber(year, month);
    if (x > b) break;
    if (x < a || (month - 1) % step !== 0) continue;
    found.push({
      x,
      label: month === 1 ? yearWords(year) : monthShort(month),
      first: month === 1 ? yearWords(year) : `${monthShort(month)} ${yearWords(year)}`,
      major: month === 1,
    });
  }
  return { ticks: found, context: yearWords(first.year) };
}

/** Round years on both sides: …, 200 BCE, 100 BCE, 1 CE, 100 CE, … @param {number} a @param {number} b @param {number} least */
function yearTicks(a, b, least) {
  const power = 10 ** Math.floor(Math.log10(Math.max(least, 1)));
  const step = [1, 2, 5, 10].map((k) => k * power).find((size) => size >= least) ?? 10 * power;
  const [first, last] = [civil(a).year, civil(b).year];
  const found = [];
  const seen = new Set();
  for (let k = Math.floor((first - 1) / step); k * step <= last + step; k += 1) {
    const round = k * step;
    // A reader's 500 BCE is the year -499, and the reader's zero is the year 1 CE.
    const year = round > 0 ? round : round === 0 ? 1 : round + 1;
    const x = dayNumber(year);
    if (x < a || x > b || seen.has(year)) continue;
    seen.add(year);
    const edge = year % 10 === 0;
    found.push({ x, label: yearWords(year), first: yearWords(year), major: step === 1 ? edge : false });
  }
  return { ticks: found, context: "" };
}
