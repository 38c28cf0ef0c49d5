/** What a row says of an event. Where the words are too many to send at first, they are fetched for the rows in sight. */
import shared from "../../timeline/views/shared.json";
import { read } from "./data.js";
import { fold } from "./text.js";

/**
 * @typedef {{loaded: boolean, title: string, when: string, per: string, status: string, sources: string, modality: string, disputed: boolean, certainty: string}} Row
 *   per: who says so, where the title does not name them; status: where it is another than that it happened and the title does not say so
 * @param {import("./data.js").Data} data @param {ReturnType<typeof import("./actions.js").createActions>} actions @param {() => void} arrived
 */
export function rowsCache(data, actions, arrived) {
  /** @type {Map<number, Row>} */
  const rows = new Map();
  /** @type {Map<number, import("./data.js").Event>} */
  const events = new Map();
  const asked = new Set();
  /** @type {Set<number>} */
  let queue = new Set();
  let timer = 0;
  let loaded = 0;

  /** @param {number} i @returns {import("./data.js").Event | null} */
  function event(i) {
    let known = events.get(i);
    if (!known && data.hasTitles) {
      known = /** @type {import("./data.js").Event} */ (data.event(i));
      if (events.size > 20000) events.clear();
      events.set(i, known);
    }
    if (!known) want([i]);
    return known ?? null;
  }

  /** @param {number} i @returns {Row} */
  function row(i) {
    const known = rows.get(i);
    if (known) return known;
    const own = event(i);
    const { marks } = data;
    if (!own) {
      const certainty = shared.certainties.find((each) => marks.confidence[i] >= each.from * 100)?.name ?? "low";
      return {
        loaded: false,
        title: "…",
        when: data.when(i).words,
        per: "",
        status: statusWords(shared.modalities[marks.modality[i]].name, ""),
        sources: "",
        modality: shared.modalities[marks.modality[i]].name,
        disputed: Boolean(marks.disputed[i]),
        certainty,
      };
    }
    const docs = [...new Set(own.claims.map((claim) => claim.document))].map((place) => data.documents[place]).filter(Boolean);
    const first = docs[0] ? docs[0].name : "";
    const made = {
      loaded: true,
      title: own.title,
      when: own.when.words,
      per: names(own.title, own.claims) ? "" : own.per,
      status: statusWords(own.modality, own.title),
      sources: docs.length > 1 ? `${first} and ${docs.length - 1} more` : first,
      modality: own.modality,
      disputed: own.disputed,
      certainty: own.certainty,
    };
    if (rows.size > 20000) rows.clear();
    rows.set(i, made);
    return made;
  }

  /** @param {ArrayLike<number>} wanted */
  function want(wanted) {
    if (data.hasTitles || actions.readOnly) return;
    for (const i of Array.from(wanted)) if (!events.has(i) && !asked.has(i)) queue.add(i);
    if (queue.size && !timer) timer = setTimeout(fetchRows, 40);
  }

  async function fetchRows() {
    timer = 0;
    const places = [...queue].slice(0, 400);
    queue = new Set();
    for (const i of places) asked.add(i);
    try {
      const { buffers } = await actions.rows(places);
      const [view] = buffers;
      const part = read(view.buffer.slice(view.byteOffset, view.byteOffset + view.byteLength));
      places.forEach((place, k) => {
        const own = part.event(k);
        if (own) events.set(place, { ...own, index: place });
      });
      loaded += 1;
      arrived();
    } catch {
      for (const i of places) asked.delete(i);
    }
  }
  return { row, event, want, loaded: () => loaded };
}

/** Whether a title names everybody who says so. @param {string} title @param {import("./data.js").Claim[]} claims */
function names(title, claims) {
  const folded = fold(title);
  return claims.length > 0 && claims.every((claim) => claim.source && folded.includes(fold(claim.source)));
}

/** Words that say by themselves that something is planned, or did not happen. */
const SAID = {
  planned: /\b(will|plans?|planned|due|to be|is to|are to|scheduled|expected|going to)\b/i,
  possible: /\b(may|might|could|possibly|perhaps)\b/i,
  denied: /\b(no|not|never|nobody|none|without|denie[sd]|deny)\b|n[\u2019']t\b/i,
  hypothetical: /\b(may|might|could|would|if)\b/i,
};

/** "planned", "possible", "did not happen"; nothing for what happened or goes on, nor where the title says it. @param {string} modality @param {string} title */
export function statusWords(modality, title) {
  if (modality === "happened" || modality === "ongoing") return "";
  if (/** @type {Record<string, RegExp>} */ (SAID)[modality]?.test(title)) return "";
  return modality === "hypothetical" ? "possible" : (shared.modalities.find((known) => known.name === modality)?.label ?? modality);
}
