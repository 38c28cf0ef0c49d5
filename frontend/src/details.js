/** One event: when, what, who says so and how, how sure, and copies to take away. */
import { fill, h, marked } from "./dom.js";
import { labelOf } from "./lanes.js";
import { badges } from "./list.js";
import { citation, markdown, plain } from "./quote.js";
import { historyNode } from "./edit/steps.js";
import { reading } from "./reading.js";
import { hits } from "./text.js";

/** @param {import("./app.js").View} view */
export function createDetails(view) {
  const element = h("div.details", {});
  /** @type {any} */
  let shown = null;
  let at = "";
  let sought = "";

  /** Another search, the same event: only its quotes are marked anew. @param {string} query */
  function light(query) {
    sought = query;
    for (const quote of element.querySelectorAll(".claim blockquote")) {
      const text = quote.textContent;
      fill(quote, marked(text, hits(text, query)));
    }
  }

  function update() {
    const { selected, query } = view.store.get();
    const event = selected.length ? view.event(selected[selected.length - 1]) : null;
    if (event && event === shown) return query === sought ? undefined : light(query);
    shown = event;
    sought = query;
    if (!selected.length) return fill(element, h("p.quiet", {}, "Choose an event to read what was said, by whom, and where."));
    if (!event) return fill(element, h("p.quiet", {}, "Fetching…"));
    const said = view.row(event.index);
    if (event.id !== at) element.scrollTop = 0;
    at = event.id;
    const editor = view.editor?.(event);
    fill(
      element,
      ...(editor?.head ?? [h("p.details-when", {}, event.when.words, h("code", { title: "EDTF" }, event.when.edtf)), h("h2.details-title", { dir: "auto" }, event.title)]),
      h("div.badges", {}, ...badges(said)),
      event.why && h("p.details-why", {}, event.why),
      editor?.note ?? (event.note && h("p.details-note", { dir: "auto" }, event.note)),
      h("h3", {}, event.claims.length > 1 ? `${event.claims.length} claims` : "Claim"),
      h("ol.claims", {}, ...event.claims.map((claim, k) => claimNode(claim, editor?.claim(k)))),
      confidence(event),
      ...[["participant", "Participants", event.participants], ["place", "Places", event.places], ["tag", "Tags", event.tags]].map(([facet, label, values]) => facet === "tag" && editor ? editor.tags : chips(String(facet), String(label), /** @type {string[]} */ (values))),
      editor ? editor.history : historyNode(event.history),
      ...view.sections.map((section) => section(event)),
      h("div.copies", {}, copier("Copy text", () => plain(view.data, event)), copier("Markdown", () => markdown(view.data, event)), copier("Citation", () => citation(view.data, event))),
      selected.length > 1 && h("p.quiet", {}, `${selected.length} events are selected; this is the last.`),
    );
  }

  /** @param {import("./data.js").Claim} claim @param {Node | null} [tool] */
  function claimNode(claim, tool) {
    const doc = view.data.documents[claim.document];
    const who = claim.attributed ? claim.source || "Somebody unnamed" : "The source itself";
    return h(
      "li.claim", {},
      h("p.claim-who", {}, h("bdi", {}, who), claim.attributed && claim.cue && h("span.quiet", {}, ` (“${claim.cue}”)`), claim.when && h("span.claim-when", {}, claim.when.words)),
      claim.quote && h("blockquote", { dir: "auto" }, marked(claim.quote, hits(claim.quote, sought))),
      claim.timex && h("p.reading", {}, reading(claim.timex)),
      tool,
      doc && h("p.claim-source", {},
        view.data.hasSources ? h("button.link", { type: "button", onclick: () => view.openSource(claim.document, claim.sentence, claim.timex?.number) }, doc.title || doc.source || doc.id) : h("bdi", {}, doc.title || doc.source || doc.id),
        doc.published && h("span.quiet", {}, ` · published ${doc.published.slice(0, 10)}`)),
    );
  }

  /** @param {import("./data.js").Event} event */
  function confidence(event) {
    const percent = Math.round(event.confidence * 100);
    const bar = h("span.meter", { role: "img", "aria-label": `Confidence ${percent} of 100` }, h("span", {}));
    bar.firstChild.style.width = `${percent}%`;
    return h("div.confidence", {}, h("h3", {}, "Confidence"), h("p.meter-line", {}, bar, h("span", {}, `${percent} %`)),
      event.reasons.length ? h("ul.reasons", {}, ...event.reasons.map((reason) => h("li", {}, reason))) : null);
  }

  /** @param {string} facet @param {string} label @param {string[]} values */
  function chips(facet, label, values) {
    if (!values.length) return null;
    return h("div.chip-line", {}, h("h3", {}, label), ...values.map((value) =>
      h("button.chip", { type: "button", title: `Show only this ${facet}`, onclick: () => view.toggleFilter(facet, value, true) }, h("bdi", {}, labelOf(view.data, facet, value)))));
  }

  /** @param {string} label @param {() => string} text */
  function copier(label, text) {
    return h("button.plain", { type: "button", onclick: async (/** @type {Event} */ click) => {
      const done = await copy(text(), /** @type {any} */ (element.getRootNode()));
      view.say(done ? `${label}: copied.` : "Your browser does not let this page copy.");
      const button = /** @type {HTMLElement} */ (click.target);
      button.textContent = done ? "Copied" : "Not allowed";
      setTimeout(() => (button.textContent = label), 1600);
    } }, label);
  }
  return { element, update, forget: () => (shown = null) };
}

/** Old frames have no clipboard but let a selected field be copied. @param {string} text @param {ShadowRoot} root */
async function copy(text, root) {
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
