/**
 * The columns as they are after some edits: those that are known, and those of the few events that changed
 * (timeline/views/explorer/patch.py). What comes of it is what Python would send if it sent everything: dates, names and
 * expressions are numbered anew, in the order in which events and claims first need them.
 */
import { documentsOf, NONE, starts, unpack } from "./data.js";

const FACETS = ["source", "attribution", "participant", "place", "tag"];

/** @typedef {import("./data.js").Columns} Columns */

/** @param {ArrayBuffer} buffer */
export function createPatching(buffer) {
  const base = unpack(buffer);
  /** @type {Map<string, Map<string, number>>} what stands where among the texts that are known, once it is asked for */
  const places = new Map();

  /** @param {string} name @param {(k: number) => string} key @param {number} count */
  function known(name, key, count) {
    let found = places.get(name);
    if (!found) {
      found = new Map();
      for (let k = 0; k < count; k += 1) found.set(key(k), k);
      places.set(name, found);
    }
    return found;
  }

  /** @param {ArrayBuffer} patch @returns {Columns} */
  function patched(patch) {
    return spliced(base, unpack(patch), known);
  }
  return { base: /** @type {Columns} */ (base), patched };
}

/** @param {Columns} base @param {Columns} part @param {(name: string, key: (k: number) => string, count: number) => Map<string, number>} known @returns {Columns} */
function spliced(base, part, known) {
  const runs = /** @type {Uint32Array} */ (part.column("runs"));
  /** @type {Record<string, any>} */
  const columns = {};
  /** @type {Record<string, import("./data.js").Strings>} */
  const texts = {};
  const both = [base, part];
  let n = 0;
  for (let r = 2; r < runs.length; r += 3) n += runs[r];

  /** The runs of what each event has several of. @param {string} counts */
  function runsOf(counts) {
    const first = both.map((each) => starts(each.column(counts)));
    const found = new Uint32Array(runs);
    for (let r = 0; r < runs.length; r += 3) {
      const begins = first[runs[r]];
      found[r + 1] = begins[runs[r + 1]];
      found[r + 2] = begins[runs[r + 1] + runs[r + 2]] - found[r + 1];
    }
    return found;
  }
  /** @param {Uint32Array} stretches @param {(any | null)[]} values @param {number} [width] @param {any} [Type] */
  function joined(stretches, values, width = 1, Type = Uint32Array) {
    let length = 0;
    for (let r = 2; r < stretches.length; r += 3) length += stretches[r] * width;
    const found = new Type(length);
    let at = 0;
    for (let r = 0; r < stretches.length; r += 3) {
      const [from, begin, count] = stretches.subarray(r, r + 3);
      found.set(values[from].subarray(begin * width, (begin + count) * width), at);
      at += count * width;
    }
    return found;
  }
  const column = (/** @type {Uint32Array} */ stretches, /** @type {string} */ name, width = 1, /** @type {any} */ Type = Uint32Array) =>
    joined(
      stretches,
      both.map((each) => each.column(name)),
      width,
      Type,
    );

  /**
   * A table whose rows are found by number: those of the part that are known already have the known number.
   * @param {string} name @param {number[]} counts @param {(columns: Columns) => (k: number) => string} keyOf
   */
  function table(name, counts, keyOf) {
    const there = known(name, keyOf(base), counts[0]);
    const key = keyOf(part);
    const own = Uint32Array.from({ length: counts[1] }, (_, k) => there.get(key(k)) ?? counts[0] + k);
    const numbers = new Int32Array(counts[0] + counts[1]).fill(-1);
    /** @type {number[]} the old number of each */
    const order = [];
    return {
      order,
      /** The part's numbers as those of both together. @param {Uint32Array} values */
      lifted: (values) => values.map((value) => (value === NONE ? NONE : own[value])),
      /** New numbers in place, by first use. @template {Uint32Array} T @param {T} values @returns {T} */
      numbered(values) {
        for (let k = 0; k < values.length; k += 1) {
          const old = values[k];
          if (old === NONE) continue;
          if (numbers[old] < 0) numbers[old] = order.push(old) - 1;
          values[k] = numbers[old];
        }
        return values;
      },
      /** @param {(columns: Columns) => import("./data.js").Strings} of @returns {import("./data.js").Strings} */
      strings(of) {
        const [left, right] = both.map(of);
        return {
          get length() {
            return order.length;
          },
          at: (i) => (order[i] < counts[0] ? left.at(order[i]) : right.at(order[i] - counts[0])),
        };
      },
      /** @param {string} from @param {any} Type @param {number} [width] */
      rows(from, Type, width = 1) {
        const [left, right] = both.map((each) => each.column(from));
        const found = new Type(order.length * width);
        for (let k = 0; k < order.length; k += 1) {
          const old = order[k];
          const values = old < counts[0] ? left : right;
          const at = (old < counts[0] ? old : old - counts[0]) * width;
          for (let w = 0; w < width; w += 1) found[k * width + w] = values[at + w];
        }
        return found;
      },
    };
  }
  const plain = (/** @type {string} */ name) =>
    table(
      name,
      both.map((each) => each.strings(name).length),
      (each) => {
        const { at } = each.strings(name);
        return at;
      },
    );
  const lifted = (/** @type {ReturnType<typeof table>} */ of, /** @type {Uint32Array} */ stretches, /** @type {string} */ name) =>
    joined(stretches, [base.column(name), of.lifted(new Uint32Array(part.column(name)))]);

  // -- events
  const whens = plain("when.edtf");
  columns["event.when"] = whens.numbered(lifted(whens, runs, "event.when"));
  for (const name of ["modality", "confidence", "disputed"]) columns[`event.${name}`] = column(runs, `event.${name}`, 1, Uint8Array);
  const from = new Uint8Array(n);
  const place = new Uint32Array(n);
  for (let r = 0, i = 0; r < runs.length; r += 3)
    for (let k = 0; k < runs[r + 2]; k += 1, i += 1) {
      from[i] = runs[r];
      place[i] = runs[r + 1] + k;
    }
  for (const name of ["event.id", "event.title", "event.more"]) {
    const of = both.map((each) => each.strings(name));
    texts[name] = { length: n, at: (i) => of[from[i]].at(place[i]) };
  }
  for (const facet of FACETS) {
    const names = plain(`${facet}.names`);
    columns[`${facet}.counts`] = column(runs, `${facet}.counts`);
    columns[`${facet}.values`] = names.numbered(lifted(names, runsOf(`${facet}.counts`), `${facet}.values`));
    texts[`${facet}.names`] = names.strings((each) => each.strings(`${facet}.names`));
  }

  // -- claims
  const claims = runsOf("claim.counts");
  columns["claim.counts"] = column(runs, "claim.counts");
  columns["claim.document"] = joined(
    claims,
    both.map((each) => documentsOf(each, base.header.documents)),
  );
  columns["claim.when"] = whens.numbered(lifted(whens, claims, "claim.when"));
  const said = plain("claim.said");
  for (const name of ["claim.source", "claim.cue"]) columns[name] = said.numbered(lifted(said, claims, name));
  texts["claim.said"] = said.strings((each) => each.strings("claim.said"));
  columns["claim.attributed"] = column(claims, "claim.attributed", 1, Uint8Array);
  for (const name of ["claim.sentence", "claim.evidence"])
    columns[name] = base.header.sources ? column(claims, name, 2) : new Uint32Array(0);

  // -- the expressions that they rest on, and those that rest on nothing
  const timexes = table(
    "timex",
    both.map((each) => each.column("timex.document").length),
    (each) => {
      const [document, edges, words] = [each.column("timex.document"), each.column("timex.edges"), each.strings("timex.said")];
      return (k) => `${document[k]} ${edges[k * 4]} ${edges[k * 4 + 1]} ${words.at(k)}`;
    },
  );
  columns["claim.timex"] = timexes.numbered(lifted(timexes, claims, "claim.timex"));
  columns["unresolved.timex"] = timexes.numbered(new Uint32Array(base.column("unresolved.timex")));
  for (const name of ["document", "edges"]) columns[`timex.${name}`] = timexes.rows(`timex.${name}`, Uint32Array, name === "edges" ? 4 : 1);
  texts["timex.said"] = timexes.strings((each) => each.strings("timex.said"));
  const read = [base.column("timex.when"), whens.lifted(new Uint32Array(part.column("timex.when")))];
  const split = read[0].length;
  const used = new Uint32Array(timexes.order.length);
  for (let k = 0; k < used.length; k += 1)
    used[k] = timexes.order[k] < split ? read[0][timexes.order[k]] : read[1][timexes.order[k] - split];
  columns["timex.when"] = whens.numbered(used);

  columns["when.x"] = whens.rows("when.x", Float64Array, 4);
  columns["when.granularity"] = whens.rows("when.granularity", Uint8Array);
  for (const name of ["when.edtf", "when.words"]) texts[name] = whens.strings((each) => each.strings(name));
  return {
    header: { ...base.header, n, columns: { ...base.header.columns, "claim.document": true } },
    column: (name) => columns[name] ?? base.column(name),
    strings: (name) => texts[name] ?? base.strings(name),
  };
}
