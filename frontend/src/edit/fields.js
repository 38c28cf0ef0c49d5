/** Fields that are changed in place. What was typed goes to Python when it is left or Enter is pressed; Esc takes it back. */
import { fill, h } from "../dom.js";

/**
 * A field that keeps what it cannot save, and says why beside it.
 * @param {{field: string, label: string, value: string, save: (value: string) => Promise<unknown>, tag?: string, multiline?: boolean,
 *   typed?: (value: string) => void, later: (act: () => void) => void, placeholder?: string}} options `later` runs an act once the mouse is up
 */
export function textField({ field, label, value, save, tag = "textarea", multiline = false, typed = () => {}, later, placeholder }) {
  const problem = h("p.problem", { role: "alert", hidden: true });
  const input = h(tag, {
    class: `in-place in-${field}`,
    "data-field": field,
    "aria-label": label,
    dir: "auto",
    autocomplete: "off",
    placeholder,
    ...(tag === "textarea" ? { rows: "1" } : { type: "text" }),
  });
  input.value = value;
  let known = value; // by Python
  let sent = value;
  const changed = () => input.value.trim() !== sent.trim();

  async function commit() {
    if (!changed() || input.dataset.retired) return;
    const own = input.value;
    sent = own;
    try {
      await save(multiline ? own : own.trim().replace(/\s*\n\s*/g, " "));
      known = own;
      say("");
    } catch (error) {
      sent = known;
      // Whoever has typed on, or taken it back, knows.
      if (input.value === own) say(/** @type {Error} */ (error).message);
    }
  }
  /** @param {string} words */
  function say(words) {
    problem.textContent = words;
    problem.hidden = !words;
    if (words) input.setAttribute("aria-invalid", "true");
    else input.removeAttribute("aria-invalid");
  }
  const fit = () => {
    if (tag !== "textarea" || CSS.supports("field-sizing", "content")) return;
    input.style.height = "auto";
    input.style.height = `${input.scrollHeight + 2}px`;
  };
  requestAnimationFrame(fit);
  input.addEventListener("input", () => {
    fit();
    say("");
    typed(input.value);
  });
  input.addEventListener("blur", () => later(commit));
  input.addEventListener("keydown", (/** @type {KeyboardEvent} */ event) => {
    if (event.isComposing) return;
    if (event.key === "Enter" && (!multiline || event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      commit();
    } else if (event.key === "Escape") {
      event.stopPropagation();
      input.value = known;
      sent = known;
      say("");
      typed("");
      input.blur();
    }
  });
  return { input, problem, commit, say, changed };
}

/**
 * A date, with what it means while one types. @param {Parameters<typeof textField>[0] & {asking: import("./asking.js").Asking}} options
 */
export function dateField({ asking, ...options }) {
  const preview = h("p.preview", { "aria-live": "polite", hidden: true });
  let timer = 0;
  let latest = 0;
  /** @param {string} text */
  function show(text) {
    clearTimeout(timer);
    latest += 1;
    preview.hidden = true;
    const own = latest;
    if (text.trim()) timer = setTimeout(() => read(text, own), 120);
  }
  /** @param {string} text @param {number} own */
  async function read(text, own) {
    try {
      const { edtf, words } = await asking.date(text);
      if (own !== latest) return;
      fill(preview, h("span", {}, words), h("code", { title: "EDTF" }, edtf));
      preview.hidden = false;
    } catch (error) {
      if (own === latest) made.say(/** @type {Error} */ (error).message);
    }
  }
  const made = textField({ ...options, tag: "input", typed: show });
  // Beside the words, for whoever would rather point at a day; what it gives can be read, and made vaguer.
  const picker = h("input.pick-day", {
    type: "date",
    "aria-label": `${options.label}: pick the day`,
    title: "Pick the day",
    onchange: () => {
      if (!picker.value) return;
      made.input.value = picker.value;
      made.say("");
      show(picker.value);
      made.commit();
    },
  });
  return { ...made, preview, show, picker };
}
