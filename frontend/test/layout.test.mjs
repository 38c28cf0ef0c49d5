import assert from "node:assert/strict";
import { test } from "node:test";
import { byConfidence, groupByTime, periodOf } from "../src/groups.js";
import { dayNumber } from "../src/calendar.js";
import { laneHeights } from "../src/layout.js";
import { leftOf, rightOf, STUB } from "../src/reach.js";
import { density, NO_ROW, packLabels, packMarks } from "../src/packing.js";

/** The same numbers on every machine. */
function random(seed) {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

test("marks in one row do not overlap while rows last", () => {
  const next = random(1);
  const left = Float64Array.from({ length: 60 }, () => next() * 900).sort();
  const right = left.map((x) => x + 3 + next() * 90);
  const { row, crowded } = packMarks(left, right, 60);
  assert.equal(crowded, 0);
  for (let i = 0; i < 60; i += 1) for (let k = 0; k < i; k += 1) assert.ok(row[i] !== row[k] || left[i] >= right[k] || left[k] >= right[i]);
});

test("a mark that begins further right but is given first takes no row from those before it", () => {
  const [left, right] = [[700, 10, 100, 720], [760, 20, 110, 730]];
  assert.deepEqual([...packMarks(left, right, 3, [1, 2, 0, 3]).row], [0, 0, 0, 1]);
});

test("what finds no row is counted and has none", () => {
  const { row, crowded } = packMarks([0, 0, 0], [9, 9, 9], 2);
  assert.equal(crowded, 1);
  assert.deepEqual([...row], [0, 1, NO_ROW]);
});

/** Candidates as columns. */
const columns = (candidates) => ({ index: candidates.map((one) => one.index), x: candidates.map((one) => one.x), end: candidates.map((one) => one.x + 4), rank: candidates.map((one) => one.rank) });

for (const [name, count, rows, width] of [["few", 8, 6, 900], ["many", 400, 9, 900], ["narrow", 60, 4, 320], ["at one place", 0, 5, 800]]) {
  test(`labels: ${name}: none overlap, no leader crosses one, every event is either labelled or counted`, () => {
    const next = random(7);
    const candidates = Array.from({ length: count || 50 }, (_, index) => ({ index, x: count ? next() * width : 400, rank: next() * 100 }));
    const widths = candidates.map(() => 40 + next() * 200);
    const widthOf = (/** @type {number} */ index) => widths[index];
    const { placed, more } = packLabels(columns(candidates), rows, width, widthOf);
    assert.equal(placed.length + more.reduce((sum, one) => sum + one.count, 0), candidates.length);
    assert.equal(new Set(placed.map((label) => label.index)).size, placed.length);
    for (const p of placed) {
      assert.ok(p.x >= 0 && p.row < rows);
      for (const q of placed) {
        if (p === q) continue;
        if (p.row === q.row) assert.ok(p.x + p.width <= q.x || q.x + q.width <= p.x, "labels overlap");
        if (p.row > q.row) assert.ok(p.leader <= q.x + 1 || p.leader >= q.x + q.width - 1, "a leader crosses a label");
      }
    }
    const again = packLabels(columns([...candidates].reverse()), rows, width, widthOf);
    const named = (/** @type {any[]} */ labels) => labels.map(({ k, ...label }) => label);
    assert.deepEqual([named(again.placed), again.more], [named(placed), more], "the order of the input must not matter");
  });
}

test("the selected event keeps its label in a crowd", () => {
  const crowd = Array.from({ length: 80 }, (_, index) => ({ index, x: 300 + index * 0.1, rank: index === 79 ? -1 : 0 }));
  assert.ok(packLabels(columns(crowd), 3, 900, () => 120).placed.some((label) => label.index === 79));
});

test("density counts every part that an event covers", () => {
  assert.deepEqual([...density([0, 50, 0], [10, 50, 99], 3, 100, 10)], [2, 2, 1, 1, 1, 2, 1, 1, 1, 1]);
  assert.deepEqual([...density([], [], 0, 100, 3)], [0, 0, 0]);
});

test("lanes fill the height, none is too thin", () => {
  const heights = laneHeights([1000, 10, 0], 600, 76);
  assert.ok(Math.abs(heights.reduce((p, q) => p + q) - 600) < 1);
  assert.ok(heights.every((height) => height >= 75.9) && heights[0] > heights[1]);
  assert.ok(laneHeights(new Array(12).fill(5), 300, 76).every((height) => height >= 76));
});

test("groups hold every event once, in order", () => {
  const at = Float64Array.from({ length: 500 }, (_, k) => k * 11 - 2000);
  const x0 = at.slice();
  x0[0] = -Infinity;
  const members = Array.from({ length: 500 }, (_, k) => k);
  for (const days of [10, 100, 3000, 30000, 300000, 1e7]) {
    const groups = groupByTime(members, at, x0, days);
    assert.equal(groups.reduce((sum, group) => sum + group.count, 0), 500);
    assert.equal(groups[0].label, "Begin not known");
    for (let k = 1; k < groups.length; k += 1) assert.equal(groups[k].start, groups[k - 1].start + groups[k - 1].count);
  }
});

test("periods have names and know where they end", () => {
  const rows = [[dayNumber(2014, 3, 5), "month", "March 2014", dayNumber(2014, 4)], [dayNumber(1969), 10, "1960s", dayNumber(1970)], [dayNumber(-43), 100, "100 – 1 BCE", dayNumber(1)], [dayNumber(50), 100, "1 – 99 CE", dayNumber(100)], [dayNumber(1850), 100, "1800 – 1899", dayNumber(1900)]];
  for (const [x, period, label, next] of rows) assert.deepEqual(periodOf(x, period), { label, next });
});

test("by confidence: surest first, in bands, time order within", () => {
  const { order, groups } = byConfidence([0, 1, 2, 3], Uint8Array.from([40, 90, 60, 90]));
  assert.deepEqual([...order], [1, 3, 2, 0]);
  assert.deepEqual(groups.map((group) => [group.label, group.count]), [["High confidence", 2], ["Medium confidence", 1], ["Low confidence", 1]]);
});

test("an event without a begin weighs as much as any other, and a part without events nothing", () => {
  const bins = density([0, 90, 90, 20], [100, 91, 91, 21], 4, 100, 100, true);
  assert.ok(Math.abs(bins.reduce((sum, value) => sum + value, 0) - 4) < 1e-9);
  assert.ok(bins[90] > 10 * bins[50]);
  assert.ok(bins[20] > 10 * bins[50]);
  assert.equal(density([10], [10], 1, 100, 100, true)[11], 0);
});

test("an unknown end is a stub beside what is known, in the chart or at its border; an open end reaches beyond the border", () => {
  const scale = { a: 0, perDay: 1, width: 1000 };
  const reached = (...x) => [leftOf(x, 0, scale), rightOf(x, 0, scale)];
  assert.deepEqual(reached(500, 500, 600, 600), [500, 600]);
  assert.deepEqual(reached(-Infinity, 600, 500, 600), [500 - STUB, 600], "/1998-05");
  assert.deepEqual(reached(-Infinity, 599, -Infinity, 600), [600 - STUB, 600], "[..1998-05]");
  assert.deepEqual(reached(500, 600, 500, Infinity), [500, 600 + STUB], "1998-05/");
  assert.deepEqual(reached(-Infinity, -Infinity, 500, 600), [-24, 600], "../1998-05");
  assert.deepEqual(reached(-Infinity, 5000, 4000, 5000), [1024 - STUB, 1024], "known only later than the window");
  assert.deepEqual(reached(-5000, -4000, -5000, Infinity), [-24, STUB - 24], "known only earlier than the window");
});
