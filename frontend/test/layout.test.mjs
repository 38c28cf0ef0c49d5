import assert from "node:assert/strict";
import { test } from "node:test";
import { dayNumber } from "../src/calendar.js";
import { density } from "../src/density.js";
import { geometry } from "../src/geometry.js";
import { byConfidence, groupByTime, periodOf } from "../src/groups.js";
import { KINDS, kindOf, standsFrom, standsTo } from "../src/kinds.js";
import { laneHeights } from "../src/layout.js";
import { beside, SPACE } from "../src/beside.js";
import { bare, opening, padded } from "../src/opening.js";
import { GAP, pack, stack } from "../src/pack.js";
import { ink, LEGEND, shapes } from "../src/shapes.js";

/** The same numbers on every machine. */
function random(seed) {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

/** Boxes as an explorer makes them. */
function boxes(count, width, seed = 7, importance = () => 0.5) {
  const next = random(seed);
  return Array.from({ length: count }, (_, k) => ({ x: next() * width, k }))
    .sort((p, q) => p.x - q.x)
    .map(({ x }, k) => ({
      left: x,
      right: x + 9,
      width: 80 + next() * 220,
      importance: importance(k),
      turn: Math.imul(k + 1, 0x9e3779b1) >>> 0,
    }));
}
const edgesOf = (box, place) => (place.side > 0 ? [box.left, box.right + GAP + place.width] : [box.left - GAP - place.width, box.right]);

for (const [name, count, rows, width] of [
  ["few", 8, 6, 900],
  ["many", 400, 24, 900],
  ["narrow", 60, 4, 420],
  ["one row", 30, 1, 900],
  ["none", 0, 5, 800],
]) {
  test(`labels: ${name}: none touches another, all lie in the chart, and the same input gives the same picture`, () => {
    const all = boxes(count, width - 280);
    const room = { rows, x0: 14, xs: width - 260, x1: width, origin: 3, most: 90 };
    const found = pack(all, room);
    const placed = found.flatMap((place, k) => (place ? [{ place, edges: edgesOf(all[k], place) }] : []));
    assert.ok(count === 0 || placed.length >= Math.min(count, rows), "at least one a row");
    for (const { place, edges } of placed) {
      assert.ok(edges[0] >= 0 && edges[1] <= width && place.row >= 0 && place.row < rows);
      for (const other of placed)
        if (other.place !== place && other.place.row === place.row)
          assert.ok(edges[1] + 13 < other.edges[0] || other.edges[1] + 13 < edges[0], "labels touch");
    }
    assert.deepEqual(pack(all, room), found);
  });
}

test("what is important has its label before anything else, cut if it must be", () => {
  const all = boxes(200, 640, 3, (k) => (k % 40 === 0 ? 9 : 0.5)).map((box) => ({ ...box, width: box.importance > 3 ? 420 : box.width }));
  const found = pack(all, { rows: 10, x0: 0, xs: 640, x1: 920, origin: 0, most: 90 });
  all.forEach((box, k) => box.importance > 3 && assert.ok(found[k], `number ${k}`));
});

test("labels are spread over the width: no tenth of it is empty while others are full", () => {
  const all = boxes(150, 690, 11);
  const found = pack(all, { rows: 24, x0: 0, xs: 690, x1: 960, origin: 0, most: 90 });
  const tenths = new Array(10).fill(0);
  all.forEach((box, k) => found[k] && (tenths[Math.min(9, Math.floor(box.left / 69))] += 1));
  assert.ok(Math.min(...tenths) >= 2, tenths.join(" "));
  assert.ok(tenths.reduce((p, q) => p + q) >= 40, tenths.join(" "));
});

test("marks without a label are stacked, none over another", () => {
  const next = random(5);
  const inks = Array.from({ length: 60 }, () => next() * 600).map((x) => [x, x + 9 + next() * 30]);
  const { row, used, left } = stack(inks, 20);
  assert.equal(left, 0);
  assert.ok(used <= 20);
  for (let p = 0; p < 60; p += 1)
    for (let q = 0; q < p; q += 1) assert.ok(row[p] !== row[q] || inks[p][1] + 2 < inks[q][0] || inks[q][1] + 2 < inks[p][0]);
  assert.equal(
    stack(
      [
        [0, 9],
        [0, 9],
        [0, 9],
      ],
      2,
    ).left,
    1,
  );
});

const at = (year, weight = 1) => ({ at: dayNumber(year), weight, lo: dayNumber(year), hi: dayNumber(year + 1) });
const days = (day, weight = 1) => ({ at: day, weight, lo: day, hi: day + 1 });
const opened = (points) => bare(opening(points)).map(Math.round);

test("a timeline opens where most of it stands", () => {
  const may = dayNumber(2024, 5, 14);
  const week = [0, 1, 1, 1, 1, 6].map((k) => days(may + k));
  assert.deepEqual(
    opened([at(1887), at(1938), at(2001), at(2011), ...week, days(may + 40)]),
    [may, may + 7],
    "one aside from 1887 hides no week",
  );
  const history = Array.from({ length: 100 }, (_, k) => at(1000 + k * 10));
  const [from, to] = opened([{ ...at(-13800000000), lo: at(-13800000000).at, hi: at(-13800000000).at }, ...history]);
  assert.ok(from > dayNumber(900) && to < dayNumber(2100), "14 billion years ago hides no millennium");
  assert.equal(opening([at(2014)]), null);
});

test("what is vaguer than the whole stretch does not widen it", () => {
  const [a, b] = bare(padded([days(0), days(3), { at: 5, weight: 1, lo: -180, hi: 185 }, days(9)])).map((day) => Math.round(day) + 0);
  assert.deepEqual([a, b], [0, 10]);
});

const inf = Infinity;
const DATES = [
  ["2014-03-16", [5, 5, 6, 6], false, "solid", [5, 6]],
  ["2014", [0, 365, 0, 365], false, "within", [0, 365]],
  ["2014~", [0, 365, 0, 365], true, "about", [0, 365]],
  ["[..1998]", [-inf, 600, -inf, 600], false, "before", [600, 600]],
  ["/1998", [-inf, 600, 500, 600], false, "until", [600, 600]],
  ["../1998", [-inf, -inf, 500, 600], false, "until", [-inf, 600]],
  ["[1998..]", [500, inf, 500, inf], false, "after", [500, 500]],
  ["1998/", [500, 600, 500, inf], false, "from", [500, 500]],
  ["1998/..", [500, 600, inf, inf], false, "ongoing", [500, inf]],
];

test("what a date is, and where it stands: what is known from one side alone stands at the bound that is known", () => {
  for (const [edtf, x, about, kind, place] of DATES) {
    assert.equal(KINDS[kindOf(x, 0, about)], kind, edtf);
    assert.deepEqual([standsFrom(x, 0), standsTo(x, 0)], place, edtf);
  }
});

test("every mark has ink where it says, short or long, whatever its status", () => {
  for (const kind of KINDS)
    for (const status of ["happened", "planned", "possible", "denied"])
      for (const width of [0, 8, 300]) {
        if (width && ["before", "after"].includes(kind)) continue; // a moment
        const mark = { kind, status, x: 100, x2: 100 + width, y: 20, h: 9 };
        const [left, right] = ink(mark);
        assert.ok(right - left >= 8.9 && left <= 104 && right >= 100, `${kind} ${status} ${width}`);
        const drawn = shapes(mark);
        assert.ok(drawn.length >= 1 && drawn.every(({ d }) => !/NaN|Infinity/.test(d)), `${kind} ${status} ${width}`);
        assert.equal(
          drawn.some(({ stroke }) => stroke === "text"),
          status === "denied",
        );
        assert.equal(
          drawn.some(({ dash }) => dash),
          status === "possible" && !["before", "after"].includes(kind),
        );
      }
  assert.ok(LEGEND.every(([, mark]) => shapes({ ...mark, x: 0, x2: 20, y: 8 }).length));
});

test("tone is the time's and outline the status's: what happened is filled, what is planned is not", () => {
  const fills = (status, kind) =>
    shapes({ kind, status, x: 0, x2: 60, y: 9 })
      .map(({ fill }) => fill)
      .filter(Boolean);
  assert.deepEqual(
    [fills("happened", "solid"), fills("happened", "within"), fills("planned", "solid"), fills("planned", "within")],
    [["mark"], ["mark_pale"], ["background"], ["background"]],
  );
  assert.deepEqual(
    shapes({ kind: "solid", status: "happened", disputed: true, x: 0, x2: 60, y: 9 }).map(({ fill }) => fill),
    ["stripes"],
  );
});

test("the scale leaves room for the last labels and for margins where something is in them", () => {
  const given = { width: 960, height: 700, window: [0, 100], inside: 40, earlier: 5, later: 0, size: "S", mean: 240 };
  const wide = geometry(given);
  assert.ok(wide.left > 100 && wide.right === 960 && wide.x1 - wide.xs >= 240 && wide.x0 > wide.left);
  assert.equal(geometry({ ...given, earlier: 0 }).left, 0);
  assert.equal(geometry({ ...given, width: 400 }).left, 0, "no margin on a phone");
  assert.ok(geometry({ ...given, size: "L", inside: 6, later: 1 }).right < 960);
  assert.ok(Math.abs(wide.perDay * 100 - (wide.xs - wide.x0)) < 1e-9);
});

const densityOf = (lo, hi, bins, left) =>
  density(
    { lo, hi },
    lo.map((_, i) => i),
    { a: 0, perDay: 1, width: 100 },
    bins,
    left,
  );

test("density shares an event among the parts that it covers", () => {
  assert.deepEqual([...densityOf([0, 50], [10, 59], 10)], [0.5, 0.5, 0, 0, 0, 1, 0, 0, 0, 0]);
  assert.deepEqual([...densityOf([], [], 3)], [0, 0, 0]);
  assert.deepEqual([...densityOf([5, 95], [Infinity, 96], 2)], [1, 1], "what goes on counts where it begins");
  assert.deepEqual([...densityOf([5, 95], [6, 96], 2, Uint8Array.of(1, 0))], [0, 1], "what has a label is left out");
});

test("an event without a begin weighs as much as any other, and a part without events nothing", () => {
  const bins = densityOf([0, 90, 90, 20], [100, 91, 91, 21], 100);
  assert.ok(Math.abs(bins.reduce((sum, value) => sum + value, 0) - 4) < 1e-9);
  assert.ok(bins[90] > 10 * bins[50]);
  assert.ok(bins[20] > 10 * bins[50]);
  assert.equal(densityOf([10], [10], 100)[11], 0);
});

test("lanes fill the height, none is too thin", () => {
  const heights = laneHeights([1000, 10, 0], 600, 76);
  assert.ok(Math.abs(heights.reduce((p, q) => p + q) - 600) < 1);
  assert.ok(heights.every((height) => height >= 75.9) && heights[0] > heights[1]);
  assert.ok(laneHeights(new Array(12).fill(5), 300, 76).every((height) => height >= 76));
});

/** Dates as the columns hold them. */
const marksOf = (rows) =>
  Object.fromEntries(
    [..."0123"]
      .map((k) => [`x${k}`, Float64Array.from(rows, (row) => row[k])])
      .concat([["at", Float64Array.from(rows, (row) => (row[0] === -inf ? row[3] : row[0]))]]),
  );

test("groups hold every event once, in order", () => {
  const rows = Array.from({ length: 500 }, (_, k) => [k * 11 - 2000, k * 11 - 2000, k * 11 - 1999, k * 11 - 1999]);
  const members = rows.map((_, k) => k);
  for (const length of [10, 100, 3000, 30000, 300000, 1e7]) {
    const groups = groupByTime(members, marksOf(rows), length);
    assert.equal(
      groups.reduce((sum, group) => sum + group.count, 0),
      500,
    );
    for (let k = 1; k < groups.length; k += 1) assert.equal(groups[k].start, groups[k - 1].start + groups[k - 1].count);
  }
});

test("a heading is never finer than what stands under it, and what is before a day stands at that day", () => {
  const year = [dayNumber(1972), dayNumber(1973)];
  const day = dayNumber(1972, 1, 1);
  const rows = [
    [[[-inf, year[0], -inf, year[0]]], ["31 December 1971"]],
    [[[year[0], year[1], inf, inf]], ["1972"]],
    [
      [
        [year[0], year[1], year[0], year[1]],
        [day, day, day + 1, day + 1],
      ],
      ["1972", "1 January 1972"],
    ],
    [[[dayNumber(1970), dayNumber(1980), dayNumber(1970), dayNumber(1980)]], ["1970s"]],
  ];
  for (const [dates, labels] of rows)
    assert.deepEqual(
      groupByTime(
        dates.map((_, k) => k),
        marksOf(dates),
        20,
      ).map(({ label }) => label),
      labels,
    );
});

test("periods have names and know where they end", () => {
  const rows = [
    [dayNumber(2014, 3, 5), "month", "March 2014", dayNumber(2014, 4)],
    [dayNumber(1969), 10, "1960s", dayNumber(1970)],
    [dayNumber(-43), 100, "100 – 1 BCE", dayNumber(1)],
    [dayNumber(50), 100, "1 – 99 CE", dayNumber(100)],
    [dayNumber(1850), 100, "1800 – 1899", dayNumber(1900)],
  ];
  for (const [x, period, label, next] of rows) assert.deepEqual(periodOf(x, period), { label, next });
});

test("by confidence: surest first, in bands, time order within", () => {
  const { order, groups } = byConfidence([0, 1, 2, 3], Uint8Array.from([40, 90, 60, 90]));
  assert.deepEqual([...order], [1, 3, 2, 0]);
  assert.deepEqual(
    groups.map((group) => [group.label, group.count]),
    [
      ["High confidence", 2],
      ["Medium confidence", 1],
      ["Low confidence", 1],
    ],
  );
});

test("beside a line that runs down, labels stand in order and near their marks", () => {
  for (const [count, tall, reach] of [
    [5, 600, 400],
    [40, 2400, 400],
    [120, 2400, 300],
    [300, 900, 200],
  ]) {
    const next = random(count);
    const own = Array.from({ length: count }, () => ({ at: next() ** 2 * (tall - 60), height: 40 + Math.floor(next() * 60) })).sort(
      (p, q) => p.at - q.at,
    );
    const { y, host } = beside(own, { tall, reach });
    const placed = own.map((_, k) => k).filter((k) => host[k] < 0);
    assert.ok(placed.length >= Math.min(count, 5));
    placed.forEach((k, place) => {
      assert.ok(Math.abs(y[k] - own[k].at) <= reach + 1e-6, `${k} is ${y[k] - own[k].at} from its mark`);
      if (place) assert.ok(y[k] >= y[placed[place - 1]] + own[placed[place - 1]].height + SPACE - 1e-6);
    });
    // What has no place goes with one that has.
    host.forEach((with_, k) => assert.ok(with_ < 0 || (with_ < k && host[with_] < 0)));
  }
  assert.deepEqual(beside([], { tall: 100, reach: 10 }), { y: [], host: [] });
  assert.deepEqual(beside([{ at: 50, height: 20 }], { tall: 400, reach: 10 }).y, [50]);
});

test("a label that was cut takes the room that is left on either side", () => {
  const own = [
    { left: 100, right: 109, width: 120, full: 300, importance: 1, turn: 1 },
    { left: 700, right: 709, width: 120, full: 300, importance: 1, turn: 2 },
  ];
  const found = pack(own, { rows: 1, x0: 0, xs: 700, x1: 800, origin: 0, most: 9 });
  assert.deepEqual(
    found.map(({ side, width }) => [side, width]),
    [
      [1, 300],
      [-1, 263],
    ],
  );
});
