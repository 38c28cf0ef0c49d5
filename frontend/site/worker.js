/** The library in a worker: Python is loaded once, then each message is a method of the session in engine.py. */
import { loadPyodide } from "./pyodide/pyodide.mjs";

const PARTS = [
  "pyodide/pyodide.asm.mjs",
  "pyodide/pyodide.asm.wasm",
  "pyodide/python_stdlib.zip",
  "timeline.whl",
  "markup.py",
  "engine.py",
];

/** Fetches what is large, and tells how far it is. @returns {Promise<Map<string, Uint8Array>>} */
async function fetched() {
  const sizes = await (await fetch("sizes.json")).json();
  const whole = PARTS.reduce((sum, part) => sum + sizes[part], 0);
  const found = new Map();
  let done = 0;
  for (const part of PARTS) {
    const response = await fetch(part);
    if (!response.ok || !response.body) throw new Error(`${part} could not be loaded (${response.status})`);
    const pieces = [];
    const reader = response.body.getReader();
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      pieces.push(next.value);
      done += next.value.byteLength;
      postMessage({ loading: Math.min(done / whole, 1), bytes: whole });
    }
    found.set(part, new Uint8Array(await new Blob(pieces).arrayBuffer()));
  }
  return found;
}

async function begin() {
  const parts = await fetched();
  const python = await loadPyodide({ indexURL: new URL("pyodide/", import.meta.url).href });
  python.unpackArchive(parts.get("timeline.whl"), "wheel");
  for (const name of ["markup.py", "engine.py"]) python.FS.writeFile(`/home/pyodide/${name}`, parts.get(name));
  const session = python.pyimport("engine").session;
  postMessage({ ready: true });
  return { python, session };
}

const engine = begin();
engine.catch((error) => postMessage({ broken: String(error.message ?? error) }));

/** A value of Python as plain objects; bytes as views of their own. */
const plain = (value) => {
  const made = value?.toJs ? value.toJs({ dict_converter: Object.fromEntries }) : value;
  value?.destroy?.();
  return made;
};

onmessage = async ({ data: { id, method, args } }) => {
  try {
    const { python, session } = await engine;
    const given = args.map((arg) => (typeof arg === "string" ? arg : python.toPy(arg)));
    postMessage({ id, result: plain(session[method](...given)) });
  } catch (error) {
    // The last line of a traceback is what a person can use.
    postMessage({
      id,
      error: String(error.message ?? error)
        .trim()
        .split("\n")
        .at(-1)
        .replace(/^[\w.]+(Error|Exception): /, ""),
    });
  }
};
