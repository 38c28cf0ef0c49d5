/** The events in the window, however many: only the rows in sight exist. A roving focus goes through them. */
import { grouped } from "./calendar.js";
import { arrange, h, marked } from "./dom.js";
import { byConfidence, groupByTime } from "./groups.js";
import { hits } from "./text.js";

/** The height of a row, and of one where there are no sources to name: style.css knows both. */
const [TALL, SHORT] = [78, 58];
const HEAD = 38;
/** Browsers draw nothing beyond some 33 million pixels: longer lists scroll proportionally. */
const TALLEST = 12e6;

/** @param {import("./app.js").View} view */
export function createList(view) {
  const rows = h("div.rows", { role: "listbox", "aria-label": "Events", "aria-multiselectable": "true" });
  const element = h("div.list", {}, rows);
  const none = h("p.quiet", { hidden: true });
  element.append(none);
  /** @type {{order: ArrayLike<number>, groups: {label: string, start: number, count: number}[], tops: number[], height: number}} */
  let content = { order: [], groups: [], tops: [], height: 0 };
  let active = 0;
  let rowHeight = TALL;
  /** What stands there, by event or heading. @type {Map<string | number, {shows: any, node: HTMLElement}>} */
  let made = new Map();
  let listed = { members: /** @type {any} */ (null), sort: "", query: "" };

  function update() {
    refresh();
    paint();
  }

  /** The order in which keys go from event to event, also while another tab is open. */
  function refresh() {
    const state = view.store.get();
    const members = view.inWindow();
    if (listed.members === members && listed.sort === state.sort && listed.query === state.query) return;
    if (listed.query !== state.query) made = new Map(); // other words are marked
    listed = { members, sort: state.sort, query: state.query };
    const { at, x0, confidence } = view.data.marks;
    const { order, groups } =
      state.sort === "confidence" ? byConfidence(members, confidence) : { order: members, groups: groupByTime(members, at, x0, state.window[1] - state.window[0]) };
    rowHeight = view.data.documents.length ? TALL : SHORT;
    element.classList.toggle("is-short", rowHeight === SHORT);
    let y = 0;
    const tops = groups.map((group) => {
      const top = y;
      y += HEAD + group.count * rowHeight;
      return top;
    });
    content = { order, groups, tops, height: y };
    active = Math.max(0, Math.min(active, order.length - 1));
    rows.style.height = `${Math.min(y, TALLEST)}px`;
    none.hidden = order.length > 0;
    none.textContent = view.shown().length ? "No event in this stretch of time." : "No event matches.";
  }

  /** From where the browser has scrolled to where that is in the list. */
  function offset() {
    const view = element.clientHeight;
    if (content.height <= TALLEST) return { top: element.scrollTop, shift: 0 };
    const top = (element.scrollTop / (TALLEST - view)) * (content.height - view);
    return { top, shift: element.scrollTop - top };
  }

  /** @param {number} k */
  function topOf(k) {
    const g = groupOf(k);
    return content.tops[g] + HEAD + (k - content.groups[g].start) * rowHeight;
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
    const bottom = top + (element.clientHeight || 400) + rowHeight;
    const focused = rows.contains(/** @type {any} */ (element.getRootNode()).activeElement);
    const nodes = [];
    const wanted = [];
    const before = made;
    made = new Map();
    for (let g = 0; g < content.groups.length; g += 1) {
      const group = content.groups[g];
      const y = content.tops[g];
      if (y > bottom) break;
      if (y + HEAD + group.count * rowHeight < top) continue;
      nodes.push(placed(keep(before, `group ${group.label}`, group.count, () => heading(group)), y + shift));
      const first = Math.max(0, Math.floor((top - rowHeight - y - HEAD) / rowHeight));
      const last = Math.min(group.count, Math.ceil((bottom - y - HEAD) / rowHeight));
      for (let k = first; k < last; k += 1) {
        nodes.push(placed(row(before, group.start + k), y + HEAD + k * rowHeight + shift));
        wanted.push(content.order[group.start + k]);
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
  const heading = (group) => h("div.group", { role: "presentation" }, h("span", {}, group.label), h("span.count", {}, grouped(group.count)));

  /** Where the search found what is not in the title: the words in their sentence. @param {number} i @param {string} title @param {string} query */
  function passage(i, title, query) {
    if (!query.trim() || hits(title, query).length) return null;
    for (const { context } of view.event(i)?.claims ?? []) {
      const [first] = hits(context, query);
      if (!first) continue;
      const from = first[0] > 24 ? context.indexOf(" ", first[0] - 24) + 1 : 0;
      const text = `${from ? "… " : ""}${context.slice(from, from + 120)}`;
      return marked(text, hits(text, query));
    }
    return null;
  }

  /** @param {typeof made} before @param {number} k */
  function row(before, k) {
    const i = content.order[k];
    const { selected } = view.store.get();
    const said = view.row(i);
    const node = keep(before, i, said, () =>
      h("div.row", { role: "option", id: `row-${i}`, "data-event": i },
        h("div.row-head", {}, h("span.when", {}, said.when), ...badges(said)),
        h("div.row-title", { dir: "auto" }, marked(said.title.slice(0, 400), hits(said.title.slice(0, 400), listed.query))),
        h("div.row-foot", {}, passage(i, said.title, listed.query) ?? said.sources)));
    const state = { tabindex: k === active ? "0" : "-1", "aria-selected": String(selected.includes(i)), "aria-setsize": String(content.order.length), "aria-posinset": String(k + 1) };
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
    if (y - HEAD >= top && y + rowHeight <= top + view) return;
    scrollTo(y < top + HEAD ? y - HEAD : y + rowHeight - view);
  }

  /** @param {number} y in the list, however long that is */
  function scrollTo(y) {
    const view = element.clientHeight;
    element.scrollTop = content.height <= TALLEST ? y : (y / (content.height - view)) * (TALLEST - view);
  }

  rows.addEventListener("keydown", (/** @type {KeyboardEvent} */ event) => {
    const page = Math.max(1, Math.floor(element.clientHeight / rowHeight) - 1);
    const steps = { ArrowDown: active + 1, ArrowUp: active - 1, PageDown: active + page, PageUp: active - page, Home: 0, End: content.order.length - 1 };
    if (event.key in steps) go(/** @type {any} */ (steps)[event.key]);
    else if (event.key === "Enter" || event.key === " ") view.select(content.order[active], event.ctrlKey || event.metaKey || event.shiftKey, true);
    else return;
    event.preventDefault();
    event.stopPropagation();
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
    element, update,
    /** Brings an event into sight without taking the focus. @param {number} i */
    show(i) {
      const k = Array.prototype.indexOf.call(content.order, i);
      // Whoever is going through the list stays where they are.
      if (k < 0 || rows.contains(/** @type {any} */ (element.getRootNode()).activeElement)) return;
      active = k;
      reveal(k);
      paint();
    },
    /** The event before or after another in the order of the list. @param {number} i @param {number} by */
    beside(i, by) {
      refresh();
      const k = Array.prototype.indexOf.call(content.order, i);
      const next = k < 0 ? (by > 0 ? 0 : content.order.length - 1) : k + by;
      return next >= 0 && next < content.order.length ? content.order[next] : -1;
    },
    /** @param {number} place */
    end(place) {
      refresh();
      return content.order.length ? content.order[place < 0 ? content.order.length - 1 : 0] : -1;
    },
    focus() {
      refresh();
      go(active);
    },
    /** Puts the focus on an event, at the top where there is more below. @param {number} i */
    goTo(i) {
      const k = Array.prototype.indexOf.call(content.order, i);
      if (k < 0) return;
      scrollTo(topOf(k) - HEAD);
      go(k);
    },
  };
}

/** What must be said beside a title: who says so, what it is not, how sure. @param {ReturnType<import("./app.js").View["row"]>} said */
export function badges(said) {
  return [
    said.per && h("span.badge.per", {}, said.per),
    said.modality !== "happened" && h("span.badge", { class: `badge is-${said.modality}` }, said.modality),
    said.disputed && h("span.badge.warn", {}, "disputed"),
    said.certainty !== "high" && h("span.pips", { role: "img", title: `${said.certainty} confidence`, "aria-label": `${said.certainty} confidence` }, said.certainty === "low" ? "●○○" : "●●○"),
  ];
}
