/** Bundles src/ into the one file that Python ships. Run with a path to write it elsewhere (the test that compares does). */
import { readFile } from "node:fs/promises";
import { build, transform } from "esbuild";
import { moduleOf } from "./phrases.mjs";

/** Styles go into the bundle as text, without the blanks that are for us, and short. */
const styles = {
  name: "styles",
  /** @param {import("esbuild").PluginBuild} step */
  setup(step) {
    step.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, "utf8"), { loader: "css", minify: true, target: ["chrome111", "firefox115", "safari16.4"] });
      return process.env.FAST ? { contents: code, loader: "text" } : { contents: moduleOf(code.trim()), loader: "js" };
    });
  },
};

const done = await build({
  entryPoints: [new URL("src/main.js", import.meta.url).pathname],
  outfile: process.argv[2] ?? new URL("../timeline/views/explorer/explorer.js", import.meta.url).pathname,
  bundle: true,
  minify: true,
  format: "esm",
  target: ["chrome111", "firefox115", "safari16.4"],
  charset: "ascii", // the page holds it in a script element: no raw U+2028, no "</script" (see src/)
  legalComments: "none",
  plugins: [styles],
  metafile: Boolean(process.env.SIZES),
});
if (done.metafile) {
  const [{ inputs }] = Object.values(done.metafile.outputs);
  for (const [name, { bytesInOutput }] of Object.entries(inputs).sort((p, q) => q[1].bytesInOutput - p[1].bytesInOutput)) console.log(String(bytesInOutput).padStart(7), name);
}
