/** "/" goes to the search; in the first picture, the words of a text and their event light up together; the gallery's kinds. */
addEventListener("keydown", (event) => {
  const typing = /** @type {Element} */ (event.target).closest?.("input, textarea, select");
  const field = /** @type {HTMLInputElement | null} */ (document.querySelector(".bar .search input"));
  if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || !field?.offsetParent) return;
  event.preventDefault();
  field.focus();
});

const told = document.querySelectorAll(".story [data-event]");
function light(/** @type {Event} */ event) {
  const over = /** @type {HTMLElement | null} */ (/** @type {Element} */ (event.target).closest("[data-event]"));
  if (over) for (const one of told) one.classList.toggle("on", /** @type {HTMLElement} */ (one).dataset.event === over.dataset.event);
}
for (const kind of ["pointerover", "focusin", "click"]) document.querySelector(".story")?.addEventListener(kind, light);

const kinds = /** @type {NodeListOf<HTMLButtonElement>} */ (document.querySelectorAll("[data-kind]"));
for (const button of kinds) {
  button.addEventListener("click", () => {
    for (const one of kinds) one.setAttribute("aria-pressed", String(one === button));
    for (const card of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-kinds]"))) {
      card.hidden = Boolean(button.dataset.kind) && !(card.dataset.kinds ?? "").split(" ").includes(button.dataset.kind ?? "");
    }
  });
}

// What scrolls sideways can be reached with the keyboard.
for (const wide of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("pre, .text table, .scroll"))) {
  if (wide.scrollWidth > wide.clientWidth) wide.tabIndex = 0;
}
