/** Times that have no date, or of which nothing is told, and why; in the notebook, where a publication date is missing, a field to supply it. */
import { fill, h } from "./dom.js";

/** @typedef {{timex: import("./data.js").Timex | null, sentence: [number, number] | null, reason: string}} Unplaced */

/** @param {import("./app.js").View} view */
export function createTray(view) {
  const element = h("div.tray", {});
  let seen = /** @type {any} */ (null);

  function update() {
    const { data } = view;
    if (seen === data) return;
    seen = data;
    const count = data.evidence.unresolvedCount;
    if (!count) return fill(element, h("p.quiet", {}, "Every time in the texts has a date."));
    const all = Array.from({ length: count }, (_, k) => data.evidence.unresolved(k));
    const [dated, undated] = [all.filter(({ timex }) => timex?.when), all.filter(({ timex }) => !timex?.when)];
    return fill(
      element,
      ...group(undated, "These times have no date, and so no place on the timeline. Nothing was guessed.", true),
      ...group(dated, "These times have a date, and made no event.", false),
    );
  }

  /** Text by text. @param {Unplaced[]} all @param {string} words @param {boolean} missing whether a day of publication would help */
  function group(all, words, missing) {
    if (!all.length) return [];
    const { data } = view;
    const documents = [...new Set(all.map((one) => one.timex?.document ?? -1))];
    return [
      h("p.quiet", {}, words),
      ...documents.map((place) => {
        const doc = data.documents[place];
        const own = all.filter((one) => (one.timex?.document ?? -1) === place);
        return h(
          "section",
          {},
          h("h2", {}, h("bdi", {}, doc ? doc.name : "Source not known")),
          missing && doc && !doc.published && supply(doc),
          h(missing ? "ul.unplaced" : "ul.unplaced.unused", {}, ...own.slice(0, 300).map((one) => item(one, place))),
          own.length > 300 && h("p.quiet", {}, `and ${own.length - 300} more`),
        );
      }),
    ];
  }

  /** @param {Unplaced} one @param {number} place */
  function item({ timex, sentence, reason }, place) {
    const text = view.data.evidence.text(place);
    const context = sentence && text ? text.slice(...sentence) : "";
    return h(
      "li",
      {},
      h("p", {}, h("mark", {}, timex?.text ?? "?"), h("span.reason", {}, reason)),
      context &&
        h(
          "blockquote",
          { dir: "auto" },
          view.data.hasSources
            ? h("button.link.context", { onclick: () => view.openSource(place, sentence, timex?.number) }, context.slice(0, 400))
            : context.slice(0, 400),
        ),
    );
  }

  /** @param {import("./data.js").Doc} doc */
  function supply(doc) {
    if (view.actions.readOnly) return h("p.quiet", {}, "Its day of publication is not known.");
    const problem = h("p.problem", { role: "alert", hidden: true });
    const field = h("input", {
      type: "text",
      placeholder: "like 28 September 2022",
      "aria-label": `Day of publication of ${doc.name}`,
      autocomplete: "off",
    });
    return h(
      "form.supply",
      {
        onsubmit: async (/** @type {Event} */ event) => {
          event.preventDefault();
          problem.hidden = true;
          try {
            await view.actions.setPublished(doc.id, field.value);
            view.say(`Day of publication ${field.value} set; the text was read again.`);
          } catch (error) {
            problem.textContent = /** @type {Error} */ (error).message;
            problem.hidden = false;
          }
        },
      },
      h("label", {}, "Published on ", field),
      h("button.primary", { type: "submit" }, "Place them"),
      problem,
    );
  }
  return { element, update };
}
