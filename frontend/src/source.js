/** The text that an event comes from: every expression marked, its sentence lit; brushing text narrows the timeline. */
import { fill, h } from "./dom.js";
import { reading } from "./reading.js";
import { hits, wholeWords } from "./text.js";
import { inWords } from "./when.js";

/** What a search hits in the texts, of every explorer on the page; older browsers have no such thing and mark nothing. */
const FOUND = typeof Highlight === "undefined" ? null : new Highlight();
if (FOUND) CSS.highlights.set("timeline-found", FOUND);

/** @typedef {{sentence: [number, number], timex: number}} Passage a sentence of the document that is read, and the expression in it */

/** @param {import("./app.js").View} view */
export function createSource(view) {
  const picker = h("select", { "aria-label": "Source", onchange: () => view.store.set({ document: Number(picker.value), passage: null }) });
  const line = h("p.reading-line", { "aria-live": "off" });
  const words = h("div.source-words", { dir: "auto" });
  const head = h("header.source-title", {});
  const text = h("div.source-text", { tabindex: "0", role: "document", "aria-label": "Text of the source" }, head, words);
  const narrow = h(
    "button.btn",
    {
      onclick: () => {
        const { picked } = view.store.get();
        if (picked) view.store.set({ brush: picked, picked: null });
      },
    },
    "Narrow the timeline to this",
  );
  const offer = h("div.offer", { hidden: true, role: "group", "aria-label": "With the words that are selected" }, narrow);
  const pick = h("div.source-head", {}, picker);
  const element = h("div.source", {}, pick, text, line, offer);
  /** @type {{data: any, document: number}} */
  let built = { data: null, document: -1 };
  /** @type {Map<number, number[]>} expression → its events */
  let eventsOf = new Map();
  /** @type {{start: number, end: number, node: HTMLElement}[]} */
  let pieces = [];

  function update() {
    const { data } = view;
    const state = view.store.get();
    if (!data.documents.length || !data.hasSources) {
      fill(head);
      pick.hidden = true;
      return fill(
        words,
        h("p.quiet", {}, data.documents.length ? "The texts were left out of this file." : "This timeline has no sources."),
      );
    }
    if (built.data !== data) {
      fill(
        picker,
        ...data.documents.map((doc, k) =>
          h(
            "option",
            { value: k },
            `${data.documents.length > 1 && data.documents.length < 27 ? `${view.letter(k)}  ` : ""}${doc.name.slice(0, 120)}`,
          ),
        ),
      );
      pick.hidden = data.documents.length < 2;
      built = { data, document: -1 };
      eventsOf = new Map();
      const { first, claim } = data.evidence;
      for (let i = 0; i < data.n; i += 1)
        for (let k = first[i]; k < first[i + 1]; k += 1) {
          const known = eventsOf.get(claim.timex[k]);
          if (known) known.push(i);
          else eventsOf.set(claim.timex[k], [i]);
        }
    }
    if (built.document !== state.document) build(state.document);
    find(state.query);
    offer.hidden = !state.picked || state.picked.document !== state.document;
    return light();
  }

  /** @param {number} document */
  function build(document) {
    const { data } = view;
    built.document = document;
    picker.value = String(document);
    const doc = data.documents[document];
    const whole = data.evidence.text(document);
    const linked = /^https?:\/\//.test(doc.url || doc.source) ? doc.url || doc.source : "";
    fill(
      head,
      h("h2", { dir: "auto" }, doc.name),
      h("p", {}, ...[doc.publisher, doc.author].filter(Boolean).join(" · ").split("\n")),
      h(
        "p",
        {},
        doc.published ? `Printed on ${inWords(doc.published.slice(0, 10))}` : "The day of publication is not known",
        linked && " · ",
        linked &&
          h(
            "a.link",
            { href: linked, target: "_blank", rel: "noopener noreferrer" },
            linked.replace(/^https?:\/\/(www\.)?/, "").slice(0, 60),
          ),
      ),
    );
    const stretches = [];
    for (let k = 0; k < data.evidence.timexes; k += 1) {
      if (data.evidence.timexDocument[k] === document)
        stretches.push({ k, start: data.evidence.timexEdges[k * 4], end: data.evidence.timexEdges[k * 4 + 1] });
    }
    stretches.sort((p, q) => p.start - q.start);
    const { claim } = data.evidence;
    // The text is cut where a paragraph, a sentence or an expression begins or ends; each piece knows its offsets.
    const cuts = new Set([0, whole.length]);
    for (let i = 0; i < claim.document.length; i += 1)
      if (claim.document[i] === document) for (const edge of claim.sentence.subarray(i * 2, i * 2 + 2)) cuts.add(edge);
    for (let k = 0; k < data.evidence.unresolvedCount; k += 1) {
      const { timex, sentence } = data.evidence.unresolved(k);
      if (timex?.document === document && sentence) for (const edge of sentence) cuts.add(edge);
    }
    for (const { start, end } of stretches) cuts.add(start).add(end);
    for (const match of whole.matchAll(/\n+/g)) cuts.add(match.index).add(match.index + match[0].length);
    const edges = [...cuts].sort((p, q) => p - q);
    pieces = [];
    const nodes = [];
    const started = (/** @type {string} */ piece) => {
      // Markdown is shown as the text that it is: a heading is one.
      const level = /^(#{1,6})\s+/.exec(piece);
      if (!level) return { node: h(/^[-*]\s/.test(piece) ? "p.item" : "p", {}), skip: 0 };
      return { node: h("h3", { class: `level-${level[1].length}` }), skip: level[0].length };
    };
    let paragraph = h("p", {});
    let s = 0;
    const title = doc.title.trim();
    for (let k = 0; k + 1 < edges.length; k += 1) {
      const [start, end] = [edges[k], edges[k + 1]];
      const piece = whole.slice(start, end);
      if (/^\n+$/.test(piece)) {
        if (paragraph.childNodes.length) nodes.push(paragraph);
        paragraph = h("p", {});
        continue;
      }
      let skip = 0;
      if (!paragraph.childNodes.length) ({ node: paragraph, skip } = started(piece));
      while (s < stretches.length && stretches[s].end <= start) s += 1;
      const own = stretches[s] && stretches[s].start <= start && end <= stretches[s].end ? stretches[s].k : -1;
      const node =
        own >= 0
          ? h("mark", { "data-timex": own, "data-start": start + skip, tabindex: "0", role: "button" }, piece.slice(skip))
          : h("span", { "data-start": start + skip }, piece.slice(skip));
      if (own >= 0 && !eventsOf.has(own)) node.classList.add("loose");
      pieces.push({ start: start + skip, end, node });
      paragraph.append(node);
    }
    if (paragraph.childNodes.length) nodes.push(paragraph);
    // The title stands above already.
    if (nodes.length > 1 && title && nodes[0].textContent.trim() === title && !nodes[0].querySelector("mark"))
      nodes[0].classList.add("offscreen");
    fill(words, ...nodes);
    find("");
    text.scrollTop = 0;
    line.textContent = "";
  }

  /** @type {Range[]} */
  let ranges = [];
  let sought = "";
  /** Marks what the search hits. @param {string} query */
  function find(query) {
    if (!FOUND || query === sought) return;
    sought = query;
    for (const range of ranges) FOUND.delete(range);
    ranges = pieces.flatMap(({ node }) =>
      hits(node.textContent ?? "", query).map(([start, end]) => {
        const range = new Range();
        range.setStart(/** @type {Node} */ (node.firstChild), start);
        range.setEnd(/** @type {Node} */ (node.firstChild), end);
        return range;
      }),
    );
    for (const range of ranges) FOUND.add(range);
  }

  /** @type {any[]} */
  let scrolledTo = [];
  /** What of the text is the selected event's, and what lies in the window. */
  function light() {
    const { data } = view;
    const { selected, document, passage } = view.store.get();
    const event = selected.length ? view.event(selected[selected.length - 1]) : null;
    const claims = event ? event.claims.filter((claim) => claim.document === document && claim.sentence) : [];
    const lighted = passage ? [passage.sentence] : claims.map((claim) => /** @type {[number, number]} */ (claim.sentence));
    const chosen = passage ? [passage.timex] : claims.map((claim) => claim.timex?.number ?? -1);
    /** @type {any} */
    let target = null;
    for (const { start, end, node } of pieces) {
      const lit = lighted.some((sentence) => sentence[0] <= start && end <= sentence[1]);
      node.classList.toggle("lit", lit);
      if (lit && !target) target = node;
      const timex = node.getAttribute("data-timex");
      if (timex === null) continue;
      node.classList.toggle("chosen", chosen.includes(Number(timex)));
    }
    // Scrolled to once: whoever reads on is not called back by a change of the window.
    const sought = [document, passage, event];
    const fresh = sought.some((part, k) => part !== scrolledTo[k]);
    scrolledTo = sought;
    if (target && fresh && !text.matches(":focus-within")) {
      const box = text.getBoundingClientRect();
      const own = target.getBoundingClientRect();
      if (own.top < box.top + 20 || own.bottom > box.bottom - 40) text.scrollTop += own.top - box.top - box.height / 3;
    }
    const own = data.evidence.timexAt(chosen.find((timex) => timex >= 0) ?? -1);
    line.textContent = own ? told(own) : "";
  }

  const told = (/** @type {import("./data.js").Timex} */ timex) => reading(timex) + (timex.note ? `. ${timex.note}` : "");

  /** @param {EventTarget | null} target */
  const timexOf = (target) => {
    const node = target instanceof Element ? target.closest("[data-timex]") : null;
    return node ? Number(node.getAttribute("data-timex")) : -1;
  };
  const show = (/** @type {Event} */ event) => {
    const timex = view.data.evidence.timexAt(timexOf(event.target));
    if (timex) line.textContent = told(timex);
  };
  text.addEventListener("pointerover", show);
  text.addEventListener("focusin", show);
  /** @param {Event} event */
  function choose(event) {
    const events = eventsOf.get(timexOf(event.target));
    if (events) view.select(events[0], false);
  }
  text.addEventListener("click", (/** @type {Event} */ event) => {
    if (!brushed()) choose(event);
  });
  text.addEventListener("keydown", (/** @type {KeyboardEvent} */ event) => {
    if ((event.key === "Enter" || event.key === " ") && timexOf(event.target) >= 0) {
      choose(event);
      event.preventDefault();
      event.stopPropagation();
    }
  });
  text.addEventListener("pointerup", () =>
    setTimeout(() => {
      // To select is not to ask for anything: what may be done is offered.
      const picked = brushed();
      if (picked || view.store.get().picked) view.store.set({ picked });
    }),
  );

  /** The stretch of the document that is selected with the mouse. */
  function brushed() {
    const root = /** @type {any} */ (element.getRootNode());
    const selection = root.getSelection?.() ?? document.getSelection();
    if (!selection || selection.isCollapsed || !selection.rangeCount) return null;
    const [range] = selection.getComposedRanges ? selection.getComposedRanges({ shadowRoots: [root] }) : [selection.getRangeAt(0)];
    const start = offsetOf(range.startContainer, range.startOffset);
    const end = offsetOf(range.endContainer, range.endOffset);
    if (start < 0 || end <= start) return null;
    const [from, to] = wholeWords(view.data.evidence.text(built.document), start, end);
    return to > from ? { document: built.document, start: from, end: to } : null;
  }

  /** @param {Node} node @param {number} offset */
  function offsetOf(node, offset) {
    const holder = node instanceof Element ? node : node.parentElement;
    if (!holder || !text.contains(holder)) return -1;
    const piece = holder.closest("[data-start]");
    if (piece) return Number(piece.getAttribute("data-start")) + (node.nodeType === Node.TEXT_NODE ? offset : 0);
    const next = holder.querySelector("[data-start]");
    return next ? Number(next.getAttribute("data-start")) : -1;
  }
  return {
    element,
    offer,
    update,
    forget: () => {
      find("");
      built = { data: null, document: -1 };
    },
  };
}
