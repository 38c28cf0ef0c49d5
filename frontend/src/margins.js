/** What lies outside the window: left and right of the break, in order, with the gaps in words. A press zooms to it. */
import { grouped, rangeWords } from "./calendar.js";
import { fill, h } from "./dom.js";
import { gapWords } from "./gaps.js";
import { AXIS, LISTED } from "./geometry.js";
import { widthOf } from "./measure.js";
import { shortMonths } from "./when.js";

/** Above this, only how many there are is told while one zooms. */
const RANKED = 20000;

/** @param {import("./app.js").View} view */
export function createMargins(view) {
  const element = h("div.margins", {});
  let seen = "";
  /** How much of the axis the words take where there is no room for a margin. */
  let noted = { earlier: 0, later: 0 };

  /** Those outside on one side, in order of time. @param {boolean} before */
  function members(before) {
    const { lo, hi } = view.data.marks;
    const [a, b] = view.store.get().window;
    return Array.from(view.shown()).filter((i) => (before ? hi[i] <= a && lo[i] < a : lo[i] >= b));
  }

  /** @param {number[]} all @param {number} most */
  function best(all, most) {
    if (all.length <= most) return all;
    const weight = (/** @type {number} */ i) => view.data.told(i) * (0.5 + view.data.marks.confidence[i] / 100);
    const count = Math.max(1, Math.min(LISTED - 1, most));
    const size = Math.ceil(all.length / count);
    // One of each part, so that they are spread over what they stand for.
    return Array.from({ length: count }, (_, k) => all.slice(k * size, (k + 1) * size))
      .filter((part) => part.length)
      .map((part) => part.reduce((p, q) => (weight(q) > weight(p) ? q : p)));
  }

  /** @param {number[]} all */
  function stretch(all) {
    const { lo, hi } = view.data.marks;
    let [from, to] = [Infinity, -Infinity];
    for (const i of all) {
      from = Math.min(from, lo[i], hi[i]);
      to = Math.max(to, Number.isFinite(hi[i]) ? hi[i] : lo[i]);
    }
    return /** @type {[number, number]} */ ([from, Math.max(to, from + 1)]);
  }

  /** @param {boolean} before @param {import("./geometry.js").Geometry} scale @param {number} count */
  function margin(before, scale, count) {
    const all = members(before);
    const days = stretch(all);
    const zoom = () => view.store.set({ window: view.padded(all) });
    const words = shortMonths(rangeWords(...days));
    const few = all.length <= Math.min(LISTED, Math.floor((scale.height - 90) / 88));
    const listed = best(all, few ? LISTED : Math.max(1, Math.floor((scale.height - 130) / 84)));
    const side = h(
      "section.margin",
      { class: `margin ${before ? "earlier" : "later"}${few ? "" : " is-many"}`, "aria-label": `${count} ${before ? "earlier" : "later"}` },
      h(
        "button.margin-head",
        { onclick: zoom, title: `Show ${words}` },
        h("b", {}, before ? `← ${grouped(count)} earlier` : `${grouped(count)} later →`),
        h("span", {}, few && all.length > 1 ? `${words}, in order` : words),
      ),
    );
    const [x, width] = before ? [0, scale.left - 4] : [scale.right + 8, scale.width - scale.right - 8];
    Object.assign(side.style, { left: `${x}px`, width: `${width}px`, height: `${scale.height}px` });
    const list = h("ol.margin-list", {});
    const nextIn = view.divided().inside[0];
    const inside = view.divided().inside;
    if (!before && few && inside.length)
      list.append(h("li.lead", {}, h("p.gap", {}, gapWords(view.stand(inside[inside.length - 1]), view.stand(listed[0])))));
    listed.forEach((i, k) => {
      const row = view.row(i);
      const next = listed[k + 1] ?? (before ? nextIn : undefined);
      const gap = few && next !== undefined ? gapWords(view.stand(i), view.stand(next)) : "";
      list.append(
        h(
          "li",
          {},
          h(
            "button.margin-event",
            { "data-event": i, tabindex: "-1", onclick: () => view.select(i, false) },
            few && h("span.glyph-box", {}, view.glyph(i, 26)),
            h("span.when", {}, shortMonths(row.when), row.status && !few ? "" : ""),
            h("bdi", {}, row.title),
            few && row.status && h("span.status", { class: `status is-${row.modality}` }, row.status),
          ),
          gap && h("p.gap", {}, k === listed.length - 1 && before ? `${gap} →` : gap),
        ),
      );
    });
    side.append(list);
    if (all.length > listed.length)
      side.append(h("button.margin-rest", { tabindex: "-1", onclick: zoom }, `and ${grouped(all.length - listed.length)} more`));
    return side;
  }

  /** Where there is no room for a margin: words at the end of the axis. @param {boolean} before @param {number} count */
  function note(before, count) {
    const all = count > RANKED ? [] : members(before);
    const words = all.length ? shortMonths(rangeWords(...stretch(all))) : "";
    const told = before ? `← ${grouped(count)} earlier` : `${grouped(count)} later →`;
    noted[before ? "earlier" : "later"] = widthOf(told, 12, true) + widthOf(words, 12) + 36;
    return h(
      "button.edge-note",
      {
        class: `edge-note ${before ? "earlier" : "later"}`,
        onclick: () => (all.length ? view.store.set({ window: view.padded(all) }) : view.everything()),
      },
      h("b", {}, told),
      h("span", {}, words),
    );
  }

  /** @param {import("./geometry.js").Geometry} scale @param {{earlier: number, later: number, year: number | null}} given */
  function draw(scale, { earlier, later }) {
    const { window, selected } = view.store.get();
    const key = JSON.stringify([
      earlier,
      later,
      scale.left,
      scale.right,
      scale.width,
      scale.height,
      window,
      selected,
      view.version(),
      view.loaded(),
    ]);
    if (key === seen) return;
    seen = key;
    const nodes = [];
    noted = { earlier: 0, later: 0 };
    if (earlier) nodes.push(scale.left && earlier <= RANKED ? margin(true, scale, earlier) : note(true, earlier));
    if (later) nodes.push(scale.right < scale.width && later <= RANKED ? margin(false, scale, later) : note(false, later));
    fill(element, ...nodes);
    element.style.setProperty("--foot", `${AXIS}px`);
    for (const node of element.querySelectorAll("[data-event]"))
      node.classList.toggle("selected", selected.includes(Number(node.getAttribute("data-event"))));
  }
  return { element, draw, noted: () => noted };
}
