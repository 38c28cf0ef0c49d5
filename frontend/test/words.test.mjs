import assert from "node:assert/strict";
import { test } from "node:test";
import { accounts, compatible } from "../src/accounts.js";
import { dayNumber } from "../src/calendar.js";
import { datesIn } from "../src/dates.js";
import { gapWords, span } from "../src/gaps.js";
import { reading } from "../src/reading.js";
import { statusWords } from "../src/rows.js";
import { brief, inWords, shortMonths, withoutYear, withWeekday } from "../src/when.js";

const day = (year, month, date) => ({ lo: dayNumber(year, month, date), hi: dayNumber(year, month, date) + 1, exact: true });
const year = (from, to = from + 1) => ({ lo: dayNumber(from), hi: dayNumber(to), exact: false });

test("gaps are told in words, two figures at most", () => {
  const rows = [
    [year(1887), year(1938), "51 years later"],
    [year(-4712), year(-3113), "1,600 years later"],
    [day(2024, 5, 14), day(2024, 5, 15), "the next day"],
    [day(2024, 5, 15), day(2024, 5, 15), "the same day"],
    [day(2024, 5, 15), { ...day(2024, 5, 15), lo: dayNumber(2024, 5, 15) + 0.8 }, "that night"],
    [day(2024, 5, 15), day(2024, 5, 20), "five days later"],
    [day(2024, 5, 15), day(2024, 6, 20), "about five weeks later"],
    [day(2024, 1, 15), day(2024, 7, 20), "six months later"],
    [{ lo: dayNumber(2024, 3), hi: dayNumber(2024, 4), exact: false }, day(2024, 5, 14), "two months later"],
    [year(2014), day(2014, 5, 1), "about then"],
  ];
  for (const [before, after, words] of rows) assert.equal(gapWords(before, after), words);
  assert.equal(span(0, 1 / 24), "an hour");
});

test("a date on the chart is short and says the year only where the axis does not", () => {
  const rows = [
    ["27 September 2022", "27 Sep 2022"],
    ["23–27 September 2022", "23–27 Sep 2022"],
    ["some time between 1938 and 1940", "between 1938 and 1940"],
    ["until 1961, begin unknown", "until 1961"],
    ["748 BCE to 728 BCE", "748–728 BCE"],
    ["May 2014", "May 2014"],
  ];
  for (const [words, short] of rows) assert.equal(shortMonths(words), short);
  assert.equal(withoutYear("27 September 2022", 2022), "27 September");
  assert.equal(withoutYear("2022", 2022), "2022");
  assert.equal(withoutYear("27 September 2021", 2022), "27 September 2021");
  assert.equal(withWeekday("14 May 2024, early", dayNumber(2024, 5, 14)), "Tuesday 14 May 2024, early");
  assert.equal(withWeekday("since 15 May 2024", dayNumber(2024, 5, 15), true), "since Wed 15 May 2024");
  assert.equal(withWeekday("May 2024", dayNumber(2024, 5, 1)), "May 2024");
});

test("a reading is told in words, without ISO in it", () => {
  assert.equal(inWords("published 2024-05-16"), "published Thursday 16 May 2024");
  assert.equal(
    reading({ text: "early on Tuesday", anchor: "published 2024-05-16", when: { words: "14 May 2024" } }),
    "“early on Tuesday” + printed on Thursday 16 May 2024 → 14 May 2024",
  );
});

test("a search finds dates", () => {
  const rows = [
    ["september 2022", dayNumber(2022, 9), dayNumber(2022, 10)],
    ["Sep. 2022", dayNumber(2022, 9), dayNumber(2022, 10)],
    ["1582", dayNumber(1582), dayNumber(1583)],
    ["14 May 2024", dayNumber(2024, 5, 14), dayNumber(2024, 5, 15)],
    ["May 14, 2024", dayNumber(2024, 5, 14), dayNumber(2024, 5, 15)],
    ["44 BCE", dayNumber(-43), dayNumber(-42)],
    ["the 1990s", dayNumber(1990), dayNumber(2000)],
    ["8th century BCE", dayNumber(-799), dayNumber(-699)],
    ["2022-09", dayNumber(2022, 9), dayNumber(2022, 10)],
  ];
  for (const [query, from, to] of rows) assert.deepEqual(datesIn(query), [from, to], query);
  for (const query of ["vote", "12 monkeys", "mary 2022", "7", ""]) assert.equal(datesIn(query), null, query);
});

test("a status is told unless it happened or the title tells it", () => {
  const rows = [
    ["happened", "A pier opens", ""],
    ["ongoing", "It goes on", ""],
    ["planned", "The pier opens", "planned"],
    ["planned", "The pier will open", ""],
    ["denied", "No repairs were made", ""],
    ["denied", "A worker is hurt", "did not happen"],
    ["possible", "The council may decide", ""],
    ["hypothetical", "The house becomes a museum", "possible"],
  ];
  for (const [modality, title, words] of rows) assert.equal(statusWords(modality, title), words, title);
});

test("accounts agree where both may be right, differ where they cannot, and else stand alone", () => {
  assert.ok(compatible([0, 365, 0, 365], [60, 60, 91, 91], false));
  assert.ok(!compatible([0, 0, 5, 5], [1, 1, 5, 5], true));
  const data = {
    evidence: { first: [0, 2, 4, 5], claim: { document: [0, 1, 0, 1, 1], when: [0, 1, 2, 3, 2] } },
    whens: {
      x: Float64Array.from([0, 365, 0, 365, 60, 60, 61, 61, 100, 100, 101, 101, 101, 101, 102, 102]),
      edtf: { length: 4, at: () => "2014" },
    },
  };
  assert.deepEqual(
    accounts(data, [0, 1, 2], [0, 1]).map(({ verdict, note, docs }) => [verdict, note, docs]),
    [
      ["agree", "", [0, 1]],
      ["differ", "one day apart", [0, 1]],
      ["one", "", [1]],
    ],
  );
});

test("what both ends of a stretch share is said once", () => {
  assert.equal(brief("some time between 8 March 2025 and 9 March 2025"), "between 8 and 9 March 2025");
  assert.equal(brief("some time between 28 March 2025 and 9 April 2025"), "between 28 March and 9 April 2025");
  assert.equal(brief("between 800 BCE and 701 BCE"), "between 800 and 701 BCE");
  assert.equal(brief("between 1938 and 1940"), "between 1938 and 1940");
  assert.equal(brief("between 2 BCE and 3 CE"), "between 2 BCE and 3 CE");
  assert.equal(brief("between 28 December 2024 and 2 January 2025"), "between 28 December 2024 and 2 January 2025");
});
