/** What is still to be reviewed, least certain first. Pure. */

/**
 * The places of the events that nobody has accepted, the least certain first, and of equals the earlier.
 * @param {ArrayLike<number>} confidence by place, in order of time @param {ReadonlySet<number>} accepted
 */
export function queueOf(confidence, accepted) {
  const open = [];
  for (let i = 0; i < confidence.length; i += 1) if (!accepted.has(i)) open.push(i);
  return open.sort((p, q) => confidence[p] - confidence[q] || p - q);
}

/** The one after `i` in the queue; after the last comes the first again; -1 where there is no other. @param {number[]} queue @param {number} i @param {number} [by] */
export function after(queue, i, by = 1) {
  const k = queue.indexOf(i);
  if (k < 0) return queue.length ? queue[by > 0 ? 0 : queue.length - 1] : -1;
  return queue.length > 1 ? queue[(k + by + queue.length) % queue.length] : -1;
}

/** How far a review has come. @param {number} events on the timeline now @param {number} accepted @param {number} rejected */
export function progress(events, accepted, rejected) {
  const [done, all] = [accepted + rejected, events + rejected];
  return { done, all, share: all ? done / all : 1 };
}
