/** Taking the view away: its link, its citation, a frame for another page. */
import { copier } from "./copying.js";
import { fill, h } from "./dom.js";
import { citation } from "./quote.js";

/** @param {import("./app.js").View} view */
export function createShare(view) {
  const list = h("div.menu", { role: "group", "aria-label": "Share" });
  const element = h("details.share", { ontoggle: () => element.open && draw() }, h("summary.btn", {}, "Share"), list);
  const close = () => (element.open = false);

  function draw() {
    const { selected } = view.store.get();
    const event = selected.length ? view.event(selected[selected.length - 1]) : null;
    const { link } = view;
    fill(
      list,
      link && copier(view, element, "Copy link", () => link(event?.id)),
      event && copier(view, element, "Copy as citation", () => citation(view.data, event)),
      link &&
        copier(
          view,
          element,
          "Embed",
          () =>
            `<iframe src="${link(event?.id).replaceAll("&", "&amp;").replaceAll('"', "&quot;")}" width="100%" height="640" style="border:0" title="${(view.data.title || "Timeline").replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;")}"></iframe>`,
        ),
      link &&
        h(
          "button.btn",
          {
            onclick: () => {
              close();
              print();
            },
          },
          "Print",
        ),
      !link && h("p.quiet", {}, 'Save the timeline as a page to share it: line.save("timeline.html")'),
    );
  }
  element.addEventListener("keydown", (/** @type {KeyboardEvent} */ event) => {
    if (event.key !== "Escape" || !element.open) return;
    close();
    element.querySelector("summary").focus();
    event.preventDefault();
    event.stopPropagation();
  });
  element.addEventListener("focusout", (/** @type {FocusEvent} */ event) => {
    if (event.relatedTarget && !element.contains(/** @type {Node} */ (event.relatedTarget))) close();
  });
  return { element };
}
