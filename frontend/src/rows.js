/** What a row says of an event. Where the words are too many to send at first, they are fetched for the rows in sight. */
import shared from "../../timeline/views/shared.json";
import { read } from "./data.js";

/**
 * @typedef {{loaded: boolean, title: string, when: string, per: string, sources: string, modality: string, disputed: boolean, certainty: string}} Row
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
      return { loaded: false, title: "…", when: data.when(i).words, per: "", sources: "", modality: shared.modalities[marks.modality[i]].name, disputed: Boolean(marks.disputed[i]), certainty };
    }
    const docs = [...new Set(own.claims.map((claim) => claim.document))].map((place) => data.documents[place]).filter(Boolean);
    const first = docs[0] ? docs[0].title || docs[0].source || docs[0].id : "";
    const made = {
      loaded: true, title: own.title, when: own.when.words, per: own.per, sources: docs.length > 1 ? `${first} and ${docs.length - 1} more` : first,
      modality: own.modality, disputed: own.disputed, certainty: own.certainty,
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
      arrived();
    } catch {
      for (const i of places) asked.delete(i);
    }
  }
  return { row, event, want };
}
