/**
 * From the events of a lane to what is drawn: how large labels are, where they stand, what is a bundle, what is left for the
 * strip at the foot. Pure.
 */
import { KINDS } from "./kinds.js";
import { GAP, pack, stack } from "./pack.js";
import { density } from "./density.js";
import { FADE, ink } from "./shapes.js";

/**
 * @typedef {import("./data.js").Data} Data
 * @typedef {{a: number, perDay: number, x0: number, xs: number, x1: number}} Scale the day a stands at x0; the scale ends at xs, labels at x1
 * @typedef {{when: string, title: string, per: string, dateWidth: number, titleWidth: number}} Said
 * @typedef {{i: number, members: number[] | null, mark: import("./shapes.js").Mark, left: number, right: number}} Drawn
 *   members: of a bundle, of which i is the most important
 * @typedef {{said: (i: number) => Said, rank: (i: number) => number, selected: ReadonlySet<number>, dated: (members: number[]) => number}} Tools
 *   rank: the more, the sooner it has a label; dated: how wide the date of a bundle is
 * @typedef {Drawn & {size: "L" | "M" | "S", side: 1 | -1, width: number, y: number, below?: boolean}} Label below: under its mark, which leaves no room beside it
 * @typedef {{y: number, height: number, count: number, size: "L" | "M" | "S", labels: Label[], strip: Drawn[], bins: Float64Array | null,
 *   foot: number, top: number, row: number}} Lane foot: of the strip; top: where the strip begins; row: the height of one of labels
 */

export const ROW = { L: 64, M: 30, S: 22 };
/** One label and the space to its mark. */
const LONGEST = { L: 340, M: 480, S: 400 };
const STRIP = { pitch: 11, rows: 9, height: 7 };
/** Above this, marks are no longer told apart. */
const MOST_MARKS = 4000;
export const BIN = 5;
const MOST_LABELS = 90;
/** So many are never all labelled: the best of each of so many stretches are looked at. */
const CROWD = 400;
const STRETCHES = 90;
const BUNDLED = 4;
/** So many of one date are one mark, however wide that date is. */
const ALIKE = 12;
const [SOLID, WITHIN] = [KINDS.indexOf("solid"), KINDS.indexOf("within")];
const TALLEST = { L: 150, M: 36 };

/** @param {number} i */
const turnOf = (i) => Math.imul(i + 1, 0x9e3779b1) >>> 0;

/**
 * @param {Data} data @param {Uint32Array} members in the window, in order of time, without what still goes on @param {Scale} scale
 * @param {{y: number, height: number, single: boolean}} area
 * @param {Tools} tools
 * @returns {Lane}
 */
export function layoutLane(data, members, scale, area, { said, rank, selected, dated }) {
  const count = members.length;
  const roomy = count ? area.height / count : Infinity;
  const size = area.single && roomy >= ROW.L ? "L" : roomy >= ROW.M ? "M" : "S";
  const lane = {
    y: area.y,
    height: area.height,
    count,
    size: /** @type {"L" | "M" | "S"} */ (size),
    labels: /** @type {Label[]} */ ([]),
    strip: /** @type {Drawn[]} */ ([]),
    bins: /** @type {Float64Array | null} */ (null),
    foot: area.y + area.height,
    top: area.y + area.height,
    row: ROW.S,
  };
  if (!count) return lane;
  if (size !== "S") return spread(lane, data, members, scale, said, roomy);
  const drawn = bundled(data, members, scale, rank, selected);
  return packed(lane, data, members, drawn, scale, { said, rank, selected, dated });
}

/** @param {Data} data @param {number} i @param {Scale} scale @param {number} [fade] @returns {Drawn} */
export function drawnOf(data, i, scale, fade = FADE.chart) {
  const { lo, hi } = data.marks;
  const px = (/** @type {number} */ day) => Math.max(scale.x0 - 3000, Math.min(scale.x1 + 3000, scale.x0 + (day - scale.a) * scale.perDay));
  const own = data.mark(i);
  // What had always been so fades from the border on: further out nobody would see it.
  const mark = { ...own, x: own.kind === "until" ? Math.max(scale.x0 - 10, px(lo[i])) : px(lo[i]), x2: px(hi[i]), y: 0, fade };
  const [left, right] = ink(mark);
  return { i, members: null, mark, left, right };
}

/** Few events: each a row of its own, in order of time. @param {Lane} lane @param {Data} data @param {Uint32Array} members @param {Scale} scale @param {(i: number) => Said} said @param {number} roomy */
function spread(lane, data, members, scale, said, roomy) {
  const size = /** @type {"L" | "M"} */ (lane.size);
  const row = Math.min(roomy, TALLEST[size]);
  const top = lane.y + Math.max(0, lane.height - row * members.length) * 0.4;
  lane.row = row;
  members.forEach((i, k) => {
    const own = drawnOf(data, i, scale);
    const { dateWidth, titleWidth, per } = said(i);
    const natural =
      size === "L"
        ? Math.max(dateWidth + (per ? 20 : 0), Math.min(titleWidth * 1.25, LONGEST.L))
        : Math.min(LONGEST.M + 200, dateWidth + 10 + titleWidth * 1.08);
    const [left, right] = [Math.max(scale.x0, Math.min(own.left, scale.xs)), Math.min(scale.xs, Math.max(own.right, scale.x0))];
    const [after, before] = [scale.x1 - right - GAP - 3, left - GAP - 3 - scale.x0 + 10];
    const least = size === "L" ? Math.min(natural, Math.max(180, titleWidth / 2)) : natural;
    const side = after >= least || after >= before ? 1 : -1;
    const below = size === "L" && Math.max(after, before) < 150 && natural > 150;
    lane.labels.push({
      ...own,
      left,
      right,
      size,
      side: below ? 1 : side,
      below,
      width: Math.min(natural, below ? scale.x1 - left : side > 0 ? after : before),
      y: top + row * k + (size === "L" ? Math.max(12, (row - 76) / 3) : row / 2),
    });
  });
  return lane;
}

/** Marks by themselves; four or more on one pixel are one. @param {Data} data @param {Uint32Array} members @param {Scale} scale @param {(i: number) => number} rank @param {ReadonlySet<number>} selected @returns {Drawn[]} */
function bundled(data, members, scale, rank, selected) {
  const { lo, hi, kind } = data.marks;
  /** @type {Drawn[]} */
  const found = [];
  /** @type {number[]} */
  let group = [];
  let from = -Infinity;
  const many = members.length > MOST_MARKS;
  const close = () => {
    if (group.length >= BUNDLED) {
      let [best, most] = [group[0], rank(group[0])];
      for (const i of group) {
        const own = rank(i);
        if (own > most || (own === most && turnOf(i) < turnOf(best))) [best, most] = [i, own];
      }
      const own = drawnOf(data, best, scale);
      const x = (own.mark.x + own.mark.x2) / 2;
      found.push({ ...own, members: group, left: x - 11.5, right: x + 11.5 });
    } else if (!many) for (const i of group) found.push(drawnOf(data, i, scale));
    group = [];
  };
  for (let k = 0; k < members.length; k += 1) {
    const i = members[k];
    const x = lo[i] * scale.perDay;
    const plain = (kind[i] === SOLID || kind[i] === WITHIN) && !selected.has(i);
    const point = plain && (hi[i] - lo[i]) * scale.perDay < 1;
    if (!point && plain && !many) {
      let end = k;
      while (end < members.length && lo[members[end]] === lo[i] && hi[members[end]] === hi[i] && !selected.has(members[end])) end += 1;
      if (end - k >= ALIKE) {
        close();
        group = Array.from(members.subarray(k, end));
        close();
        k = end - 1;
        continue;
      }
    }
    if (!point) {
      if (!many || selected.has(i)) found.push(drawnOf(data, i, scale));
      continue;
    }
    if (x - from > 1 || !group.length) {
      close();
      from = x;
    }
    group.push(i);
  }
  close();
  return found.sort((p, q) => p.left - q.left || p.i - q.i);
}

/** The places of those that may have a label: of very many the best of each stretch. @param {Drawn[]} drawn @param {Scale} scale @param {(i: number) => number} rank @param {ReadonlySet<number>} selected */
function shortlist(drawn, scale, rank, selected) {
  const all = drawn.map((_, k) => k);
  if (drawn.length <= CROWD) return all;
  const width = (scale.xs - scale.x0) / STRETCHES;
  /** @type {Map<number, number[]>} */
  const stretches = new Map();
  for (const k of all) {
    const own = Math.floor((drawn[k].left - scale.x0 + scale.a * scale.perDay) / width);
    const known = stretches.get(own);
    if (known) known.push(k);
    else stretches.set(own, [k]);
  }
  const weight = (/** @type {number} */ k) =>
    selected.has(drawn[k].i) ? 99 : (drawn[k].members ? 9 + drawn[k].members.length / 1e4 : rank(drawn[k].i)) + turnOf(drawn[k].i) / 1e12;
  return [...stretches.values()].flatMap((stretch) => stretch.sort((p, q) => weight(q) - weight(p)).slice(0, 2)).sort((p, q) => p - q);
}

/** Many: labels where they fit, the rest in the strip. @param {Lane} lane @param {Data} data @param {Uint32Array} members @param {Drawn[]} drawn @param {Scale} scale @param {Tools} tools */
function packed(lane, data, members, drawn, scale, { said, rank, selected, dated }) {
  const most = LONGEST.S;
  const chosen = shortlist(drawn, scale, rank, selected);
  const boxes = chosen.map((k) => {
    const own = drawn[k];
    const { titleWidth } = said(own.i);
    const dateWidth = own.members ? dated(own.members) : said(own.i).dateWidth;
    const more = own.members ? 14 + 7 * String(own.members.length).length : 0;
    return {
      // Of a bar that reaches beyond the window, what is in sight has the label.
      left: Math.max(own.left, scale.x0 - 10),
      right: Math.min(own.right, Math.max(scale.xs, own.left + 9)),
      width: Math.min(most, dateWidth + 9 + titleWidth + more + 6),
      full: dateWidth + 9 + titleWidth + more + 6,
      turn: turnOf(own.i),
      importance: selected.has(own.i) ? 99 : own.members ? 9 + Math.log(own.members.length) / 100 : rank(own.i),
    };
  });
  const origin = scale.x0 - scale.a * scale.perDay;
  const attempt = (/** @type {number} */ strip) => {
    const rows = Math.max(1, Math.floor((lane.height - strip - 8) / ROW.S));
    /** @type {(import("./pack.js").Place | null)[]} */
    const places = new Array(drawn.length).fill(null);
    const found = pack(boxes, { rows, x0: scale.x0, xs: scale.xs, x1: scale.x1, origin, most: MOST_LABELS });
    found.forEach((place, j) => (places[chosen[j]] = place));
    return { rows, strip, places };
  };
  const boxOf = new Map(chosen.map((k, j) => [k, boxes[j]]));
  // A bundle that has no label falls apart into its marks.
  const leftOver = (/** @type {ReturnType<typeof attempt>} */ tried) =>
    drawn
      .filter((_, k) => !tried.places[k])
      .flatMap((own) => (own.members && members.length <= MOST_MARKS ? own.members.map((i) => drawnOf(data, i, scale)) : own));
  const rowsFor = (/** @type {Drawn[]} */ rest) => {
    if (!rest.length) return 0;
    if (rest.length > 700 || rest.some((own) => own.members) || members.length > MOST_MARKS) return STRIP.rows + 1;
    const { used, left } = stack(
      rest.map((own) => ink({ ...own.mark, fade: FADE.strip })),
      STRIP.rows,
    );
    return left ? STRIP.rows + 1 : used;
  };
  const heightFor = (/** @type {number} */ rows) => (rows ? Math.min(rows, STRIP.rows) * STRIP.pitch + 12 : 0);
  // The strip grows in steps, so that the picture rests while one pans, to no more than a third of the height.
  const crowded = drawn.length > CROWD;
  let tried = attempt(crowded ? Math.min(heightFor(STRIP.rows), Math.max(34, lane.height / 3)) : 0);
  let rows = crowded ? STRIP.rows + 1 : rowsFor(leftOver(tried));
  for (const step of crowded ? [] : rows > STRIP.rows ? [STRIP.rows] : [3, 6, STRIP.rows]) {
    if (!rows) break;
    const height = heightFor(step);
    const last = step === STRIP.rows || heightFor(step + 3) > lane.height / 3;
    if (step < rows && !last) continue;
    tried = attempt(Math.min(height, Math.max(34, lane.height / 3)));
    rows = rowsFor(leftOver(tried));
    if (rows <= step || last) break;
  }
  lane.top = lane.y + lane.height - tried.strip;
  const rest = leftOver(tried);
  for (let k = 0; k < drawn.length; k += 1) {
    const place = tried.places[k];
    if (place)
      lane.labels.push({
        ...drawn[k],
        left: boxOf.get(k)?.left ?? drawn[k].left,
        right: boxOf.get(k)?.right ?? drawn[k].right,
        size: "S",
        side: place.side,
        width: place.width,
        y: lane.y + 6 + place.row * ROW.S + ROW.S / 2,
      });
  }
  if (!tried.strip) return lane;
  const marks = rest.map((own) => drawnOf(data, own.i, scale, FADE.strip));
  const fits = Math.floor((tried.strip - 10) / STRIP.pitch);
  const stacked =
    rows > STRIP.rows || rows > fits
      ? null
      : stack(
          marks.map((own) => [own.left, own.right]),
          fits,
        );
  if (stacked && !stacked.left) {
    lane.strip = marks.map((own, k) => ({
      ...own,
      mark: { ...own.mark, h: STRIP.height, y: lane.foot - 8 - stacked.row[k] * STRIP.pitch },
    }));
    return lane;
  }
  const labelled = new Uint8Array(data.n);
  for (const own of lane.labels) for (const i of own.members ?? [own.i]) labelled[i] = 1;
  const width = scale.xs - scale.x0;
  lane.bins = density(data.marks, members, { ...scale, width }, Math.max(1, Math.floor(width / BIN)), labelled);
  return lane;
}

/** The height of the histogram over a bin: square roots, so that a lone event is seen beside a thousand. @param {Lane} lane @param {number} bin @param {number} highest of its bins */
export const binHeight = ({ bins, top, foot }, bin, highest) =>
  bins?.[bin] ? Math.max(3, Math.sqrt(bins[bin] / highest) * (foot - top - 10)) : 0;

/** Heights for lanes: by the square root of what they hold, none too thin. @param {number[]} counts @param {number} height @param {number} least */
export function laneHeights(counts, height, least) {
  const total = counts.reduce((sum, count) => sum + Math.sqrt(count + 1), 0);
  const own = counts.map((count) => Math.max(least, (Math.sqrt(count + 1) / total) * height));
  const sum = own.reduce((p, q) => p + q, 0);
  return sum > height && least * counts.length <= height
    ? own.map((size) => least + ((size - least) * (height - least * counts.length)) / (sum - least * counts.length || 1))
    : own;
}
