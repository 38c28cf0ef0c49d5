/** One event: when, what, who says so and how it was read; the rest is folded away. */
import { attached } from "./attached.js";
import { copier } from "./copying.js";
import { fill, h, marked } from "./dom.js";
import { historyNode } from "./edit/steps.js";
import { labelOf } from "./lanes.js";
import { markdown, plain } from "./quote.js";
import { tellReading } from "./reading.js";
import { hits } from "./text.js";
import { capital, inWords } from "./when.js";

/** @param {import("./app.js").View} view */
export function createDetails(view) {
  const element = h("div.details", {});
  /** @type {any} */
  let shown = null;
  let at = "";
  let sought = "";
  let unfolded = false;

  /** Another search, the same event: only its quotes are marked anew. @param {string} query */
  function light(query) {
    sought = query;
    for (const quote of element.querySelectorAll(".claim blockquote")) {
      const k = Number(quote.getAttribute("data-claim"));
      fill(quote, words(shown.claims[k]));
    }
  }

  /** The clause with its expression of time marked, and what is searched. @param {import("./data.js").Claim} claim */
  function words(claim) {
    const text = claim.quote || claim.context;
    const found = hits(text, sought);
    if (found.length) return marked(text, found);
    const own = claim.timex ? text.indexOf(claim.timex.text) : -1;
    return marked(text, own >= 0 && claim.timex ? [[own, own + claim.timex.text.length]] : []);
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
    const several = new Set(event.claims.map((claim) => claim.document)).size > 1;
    const folded = [
      confidence(event),
      ...[
        ["participant", "Participants", event.participants],
        ["place", "Places", event.places],
        ["tag", "Tags", event.tags],
      ].map(([facet, label, values]) =>
        facet === "tag" && editor ? editor.tags : chips(String(facet), String(label), /** @type {string[]} */ (values)),
      ),
      editor ? editor.history : historyNode(event.history),
      ...view.sections.map((section) => section(event)),
      h(
        "div.copies",
        {},
        copier(view, element, "Copy text", () => plain(view.data, event)),
        copier(view, element, "Markdown", () => markdown(view.data, event)),
      ),
    ];
    const more = h(
      "details.more-details",
      { ontoggle: () => (unfolded = more.open) },
      h("summary", {}, "More about this event"),
      ...folded.filter(Boolean),
    );
    more.open = unfolded || Boolean(editor);
    fill(
      element,
      ...(editor?.head ?? [
        h("p.details-when", {}, h("span.glyph-box", {}, view.glyph(event.index, 26, true)), h("b", {}, capital(view.dated(event.index)))),
        h("h2.details-title", { dir: "auto" }, event.title),
      ]),
      h(
        "div.badges",
        {},
        said.status && h("span.status", { class: `status is-${said.modality}` }, said.status),
        event.disputed && h("span.status.is-differ", {}, several ? "≠ the texts differ" : "≠ sources differ"),
      ),
      event.why && h("p.details-why", {}, inWords(event.why)),
      ...attached(view.data, event),
      editor?.note ?? (event.note && h("p.details-note", { dir: "auto" }, event.note)),
      h("ol.claims", {}, ...event.claims.map((claim, k) => claimNode(claim, k, event, several, editor?.claim(k)))),
      more,
      selected.length > 1 && h("p.quiet", {}, `${selected.length} events are selected; this is the last.`),
    );
  }

  /** @param {import("./data.js").Claim} claim @param {number} k @param {import("./data.js").Event} event @param {boolean} several @param {Node | null} [tool] */
  function claimNode(claim, k, event, several, tool) {
    const doc = view.data.documents[claim.document];
    return h(
      "li.claim",
      {},
      h(
        "p.claim-who",
        {},
        several && doc && h("b.letter", {}, view.letter(claim.document)),
        ...view.saidBy(claim, event.title, false),
        claim.attributed && doc && ",",
        doc && h("span", {}, "in ", source(claim)),
      ),
      (claim.quote || claim.context) && h("blockquote", { dir: "auto", "data-claim": k }, words(claim)),
      claim.timex ? h("p.reading", {}, ...tellReading(claim.timex)) : claim.when && h("p.reading", {}, claim.when.words),
      tool,
    );
  }

  /** Where a claim stands: a way to its sentence. @param {import("./data.js").Claim} claim */
  function source(claim) {
    const doc = view.data.documents[claim.document];
    const name = doc.publisher || doc.name;
    return view.data.hasSources
      ? h(
          "button.link",
          { dir: "auto", title: doc.name, onclick: () => view.openSource(claim.document, claim.sentence, claim.timex?.number) },
          h("bdi", {}, name),
        )
      : h("bdi", {}, name);
  }

  /** @param {import("./data.js").Event} event */
  function confidence(event) {
    const percent = Math.round(event.confidence * 100);
    const bar = h("span.meter", { role: "img", "aria-label": `Confidence ${percent} of 100` }, h("span", {}));
    bar.firstChild.style.width = `${percent}%`;
    return h(
      "div.confidence",
      {},
      h("h3", {}, "Confidence"),
      h("p.meter-line", {}, bar, h("span", {}, `${percent} %`)),
      event.reasons.length ? h("ul.reasons", {}, ...event.reasons.map((reason) => h("li", {}, reason))) : null,
    );
  }

  /** @param {string} facet @param {string} label @param {string[]} values */
  function chips(facet, label, values) {
    if (!values.length) return null;
    return h(
      "div.chip-line",
      {},
      h("h3", {}, label),
      ...values.map((value) =>
        h(
          "button.chip",
          { title: `Show only this ${facet}`, onclick: () => view.toggleFilter(facet, value, true) },
          h("bdi", {}, labelOf(view.data, facet, value)),
        ),
      ),
    );
  }
  return { element, update, forget: () => (shown = null) };
}
