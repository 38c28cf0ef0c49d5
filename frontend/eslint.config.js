/** What types cannot see: names that lead nowhere, values that are never read, branches that cannot be reached. */
import js from "@eslint/js";
import globals from "globals";

export default [
  js.configs.recommended,
  { files: ["src/**", "site/**"], languageOptions: { globals: globals.browser } },
  { files: ["*.mjs", "test/**"], languageOptions: { globals: globals.node } },
  { files: ["site/worker.js", "site/offline.js"], languageOptions: { globals: globals.worker } },
  {
    rules: {
      eqeqeq: ["error", "smart"],
      "no-var": "error",
      "prefer-const": "error",
      "no-implicit-coercion": ["error", { boolean: false }],
    },
  },
];
