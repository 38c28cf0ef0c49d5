import assert from "node:assert/strict";
import { test } from "node:test";
import { civil, dayNumber, rangeWords, yearWords } from "../src/calendar.js";
import { formatInterval, parseInterval } from "../src/edtf.js";
import { around, kept, scale, zoomed } from "../src/scale.js";
import { ticks } from "../src/ticks.js";

test("days and dates are each other's inverse, in any year", () => {
  for (const [year, month, day, number] of [
    [1970, 1, 1, 0],
    [2022, 9, 27, 19262],
    [0, 1, 1, -719528],
    [-43, 3, 15, -735160],
    [2000, 2, 29, 11016],
    [-13799999999, 1, 1, null],
  ]) {
    if (number !== null) assert.equal(dayNumber(year, month, day), number);
    assert.deepEqual(civil(dayNumber(year, month, day)), { year, month, day });
  }
});

test("a day is a day, through two thousand years", () => {
  let before = civil(-800000);
  for (let number = -799999; number < 20000; number += 1) {
    const { year, month, day } = civil(number);
    assert.ok(day === before.day + 1 || (day === 1 && (month === before.month + 1 || (month === 1 && year === before.year + 1))));
    before = { year, month, day };
  }
});

test("years for readers, who know no year zero", () => {
  const rows = [
    [2014, "2014"],
    [1, "1 CE"],
    [476, "476 CE"],
    [0, "1 BCE"],
    [-43, "44 BCE"],
    [12000, "12,000"],
    [-9999, "10,000 BCE"],
    [-65999999, "66 million BCE"],
    [-13799999999, "13.8 billion BCE"],
  ];
  for (const [year, words] of rows) assert.equal(yearWords(year), words);
});

test("a stretch is as precise as it is short", () => {
  assert.equal(rangeWords(dayNumber(2014, 1, 1), dayNumber(2024, 1, 1)), "2014 – 2023");
  assert.equal(rangeWords(dayNumber(-2492), dayNumber(-1397)), "2493 – 1399 BCE");
  assert.equal(rangeWords(dayNumber(-43), dayNumber(477)), "44 BCE – 476 CE");
  assert.equal(rangeWords(dayNumber(-13.8e9 + 1), dayNumber(-65.9e6)), "13.8 billion – 65.9 million BCE");
  assert.equal(rangeWords(dayNumber(2014, 3, 3), dayNumber(2014, 3, 29)), "3 – 28 March 2014");
  assert.equal(rangeWords(19262.5, 19262.75), "27 September 2022, 12:00 – 18:00");
  assert.equal(rangeWords(19262, 19263), "27 September 2022");
  assert.equal(rangeWords(19262.5, 19262.5), "27 September 2022, 12:00");
  assert.equal(rangeWords(19262.5, 19263.75), "27 September, 12:00 – 28 September 2022, 18:00");
  assert.equal(rangeWords(dayNumber(2014, 3, 3), dayNumber(2014, 5, 1)), "3 March – 30 April 2014");
  assert.equal(rangeWords(dayNumber(2013, 12, 3), dayNumber(2014, 2, 1)), "3 December 2013 – 31 January 2014");
  assert.equal(rangeWords(dayNumber(2014, 1), dayNumber(2015, 1)), "2014");
  assert.equal(rangeWords(dayNumber(2013, 11), dayNumber(2014, 9)), "November 2013 – August 2014");
  assert.equal(rangeWords(19262, 19264), "27 – 28 September 2022");
});

test("a window is read back as it was written", () => {
  const rows = [
    [19258, 19263, "2022-09-23/2022-09-27"],
    [dayNumber(-43), dayNumber(2014), "-0043-01-01/2013-12-31"],
    [dayNumber(-12000), dayNumber(3), "Y-12000-01-01/0002-12-31"],
    [19262.5, 19262.75, "2022-09-27T12:00/2022-09-27T17:59"],
  ];
  for (const [a, b, text] of rows) {
    assert.equal(formatInterval(a, b), text);
    const [c, d] = parseInterval(text);
    assert.ok(Math.abs(c - a) < 1e-6 && Math.abs(d - b) < 1e-6, `${text}: ${c} ${d}`);
  }
  assert.deepEqual(parseInterval("2014/2022-02"), [dayNumber(2014), dayNumber(2022, 3)]);
  for (const text of ["", "..", "2014/..", "nonsense", "2022/2014", "2022-21", "<script>"]) assert.equal(parseInterval(text), null, text);
});

test("pixels and days are each other's inverse", () => {
  const { px, day } = scale([1000, 3000], 500);
  assert.equal(px(2000), 250);
  assert.equal(day(px(1234)), 1234);
});

test("zooming keeps the day under the pointer, and ends at everything", () => {
  const full = [0, 10000];
  const [a, b] = zoomed([2000, 4000], 0.5, 2500, full);
  assert.equal((2500 - a) / (b - a), 0.25);
  const [c, d] = zoomed([0, 10000], 1000, 5000, full);
  assert.ok(d - c <= 12001);
  assert.ok(zoomed([0, 1], 1e-9, 0.5, full)[1] - zoomed([0, 1], 1e-9, 0.5, full)[0] >= 1 / 1441);
});

test("one cannot get lost", () => {
  const [a, b] = kept([90000, 90100], [0, 10000]);
  assert.equal(b - a, 100);
  assert.ok(a < 10100);
  for (const range of [
    [5, 5],
    [0, 13.8e9 * 365],
    [Infinity, -Infinity],
  ]) {
    const [low, high] = around(...range);
    assert.ok(low < high && Number.isFinite(low) && Number.isFinite(high));
  }
});

const labels = (a, b, width = 900) => ticks(a, b, width).ticks.map((tick) => tick.label);

test("ticks from hours to billions of years", () => {
  assert.deepEqual(labels(19262, 19263).slice(0, 3), ["27 Sep", "03:00", "06:00"]);
  assert.deepEqual(labels(dayNumber(2022, 9, 1), dayNumber(2022, 10, 1)).slice(0, 3), ["1 Sep", "8 Sep", "15 Sep"]);
  assert.deepEqual(labels(dayNumber(2021, 1, 1), dayNumber(2023, 1, 1)).slice(0, 4), ["2021", "Apr", "Jul", "Oct"]);
  assert.deepEqual(labels(dayNumber(1000), dayNumber(2000)).slice(0, 3), ["1000", "1100", "1200"]);
  assert.ok(labels(-13.8e9 * 365.2425, 20000).includes("10 billion BCE"));
});

test("around the turn of the era there is no year zero", () => {
  assert.deepEqual(labels(dayNumber(-2), dayNumber(4)), ["3 BCE", "2 BCE", "1 BCE", "1 CE", "2 CE", "3 CE", "4 CE"]);
  assert.deepEqual(labels(dayNumber(-210), dayNumber(210)), [
    "200 BCE",
    "150 BCE",
    "100 BCE",
    "50 BCE",
    "1 CE",
    "50 CE",
    "100 CE",
    "150 CE",
    "200 CE",
  ]);
});

test("at every zoom: in order, inside, far enough apart, not too many", () => {
  for (let exponent = -2; exponent < 13; exponent += 0.25) {
    for (const middle of [0, dayNumber(1), dayNumber(-43), dayNumber(2022, 9, 28) + 0.3, dayNumber(-66000000)]) {
      const half = 10 ** exponent / 2;
      const found = ticks(middle - half, middle + half, 900).ticks;
      assert.ok(found.length <= 16, `${found.length} at 10^${exponent} about ${middle}`);
      for (let k = 0; k < found.length; k += 1) {
        // A day that has begun is named too, where days are: its name stands in its middle.
        assert.ok(found[k].x >= middle - half - (found[k].centred ? 1 : 1e-6) && found[k].x <= middle + half + 1e-6);
        assert.ok(!/\b0 (B?CE)\b|NaN|undefined/.test(found[k].label), found[k].label);
        if (k) assert.ok(found[k].x > found[k - 1].x);
      }
    }
  }
});
