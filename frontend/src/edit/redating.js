/** The mark of the selected event, to drag: as a whole, or by its ends. */

/** @param {ReturnType<typeof import("../app.js").createApp>} app @param {import("./asking.js").Asking} asking @param {object} tools */
export function createRedating(app, asking, tools) {
  void [app, asking, tools];
  return { update() {} };
}
