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
