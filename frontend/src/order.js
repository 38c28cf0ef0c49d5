/** The axis "In order": a grid of cards that wraps as text does, gaps told in words, nothing to scale. */
import { grouped } from "./calendar.js";
import { fill, h, marked } from "./dom.js";
import { gapWords } from "./gaps.js";
import { periodFor, periodOf } from "./groups.js";
import { excerptOf } from "./quote.js";
import { hits } from "./text.js";
import { capital } from "./when.js";

/** Cards in a row, from the largest to the smallest. */
export const COLUMNS = [1, 2, 3, 4, 6];
/** More cards than these are offered by group. */
const MOST = 240;
/** A gap so many times the median is a break. */
const BREAK = 20;
/** What of a card's width no words stand in, and how wide one of their letters is. */
const [BESIDE, LETTER] = [48, 7];

/** @param {import("./app.js").View} view */
export function createOrder(view) {
  const grid = h("ol.cards", {});
  const element = h("div.order", { tabindex: "0", role: "region", "aria-label": "Events in order", hidden: true }, grid);
  let seen = "";

  /** Which are chosen; the cards stay as they are, since one of them may have the focus. */
  function mark() {
    const { selected } = view.store.get();
    for (const one of grid.children) one.classList.toggle("selected", selected.includes(Number(one.getAttribute("data-event") ?? -1)));
  }

  /** @param {number} i @param {number | undefined} next @param {boolean} wide whether the gap is a break @param {boolean} last of its row @param {number} across @param {number} letters of the clause */
  function card(i, next, wide, last, across, letters) {
    const row = view.row(i);
    const { query } = view.store.get();
    const gap = next === undefined ? "" : gapWords(view.stand(i), view.stand(next));
    const claim = view.event(i)?.claims[0];
    return h(
      "li.card",
      { "data-event": i },
      h(
        "div.rail",
        { class: wide ? "rail broken" : next === undefined ? "rail ends" : "rail" },
        h("span.rail-mark", {}, view.glyph(i, 26, false, across > 1)),
        gap && h("span.gap", {}, last ? `${gap} ↵` : gap),
      ),
      h(
        "button.card-body",
        {
          tabindex: "-1",
          onclick: (/** @type {MouseEvent} */ event) => view.select(i, event.ctrlKey || event.metaKey || event.shiftKey),
        },
        h(
          "span.card-when",
          {},
          capital(view.dated(i)),
          row.status && h("span.status", { class: `status is-${row.modality}` }, row.status),
          row.disputed && h("span.status.is-differ", {}, "≠ sources differ"),
        ),
        h("span.card-title", { dir: "auto" }, marked(row.title, hits(row.title, query))),
        row.per && h("span.card-who", {}, row.per),
        claim && claim.context && h("span.card-quote", { dir: "auto" }, excerpt(claim, letters)),
      ),
    );
  }

  /** @param {import("./data.js").Claim} claim @param {number} letters */
  function excerpt(claim, letters) {
    const { words, mark } = excerptOf(claim, letters);
    return marked(words, mark ? [mark] : []);
  }

  /** Whole groups, where cards would be a wall. @param {Uint32Array} shown */
  function groups(shown) {
    const { at } = view.data.marks;
    const period = periodFor((at[shown[shown.length - 1]] - at[shown[0]]) / 4);
    /** @type {{label: string, members: number[]}[]} */
    const found = [];
    let next = -Infinity;
    for (const i of shown) {
      if (at[i] >= next) {
        const own = periodOf(at[i], period);
        next = own.next;
        found.push({ label: own.label, members: [] });
      }
      found[found.length - 1].members.push(i);
    }
    return found.map(({ label, members }) =>
      h(
        "li.card.is-group",
        {},
        h(
          "button.card-body",
          { onclick: () => view.store.set({ axis: "scale", window: view.padded(members) }) },
          h("span.card-when", {}, label),
          h("span.card-title", {}, `${grouped(members.length)} events`),
          h("span.card-who", {}, view.row(members[0]).title),
        ),
      ),
    );
  }

  function update() {
    const { axis, columns, query, color, view: shownView } = view.store.get();
    element.hidden = axis !== "order" || shownView !== "chart";
    if (element.hidden) return;
    const shown = view.shown();
    const width = element.clientWidth;
    const most = Math.max(1, Math.floor(width / 190));
    const across = width < 620 ? 1 : Math.min(most, columns);
    const key =
      JSON.stringify([view.version(), shown.length, shown[0], shown[shown.length - 1], query, color, across, view.loaded()]) +
      view.shownKey();
    if (key === seen) return mark();
    seen = key;
    grid.style.setProperty("--across", String(across));
    element.classList.toggle("is-one", across === 1);
    if (!shown.length)
      return fill(
        grid,
        h(
          "li.nothing",
          {},
          h("p", {}, view.data.n ? "No event matches." : "No events yet."),
          view.data.n > 0 && h("button.btn", { onclick: () => view.clear() }, "Clear"),
        ),
      );
    if (shown.length > MOST) return fill(grid, ...groups(shown));
    const order = Array.from(shown);
    view.want(order);
    const distances = order.slice(1).map((i, k) => Math.max(0, view.stand(i).lo - view.stand(order[k]).lo));
    const letters = 2 * Math.max(16, Math.floor((width / across - BESIDE) / LETTER) - 3);
    const median = [...distances].sort((p, q) => p - q)[distances.length >> 1] || 1;
    fill(
      grid,
      ...order.map((i, k) =>
        card(
          i,
          order[k + 1],
          (distances[k] ?? 0) >= BREAK * Math.max(median, 1 / 24),
          across > 1 && k % across === across - 1,
          across,
          letters,
        ),
      ),
    );
    return mark();
  }

  /** @param {number} i */
  function reveal(i) {
    grid.querySelector(`[data-event="${i}"]`)?.scrollIntoView({ block: "nearest" });
  }
  /** Larger or smaller cards. @param {number} by more or fewer in a row */
  function resize(by) {
    const at = COLUMNS.indexOf(view.store.get().columns);
    view.store.set({ columns: COLUMNS[Math.max(0, Math.min(COLUMNS.length - 1, (at < 0 ? 2 : at) + by))] });
  }
  return { element, update, reveal, resize, forget: () => (seen = "") };
}
