/** For a test in Python: that patched columns are the columns sent afresh. Arguments: folders with base, patch, fresh. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { readColumns, unpack } from "./src/data.js";
import { createPatching } from "./src/patch.js";

/** @param {string} path */
const bytes = (path) => {
  const file = readFileSync(path);
  return /** @type {ArrayBuffer} */ (file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength));
};

/** All that can be asked of a timeline. @param {import("./src/data.js").Data} data */
function everything(data) {
  const { evidence, marks, facets, whens } = data;
  const strings = (/** @type {import("./src/data.js").Strings} */ of) => Array.from({ length: of.length }, (_, k) => of.at(k));
  return {
    n: data.n,
    title: data.title,
    full: data.full,
    documents: data.documents,
    hasSources: data.hasSources,
    marks: Object.fromEntries(Object.entries(marks).map(([name, values]) => [name, [...values]])),
    facets: Object.fromEntries(
      Object.entries(facets).map(([name, { names, starts, values }]) => [name, { names, starts: [...starts], values: [...values] }]),
    ),
    whens: [[...whens.x], [...whens.granularity], strings(whens.edtf), strings(whens.words)],
    events: Array.from({ length: data.n }, (_, i) => [data.event(i), evidence.dates(i), evidence.sentences(i)]),
    timexes: Array.from({ length: evidence.timexes }, (_, k) => [evidence.timexAt(k), evidence.timexWhen[k]]),
    unresolved: Array.from({ length: evidence.unresolvedCount }, (_, k) => evidence.unresolved(k)),
    texts: data.documents.map((_, k) => evidence.text(k)),
  };
}

for (const folder of process.argv.slice(2)) {
  const patching = createPatching(bytes(`${folder}/base`));
  const fresh = everything(readColumns(unpack(bytes(`${folder}/fresh`))));
  assert.deepEqual(everything(readColumns(patching.patched(bytes(`${folder}/patch`)))), fresh, folder);
  assert.deepEqual(everything(readColumns(patching.patched(bytes(`${folder}/patch`)))), fresh, `${folder}, once more`);
}
