/** The columns that Python packed (timeline/views/columns.py), as views into one buffer, and the objects made of them on demand. */
import { say, written } from "./tongue.js";
import shared from "../../timeline/views/shared.json";
import { civil } from "./calendar.js";
import { isAbout, kindOf, KINDS, standsFrom, standsTo } from "./kinds.js";
import { statusOf } from "./shapes.js";
import { fold } from "./text.js";

export const NONE = 0xffffffff;
const ARRAYS = { u1: Uint8Array, u2: Uint16Array, u4: Uint32Array, f8: Float64Array };
const LISTED = ["source", "attribution", "participant", "place", "tag"];
const decoder = new TextDecoder();

/**
 * @typedef {{edtf: string, words: string, place: number}} When place: where its edges stand
 * @typedef {{document: number, when: When | null, attributed: boolean, source: string, cue: string, timex: Timex | null,
 *   sentence: [number, number] | null, evidence: [number, number] | null, quote: string, context: string}} Claim
 * @typedef {{document: number, start: number, end: number, phrase: [number, number], text: string, type: string,
 *   value: string, anchor: string, rule: string, note: string, when: When | null, number: number}} Timex
 * @typedef {{index: number, id: string, title: string, when: When, granularity: string, modality: string,
 *   confidence: number, certainty: string, disputed: boolean, participants: string[], places: string[], tags: string[],
 *   reasons: string[], why: string, note: string, history: import("./edit/steps.js").Done[], claims: Claim[], per: string}} Event
 * @typedef {{id: string, title: string, name: string, source: string, published: string | null, day: number | null, author?: string, publisher?: string, url?: string}} Doc
 */

/** @param {ArrayBuffer} buffer */
export function unpack(buffer) {
  const bytes = new Uint8Array(buffer);
  if (decoder.decode(bytes.subarray(0, 4)) !== "TLX1") throw new Error("The data of this timeline cannot be read: wrong format.");
  const length = new DataView(buffer).getUint32(4, true);
  const header = JSON.parse(decoder.decode(bytes.subarray(8, 8 + length)));
  const base = 8 + length;
  /** @param {string} name @returns {any} */
  const column = (name) => {
    const found = header.columns[name];
    if (!found) return new Uint32Array(0);
    // @ts-ignore the kinds are the keys
    return new ARRAYS[found[0]](buffer, base + found[1], found[2]);
  };
  /** @param {string} name */
  const strings = (name) => {
    const text = column(name);
    const begins = starts(column(`${name}.lengths`));
    return {
      length: begins.length - 1,
      /** @param {number} i */
      at: (i) => decoder.decode(text.subarray(begins[i], begins[i + 1])),
    };
  };
  return { header, column, strings };
}

/** Columns without an event, for what is shown until there are some. @param {string} title */
export function blank(title) {
  const header = new TextEncoder().encode(JSON.stringify({ n: 0, title, titles: true, documents: [], columns: {}, loading: true }));
  const bytes = new Uint8Array(8 + header.length);
  bytes.set([0x54, 0x4c, 0x58, 0x31]);
  new DataView(bytes.buffer).setUint32(4, header.length, true);
  bytes.set(header, 8);
  return read(bytes.buffer);
}

/** Where the values of each event begin. @param {ArrayLike<number>} counts */
export function starts(counts) {
  const found = new Uint32Array(counts.length + 1);
  for (let i = 0; i < counts.length; i += 1) found[i + 1] = found[i] + counts[i];
  return found;
}

/** How the mark of each modality is outlined. */
const STATUS = shared.modalities.map(({ name }) => statusOf(name));
const BANDS = Uint8Array.from({ length: 101 }, (_, percent) => shared.certainties.findIndex((known) => percent >= known.from * 100));

/** Which of the certainties. @param {number} percent */
export const band = (percent) => BANDS[percent];

/** All that the front end knows of a timeline. @param {ArrayBuffer} buffer */
export const read = (buffer) => readColumns(unpack(buffer));

/** @typedef {{length: number, at: (i: number) => string}} Strings */
/** @typedef {{header: any, column: (name: string) => any, strings: (name: string) => Strings}} Columns */

/** @param {Columns} columns */
export function readColumns({ header, column, strings }) {
  const n = header.n;
  const whens = {
    x: column("when.x"),
    granularity: column("when.granularity"),
    edtf: strings("when.edtf"),
    words: strings(header.spoken?.includes(written()?.code) ? `when.words.${written()?.code}` : "when.words"),
  };
  /** One edge of the extent of each event, made where it is asked for. @param {number} edge */
  const edges = (edge) => {
    /** @type {Float64Array | null} */
    let own = null;
    return () => {
      if (!own) {
        own = new Float64Array(n);
        for (let i = 0; i < n; i += 1) own[i] = whens.x[marks.when[i] * 4 + edge];
      }
      return own;
    };
  };
  const [x0, x1, x2, x3] = [0, 1, 2, 3].map(edges);
  const marks = {
    when: column("event.when"),
    modality: column("event.modality"),
    confidence: column("event.confidence"),
    disputed: column("event.disputed"),
    get x0() {
      return x0();
    },
    get x1() {
      return x1();
    },
    get x2() {
      return x2();
    },
    get x3() {
      return x3();
    },
    /** Where it stands in the order of time: its finite begin, else its end. */
    at: new Float64Array(n),
    /** From where to where it stands on the axis: see kinds.js. */
    lo: new Float64Array(n),
    hi: new Float64Array(n),
    /** Its number among `KINDS`. */
    kind: new Uint8Array(n),
  };
  // First by date, since a million events have few of them.
  const dates = whens.edtf.length;
  const [kinds, used] = [new Uint8Array(dates), new Uint8Array(dates)];
  const [at, lo, hi] = [new Float64Array(dates), new Float64Array(dates), new Float64Array(dates)];
  const signs = column("when.edtf");
  const doubtful = [37, 63, 126].some((sign) => signs.includes(sign)); // "%", "?", "~": seldom, and slow to look for in each
  for (let w = 0; w < dates; w += 1) {
    const [from, to] = [whens.x[w * 4], whens.x[w * 4 + 3]];
    kinds[w] = kindOf(whens.x, w * 4, doubtful && isAbout(whens.edtf.at(w)));
    at[w] = from > -Infinity ? from : to < Infinity ? to : 0;
    lo[w] = standsFrom(whens.x, w * 4);
    hi[w] = standsTo(whens.x, w * 4);
  }
  const lasting = KINDS.indexOf("ongoing");
  let ongoing = 0;
  for (let i = 0; i < n; i += 1) {
    const w = marks.when[i];
    used[w] = 1;
    marks.at[i] = at[w];
    marks.lo[i] = lo[w];
    marks.hi[i] = hi[w];
    marks.kind[i] = kinds[w];
    if (kinds[w] === lasting) ongoing += 1;
  }
  let [low, high] = [Infinity, -Infinity];
  for (let w = 0; w < dates; w += 1)
    if (used[w])
      for (let k = w * 4; k < w * 4 + 4; k += 1) {
        if (whens.x[k] < low && whens.x[k] > -Infinity) low = whens.x[k];
        if (whens.x[k] > high && whens.x[k] < Infinity) high = whens.x[k];
      }
  /** @type {Record<string, {names: string[], starts: Uint32Array, values: ArrayLike<number>}>} */
  const facets = {};
  for (const facet of LISTED) {
    const names = strings(`${facet}.names`);
    facets[facet] = {
      names: Array.from({ length: names.length }, (_, i) => names.at(i)),
      starts: starts(column(`${facet}.counts`)),
      values: column(`${facet}.values`),
    };
  }
  const single = new Uint32Array(n + 1);
  for (let i = 0; i <= n; i += 1) single[i] = i;
  const [granularity, certainty] = [new Uint8Array(n), new Uint8Array(n)];
  for (let i = 0; i < n; i += 1) {
    granularity[i] = whens.granularity[marks.when[i]];
    certainty[i] = BANDS[marks.confidence[i]];
  }
  facets.modality = { names: shared.modalities.map((known) => known.name), starts: single, values: marks.modality };
  facets.granularity = { names: shared.granularities, starts: single, values: granularity };
  facets.certainty = { names: shared.certainties.map((known) => known.name), starts: single, values: certainty };

  const documents = /** @type {Doc[]} */ (header.documents.map((/** @type {Doc} */ doc) => ({ ...doc, name: nameOf(doc) })));
  for (const doc of documents) if (doc.day !== null) [low, high] = n ? [low, high] : [Math.min(low, doc.day), Math.max(high, doc.day + 1)];
  const evidence = readEvidence(header, column, strings, whens);
  const words = header.titles ? { id: strings("event.id"), title: strings("event.title"), more: strings("event.more") } : null;

  /** @param {number} i @returns {Event | null} */
  function event(i) {
    if (!words) return null;
    const own = words;
    /** @type {{reasons?: string[], why?: string, note?: string, history?: import("./edit/steps.js").Done[]} | null} */
    let known = null;
    const more = () => (known ??= JSON.parse(own.more.at(i) || "{}"));
    const claims = evidence.claims(i);
    return {
      index: i,
      title: words.title.at(i),
      when: whenAt(whens, marks.when[i]),
      granularity: shared.granularities[whens.granularity[marks.when[i]]],
      modality: shared.modalities[marks.modality[i]].name,
      confidence: marks.confidence[i] / 100,
      certainty: shared.certainties[band(marks.confidence[i])].name,
      disputed: Boolean(marks.disputed[i]),
      get participants() {
        return valuesOf(facets.participant, i);
      },
      get places() {
        return valuesOf(facets.place, i);
      },
      get tags() {
        return valuesOf(facets.tag, i);
      },
      get id() {
        return own.id.at(i);
      },
      get reasons() {
        return more().reasons ?? [];
      },
      get why() {
        return more().why ?? "";
      },
      get note() {
        return more().note ?? "";
      },
      get history() {
        return more().history ?? [];
      },
      claims,
      per: per(claims),
    };
  }
  return {
    n,
    ongoing,
    title: header.title,
    full: /** @type {[number, number]} */ ([low, high]),
    whens,
    marks,
    facets,
    documents,
    evidence,
    event,
    hasTitles: Boolean(words),
    hasSources: Boolean(header.sources),
    loading: Boolean(header.loading),
    /** Pictures and links, by the id of their event. */
    attached: /** @type {Record<string, {image?: string, url?: string}>} */ (Object.assign(Object.create(null), header.attached)),
    /** @param {number} i */
    id: (i) => (words ? words.id.at(i) : ""),
    /** @param {number} i */
    titleOf: (i) => (words ? words.title.at(i) : ""),
    when: (/** @type {number} */ i) => whenAt(whens, marks.when[i]),
    /** What its mark is made of. @param {number} i */
    mark: (i) => ({
      kind: KINDS[marks.kind[i]],
      status: STATUS[marks.modality[i]],
      disputed: Boolean(marks.disputed[i]),
      lasting: marks.hi[i] - marks.lo[i] > 1.01,
    }),
    /** How many claims tell of it. @param {number} i */
    told: (i) => (words ? evidence.first[i + 1] - evidence.first[i] : 1),
    /** The folded words of an event's title and evidence, for searching. */
    haystack: (/** @type {number} */ i) => (words ? fold([words.title.at(i), ...evidence.sentences(i)].join(" ")) : ""),
  };
}
/** @typedef {ReturnType<typeof read>} Data */

/** The name of a text that has none. */
export const UNTITLED = "Untitled text";

/** What a document is called: its title, else its file's name; never a folder, never a hash. @param {Doc} doc */
export const nameOf = (doc) =>
  doc.title ||
  doc.source
    .replace(/[/\\]+$/, "")
    .split(/[/\\]/)
    .pop() ||
  (/^[0-9a-f]{10}$/.test(doc.id) ? "" : doc.id) ||
  say(UNTITLED);

/** @param {{edtf: {at: (i: number) => string}, words: {at: (i: number) => string}}} whens @param {number} place @returns {When} */
const whenAt = (whens, place) => ({
  get edtf() {
    return whens.edtf.at(place);
  },
  get words() {
    return whens.words.at(place);
  },
  place,
});

/** @param {{names: string[], starts: Uint32Array, values: ArrayLike<number>}} facet @param {number} i */
export const valuesOf = (facet, i) =>
  Array.from({ length: facet.starts[i + 1] - facet.starts[i] }, (_, k) => facet.names[facet.values[facet.starts[i] + k]]);

/** "according to Putin": said wherever every claim is somebody's; empty where a source itself says so. @param {Claim[]} claims */
export function per(claims) {
  if (!claims.length || claims.some((claim) => !claim.attributed)) return "";
  const names = [...new Set(claims.map((claim) => claim.source).filter(Boolean))];
  return names.length ? shared.words.per.replace("{source}", names.join(", ")) : shared.words.reportedly;
}

/** The claims, the expressions that they rest on, what is unresolved, and the texts. @param {any} header @param {(name: string) => any} column @param {(name: string) => any} strings @param {any} whens */
function readEvidence(header, column, strings, whens) {
  const claim = Object.fromEntries(
    ["document", "when", "source", "cue", "attributed", "timex", "sentence", "evidence"].map((name) => [name, column(`claim.${name}`)]),
  );
  const first = starts(column("claim.counts"));
  claim.document = documentsOf({ header, column, strings }, header.documents);
  const said = strings("claim.said");
  const timex = {
    document: column("timex.document"),
    when: column("timex.when"),
    edges: column("timex.edges"),
    said: strings("timex.said"),
  };
  const unresolved = { timex: column("unresolved.timex"), sentence: column("unresolved.sentence"), reason: strings("unresolved.reason") };
  const texts = strings("document.text");
  /** @type {string[]} */
  const kept = [];
  const text = (/** @type {number} */ doc) => (doc < texts.length ? (kept[doc] ??= texts.at(doc)) : "");

  /** @param {number} k @returns {Timex | null} */
  function timexAt(k) {
    if (!(k >= 0 && k < timex.document.length)) return null;
    const [own, type, value, anchor, rule, note] = JSON.parse(timex.said.at(k));
    const [start, end, p, q] = timex.edges.subarray(k * 4, k * 4 + 4);
    const when = timex.when[k] < whens.edtf.length ? whenAt(whens, timex.when[k]) : null;
    return { number: k, document: timex.document[k], start, end, phrase: [p, q], text: own, type, value, anchor, rule, note, when };
  }
  /** @param {Uint32Array} edges @param {number} k @returns {[number, number] | null} */
  const span = (edges, k) => (edges.length ? [edges[k * 2], edges[k * 2 + 1]] : null);
  /** The words themselves, so that a claim still has them where the text is elsewhere. @param {Uint32Array} edges @param {number} k */
  const quoted = (edges, k) =>
    edges.length && claim.document[k] < texts.length ? text(claim.document[k]).slice(edges[k * 2], edges[k * 2 + 1]) : "";
  const claims = (/** @type {number} */ i) =>
    Array.from({ length: (first[i + 1] ?? 0) - (first[i] ?? 0) }, (_, offset) => {
      const k = first[i] + offset;
      return {
        document: claim.document[k],
        when: claim.when[k] < whens.edtf.length ? whenAt(whens, claim.when[k]) : null,
        attributed: Boolean(claim.attributed[k]),
        source: said.at(claim.source[k]),
        cue: said.at(claim.cue[k]),
        sentence: span(claim.sentence, k),
        evidence: span(claim.evidence, k),
        // Asked for of the few that are read, and not of all that have a row.
        get timex() {
          return timexAt(claim.timex[k]);
        },
        get quote() {
          return quoted(claim.evidence, k);
        },
        get context() {
          return quoted(claim.sentence, k);
        },
      };
    });
  /** The places of each date that the claims of an event give. @param {number} i */
  function dates(i) {
    const places = new Set();
    for (let k = first[i]; k < first[i + 1]; k += 1) if (claim.when[k] < whens.edtf.length) places.add(claim.when[k]);
    return [...places];
  }
  return {
    claims,
    text,
    timexAt,
    first,
    claim,
    timexes: timex.document.length,
    timexDocument: timex.document,
    timexWhen: timex.when,
    timexEdges: timex.edges,
    unresolved: (/** @type {number} */ k) => ({
      timex: timexAt(unresolved.timex[k]),
      sentence: span(unresolved.sentence, k),
      reason: unresolved.reason.at(k),
    }),
    unresolvedCount: unresolved.timex.length,
    /** Whether the claims of an event give different dates. @param {number} i */
    differ: (i) => first[i + 1] - first[i] > 1 && dates(i).length > 1,
    dates,
    sentences: (/** @type {number} */ i) => {
      /** @type {string[]} */
      const found = [];
      if (!claim.sentence.length) return found;
      for (let k = first[i]; k < first[i + 1]; k += 1)
        found.push(text(claim.document[k]).slice(claim.sentence[k * 2], claim.sentence[k * 2 + 1]));
      return found;
    },
  };
}

/** Months since the year 0, for grouping. @param {number} x */
export function monthOf(x) {
  const { year, month } = civil(x);
  return year * 12 + month - 1;
}

/** The document of each claim, also where it is left out because it only repeats the sources of the events. @param {Columns} columns @param {{id: string}[]} documents @returns {Uint32Array} */
export function documentsOf({ header, column, strings }, documents) {
  if (header.columns["claim.document"] || !column("claim.when").length) return column("claim.document");
  const placeOf = new Map(documents.map((doc, place) => [doc.id, place]));
  const names = strings("source.names");
  const places = Uint32Array.from({ length: names.length }, (_, k) => placeOf.get(names.at(k)) ?? NONE);
  const values = column("source.values");
  const found = new Uint32Array(values.length);
  for (let k = 0; k < found.length; k += 1) found[k] = places[values[k]];
  return found;
}
