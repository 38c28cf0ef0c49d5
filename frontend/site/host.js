/** What a notebook is to the explorer: a model that holds its traits and takes its messages to the worker. */

/**
 * @param {Record<string, any>} traits what Python holds: columns, patch, editing
 * @param {(asked: string) => Promise<any>} ask the session's answer to one message
 * @param {(traits: Record<string, any>) => void} changed called after each answer
 * @param {string} editor the half of the explorer that corrects
 */
export function createModel(traits, ask, changed, editor) {
  /** @type {Record<string, any>} */
  const held = {
    window: "",
    query: "",
    filters: {},
    lanes: "none",
    theme: "auto",
    view: "chart",
    axis: "",
    height: 820,
    _chosen: [],
    _editor: editor,
    ...read(traits),
  };
  /** @type {Map<string, Set<Function>>} */
  const heard = new Map();
  const tell = (event, ...args) => heard.get(event)?.forEach((listener) => listener(...args));

  /** Takes what Python sends, then tells of it: a listener may ask for any of them. @param {Record<string, any>} next */
  function take(next) {
    const fresh = Object.entries(read(next)).filter(([key, value]) => held[key] !== value);
    for (const [key, value] of fresh) held[key] = value;
    for (const [key] of fresh) tell(`change:${key}`);
  }
  return {
    get: (key) => held[key],
    set: (key, value) => (held[key] = value),
    save_changes() {},
    on: (event, listener) => heard.set(event, (heard.get(event) ?? new Set()).add(listener)),
    off: (event, listener) => heard.get(event)?.delete(listener),
    async send(message) {
      const { reply, buffers, traits: next } = await ask(JSON.stringify(message));
      take(next);
      tell("msg:custom", JSON.parse(reply), buffers.map(viewOf));
      changed(next);
    },
  };
}

/** @param {Uint8Array} bytes */
const viewOf = (bytes) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The traits as a widget has them. @param {Record<string, any>} traits */
function read({ _columns, _patch, _editing, _chosen }) {
  const made = { _columns: viewOf(_columns), _patch: viewOf(_patch), _editing: JSON.parse(_editing) };
  return _chosen ? { ...made, _chosen } : made;
}
