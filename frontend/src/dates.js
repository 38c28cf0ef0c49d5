/** The dates that people search for, as days: "september 2022", "14 may 2024", "1582", "44 BCE", "the 1990s", "8th century". Pure. */
import shared from "../../timeline/views/shared.json";
import { dayNumber } from "./calendar.js";
import { parseInterval } from "./edtf.js";

const MONTHS = shared.words.months.map((name) => name.toLowerCase());
const YEAR = /^(?:in |the )?(\d{1,4})\s*(bce|bc|ce|ad)?$/;

/** @param {string} word */
const monthOf = (word) => (word.length < 3 ? -1 : MONTHS.findIndex((name) => name.startsWith(word.replace(/\.$/, ""))));
/** @param {string} text @param {string} [era] */
const yearOf = (text, era) => (/^b/.test(era ?? "") ? 1 - Number(text) : Number(text));

/** From which day to which a query asks, or null where it is no date. @param {string} query @returns {[number, number] | null} */
export function datesIn(query) {
  const text = query.trim().toLowerCase();
  if (!/\d/.test(text)) return null;
  if (/^-?\d{4}-\d\d/.test(text)) return parseInterval(text);
  const year = YEAR.exec(text);
  if (year && (year[2] || year[1].length > 2)) {
    const own = yearOf(year[1], year[2]);
    return [dayNumber(own), dayNumber(own + 1)];
  }
  const decade = /^(?:the )?(\d{3})0s$/.exec(text);
  if (decade) return [dayNumber(Number(decade[1]) * 10), dayNumber(Number(decade[1]) * 10 + 10)];
  const century = /^(?:the )?(\d{1,2})(?:st|nd|rd|th) century\s*(bce|bc|ce|ad)?$/.exec(text);
  if (century) {
    const k = Number(century[1]);
    return /^b/.test(century[2] ?? "")
      ? [dayNumber(1 - k * 100), dayNumber(1 - (k - 1) * 100)]
      : [dayNumber((k - 1) * 100 + 1), dayNumber(k * 100 + 1)];
  }
  const words = /^(?:(\d{1,2})(?:st|nd|rd|th)?\s+)?([a-z]+)\.?\s+(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?(\d{3,4})\s*(bce|bc|ce|ad)?$/.exec(
    text,
  );
  if (!words) return null;
  const month = monthOf(words[2]) + 1;
  if (!month) return null;
  const own = yearOf(words[4], words[5]);
  const day = Number(words[1] ?? words[3] ?? 0);
  if (day) return [dayNumber(own, month, day), dayNumber(own, month, day) + 1];
  return [dayNumber(own, month), month < 12 ? dayNumber(own, month + 1) : dayNumber(own + 1)];
}
