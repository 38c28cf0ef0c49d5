/** What editing asks of Python (timeline/views/explorer/editing.py). Each says when it was done: Python reads no clock. */

/** @typedef {{id: string, words: string, by: string, why: string, at: string, undone: boolean, named?: boolean}} Step */
/** @typedef {{id: string, title: string, when: string, by: string, why: string, at: string}} Rejected */
/**
 * @typedef {{steps: Step[], count: number, now: string, undo: string, redo: boolean, accepted: string[], rejected: number,
 *   journal: string, unsaved: number, problem: string, read_only: string}} Shown What Python shows beside the timeline.
 */

/** @param {ReturnType<typeof import("../actions.js").createActions>} actions */
export function createAsking({ ask }) {
  const at = () => new Date().toISOString();
  return {
    /** @param {string} edit @param {object} body @param {string} [then] the id of the event to choose after it */
    edit: (edit, body, then) => ask("edit", { edit, body, at: at(), ...(then ? { then } : {}) }),
    /** @param {string} [step] the last one, unless another is named */
    undo: (step) => ask("undo", { at: at(), ...(step ? { step } : {}) }),
    /** @param {string} [step] */
    redo: (step) => ask("redo", { at: at(), ...(step ? { step } : {}) }),
    /** Names how it is now. @param {string} name */
    checkpoint: (name) => ask("edit", { edit: "checkpoint", body: { name }, at: at() }),
    /** To how it was after a step; "" is before all of them. @param {string} step */
    step: (step) => ask("step", { step, at: at() }),
    /** What a text means as a date, as EDTF and in words. @param {string} text @returns {Promise<{edtf: string, words: string}>} */
    date: (text) => ask("date", { text }),
    /** @param {string} event @returns {Promise<{steps: Step[]}>} */
    historyOf: (event) => ask("history", { event }),
    /** The steps before one, by its place. @param {number} before @returns {Promise<{steps: Step[]}>} */
    earlier: (before) => ask("history", { before }),
    /** What was taken off the timeline, the latest first, without the first few. @param {number} after @returns {Promise<{events: Rejected[]}>} */
    rejected: (after) => ask("rejected", { after }),
    /** @param {{document: number, start: number, end: number}} place @returns {Promise<{title: string, when?: string, from?: string}>} */
    propose: (place) => ask("propose", place),
    /** @param {{document: number, start: number, end: number}} place @param {string} title @param {string} when */
    add: (place, title, when) => ask("add", { ...place, title, when, at: at() }),
  };
}
/** @typedef {ReturnType<typeof createAsking>} Asking */
