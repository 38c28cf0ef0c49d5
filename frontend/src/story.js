/** One event after the other, large: for reading, not for searching. */
import { attached } from "./attached.js";
import { fill, h, marked } from "./dom.js";
import { gapWords, span } from "./gaps.js";
import { tellReading } from "./reading.js";
import { citation, wholeSentences } from "./quote.js";
import { copier } from "./copying.js";
import { capital, shortMonths, withoutYear } from "./when.js";

/** So much of the text stands around the sentence. */
const AROUND = 320;
/** So many marks stand beneath. */
const BENEATH = 13;

/** @param {import("./app.js").View} view */
export function createStory(view) {
  const page = h("article.story-page", { tabindex: "-1" });
  const [before, after] = [h("div.story-side.before", {}), h("div.story-side.after", {})];
  const strip = h("ol.story-strip", { "aria-label": "All events, in order" });
  const element = h("div.story", { hidden: true, role: "region", "aria-label": "Story" }, before, page, after, strip);
  let seen = "";

  const place = () => {
    const shown = view.shown();
    const { selected } = view.store.get();
    const at = selected.length ? shown.indexOf(selected[selected.length - 1]) : -1;
    return { shown, k: Math.max(0, at) };
  };
  /** @param {number} by */
  function step(by) {
    const { shown, k } = place();
    const next = shown[k + by];
    if (next !== undefined) view.select(next, false);
  }

  /** @param {number} i @param {number} from @param {number} by */
  function neighbour(i, from, by) {
    const row = view.row(i);
    const gap = by < 0 ? earlier(i, from) : gapWords(view.stand(from), view.stand(i));
    return [
      h("p.gap", {}, gap),
      h("p.when", {}, view.dated(i)),
      h("p.story-neighbour", { dir: "auto" }, row.title),
      h("button.btn.round", { onclick: () => step(by) }, by < 0 ? "← Before" : "Next →"),
    ];
  }
  /** @param {number} i @param {number} from */
  function earlier(i, from) {
    const words = gapWords(view.stand(i), view.stand(from));
    return words === "the next day" ? "the day before" : words.replace(/ later$/, " earlier").replace("that night", "the same day");
  }

  /** The sentence in its text, with what is around it quieter. @param {import("./data.js").Claim} claim */
  function quote(claim) {
    const text = view.data.evidence.text(claim.document);
    if (!claim.sentence || !text) return claim.quote && h("blockquote.story-quote", { dir: "auto" }, h("p", {}, claim.quote));
    const [start, end] = claim.sentence;
    const opens = text.lastIndexOf("\n", start - 1) + 1;
    const from = opens >= start - AROUND ? opens : text.indexOf(" ", start - AROUND) + 1;
    const stop = Math.min(text.length, end + AROUND);
    // What follows ends with a sentence, where one ends.
    const whole = stop < text.length ? wholeSentences(text.slice(end, stop)) : -1;
    const cut = stop === text.length ? stop : whole >= 0 ? end + whole : text.lastIndexOf(" ", stop);
    const sentence = text.slice(start, end);
    const own =
      claim.timex && claim.timex.start >= start && claim.timex.end <= end
        ? /** @type {[number, number][]} */ ([[claim.timex.start - start, claim.timex.end - start]])
        : [];
    const node = h("blockquote.story-quote", { dir: "auto" });
    let paragraph = h("p", {});
    const lead = text.slice(from, start);
    if (lead.trim()) paragraph.append(h("span.quiet", {}, (from > opens ? "… " : "") + lead.trimStart()));
    paragraph.append(h("span", {}, marked(sentence.replace(/\s+$/, ""), own)));
    text
      .slice(end, cut)
      .split(/\n+/)
      .forEach((piece, k) => {
        if (k && paragraph.childNodes.length) {
          node.append(paragraph);
          paragraph = h("p", {});
        }
        if (piece.trim()) paragraph.append(h("span.quiet", {}, k ? piece : ` ${piece.trimStart()}`));
      });
    if (cut < text.length && whole < 0) paragraph.append(h("span.quiet", {}, " …"));
    node.append(paragraph);
    return node;
  }

  function update() {
    const { view: own, selected, query, color } = view.store.get();
    element.hidden = own !== "story";
    if (element.hidden) return;
    const { shown, k } = place();
    const key =
      JSON.stringify([view.version(), shown.length, shown[0], k, selected, query, color, view.loaded(), element.clientWidth]) +
      view.shownKey();
    if (key === seen) return;
    seen = key;
    strip.hidden = !shown.length;
    if (!shown.length) {
      for (const part of [before, after, strip]) fill(part);
      return void fill(page, h("p.quiet", {}, "No event matches."));
    }
    const i = shown[k];
    const event = view.event(i);
    fill(before, ...(k ? neighbour(shown[k - 1], i, -1) : [h("p.quiet", {}, "The first event")]));
    fill(after, ...(k + 1 < shown.length ? neighbour(shown[k + 1], i, 1) : [h("p.quiet", {}, "The last event")]));
    if (!event) return void fill(page, h("p.quiet", {}, "Fetching…"));
    const row = view.row(i);
    const several = event.claims.length > 1;
    fill(
      page,
      h(
        "p.story-when",
        {},
        h("span.glyph-box", {}, view.glyph(i, 28, true)),
        h("b", {}, capital(view.dated(i))),
        row.status && h("span.status", { class: `status is-${row.modality}` }, row.status),
        event.disputed && h("span.status.is-differ", {}, "≠ sources differ"),
      ),
      h("h2.story-title", { dir: "auto" }, event.title),
      ...attached(view.data, event),
      ...event.claims
        .slice(0, 4)
        .flatMap((claim) => [
          h("p.story-who", {}, ...view.saidBy(claim, event.title)),
          quote(claim),
          claim.timex && h("p.story-reading", {}, ...tellReading(claim.timex)),
          several && claim !== event.claims[event.claims.length - 1] && h("hr", {}),
        ]),
      h(
        "div.story-tools",
        {},
        view.data.hasSources &&
          event.claims[0] &&
          h(
            "button.btn",
            {
              onclick: () => view.openSource(event.claims[0].document, event.claims[0].sentence, event.claims[0].timex?.number),
            },
            "Show in the text",
          ),
        h("button.btn", { onclick: () => view.store.set({ view: "chart", open: true }) }, "Show on the chart"),
        view.link && copier(view, element, "Copy link", () => view.link?.(event.id) ?? ""),
        copier(view, element, "Copy as citation", () => citation(view.data, event)),
      ),
    );
    page.scrollTop = 0;
    const room = Math.max(3, Math.min(BENEATH, Math.floor(element.clientWidth / 104)));
    const first = Math.max(0, Math.min(shown.length - room, k - (room >> 1)));
    const listed = Array.from(shown.subarray(first, first + room));
    fill(
      strip,
      ...listed.map((j, at) => {
        const next = listed[at + 1];
        const years = next === undefined ? "" : shortGap(j, next);
        const here = j === i;
        return h(
          "li",
          { class: here ? "here" : "" },
          h(
            "button",
            {
              "aria-current": here ? "step" : null,
              dir: "auto",
              title: `${view.row(j).when}: ${view.row(j).title}`,
              onclick: () => view.select(j, false),
            },
            view.glyph(j, 26),
            h(
              "span",
              {},
              shortMonths(here ? withoutYear(view.row(j).when, null) : view.row(j).when)
                .replace(/^(between|the|in) /, "")
                .replace(" and ", "–"),
            ),
            here && h("small", {}, `${k + 1} of ${shown.length}`),
          ),
          years && h("span.gap", {}, years),
        );
      }),
    );
  }
  /** @param {number} p @param {number} q */
  function shortGap(p, q) {
    const [one, other] = [view.stand(p), view.stand(q)];
    if (other.lo - one.lo < 2) return "";
    return span(one.lo, other.lo, !(one.exact && other.exact)).replace("about ", "");
  }

  let touched = /** @type {{x: number, y: number} | null} */ (null);
  element.addEventListener(
    "pointerdown",
    (/** @type {PointerEvent} */ event) => (touched = event.pointerType === "mouse" ? null : { x: event.clientX, y: event.clientY }),
  );
  element.addEventListener("pointerup", (/** @type {PointerEvent} */ event) => {
    if (!touched) return;
    const [dx, dy] = [event.clientX - touched.x, event.clientY - touched.y];
    if (Math.abs(dx) > 60 && Math.abs(dx) > 2 * Math.abs(dy)) step(dx < 0 ? 1 : -1);
    touched = null;
  });
  return { element, update, step, forget: () => (seen = "") };
}
