/** The one state of the view. Whatever changes it says so; whoever draws it listens. */

/** @template {object} S @param {S} initial */
export function createStore(initial) {
  let state = initial;
  /** @type {((state: S, changed: Set<string>, origin: string) => void)[]} */
  const listeners = [];
  return {
    get: () => state,
    /** @param {Partial<S>} patch @param {string} [origin] "user", or whose change it is that must not be echoed */
    set(patch, origin = "user") {
      const changed = new Set(Object.keys(patch).filter((key) => !same(/** @type {any} */ (state)[key], /** @type {any} */ (patch)[key])));
      if (!changed.size) return;
      state = { ...state, ...patch };
      for (const listener of listeners) listener(state, changed, origin);
    },
    /** @param {(state: S, changed: Set<string>, origin: string) => void} listener */
    on(listener) {
      listeners.push(listener);
    },
  };
}

/** @param {unknown} p @param {unknown} q @returns {boolean} */
export function same(p, q) {
  if (p === q) return true;
  if (typeof p !== "object" || typeof q !== "object" || !p || !q) return false;
  const [a, b] = [Object.entries(p), Object.entries(q)];
  return a.length === b.length && a.every(([key, value]) => same(value, /** @type {any} */ (q)[key]));
}
