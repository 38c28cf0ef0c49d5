/** On paper: the chart in order, the table with status and sources, the texts with publisher and day. Drawn when it is printed. */
import { h } from "./dom.js";
import { small, definitions } from "./glyph.js";
import { inWords } from "./when.js";
import shared from "../../timeline/views/shared.json";

/** Rows beyond these are not printed. */
const MOST = 5000;

/** @param {ReturnType<typeof import("./app.js").createApp>} app @param {import("./data.js").Data} data @param {HTMLElement} holder */
export function createPaper({ view }, data, holder) {
  function fillIn() {
    for (const [key, value] of Object.entries(shared.themes.light)) holder.style.setProperty(`--${key.replaceAll("_", "-")}`, value);
    const shown = Array.from(view.shown().subarray(0, MOST));
    const letters = data.documents.length > 1;
    const head = h("tr", {}, ...["No.", "", "When", "What", "Status", ...(letters ? ["Source"] : [])].map((words) => h("th", { scope: "col" }, words)));
    const rows = shown.map((i, k) => {
      const row = view.row(i);
      const event = view.event(i);
      const docs = [...new Set(event?.claims.map((claim) => claim.document) ?? [])].filter((doc) => data.documents[doc]);
      return h("tr", {}, h("td.number", {}, String(k + 1)), h("td.mark", {}, small(view.data.mark(i), 26)), h("td.when", {}, row.when),
        h("td", {}, h("bdi", {}, row.title), row.per && h("i", {}, ` ${row.per}`)), h("td", {}, [row.status, row.disputed && "sources differ"].filter(Boolean).join(", ")),
        letters && h("td", {}, docs.map((doc) => view.letter(doc).toLowerCase()).join(", ")));
    });
    const texts = data.documents.slice(0, 200).map((doc, k) => h("li", {}, letters && h("b", {}, view.letter(k).toLowerCase()), h("bdi", {}, [doc.publisher, doc.author, doc.name].filter(Boolean).join(", ")), doc.published ? `. ${inWords(doc.published.slice(0, 10))}` : "", doc.url ? h("span", {}, `. ${doc.url}`) : ""));
    holder.replaceChildren(definitions(), h("h1", {}, data.title || "Timeline"), h("p.summary", {}, `${view.shown().length === data.n ? "" : `${shown.length} of `}${data.n} events${letters ? ` from ${data.documents.length} texts` : ""}.`),
      h("table", {}, h("thead", {}, head), h("tbody", {}, ...rows)), ...(texts.length ? [h("h2", {}, letters ? "Texts" : "Text"), h("ol.texts", {}, ...texts)] : []));
  }
  addEventListener("beforeprint", fillIn);
  addEventListener("afterprint", () => holder.replaceChildren());
}
