/** Files from the desktop, chosen or dropped anywhere on the workbench. Names of files are hostile: they only ever become text. */

const PIECE = 4_000_000; // a websocket of Jupyter's takes ten million bytes in one message

const element = (tag, className, ...children) => {
  const made = document.createElement(tag);
  made.className = className;
  made.append(...children);
  return made;
};

function render({ model, el }) {
  const input = element("input", "tlw-file-input");
  Object.assign(input, { type: "file", multiple: true, accept: model.get("accept") });
  const choose = element("label", "tlw-files", "Choose files", input);
  const status = element("p", "tlw-drop-status");
  status.setAttribute("role", "status");
  const megabytes = Math.floor(model.get("limit") / 1e6);
  const zone = element(
    "div", "tlw-drop",
    element("p", "tlw-drop-title", "Drop files here"),
    element("p", "tlw-drop-note", "or"),
    choose,
    element("p", "tlw-drop-note", `Plain text, HTML, PDF, Word, EPUB, mail, feeds and tables of articles, up to ${megabytes} MB each.`),
    status,
  );
  el.append(zone);

  const waiting = new Map();
  const heard = (message) => {
    waiting.get(message.heard)?.();
    if (message.show) show(message.show);
  };
  model.on("msg:custom", heard);

  /** Settles once Python has dealt with it, so that a large file does not pile up on the way. */
  function send(message, ...buffers) {
    const key = message.key ?? newKey();
    return new Promise((resolve) => {
      waiting.set(key, resolve);
      model.send({ ...message, key }, undefined, buffers);
    }).finally(() => waiting.delete(key));
  }

  async function sendFile(file) {
    if (file.size > model.get("limit")) return send({ kind: "too large", name: file.name, size: file.size });
    const key = newKey();
    let start = 0;
    do {
      const piece = await file.slice(start, start + PIECE).arrayBuffer().catch(() => null);
      if (piece === null) return send({ kind: "unreadable", name: file.name });
      const last = start + piece.byteLength >= file.size;
      await send({ kind: "piece", key, name: file.name, start, last }, piece);
      start += PIECE;
    } while (start < file.size);
  }

  async function sendAll(files) {
    zone.setAttribute("aria-busy", "true");
    await send({ kind: "begin" });
    for (const [place, file] of files.entries()) {
      status.textContent = files.length > 1 ? `Reading ${file.name}, ${place + 1} of ${files.length} …` : `Reading ${file.name} …`;
      await sendFile(file);
    }
    status.textContent = "";
    zone.removeAttribute("aria-busy");
  }

  let line = Promise.resolve();
  const take = (files) => {
    if (files.length) line = line.then(() => sendAll(files));
  };
  input.addEventListener("change", () => {
    take([...input.files]);
    input.value = ""; // the same file can be chosen again
  });

  const bench = () => el.closest(".timeline-workbench") ?? el;
  const show = (step) => {
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    bench().querySelector(`.tlw-step-${step}`)?.scrollIntoView({ behavior: calm ? "auto" : "smooth", block: "start" });
  };

  // Voilà's page is the workbench and nothing else: a file dropped beside it would replace the page, and end its work.
  const over = (event) =>
    event.dataTransfer?.types.includes("Files") && (document.body.dataset.voila || event.composedPath().includes(bench()));
  let leaving = 0;
  const dragged = (event) => {
    if (!over(event)) return;
    event.preventDefault();
    event.stopPropagation();
    event.dataTransfer.dropEffect = "copy";
    bench().classList.add("tlw-dragged");
    clearTimeout(leaving);
    leaving = setTimeout(() => bench().classList.remove("tlw-dragged"), 200); // the browser says so many times a second
  };
  const dropped = (event) => {
    if (!over(event)) return;
    event.preventDefault();
    event.stopPropagation();
    bench().classList.remove("tlw-dragged");
    take([...event.dataTransfer.files]);
  };
  const listeners = [["dragenter", dragged], ["dragover", dragged], ["drop", dropped]];
  for (const [name, listener] of listeners) document.addEventListener(name, listener, true);
  return () => {
    model.off("msg:custom", heard);
    clearTimeout(leaving);
    for (const [name, listener] of listeners) document.removeEventListener(name, listener, true);
  };
}

const newKey = () => Math.random().toString(36).slice(2);

export default { render };
