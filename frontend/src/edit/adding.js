/** An event from words that are selected in the source, with the date that stands nearest. */
import { fill, h } from "../dom.js";
import { dateField } from "./fields.js";

/**
 * @param {import("../app.js").View} view @param {import("./asking.js").Asking} asking @param {HTMLElement} app
 * @param {{act: (promise: Promise<unknown>) => Promise<boolean>, later: (act: () => void) => void}} tools
 */
export function createAdding(view, asking, app, { later }) {
  const element = h("form.adding", { hidden: true, "aria-label": "Add an event" });
  app.querySelector(".source")?.append(element);
  let asked = 0;

  const add = h(
    "button.btn",
    {
      type: "button",
      "data-field": "add-event",
      onclick: () => {
        const { picked } = view.store.get();
        if (!picked) return;
        view.store.set({ picked: null }); // what was offered is taken up
        offer(picked, (asked += 1));
      },
    },
    "Add an event",
  );
  app.querySelector(".offer")?.append(add);
  view.store.on((state, changed) => {
    if (!changed.has("picked")) return;
    asked += 1;
    element.hidden = true;
  });

  /** @param {{document: number, start: number, end: number}} place @param {number} own */
  async function offer(place, own) {
    let proposed;
    try {
      proposed = await asking.propose(place);
    } catch {
      element.hidden = true;
      return;
    }
    if (own !== asked) return;
    const title = h("input", { type: "text", "aria-label": "Title of the new event", dir: "auto", autocomplete: "off" });
    title.value = proposed.title;
    const when = dateField({
      field: "new-when",
      label: "Date of the new event",
      value: "",
      asking,
      later,
      placeholder: "When?",
      save: async () => {},
    });
    when.input.value = proposed.when ?? "";
    const from = h(
      "span.quiet",
      {},
      !proposed.from
        ? "No date stands near these words."
        : proposed.when
          ? `The date is from “${proposed.from}”.`
          : `“${proposed.from}” has no date: say when.`,
    );
    const problem = h("p.problem", { role: "alert", hidden: true });
    fill(
      element,
      h("p.adding-head", {}, h("strong", {}, "Add an event"), from),
      h(
        "div.adding-fields",
        {},
        title,
        when.input,
        when.picker,
        h("button.primary", { type: "submit" }, "Add"),
        h("button.plain", { type: "button", onclick: () => (element.hidden = true) }, "Cancel"),
      ),
      when.preview,
      when.problem,
      problem,
    );
    const text = element.parentElement?.querySelector(".source-text");
    const room = text?.clientHeight ?? 0;
    element.hidden = false;
    if (text) text.scrollTop += Math.max(0, room - text.clientHeight); // what is selected stays in sight
    if (proposed.when) when.show(proposed.when);
    element.onsubmit = async (/** @type {SubmitEvent} */ event) => {
      event.preventDefault();
      problem.hidden = true;
      try {
        await asking.add(place, title.value, when.input.value);
        element.hidden = true;
        view.say(`Added: ${title.value}`);
      } catch (error) {
        problem.textContent = /** @type {Error} */ (error).message;
        problem.hidden = false;
      }
    };
  }
  element.addEventListener("keydown", (/** @type {KeyboardEvent} */ event) => {
    if (event.key !== "Escape") return;
    element.hidden = true;
    event.stopPropagation();
  });
}
