/**
 * Where labels go beside a line that runs down: near their marks, in order, one under the other. Pure.
 *
 * @typedef {{at: number, height: number}} Box at: where its mark is, height: of the label, in pixels
 */
export const SPACE = 8;

/**
 * Labels that would touch share out the way that they are moved. One that would stand further than `reach` from its mark has
 * no place of its own: it goes with the one before.
 * @param {Box[]} boxes in order @param {{tall: number, reach: number}} room
 * @returns {{y: number[], host: number[]}} y: the upper edge of each that has a place; host: of the others, which label they go with, else -1
 */
export function beside(boxes, { tall, reach }) {
  /** @typedef {{from: number, members: number[], height: number, wanted: number}} Block wanted: the sum of where each member would have it begin */
  const top = (/** @type {Block} */ block) =>
    Math.max(SPACE / 2, Math.min(block.wanted / block.members.length, tall - block.height - SPACE / 2));
  const offset = (/** @type {Block} */ block, /** @type {number} */ k) =>
    block.members.slice(0, block.members.indexOf(k)).reduce((sum, each) => sum + boxes[each].height + SPACE, 0);
  /** @param {Block} p @param {Block} q @returns {Block} */
  const joined = (p, q) => ({
    from: p.from,
    members: [...p.members, ...q.members],
    height: p.height + SPACE + q.height,
    wanted: p.wanted + q.wanted - q.members.length * (p.height + SPACE),
  });
  /** @type {Block[]} */
  let blocks = [];
  const host = boxes.map(() => -1);
  boxes.forEach((box, k) => {
    const tried = [...blocks];
    /** @type {Block} */
    let own = { from: k, members: [k], height: box.height, wanted: box.at };
    for (let last = tried.at(-1); last && top(last) + last.height + SPACE > top(own); last = tried.at(-1)) {
      tried.pop();
      own = joined(last, own);
    }
    const y = top(own);
    const far = own.members.some((each) => Math.abs(y + offset(own, each) - boxes[each].at) > reach);
    const before = blocks.at(-1)?.members.at(-1);
    if (far && before !== undefined) host[k] = before;
    else blocks = [...tried, own];
  });
  const y = boxes.map(() => NaN);
  for (const block of blocks) for (const k of block.members) y[k] = top(block) + offset(block, k);
  return { y, host };
}
