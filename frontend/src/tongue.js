/**
 * The interface in the reader's language. Its phrases are written here in English and looked up where they go into the
 * page (`dom.js`); what authors wrote stands in `bdi` or under `dir="auto"`, and is never looked up. What looks them up
 * (`speaking.js`) is a file of its own, which a page or a widget gets only where another language than English was chosen.
 */

/** @typedef {ReturnType<typeof import("./speaking.js").speaking>} Tongue */

/** @type {Tongue} */
let own = null;

/** From now on in this tongue; null is English. @param {Tongue} tongue */
export const speak = (tongue) => (own = tongue);

/** A phrase of ours in the reader's language; itself where it has no row. @param {string} text @returns {string} */
export const say = (text) => own?.say(text) ?? text;

/** How dates are written in the reader's language; null in English, which is written out where it is used. */
export const written = () => own;
