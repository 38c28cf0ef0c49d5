/** Lets node's test runner import JSON and CSS as the bundler does. Used with --import. */
import { readFile } from "node:fs/promises";
import { register } from "node:module";
import { isMainThread } from "node:worker_threads";

if (isMainThread) register(import.meta.url);

/** @param {string} url @param {any} context @param {any} next */
export async function load(url, context, next) {
  if (!/\.(json|css)$/.test(url)) return next(url, context);
  const text = await readFile(new URL(url), "utf8");
  return { format: "module", shortCircuit: true, source: `export default ${url.endsWith(".json") ? text : JSON.stringify(text)};` };
}
