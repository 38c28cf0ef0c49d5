/** The pure half of editing: the queue of a review, and what dragging a mark means. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { dayNumber } from "../src/calendar.js";
import { ownUnit, redated, textAt, unitFor } from "../src/edit/precision.js";
import { after, progress, queueOf } from "../src/edit/queue.js";

test("the least certain comes first, and of equals the earlier; what is accepted is done", () => {
  assert.deepEqual(queueOf([90, 40, 70, 40, 100], new Set([4])), [1, 3, 2, 0]);
  assert.deepEqual(queueOf([], new Set()), []);
  assert.deepEqual(queueOf([100], new Set([0])), []);
});

test("from one to the next, round and round", () => {
  for (const [i, by, wanted] of [
    [1, 1, 3],
    [0, 1, 1],
    [1, -1, 0],
    [9, 1, 1],
    [9, -1, 0],
  ])
    assert.equal(after([1, 3, 2, 0], i, by), wanted);
  assert.equal(after([5], 5), -1);
  assert.equal(after([], 5), -1);
});

test("the meter counts what was rejected, though it is gone", () => {
  assert.deepEqual(progress(10, 3, 2), { done: 5, all: 12, share: 5 / 12 });
  assert.equal(progress(0, 0, 0).share, 1);
});

test("the zoom says how precise a hand can be", () => {
  for (const [perDay, unit] of [
    [20000, "minute"],
    [400, "day"],
    [6, "day"],
    [0.3, "month"],
    [0.02, "year"],
    [0.002, "decade"],
    [1e-6, "century"],
  ])
    assert.equal(unitFor(perDay), unit);
});

test("a moment as precise as asked for", () => {
  const day = dayNumber(2019, 11, 12);
  for (const [x, unit, text] of [
    [day + 0.5, "minute", "2019-11-12T12:00"],
    [day + 0.999, "day", "2019-11-12"],
    [day, "month", "2019-11"],
    [day, "year", "2019"],
    [day, "decade", "201X"],
    [day, "century", "20XX"],
    [dayNumber(-43, 3, 15), "day", "-0043-03-15"],
    [dayNumber(-43, 3, 15), "century", "-0043"],
    [dayNumber(12019), "day", "Y12019"],
  ])
    assert.equal(textAt(x, unit), text);
});

test("how precise a text is", () => {
  for (const [text, unit] of [
    ["2019-11-12", "day"],
    ["2019-11~", "month"],
    ["2019-24", "month"],
    ["-0043", "year"],
    ["11XX", "century"],
    ["201X", "decade"],
    ["2019-11-12T14:30", "minute"],
    ["[2019-01..2019-04]", "month"],
  ])
    assert.equal(ownUnit(text), unit);
});

const DAY = [dayNumber(2019, 11, 12), dayNumber(2019, 11, 13)];
const YEAR = [dayNumber(2014), dayNumber(2015)];
const ROWS = [
  // the date, its edges, what is dragged, by how many days, the precision of the zoom, what becomes of it
  ["2019-11-12", DAY, "all", 1, "day", "2019-11-13"],
  ["2019-11-12", DAY, "all", 30, "month", "2019-12"],
  ["2014", YEAR, "all", 365, "year", "2015"],
  ["2014", YEAR, "all", 365, "day", "2015"], // it was a year, and is not a day because somebody looks closely
  ["2019-11-12", DAY, "high", 3, "day", "2019-11-12/2019-11-15"],
  ["2019-11-12", DAY, "low", -3, "day", "2019-11-09/2019-11-12"],
  ["2014", YEAR, "high", 730, "year", "2014/2016"],
  ["2014", YEAR, "low", 60, "month", "[2014-03..2014-12]"],
  ["11XX", [dayNumber(1100), dayNumber(1200)], "low", 7400, "decade", "[1120..1199]"],
  ["1390/1511", [dayNumber(1390), dayNumber(1512)], "all", 3653, "year", "1400/1521"],
  ["1390/1511", [dayNumber(1390), dayNumber(1512)], "high", -365.3, "year", "1390/1510"],
  ["2019-12/2020-07", [dayNumber(2019, 12), dayNumber(2020, 8)], "low", 10, "day", "2019-12-11/2020-07"],
  ["2022-02/..", [dayNumber(2022, 2), Infinity], "all", 28, "month", "2022-03/.."],
  ["2022-02/..", [dayNumber(2022, 2), Infinity], "low", -31, "month", "2022-01/.."],
  ["../2026", [-Infinity, dayNumber(2027)], "high", 365, "year", "../2027"],
  ["[2019-01..2019-04]", [dayNumber(2019), dayNumber(2019, 5)], "all", 31, "month", "[2019-02..2019-05]"],
  ["2019-11-12/2019-11-20", [dayNumber(2019, 11, 12), dayNumber(2019, 11, 21)], "low", 30, "day", "2019-11-20"],
];

test("what dragging means", () => {
  for (const [edtf, [x0, x3], part, by, unit, wanted] of ROWS) {
    const { edtf: text, words } = redated({ edtf, x0, x3 }, part, by, unit);
    assert.equal(text, wanted, `${edtf} ${part} ${by} ${unit}`);
    assert.ok(words && !words.includes("undefined") && !words.includes("NaN"), words);
  }
});
