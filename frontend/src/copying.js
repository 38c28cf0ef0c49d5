/** Copies to take away. Old frames have no clipboard but let a selected field be copied. */
import { say } from "./tongue.js";
import { h } from "./dom.js";

/** @param {string} text @param {ShadowRoot} root */
export async function copy(text, root) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = h("textarea.offscreen", { "aria-hidden": "true" });
    field.value = text;
    root.append(field);
    field.select();
    const done = document.execCommand("copy");
    field.remove();
    return done;
  }
}

/** @param {import("./app.js").View} view @param {HTMLElement} element in the same root @param {string} label @param {() => string} text */
export function copier(view, element, label, text) {
  return h(
    "button.btn",
    {
      type: "button",
      onclick: async (/** @type {Event} */ click) => {
        const button = /** @type {HTMLElement} */ (click.currentTarget);
        const done = await copy(text(), /** @type {any} */ (element.getRootNode()));
        view.say(done ? `${label}: copied.` : "Your browser does not let this page copy.");
        button.textContent = say(done ? "Copied" : "Not allowed");
        setTimeout(() => (button.textContent = say(label)), 1600);
      },
    },
    label,
  );
}
