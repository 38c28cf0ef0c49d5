import assert from "node:assert/strict";
import { test } from "node:test";
import { createActions } from "../src/actions.js";
import { per } from "../src/data.js";
import { counts, divided, inWindow, passing, places } from "../src/filters.js";
import { formatFragment, parseFragment } from "../src/fragment.js";
import { lanesOf } from "../src/lanes.js";
import { excerptOf, markdown, plain, wholeSentences } from "../src/quote.js";
import { createStore, same } from "../src/store.js";
import { fold, hits, matcher, wholeWords } from "../src/text.js";

const starts = (...counted) => Uint32Array.from(counted.reduce((sums, count) => [...sums, sums[sums.length - 1] + count], [0]));
const data = {
  n: 4,
  facets: {
    place: { names: ["Lindmouth", "Oxley"], starts: starts(1, 2, 0, 1), values: [0, 0, 1, 1] },
    modality: { names: ["happened", "planned"], starts: starts(1, 1, 1, 1), values: [0, 0, 1, 1] },
  },
  marks: { lo: [0, 10, 20, -Infinity], hi: [5, 30, 21, Infinity] },
  documents: [],
};

test("values of one facet are alternatives, facets must all hold, empty is none", () => {
  const rows = [
    [{}, [0, 1, 2, 3]],
    [{ place: ["Oxley"] }, [1, 3]],
    [{ place: ["Oxley", "Lindmouth"] }, [0, 1, 3]],
    [{ place: [""] }, [2]],
    [{ place: ["Oxley"], modality: ["planned"] }, [3]],
    [{ place: ["Nowhere"] }, []],
    [{ place: [] }, [0, 1, 2, 3]],
  ];
  for (const [filters, expected] of rows) assert.deepEqual([...places(4, passing(data, filters))], expected, JSON.stringify(filters));
  assert.deepEqual([...places(4, passing(data, { place: ["Oxley"] }, "place"))], [0, 1, 2, 3]);
});

test("facets count what choosing a value would leave", () => {
  assert.deepEqual(counts(data, "place", Uint8Array.from([1, 1, 1, 0])), [
    ["Lindmouth", 2],
    ["Oxley", 1],
    ["", 1],
  ]);
});

test("the window keeps what meets it, open ends too", () => {
  assert.deepEqual([...inWindow(data, Uint32Array.from([0, 1, 2, 3]), [6, 15])], [1, 3]);
  const { earlier, later } = divided(data, Uint32Array.from([0, 1, 2, 3]), [6, 15]);
  assert.deepEqual([earlier, later], [1, 1]);
});

test("lanes: most events first, what has none at the end, an event in each of its own", () => {
  const lanes = lanesOf(data, "place", Uint32Array.from([0, 1, 2, 3]));
  assert.deepEqual(
    lanes.map((lane) => [lane.label, [...lane.members]]),
    [
      ["Lindmouth", [0, 1]],
      ["Oxley", [1, 3]],
      ["no place", [2]],
    ],
  );
  assert.equal(lanesOf(data, "none", Uint32Array.from([0])).length, 1);
});

test("search folds case and accents and takes the begins of words", () => {
  assert.equal(fold("Zürich ÉTÉ"), "zurich ete");
  const rows = [
    ["zurich vot", true],
    ["ich", false],
    ["ZÜR", true],
    ["voted zurich", true],
    ["vote!", false],
    ["", true],
  ];
  for (const [query, found] of rows) assert.equal(matcher(query)(fold("Zürich voted")), found, query);
});

test("hits are marked in the text as it is written", () => {
  assert.deepEqual(hits("Zürich voted in Zürich", "zur"), [
    [0, 3],
    [16, 19],
  ]);
  assert.deepEqual(hits("plain", ""), []);
  for (const [start, end] of hits("<b>Straße</b> 🙂 straße", "stra")) assert.match("<b>Straße</b> 🙂 straße".slice(start, end), /^stra/i);
});

test("a link reopens the view", () => {
  const place = {
    window: [19000, 20000],
    query: "a&b=#<c>",
    lanes: "place",
    sort: "confidence",
    theme: "dark",
    tab: "facets",
    view: "story",
    axis: "order",
    only: "ongoing",
    document: 2,
    ids: ["e1", "e&2"],
    filters: { place: ["", "Łódź"], tag: ["x=y"] },
    brush: { document: 1, start: 3, end: 9 },
  };
  assert.deepEqual(parseFragment(`#${formatFragment(place)}`), place);
  assert.deepEqual(parseFragment("#%%%&when=nonsense&source=-1&text=1.2"), {});
});

test("a claim is said to be one unless a source itself says so", () => {
  const claim = (attributed, source = "") => ({ attributed, source, cue: "said", document: 0 });
  assert.equal(per([claim(true, "Brennan")]), "according to Brennan");
  assert.equal(per([claim(true, "Brennan"), claim(true, "Vale")]), "according to Brennan, Vale");
  assert.equal(per([claim(true)]), "reportedly");
  assert.equal(per([claim(true, "Brennan"), claim(false)]), "");
  assert.equal(per([]), "");
});

test("a copy says who says so, and Markdown shows text as text", () => {
  const event = {
    title: "*Bold* <b>",
    when: { words: "2014", edtf: "2014" },
    per: "according to Brennan",
    modality: "denied",
    disputed: true,
    claims: [{ document: 0, quote: "", context: "" }],
  };
  const known = { documents: [{ id: "d", title: "Her_ald", source: "", published: "2014-05-01" }] };
  assert.equal(plain(known, event), "2014: *Bold* <b> (according to Brennan, did not happen, sources differ) [Her_ald, 2014-05-01]");
  assert.equal(
    markdown(known, event),
    "- **2014**: \\*Bold\\* \\<b\\> *(according to Brennan, did not happen, sources differ)*, Her\\_ald, 2014-05-01",
  );
});

test("the store tells what changed, and is silent where nothing did", () => {
  const store = createStore({ window: [0, 1], query: "" });
  const heard = [];
  store.on((state, changed, origin) => heard.push([[...changed], origin]));
  store.set({ window: [0, 1] });
  store.set({ window: [0, 2], query: "" }, "python");
  assert.deepEqual(heard, [[["window"], "python"]]);
  assert.ok(same({ a: [1] }, { a: [1] }) && !same({ a: [1] }, { a: [1, 2] }) && !same({ a: 1 }, { b: 1 }));
});

test("actions: without a port read-only; with one, each request gets its own answer", async () => {
  const page = createActions(null);
  assert.ok(page.readOnly);
  await assert.rejects(page.setPublished("d", "2022"), /read-only/);
  let hear;
  const sent = [];
  const actions = createActions({ send: (message) => sent.push(message), listen: (heard) => (hear = heard) });
  const [first, second] = [actions.rows([1]), actions.setPublished("d", "tomorrow")];
  hear({ re: sent[1].id, ok: false, error: "cannot read 'tomorrow'" }, []);
  hear({ re: sent[0].id, ok: true }, ["buffer"]);
  assert.deepEqual((await first).buffers, ["buffer"]);
  await assert.rejects(second, /cannot read 'tomorrow'/);
});

test("a selection ends where words do", () => {
  const text = "The ferry\u2019s bell rang well-known tunes.\nÉlan vital";
  for (const [picked, wanted] of [
    ["err", "ferry\u2019s"],
    ["e bel", "ferry\u2019s bell"],
    ["he", "The"],
    [" bell ", "bell"],
    ["ll-kn", "well-known"],
    ["tunes.", "tunes."],
    ["lan v", "Élan vital"],
    ["bell", "bell"],
    ["bell rang ", "bell rang"],
  ]) {
    const at = picked === "e bel" ? text.indexOf("s bel") - 1 : text.indexOf(picked);
    const [start, end] = wholeWords(text, at, at + picked.length);
    assert.equal(text.slice(start, end), wanted, picked);
  }
  assert.deepEqual(wholeWords("a   b", 1, 4), [4, 4]);
});

test("an excerpt keeps its expression whole and says what it leaves out", () => {
  const claim = (quote, context, text) => ({ quote, context, timex: text ? { text } : null });
  const shown = (own, letters) => {
    const { words, mark } = excerptOf(own, letters);
    return [words.replaceAll("\u00a0", " "), mark && words.slice(...mark)];
  };
  const sentence = "The hall, built in 1887, was shut on Monday after a long and bitter fight over its roof.";
  assert.deepEqual(shown(claim("built in 1887", sentence, "1887"), 80), ["… built in 1887 …", "1887"]);
  assert.deepEqual(shown(claim(sentence, sentence, "Monday"), 200), [sentence, "Monday"]);
  const [words, mark] = shown(claim(sentence, sentence, "Monday"), 40);
  assert.equal(mark, "Monday");
  assert.ok(words.length <= 48 && words.startsWith("… ") && words.endsWith(" …"), words);
  // Whatever the room, however late it stands.
  const late = "Traders asked the council for money several times in the early 2000s.";
  for (let letters = 20; letters < 90; letters += 7)
    assert.equal(shown(claim(late, late, "the early 2000s"), letters)[1], "the early 2000s");
  assert.deepEqual(shown(claim("", "No time is told here.", ""), 80), ["No time is told here.", null]);
  assert.deepEqual(shown(claim("", "", ""), 80), ["", null]);
});

test("a text that was cut ends where its last whole sentence does", () => {
  const text = "It rained. “Stay,” she said. Then the";
  assert.equal(text.slice(0, wholeSentences(text)), "It rained. “Stay,” she said.");
  assert.equal(wholeSentences("no sentence ends he"), -1);
});
