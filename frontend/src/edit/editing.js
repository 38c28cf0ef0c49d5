/**
 * Correcting, in the notebook alone: it adds itself to an explorer that is there. What is drawn is always what Python
 * holds; nothing here changes the timeline but by asking for it.
 */
import { h } from "../dom.js";
import { createAdding } from "./adding.js";
import { createAsking } from "./asking.js";
import { createBar } from "./bar.js";
import css from "./edit.css";
import { createHistory } from "./history.js";
import { createPanel } from "./panel.js";
import { createRedating } from "./redating.js";
import { createRejected } from "./rejected.js";
import { createReview } from "./review.js";

/**
 * @param {ReturnType<typeof import("../app.js").createApp>} app @param {ReturnType<typeof import("../actions.js").createActions>} actions
 * @param {() => import("./asking.js").Shown} shown what Python shows beside the timeline, now
 */
export function createEditing(app, actions, shown) {
  const { view, element } = app;
  const root = /** @type {ShadowRoot} */ (element.getRootNode());
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  const asking = createAsking(actions);
  const toast = h("div.toast", { role: "alert", hidden: true });
  element.append(toast);
  let fading = 0;

  /** What went wrong, where no field is to say it beside. @param {string} text */
  function complain(text) {
    toast.textContent = text;
    toast.hidden = false;
    clearTimeout(fading);
    fading = setTimeout(() => (toast.hidden = true), 9000);
  }
  toast.addEventListener("click", () => (toast.hidden = true));

  /** @param {Promise<unknown>} promise @returns {Promise<boolean>} */
  async function act(promise) {
    try {
      await promise;
      toast.hidden = true;
      return true;
    } catch (error) {
      complain(/** @type {Error} */ (error).message);
      return false;
    }
  }

  // A field that is left by pressing a button is saved first; and not before the mouse is up, since what
  // follows draws the details anew, and the button would be gone from under it.
  let down = false;
  /** @type {(() => void)[]} */
  let waiting = [];
  const flush = () => {
    const acts = waiting;
    waiting = [];
    for (const one of acts) one();
  };
  const later = (/** @type {() => void} */ one) => (down ? void waiting.push(one) : one());
  root.addEventListener("pointerdown", () => (down = true), true);
  root.addEventListener("click", flush, true);
  const released = () => {
    down = false;
    setTimeout(flush);
  };
  for (const name of ["pointerup", "pointercancel"]) addEventListener(name, released, true);

  const tools = {
    act,
    later,
    complain,
    /** Takes an event away; whoever goes through the events goes on with the next. @param {import("../data.js").Event} event */
    reject: (event) => act(review.on() ? review.decide("reject") : asking.edit("reject", { event: event.id })),
    focusChart: () => /** @type {HTMLElement} */ (element.querySelector(".chart")).focus({ preventScroll: true }),
  };
  const review = createReview(view, asking, shown, tools);
  const history = createHistory(asking, shown, { ...tools, opened: () => rejected.toggle(false) });
  const rejected = createRejected(asking, shown, { ...tools, opened: () => history.toggle(false) });
  const bar = createBar(asking, shown, { ...tools, history, rejected, review });
  createAdding(view, asking, element, tools);
  const redating = createRedating(app, asking, tools);
  element.querySelector(".main")?.prepend(bar.element, review.element);
  element.append(history.element, rejected.element);
  view.editor = createPanel(view, asking, shown, tools);

  element.addEventListener(
    "keydown",
    (/** @type {KeyboardEvent} */ event) => {
      const target = /** @type {HTMLElement} */ (event.composedPath()[0]);
      const typing = target.matches("input:not([type=checkbox]), select, textarea");
      if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "z" && !typing) {
        act(event.shiftKey ? asking.redo() : asking.undo());
        event.preventDefault();
      } else if (
        !typing &&
        !target.closest("dialog, .drawer") &&
        !event.ctrlKey &&
        !event.metaKey &&
        !event.altKey &&
        !(event.key === "Enter" && target.matches("button, a, summary, [role=option]")) &&
        review.key(event.key)
      ) {
        event.preventDefault();
        event.stopImmediatePropagation(); // Esc ends the review, and closes nothing else
      }
    },
    true,
  );

  function update() {
    bar.update();
    review.update();
    history.update();
    rejected.update();
    redating.update();
  }
  root.host.addEventListener("timeline-drawn", update);
  update();
  return {
    update,
    destroy() {
      for (const name of ["pointerup", "pointercancel"]) removeEventListener(name, released, true);
      clearTimeout(fading);
    },
  };
}
