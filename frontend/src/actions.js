/**
 * The one door through which the front end asks Python for something.
 *
 * The widget gives it a port; the page has none and is read-only. To add an action (editing, for one): write one function
 * here that calls `ask(kind, body)`, one branch of `Explorer._answer` in Python that returns its reply, and show its
 * controls only where `actions.readOnly` is false. Python answers every request once, with `ok` and either the reply or
 * an `error` in words for a reader; a change to the timeline itself comes back as new columns (the trait `_columns`),
 * never in the reply, so that what is drawn is always what Python holds. The details pane takes more sections through
 * `view.sections`: functions from an event to an element or null, called whenever an event is shown.
 *
 * @typedef {{send: (message: object) => void, listen: (heard: (message: any, buffers: DataView[]) => void) => void}} Port
 */

/** @param {Port | null} port */
export function createActions(port) {
  /** @type {Map<number, {resolve: (reply: any) => void, reject: (error: Error) => void}>} */
  const waiting = new Map();
  let last = 0;
  port?.listen((message, buffers) => {
    const asked = waiting.get(message?.re);
    if (!asked) return;
    waiting.delete(message.re);
    if (message.ok) asked.resolve({ ...message, buffers });
    else asked.reject(new Error(message.error));
  });

  /** @param {string} kind @param {object} body @returns {Promise<any>} */
  function ask(kind, body) {
    if (!port) return Promise.reject(new Error("This page is read-only: open the timeline in a notebook to change it."));
    last += 1;
    const id = last;
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      port.send({ id, kind, ...body });
    });
  }
  return {
    readOnly: !port,
    ask,
    /** Columns with the words of some events, where they were too many to send at first. @param {number[]} places */
    rows: (places) => ask("rows", { places }),
    /** The places of the events that a query finds, where the words are not here. @param {string} query */
    search: (query) => ask("search", { query }),
    /** Supplies a publication date; what depends on it is resolved anew. @param {string} document @param {string} published */
    setPublished: (document, published) => ask("published", { document, published }),
  };
}
