/** Bundles src/ into the one file that Python ships. Run with a path to write it elsewhere (the test that compares does). */
import { build } from "esbuild";

await build({
  entryPoints: [new URL("src/main.js", import.meta.url).pathname],
  outfile: process.argv[2] ?? new URL("../timeline/views/explorer/explorer.js", import.meta.url).pathname,
  bundle: true,
  minify: true,
  format: "esm",
  target: ["chrome111", "firefox115", "safari16.4"],
  charset: "ascii", // the page holds it in a script element: no raw U+2028, no "</script" (see src/)
  loader: { ".css": "text" },
  legalComments: "none",
});
