/** What several sources say of the same: where they agree, where they differ, what one alone tells. Pure. */

/** @typedef {import("./data.js").Data} Data */
/** @typedef {{i: number, docs: number[], verdict: "agree" | "differ" | "one", note: string}} Told docs: which of the compared tell of it */

/** Whether both dates may be right: 2014 and March 2014 may. The same rule as timeline.views.agreement. @param {ArrayLike<number>} a four edges @param {ArrayLike<number>} b @param {boolean} intervals whether both say when it began and ended */
export function compatible(a, b, intervals) {
  if (intervals) return [0, 2].every((k) => Math.max(a[k], b[k]) <= Math.min(a[k + 1], b[k + 1]));
  return a[0] < b[3] && b[0] < a[3];
}

/** How far two dates are apart, in words. @param {ArrayLike<number>} a @param {ArrayLike<number>} b */
function apart(a, b) {
  const days = Math.round(Math.max(Math.abs(a[0] - b[0]), Math.abs(a[3] - b[3])));
  if (!Number.isFinite(days)) return "another date";
  if (days === 0) return "hours apart";
  if (days === 1) return "one day apart";
  if (days < 60) return `${days} days apart`;
  return days < 730 ? `${Math.round(days / 30.4)} months apart` : `${Math.round(days / 365.2425)} years apart`;
}

/** @param {Data} data @param {number[]} members events in order of time @param {number[]} docs places of the documents compared @returns {Told[]} */
export function accounts(data, members, docs) {
  const { first, claim } = data.evidence;
  const { x, edtf } = data.whens;
  const wanted = new Set(docs);
  /** @type {Told[]} */
  const found = [];
  for (const i of members) {
    /** @type {Map<number, number[]>} dates by document */
    const dates = new Map();
    for (let k = first[i]; k < first[i + 1]; k += 1) {
      const doc = claim.document[k];
      if (!wanted.has(doc)) continue;
      const own = dates.get(doc) ?? [];
      if (claim.when[k] < edtf.length) own.push(claim.when[k]);
      dates.set(doc, own);
    }
    if (!dates.size) continue;
    const told = docs.filter((doc) => dates.has(doc));
    if (told.length < 2) {
      found.push({ i, docs: told, verdict: "one", note: "" });
      continue;
    }
    const edges = (/** @type {number} */ place) => x.slice(place * 4, place * 4 + 4);
    let note = "";
    for (let p = 0; p < told.length && !note; p += 1)
      for (let q = p + 1; q < told.length && !note; q += 1) {
        const [ones, others] = [dates.get(told[p]) ?? [], dates.get(told[q]) ?? []];
        if (!ones.length || !others.length) continue;
        const agree = ones.some((a) =>
          others.some((b) => compatible(edges(a), edges(b), edtf.at(a).includes("/") && edtf.at(b).includes("/"))),
        );
        if (!agree) note = apart(edges(ones[0]), edges(others[0]));
      }
    found.push({ i, docs: told, verdict: note ? "differ" : "agree", note });
  }
  return found;
}
