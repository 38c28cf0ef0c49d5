/** An event as text, as Markdown, as a citation: never without who says so. Pure. */

import shared from "../../timeline/views/shared.json";
import { statusWords } from "./rows.js";

/** @typedef {import("./data.js").Data} Data */
/** @typedef {import("./data.js").Event} Event */

/** @param {Data} data @param {Event} event */
function sources(data, event) {
  return [...new Set(event.claims.map((claim) => claim.document))].map((place) => data.documents[place]).filter(Boolean);
}

/** @param {import("./data.js").Doc} doc */
const named = (doc) => [doc.title || doc.source || doc.id, doc.published?.slice(0, 10)].filter(Boolean).join(", ");

/** @param {Event} event */
const standing = (event) =>
  [event.per, statusWords(event.modality, ""), event.disputed && shared.disputed.label].filter(Boolean).join(", ");

/** @param {Data} data @param {Event} event */
export function plain(data, event) {
  const note = standing(event);
  const from = sources(data, event).map(named).join("; ");
  return `${event.when.words}: ${event.title}${note ? ` (${note})` : ""}${from ? ` [${from}]` : ""}`;
}

/** What Markdown would read as its own, as timeline.formats.markdown escapes it. @param {string} text */
const escaped = (text) => text.replace(/([\\`*_{}[\]<>#|~$&])/g, "\\$1").replace(/\s+/g, " ");

/** @param {Data} data @param {Event} event */
export function markdown(data, event) {
  const note = standing(event);
  const from = sources(data, event)
    .map((doc) => escaped(named(doc)))
    .join("; ");
  return `- **${escaped(event.when.words)}**: ${escaped(event.title)}${note ? ` *(${escaped(note)})*` : ""}${from ? `, ${from}` : ""}`;
}

/** @param {Data} data @param {Event} event */
export function citation(data, event) {
  const quotes = event.claims.map((claim) => {
    const doc = data.documents[claim.document];
    const quote = claim.context ? `“${claim.context.trim()}” ` : "";
    const who = claim.attributed ? `${claim.source || "an unnamed source"}, ${claim.cue ? `“${claim.cue}”, ` : ""}in ` : "";
    return `${quote}(${who}${doc ? named(doc) + (doc.source && doc.title ? `, ${doc.source}` : "") : "no source"})`;
  });
  return `${event.title}, ${event.when.words}. ${quotes.join(" ")}`;
}

/** What is left of a sentence when only its full stop is. */
const CLOSING = /[\s.!?"'\u201d\u2019\xbb)\]]*/;

/**
 * A clause in about so many letters, its expression of time whole and told where it stands; … says what was left out.
 * @param {{quote: string, context: string, timex: {text: string} | null}} claim context: the sentence @param {number} letters
 * @returns {{words: string, mark: [number, number] | null}}
 */
export function excerptOf(claim, letters) {
  const [own, clause, sentence] = [claim.timex?.text ?? "", claim.quote, claim.context].map((words) => words.replace(/\s+/g, " ").trim());
  const text = clause && clause.includes(own) ? clause : sentence;
  const at = own ? text.indexOf(own) : -1;
  let [from, to] = [0, text.length];
  if (to > letters) {
    from = Math.max(0, Math.min(at, at + own.length + 12 - letters));
    if (from) from = Math.min(at, text.indexOf(" ", from - 1) + 1);
    to = Math.min(text.length, from + letters);
    if (to < text.length) to = Math.max(at < 0 ? 1 : at + own.length, text.lastIndexOf(" ", to));
  }
  const place = sentence.indexOf(text);
  const rest = place < 0 ? "" : sentence.slice(place + text.length).replace(CLOSING, "");
  const [before, after] = [from > 0 || place > 0 ? "…\u00a0" : "", to < text.length || rest ? "\u00a0…" : ""];
  const start = before.length + at - from;
  return { words: before + text.slice(from, to) + after, mark: at < 0 ? null : [start, start + own.length] };
}

/** The end of the last whole sentence of a text that was cut, or -1. @param {string} text */
export function wholeSentences(text) {
  let end = -1;
  for (const match of text.matchAll(/[.!?]["'\u201d\u2019\xbb)\]]*(?=\s|$)/g)) end = match.index + match[0].length;
  return end;
}
