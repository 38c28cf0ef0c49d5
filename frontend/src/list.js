/** The events in the window, however many: only the rows in sight exist. A roving focus goes through them. */
import { say } from "./tongue.js";
import { grouped } from "./calendar.js";
import { arrange, fill, h, marked } from "./dom.js";
import { linesOf } from "./measure.js";
import { byConfidence, groupByTime } from "./groups.js";
import { ONLY } from "./filters.js";
import { hits } from "./text.js";
import { brief } from "./when.js";

/** The height of a row with one line of title, and what another line adds: style.css knows both. */
const [ROW, LINE] = [50, 19];
const HEAD = 38;
/** Above this, every row is as high as one line: to measure them all would take too long. */
const MEASURED = 4000;
/** Browsers draw nothing beyond some 33 million pixels: longer lists scroll proportionally. */
const TALLEST = 12e6;

/** @param {import("./app.js").View} view */
export function createList(view) {
  const rows = h("div.rows", { role: "listbox", "aria-label": "Events", "aria-multiselectable": "true" });
  const chips = h("div.list-chips", { role: "group", "aria-label": "Show only" });
  const element = h("div.list", {}, chips, rows);
  const none = h("p.quiet", { hidden: true });
  element.append(none);
  /** @type {{order: ArrayLike<number>, groups: {label: string, start: number, count: number}[], tops: number[], height: number, offsets: Float64Array | null}} offsets: where each row begins, where they differ in height */
  let content = { order: [], groups: [], tops: [], height: 0, offsets: null };
  let active = 0;
  /** An event to be brought into sight once the list is seen again: what is hidden has no height to scroll by. */
  let sought = -1;
  let width = 380;
  /** What stands there, by event or heading. @type {Map<string | number, {shows: any, node: HTMLElement}>} */
  let made = new Map();
  let listed = { members: /** @type {any} */ (null), sort: "", query: "", color: "", width: 0, loaded: 0 };

  function update() {
    drawChips();
    refresh();
    // What was closed and let go of meanwhile is sought no more.
    if (view.store.get().selected.includes(sought)) show(sought);
    else sought = -1;
    paint();
  }

  /** Brings an event into sight without taking the focus. @param {number} i */
  function show(i) {
    refresh(); // after an edit, what was listed may be gone
    sought = element.clientHeight ? -1 : i;
    const k = Array.prototype.indexOf.call(content.order, i);
    // Whoever is going through the list stays where they are.
    if (k < 0 || rows.contains(/** @type {any} */ (element.getRootNode()).activeElement)) return;
    active = k;
    if (sought >= 0) return;
    reveal(active);
    paint();
  }

  /** What can be asked of the marks: what may be earlier, what goes on, where sources differ. */
  function drawChips() {
    const { only } = view.store.get();
    const named = {
      earlier: "‹ {n} may also be earlier",
      later: "{n} may also be later ›",
      ongoing: "{n} still going on →",
      differ: "≠ {n} where sources differ",
    };
    fill(
      chips,
      ...Object.entries(named).map(([name, words]) => {
        let count = 0;
        if (only === "" || only === name) for (const i of view.shown()) if (ONLY[name](view.data, i)) count += 1;
        if (!count) return null;
        return h(
          "button.chip",
          { type: "button", "aria-pressed": String(only === name), onclick: () => view.store.set({ only: only === name ? "" : name }) },
          words.replace("{n}", grouped(count)),
        );
      }),
    );
    chips.hidden = !chips.childElementCount;
  }

  /** How high a row is. @param {number} i */
  function heightOf(i) {
    const { title } = view.row(i);
    const lines = Math.min(3, linesOf(title.slice(0, 240), 14, Math.max(120, width - 78)));
    const found = listed.query.trim() && !hits(title, listed.query).length && view.event(i)?.claims.length ? LINE : 0;
    return ROW + LINE * (lines - 1) + found;
  }

  /** The order in which keys go from event to event, also while another tab is open. */
  function refresh() {
    const state = view.store.get();
    const members = view.listed();
    const own = element.clientWidth || width;
    if (
      listed.members === members &&
      listed.sort === state.sort &&
      listed.query === state.query &&
      listed.color === state.color &&
      listed.width === own &&
      listed.loaded === view.loaded()
    )
      return;
    if (listed.query !== state.query || listed.color !== state.color) made = new Map(); // other words are marked
    listed = { members, sort: state.sort, query: state.query, color: state.color, width: own, loaded: view.loaded() };
    width = own;
    const { marks } = view.data;
    const { order, groups } =
      state.sort === "confidence"
        ? byConfidence(members, marks.confidence)
        : { order: members, groups: groupByTime(members, marks, state.window[1] - state.window[0]) };
    const offsets = order.length <= MEASURED ? new Float64Array(order.length + 1) : null;
    let y = 0;
    const tops = groups.map((group) => {
      const top = y;
      y += HEAD;
      if (offsets)
        for (let k = group.start; k < group.start + group.count; k += 1) {
          offsets[k] = y;
          y += heightOf(order[k]);
        }
      else y += group.count * ROW;
      return top;
    });
    if (offsets) offsets[order.length] = y;
    content = { order, groups, tops, height: y, offsets };
    active = Math.max(0, Math.min(active, order.length - 1));
    rows.style.height = `${Math.min(y, TALLEST)}px`;
    element.classList.toggle("is-fixed", !offsets);
    none.hidden = order.length > 0;
    none.textContent = say(view.shown().length ? "No event in this stretch of time." : view.data.n ? "No event matches." : "");
  }

  /** From where the browser has scrolled to where that is in the list. */
  function offset() {
    const view = element.clientHeight;
    if (content.height <= TALLEST) return { top: element.scrollTop - rows.offsetTop, shift: 0 };
    const top = (element.scrollTop / (TALLEST - view)) * (content.height - view);
    return { top, shift: element.scrollTop - top };
  }

  /** @param {number} k */
  function topOf(k) {
    if (content.offsets) return content.offsets[k];
    const g = groupOf(k);
    return content.tops[g] + HEAD + (k - content.groups[g].start) * ROW;
  }
  /** @param {number} k */
  const heightAt = (k) => (content.offsets ? heightOf(content.order[k]) : ROW);

  /** The first row that ends below a height. @param {number} y @param {{start: number, count: number}} group */
  function firstBelow(y, { start, count }) {
    let [low, high] = [start, start + count];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (topOf(middle) + heightAt(middle) < y) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** @param {number} k */
  function groupOf(k) {
    let [low, high] = [0, content.groups.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (content.groups[middle].start <= k) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  function paint() {
    const { top, shift } = offset();
    const bottom = top + (element.clientHeight || 400) + ROW;
    const focused = rows.contains(/** @type {any} */ (element.getRootNode()).activeElement);
    const nodes = [];
    const wanted = [];
    const before = made;
    made = new Map();
    for (let g = 0; g < content.groups.length; g += 1) {
      const group = content.groups[g];
      const y = content.tops[g];
      if (y > bottom) break;
      if ((content.tops[g + 1] ?? content.height) < top) continue;
      nodes.push(
        placed(
          keep(before, `group ${group.label}`, group.count, () => heading(group)),
          y + shift,
        ),
      );
      for (let k = firstBelow(top, group); k < group.start + group.count && topOf(k) < bottom; k += 1) {
        nodes.push(placed(row(before, k), topOf(k) + shift));
        wanted.push(content.order[k]);
      }
    }
    arrange(rows, nodes);
    view.want(wanted);
    if (focused) /** @type {HTMLElement | null} */ (rows.querySelector('[tabindex="0"]'))?.focus({ preventScroll: true });
  }

  /** @param {HTMLElement} node @param {number} y */
  function placed(node, y) {
    node.style.transform = `translateY(${y}px)`;
    return node;
  }

  /** The node that shows the same, or a new one. @param {Map<string | number, {shows: any, node: HTMLElement}>} before @param {string | number} key @param {any} shows @param {() => HTMLElement} build */
  function keep(before, key, shows, build) {
    const known = before.get(key);
    const own = known && known.shows === shows ? known : { shows, node: build() };
    made.set(key, own);
    return own.node;
  }

  /** @param {{label: string, count: number}} group */
  const heading = (group) =>
    h("div.group", { role: "presentation" }, h("span", {}, group.label), h("span.count", {}, grouped(group.count)));

  /** Where the search found what is not in the title: the words in their sentence. @param {number} i @param {string} title @param {string} query */
  function passage(i, title, query) {
    if (!query.trim() || hits(title, query).length) return null;
    for (const { context } of view.event(i)?.claims ?? []) {
      const [first] = hits(context, query);
      if (!first) continue;
      const from = first[0] > 24 ? context.indexOf(" ", first[0] - 24) + 1 : 0;
      const text = `${from ? "… " : ""}${context.slice(from, from + 120)}`;
      return h("div.row-found", { dir: "auto" }, marked(text, hits(text, query)));
    }
    return null;
  }

  /** @param {typeof made} before @param {number} k */
  function row(before, k) {
    const i = content.order[k];
    const { selected } = view.store.get();
    const said = view.row(i);
    const node = keep(before, i, said, () =>
      h(
        "div.row",
        { role: "option", id: `row-${i}`, "data-event": i },
        h("span.glyph-box", {}, view.glyph(i, 22)),
        h("div.row-title", { dir: "auto" }, marked(said.title.slice(0, 400), hits(said.title.slice(0, 400), listed.query))),
        h(
          "div.row-foot",
          {},
          h("span.when", {}, brief(said.when)),
          ...badges(said),
          view.sources(i) > 1 && h("span", {}, `${view.sources(i)} sources`),
        ),
        passage(i, said.title, listed.query),
      ),
    );
    node.style.height = content.offsets ? `${heightAt(k) - 2}px` : "";
    const state = {
      tabindex: k === active ? "0" : "-1",
      "aria-selected": String(selected.includes(i)),
      "aria-setsize": String(content.order.length),
      "aria-posinset": String(k + 1),
    };
    for (const [name, value] of Object.entries(state)) if (node.getAttribute(name) !== value) node.setAttribute(name, value);
    return node;
  }

  /** @param {number} k @param {boolean} [select] */
  function go(k, select = false) {
    if (!content.order.length) return;
    active = Math.max(0, Math.min(content.order.length - 1, k));
    reveal(active);
    paint();
    /** @type {HTMLElement | null} */ (rows.querySelector('[tabindex="0"]'))?.focus({ preventScroll: true });
    if (select) view.select(content.order[active], false);
  }

  /** @param {number} k */
  function reveal(k) {
    const y = topOf(k);
    const { top } = offset();
    const view = element.clientHeight;
    if (y - HEAD >= top && y + heightAt(k) <= top + view) return;
    scrollTo(y < top + HEAD ? y - HEAD : y + heightAt(k) - view);
  }

  /** @param {number} y in the list, however long that is */
  function scrollTo(y) {
    const view = element.clientHeight;
    element.scrollTop = content.height <= TALLEST ? y + rows.offsetTop : (y / (content.height - view)) * (TALLEST - view);
  }

  rows.addEventListener("keydown", (/** @type {KeyboardEvent} */ event) => {
    const page = Math.max(1, Math.floor(element.clientHeight / ROW) - 1);
    const steps = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + page,
      PageUp: active - page,
      Home: 0,
      End: content.order.length - 1,
    };
    if (event.key in steps) go(/** @type {any} */ (steps)[event.key]);
    else if (event.key === "Enter" || event.key === " ")
      view.select(content.order[active], event.ctrlKey || event.metaKey || event.shiftKey, true);
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  rows.addEventListener("focusin", (/** @type {FocusEvent} */ event) => {
    const node = /** @type {Element} */ (event.target).closest("[data-event]");
    const k = node ? Array.prototype.indexOf.call(content.order, Number(node.getAttribute("data-event"))) : -1;
    if (k >= 0) active = k;
  });
  rows.addEventListener("click", (/** @type {MouseEvent} */ event) => {
    const node = /** @type {Element} */ (event.target).closest("[data-event]");
    if (!node) return;
    const i = Number(node.getAttribute("data-event"));
    active = Array.prototype.indexOf.call(content.order, i);
    view.select(i, event.ctrlKey || event.metaKey || event.shiftKey);
    /** @type {HTMLElement | null} */ (rows.querySelector('[tabindex="0"]'))?.focus({ preventScroll: true });
  });
  element.addEventListener("scroll", () => paint());
  return {
    element,
    update,
    show,
    /** The events in the order in which they are listed. */
    order() {
      refresh();
      return Array.from(content.order);
    },
    focus() {
      refresh();
      go(active);
    },
    /** Puts the focus on an event, at the top where there is more below. @param {number} i */
    goTo(i) {
      refresh();
      const k = Array.prototype.indexOf.call(content.order, i);
      if (k < 0) return;
      scrollTo(topOf(k) - HEAD);
      go(k);
    },
  };
}

/** What must be said beside a title: who says so, its status, whether sources differ. @param {ReturnType<import("./app.js").View["row"]>} said */
export function badges(said) {
  return [
    said.status && h("span.status", { class: `status is-${said.modality}` }, said.status),
    said.disputed && h("span.status.is-differ", {}, "≠ sources differ"),
    said.per && h("span.per", {}, said.per),
  ];
}
