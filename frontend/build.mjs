/** Bundles src/ into the three files that Python ships: the explorer, what corrects in it, and what says it in another language. Run with a folder to write them elsewhere (the test that compares does). */
import { readFile } from "node:fs/promises";
import { build, transform } from "esbuild";
import { moduleOf } from "./phrases.mjs";

const folder = process.argv[2] ?? new URL("../timeline/views/explorer", import.meta.url).pathname;

/** Styles go into the bundle as text, without the blanks that are for us, and short. */
const styles = {
  name: "styles",
  /** @param {import("esbuild").PluginBuild} step */
  setup(step) {
    step.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, "utf8"), {
        loader: "css",
        minify: true,
        target: ["chrome111", "firefox115", "safari16.4"],
      });
      return process.env.FAST ? { contents: code, loader: "text" } : { contents: moduleOf(code.trim()), loader: "js" };
    });
  },
};

/** Of the words that Python has too, those that only Python needs are not sent. */
const PYTHONS = new Set(["about", "stub", "qualifiers", "some_time_in"]);
const words = {
  name: "words",
  /** @param {import("esbuild").PluginBuild} step */
  setup(step) {
    step.onLoad({ filter: /shared\.json$/ }, async ({ path }) => {
      const known = JSON.parse(await readFile(path, "utf8"), (key, value) => (PYTHONS.has(key) ? undefined : value));
      return { contents: JSON.stringify(known), loader: "json" };
    });
  },
};

const done = await build({
  entryPoints: {
    explorer: new URL("src/main.js", import.meta.url).pathname,
    editor: new URL("src/edit/editing.js", import.meta.url).pathname,
    tongue: new URL("src/speaking.js", import.meta.url).pathname,
  },
  outdir: folder,
  bundle: true,
  minify: true,
  format: "esm",
  target: ["chrome111", "firefox115", "safari16.4"],
  charset: "ascii", // the page holds it in a script element: no raw U+2028, no "</script" (see src/)
  legalComments: "none",
  plugins: [styles, words],
  metafile: Boolean(process.env.SIZES),
});
if (done.metafile) {
  for (const { inputs } of Object.values(done.metafile.outputs))
    for (const [name, { bytesInOutput }] of Object.entries(inputs).sort((p, q) => q[1].bytesInOutput - p[1].bytesInOutput))
      console.log(String(bytesInOutput).padStart(7), name);
}
