/** Two accounts side by side, up to four: one scale above, rows in order below, told by both tinted, what differs marked. */
import { accounts } from "./accounts.js";
import { grouped } from "./calendar.js";
import { fill, h, marked } from "./dom.js";
import { paths, svg } from "./glyph.js";
import { KINDS } from "./kinds.js";
import { widthOf } from "./measure.js";
import { opening, padded } from "./opening.js";
import { stack } from "./pack.js";
import { ticks } from "./ticks.js";
import { commonYear, inWords, shortMonths, withoutYear } from "./when.js";

const MOST = 4;
const ROW = 11;
const BETWEEN = 22;
const NAMES = 186;

/** @param {import("./app.js").View} view */
export function createCompare(view) {
  const chips = h("div.compare-chips", { role: "group", "aria-label": "Show" });
  const scale = h("div.compare-scale", {});
  const rows = h("div.compare-rows", {});
  const element = h("div.compare", { hidden: true, role: "region", "aria-label": "Compare accounts" }, chips, scale, rows);
  let seen = "";

  const letter = (/** @type {number} */ k) => h("b.letter", {}, String.fromCharCode(65 + k));

  /** The documents compared: those chosen, else those that tell the most together. */
  function documents() {
    const { data } = view;
    const { compared } = view.store.get();
    const known = compared.filter((doc) => data.documents[doc]);
    if (known.length > 1) return known.slice(0, MOST);
    const count = data.documents.map((_, doc) => ({ doc, told: 0 }));
    const { first, claim } = data.evidence;
    for (let i = 0; i < data.n; i += 1)
      for (let k = first[i]; k < first[i + 1]; k += 1)
        if (count[claim.document[k]]) count[claim.document[k]].told += first[i + 1] - first[i] > 1 ? 3 : 1;
    return count
      .sort((p, q) => q.told - p.told || p.doc - q.doc)
      .slice(0, data.documents.length === 2 ? 2 : Math.min(MOST, 3))
      .map(({ doc }) => doc)
      .sort((p, q) => p - q);
  }

  function update() {
    const state = view.store.get();
    element.hidden = state.view !== "compare";
    if (element.hidden) return;
    const docs = documents();
    const width = element.clientWidth;
    const key = JSON.stringify([view.version(), docs, state.told, state.selected, width, state.query]) + view.shownKey();
    if (key === seen) return;
    seen = key;
    const told = accounts(view.data, Array.from(view.shown()), docs);
    drawChips(told, docs, state.told);
    drawScale(told, docs, width);
    drawRows(
      told.filter((one) => keep(one, state.told)),
      docs,
      width,
    );
  }

  /** @param {import("./accounts.js").Told} one @param {string} filter */
  const keep = (one, filter) => !filter || one.verdict === filter || (one.verdict === "one" && filter === `only-${one.docs[0]}`);

  /** @param {import("./accounts.js").Told[]} told @param {number[]} docs @param {string} filter */
  function drawChips(told, docs, filter) {
    const count = (/** @type {(one: import("./accounts.js").Told) => boolean} */ test) => told.filter(test).length;
    const chip = (/** @type {string} */ name, /** @type {any[]} */ inside, /** @type {number} */ number) =>
      h(
        "button.chip",
        {
          type: "button",
          class: number ? `chip is-${name}` : "chip",
          disabled: !number && filter !== name,
          "aria-pressed": String(filter === name),
          onclick: () => view.store.set({ told: filter === name ? "" : name }),
        },
        ...inside.map((part) => (typeof part === "string" ? part.replace("{n}", grouped(number)) : part)),
      );
    const differ = count((one) => one.verdict === "differ");
    const { data } = view;
    fill(
      chips,
      chip(
        "agree",
        ["= {n} agree"],
        count((one) => one.verdict === "agree"),
      ),
      chip("differ", [differ === 1 ? "≠ {n} differs" : "≠ {n} differ"], differ),
      ...docs.map((doc, k) =>
        chip(
          `only-${doc}`,
          [letter(k), "{n} only here"],
          count((one) => one.verdict === "one" && one.docs[0] === doc),
        ),
      ),
      data.documents.length > 2 && h("label.compare-pick", {}, "Texts ", picker(docs)),
    );
  }

  /** @param {number[]} docs */
  function picker(docs) {
    const box = h(
      "details.picker",
      {},
      h("summary.btn", {}, `${docs.length} of ${view.data.documents.length}`),
      h(
        "div.picker-list",
        {},
        ...view.data.documents.map((doc, k) => {
          const input = h("input", {
            type: "checkbox",
            onchange: () => {
              const next = docs.includes(k) ? docs.filter((other) => other !== k) : [...docs, k].sort((p, q) => p - q).slice(-MOST);
              if (next.length > 1) view.store.set({ compared: next });
            },
          });
          input.checked = docs.includes(k);
          return h("label.facet-line", {}, input, h("bdi", {}, doc.name));
        }),
      ),
    );
    return box;
  }

  /** @param {import("./accounts.js").Told[]} told @param {number[]} docs @param {number} width */
  function drawScale(told, docs, width) {
    const { data } = view;
    const { hi, kind, at } = data.marks;
    // What had always been so stands where it ends.
    const lo = data.marks.lo.map((day, i) => (Number.isFinite(day) ? day : at[i]));
    if (docs.length !== 2 || width < 640 || !told.length) return fill(scale);
    const points = told.map(({ i, docs: own }) => ({
      at: lo[i],
      weight: own.length > 1 ? 4 : 1,
      lo: lo[i],
      hi: Number.isFinite(hi[i]) ? hi[i] : lo[i],
    }));
    const [a, b] = opening(points) ?? padded(points);
    const inner = width - NAMES - 40;
    const px = (/** @type {number} */ day) => NAMES + ((day - a) / (b - a)) * inner;
    const inside = told.filter(({ i }) => lo[i] < b && hi[i] > a);
    const outside = told.filter(({ i }) => hi[i] <= a);
    const lasting = inside.filter(({ i }) => KINDS[kind[i]] === "ongoing" && lo[i] < a).length;
    const both = inside.filter((one) => one.docs.length > 1);
    const sides = [0, 1].map((side) =>
      inside.filter((one) => one.docs.includes(docs[side]) && !(KINDS[kind[one.i]] === "ongoing" && lo[one.i] < a)),
    );
    /** The date that one source gives, as pixels. @param {number} i @param {number} doc @returns {[number, number]} */
    const extent = (i, doc) => {
      const { first, claim } = data.evidence;
      for (let k = first[i]; k < first[i + 1]; k += 1) {
        if (claim.document[k] !== doc || claim.when[k] >= data.whens.edtf.length) continue;
        const [x0, , , x3] = data.whens.x.slice(claim.when[k] * 4, claim.when[k] * 4 + 4);
        return [px(Math.max(a, x0 > -Infinity ? x0 : x3)), px(Math.min(b, x3 < Infinity ? x3 : b))];
      }
      return [px(Math.max(a, lo[i])), px(Math.min(b, hi[i]))];
    };
    const placed = sides.map((members, side) => {
      // What both tell stands next to the middle.
      const order = [...members].sort((p, q) => q.docs.length - p.docs.length || lo[p.i] - lo[q.i]);
      const inks = order.map(({ i }) => extent(i, docs[side]));
      const joint = order.filter((one) => one.docs.length > 1).length;
      const near = stack(inks.slice(0, joint), 1);
      const far = stack(inks.slice(joint), 6);
      const firstFree = (/** @type {number} */ k) => (far.row[k - joint] < 0 ? 6 : far.row[k - joint] + (joint ? 1 : 0));
      return { order, inks, row: order.map((_, k) => (k < joint ? Math.max(0, near.row[k]) : firstFree(k))) };
    });
    const tall = placed.map(({ row }) => (Math.max(-1, ...row) + 1) * ROW);
    const middle = 10 + tall[0];
    const height = middle + BETWEEN + tall[1] + 10;
    const axis = ticks(a, b, inner, 52);
    const picture = svg("svg", {
      width,
      height: height + 24,
      viewBox: `0 0 ${width} ${height + 24}`,
      role: "img",
      "aria-label": `${both.length} events that both tell, on one scale`,
    });
    if (axis.weekends)
      for (let day = Math.floor(a); day < b; day += 1)
        if ((((day + 4) % 7) + 7) % 7 === 6)
          picture.append(
            svg("rect", {
              x: px(Math.max(a, day)),
              y: 0,
              width: Math.max(0, px(Math.min(b, day + 2)) - px(Math.max(a, day))),
              height,
              style: "fill:var(--surface)",
            }),
          );
    const going = lasting ? `${lasting} going on since before` : "";
    const noted = [outside.length ? `← ${grouped(outside.length)} earlier` : "", going].filter(Boolean).join(" · ");
    const free = noted ? widthOf(noted, 12) + 48 : 0;
    for (const tick of axis.ticks) {
      picture.append(svg("path", { d: `M${px(tick.x)} 0V${height}`, style: "stroke:var(--line)" }));
      const text = svg("text", {
        x: px(tick.x + (tick.centred ? 0.5 : 0)),
        y: height + 17,
        "text-anchor": "middle",
        class: tick.major ? "tick major" : "tick",
      });
      text.textContent = tick.centred ? tick.label.replace(/^\p{L}+\.? /u, "") : tick.label;
      if (px(tick.x) > free) picture.append(text);
    }
    picture.append(svg("path", { d: `M0 ${height + 0.5}H${width}`, style: "stroke:var(--edge)" }));
    for (const one of both) {
      const [p, q] = docs.map((doc) => extent(one.i, doc));
      const differ = one.verdict === "differ";
      const shape = `M${p[0]} ${middle}L${p[1]} ${middle}L${q[1]} ${middle + BETWEEN}L${q[0]} ${middle + BETWEEN}z`;
      picture.append(
        svg("path", {
          d: shape,
          style: differ ? "fill:var(--warning-soft);stroke:var(--warning)" : "fill:var(--accent-soft);stroke:var(--mark-mid)",
          "stroke-dasharray": differ ? "3 2" : undefined,
        }),
      );
      const wide = Math.min(p[1] - p[0], q[1] - q[0]);
      const text = svg("text", {
        x: (p[0] + p[1] + q[0] + q[1]) / 4,
        y: middle + BETWEEN / 2 + 4,
        "text-anchor": "middle",
        style: `fill:var(--${differ ? "warning" : "accent"})`,
        class: "joint",
      });
      text.textContent = differ ? "≠" : wide > 84 ? "= same dates" : "=";
      picture.append(text);
    }
    placed.forEach(({ order, inks, row }, side) =>
      order.forEach(({ i }, k) => {
        if (row[k] > 5) return;
        const y = side ? middle + BETWEEN + 5 + row[k] * ROW : middle - 5 - row[k] * ROW;
        const own = data.mark(i);
        const group = svg(
          "g",
          { "data-event": i, class: "compare-mark" },
          ...paths({
            ...own,
            disputed: false,
            kind: ["before", "until", "after", "from"].includes(own.kind) ? "within" : own.kind,
            x: inks[k][0],
            x2: Math.max(inks[k][1], inks[k][0] + 3),
            y,
            h: 7,
          }),
        );
        const title = svg("title", {});
        title.textContent = `${view.row(i).when}: ${view.row(i).title}`;
        group.append(title);
        group.addEventListener("click", () => view.select(i, false));
        picture.append(group);
      }),
    );
    const name = (/** @type {number} */ k, /** @type {number} */ y) => {
      const node = h("p.compare-name", {}, letter(k), h("bdi", {}, data.documents[docs[k]].name));
      node.style.top = `${y - 10}px`;
      return node;
    };
    const note = h("p.compare-note", {}, noted);
    note.style.top = `${height + 3}px`;
    fill(scale, picture, name(0, middle - 8), name(1, middle + BETWEEN + 8), note);
    return undefined;
  }

  /** What one source says of an event. @param {import("./accounts.js").Told} one @param {number} doc */
  function said(one, doc) {
    const event = view.event(one.i);
    const claims = event?.claims.filter((claim) => claim.document === doc) ?? [];
    const claim = claims[0];
    if (!event || !claim) return null;
    const own = claim.timex && claim.sentence ? claim.context.replace(/\s+/g, " ").indexOf(claim.timex.text.replace(/\s+/g, " ")) : -1;
    const text = claim.context.replace(/\s+/g, " ");
    const row = view.row(one.i);
    const from = own > 90 ? text.indexOf(" ", own - 60) + 1 : 0;
    const piece = text.slice(from, Math.max(from + 130, own + (claim.timex?.text.length ?? 0)));
    const stretches =
      own >= 0 ? /** @type {[number, number][]} */ ([[own - from, own - from + /** @type {any} */ (claim.timex).text.length]]) : [];
    return h(
      "button.compare-event",
      {
        type: "button",
        "data-event": one.i,
        class: view.store.get().selected.includes(one.i) ? "compare-event selected" : "compare-event",
        onclick: () => view.select(one.i, false),
      },
      h(
        "span.compare-title",
        { dir: "auto" },
        event.title,
        " ",
        row.status && h("span.status", { class: `status is-${row.modality}` }, row.status),
      ),
      one.docs.length > 1
        ? h(
            "span.compare-quote",
            { dir: "auto" },
            from ? "… " : "“",
            marked(piece, stretches, "u"),
            from + piece.length < text.length ? " …" : "”",
          )
        : null,
      claim.attributed && h("span.card-who", {}, ...view.saidBy(claim, event.title, false)),
    );
  }

  /** @param {import("./accounts.js").Told[]} told @param {number[]} docs @param {number} width */
  function drawRows(told, docs, width) {
    const { data } = view;
    const two = docs.length === 2 && width >= 640;
    const year = told.length
      ? commonYear(Math.min(...told.map(({ i }) => data.marks.lo[i])), Math.max(...told.map(({ i }) => data.marks.lo[i])) + 1)
      : null;
    rows.style.setProperty(
      "--columns",
      two ? "minmax(0,1fr) 148px minmax(0,1fr)" : width < 640 ? "minmax(0,1fr)" : `120px repeat(${docs.length}, minmax(0,1fr))`,
    );
    const heading = (/** @type {number} */ k) => {
      const doc = data.documents[docs[k]];
      return h(
        "header.compare-head",
        {},
        h("h2", {}, letter(k), h("bdi", {}, doc.name)),
        h("p", {}, [doc.publisher, doc.published && `printed on ${inWords(doc.published.slice(0, 10))}`].filter(Boolean).join(" · ")),
      );
    };
    const middle = h("p.compare-order", {}, "in order");
    const head = h(
      "div.compare-row.is-head",
      {},
      ...(two ? [heading(0), middle, heading(1)] : [middle, ...docs.map((_, k) => heading(k))]),
    );
    // What one alone tells shares a row with what stands at the same time in the other.
    /** @type {import("./accounts.js").Told[][]} */
    const lines = [];
    for (const one of told) {
      const last = lines[lines.length - 1];
      if (last && one.verdict === "one" && last[0].verdict === "one" && view.row(last[0].i).when === view.row(one.i).when) last.push(one);
      else lines.push([one]);
    }
    fill(
      rows,
      head,
      ...lines.slice(0, 1500).map((line) => {
        const [one] = line;
        // Where they differ, what each says.
        const claims = one.verdict === "differ" ? (view.event(one.i)?.claims ?? []) : [];
        const dates = docs.map((doc) => claims.find((claim) => claim.document === doc)?.when?.words).filter(Boolean);
        const all = new Set(dates.length > 1 ? dates : [view.row(one.i).when]);
        const told = [...all].map((when) => shortMonths(withoutYear(String(when), year)));
        const shared = / \d{4}$/.exec(told[told.length - 1])?.[0];
        const words = told
          .map((when, k) => (k < told.length - 1 && shared && when.endsWith(shared) ? when.slice(0, -5) : when))
          .join(" / ");
        const date = h(
          "div.compare-date",
          {},
          h("span", {}, words),
          one.verdict === "agree" && h("b.verdict", {}, "= agree"),
          one.verdict === "differ" && h("b.verdict.is-differ", {}, `≠ ${one.note}`),
        );
        const cells = docs.map((doc, k) => {
          const own = line.filter((other) => other.docs.includes(doc)).map((other) => said(other, doc));
          return h(
            "div.compare-cell",
            { class: own.length ? "compare-cell" : "compare-cell is-empty" },
            own.length > 0 && width < 640 && letter(k),
            ...own,
          );
        });
        return h("div.compare-row", { class: `compare-row is-${one.verdict}` }, ...(two ? [cells[0], date, cells[1]] : [date, ...cells]));
      }),
      !told.length && h("p.quiet", {}, "Nothing of this kind."),
      lines.length > 1500 && h("p.quiet", {}, "The first 1,500 rows are shown: search or filter to see others."),
    );
  }
  return { element, update, forget: () => (seen = "") };
}
