/** On paper: the chart in order, the table with status and sources, the texts with publisher and day. Drawn when it is printed. */
import { h } from "./dom.js";
import { rangeWords } from "./calendar.js";
import { definitions, glyph, paths, small, svg } from "./glyph.js";
import { called } from "./legend.js";
import { statusWords } from "./rows.js";
import { LEGEND } from "./shapes.js";
import { inWords } from "./when.js";
import shared from "../../timeline/views/shared.json";

/** Rows beyond these are not printed. */
const MOST = 5000;

/** As many marks have a place beside each other, and so many texts one above the other. */
const [MARKS, LANES] = [40, 6];
const [WIDTH, LANE, SIDE] = [720, 26, 24];

/** The chart, in order and not to scale: a lane a text, what several tell joined, numbers that lead to the table. @param {import("./app.js").View} view @param {number[]} shown */
function picture(view, shown) {
  const { data } = view;
  const lanes = Math.max(1, data.documents.length);
  if (!shown.length || shown.length > MARKS || lanes > LANES) return [];
  const slot = (WIDTH - SIDE) / shown.length;
  const text = (/** @type {string} */ words, /** @type {number} */ x, /** @type {number} */ y) => {
    const node = svg("text", { x, y, "font-size": 11, "text-anchor": "middle" });
    node.textContent = words;
    return node;
  };
  const nodes = [];
  for (let lane = 0; lane < lanes; lane += 1) {
    const y = LANE * (lane + 0.5);
    nodes.push(svg("path", { d: `M${SIDE} ${y}H${WIDTH}`, style: "stroke:var(--line)" }));
    if (lanes > 1) nodes.push(text(view.letter(lane).toLowerCase(), 8, y + 4));
  }
  shown.forEach((i, k) => {
    const x = SIDE + slot * (k + 0.5);
    const mark = data.mark(i);
    const wide = Math.min(slot - 4, mark.kind === "solid" && !mark.lasting ? 8 : 14); // a day is a dot
    const own = [...new Set(view.event(i)?.claims.map((claim) => claim.document) ?? [])].filter((doc) => doc < lanes).sort((p, q) => p - q);
    const at = own.length ? own : [0];
    if (at.length > 1)
      nodes.push(svg("path", { d: `M${x} ${LANE * (at[0] + 0.5)}V${LANE * (at[at.length - 1] + 0.5)}`, style: "stroke:var(--text)" }));
    for (const doc of at) nodes.push(...paths({ ...mark, x: x - wide / 2, x2: x + wide / 2, y: LANE * (doc + 0.5), h: 8, fade: wide }));
    nodes.push(text(String(k + 1), x, LANE * lanes + 14));
  });
  const height = LANE * lanes + 20;
  const wanted = new Set(shown.flatMap((i) => called(data.mark(i), data.marks.hi[i] - data.marks.lo[i] <= 1)));
  const told = { class: "order-picture", viewBox: `0 0 ${WIDTH} ${height}`, width: "100%", role: "img" };
  return [
    svg("svg", { ...told, "aria-label": "The events in order, by their numbers in the table" }, ...nodes),
    h(
      "p.marks",
      {},
      ...LEGEND.filter(([words]) => wanted.has(words)).map(([words, mark, width]) =>
        h("span", {}, glyph(mark, words === "to the day" ? 9 : width), ` ${words}`),
      ),
    ),
  ];
}

/** @param {ReturnType<typeof import("./app.js").createApp>} app @param {import("./data.js").Data} data @param {HTMLElement} holder */
export function createPaper({ view }, data, holder) {
  function fillIn() {
    for (const [key, value] of Object.entries(shared.themes.light)) holder.style.setProperty(`--${key.replaceAll("_", "-")}`, value);
    const shown = Array.from(view.shown().subarray(0, MOST));
    const letters = data.documents.length > 1;
    const head = h(
      "tr",
      {},
      ...["No.", "", "When", "What", "Status", ...(letters ? ["Source"] : [])].map((words) => h("th", { scope: "col" }, words)),
    );
    const rows = shown.map((i, k) => {
      const row = view.row(i);
      const event = view.event(i);
      const docs = [...new Set(event?.claims.map((claim) => claim.document) ?? [])].filter((doc) => data.documents[doc]);
      return h(
        "tr",
        {},
        h("td.number", {}, String(k + 1)),
        h("td.mark", {}, small(view.data.mark(i), 26)),
        h("td.when", {}, row.when),
        h("td", {}, h("bdi", {}, row.title), row.per && h("i", {}, ` ${row.per}`)),
        h("td", {}, [statusWords(row.modality, ""), row.disputed && "sources differ"].filter(Boolean).join(", ")),
        letters && h("td", {}, docs.map((doc) => view.letter(doc).toLowerCase()).join(", ")),
      );
    });
    const texts = data.documents
      .slice(0, 200)
      .map((doc, k) =>
        h(
          "li",
          {},
          letters && h("b", {}, view.letter(k).toLowerCase()),
          h("bdi", {}, [doc.publisher, doc.author, doc.name].filter(Boolean).join(", ")),
          doc.published ? `. ${inWords(doc.published.slice(0, 10))}` : "",
          doc.url ? h("span", {}, `. ${doc.url}`) : "",
        ),
      );
    holder.replaceChildren(
      definitions(),
      h("h1", {}, data.title || "Timeline"),
      h(
        "p.summary",
        {},
        `${view.shown().length === data.n ? "" : `${shown.length} of `}${data.n} events${letters ? ` from ${data.documents.length} texts` : ""}, ${rangeWords(...data.full)}.`,
      ),
      ...picture(view, shown),
      h("table", {}, h("thead", {}, head), h("tbody", {}, ...rows)),
      ...(texts.length ? [h("h2", {}, letters ? "Texts" : "Text"), h("ol.texts", {}, ...texts)] : []),
    );
  }
  addEventListener("beforeprint", fillIn);
  addEventListener("afterprint", () => holder.replaceChildren());
}
