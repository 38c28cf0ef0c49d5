/** The try page: takes texts while the engine loads, shows their timeline, keeps the work in this browser. */
import explorer from "./explorer.js";
import { createModel } from "./host.js";

const $ = (/** @type {string} */ id) => /** @type {any} */ (document.getElementById(id));
const KEPT = "timeline-kept";
const DOWNLOADS = { html: "text/html", json: "application/json", csv: "text/csv", ics: "text/calendar", md: "text/markdown" };

const worker = new Worker(new URL("worker.js", import.meta.url), { type: "module" });
/** @type {Map<number, {resolve: Function, reject: Function}>} */
const waiting = new Map();
let last = 0;
let destroy = () => {};
/** @type {File[]} */
let files = [];

function call(/** @type {string} */ method, /** @type {any[]} */ ...args) {
  last += 1;
  const id = last;
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject });
    worker.postMessage({ id, method, args });
  });
}

worker.onmessage = ({ data }) => {
  if ("loading" in data) {
    $("state").textContent = `Getting ready, ${Math.round(data.bytes / 1e6)} MB once, ${Math.round(100 * data.loading)} %`;
  } else if (data.ready) {
    $("state").textContent = navigator.serviceWorker?.controller ? "Ready, works offline" : "Ready";
    $("state").dataset.ready = "true";
  } else if (data.broken) {
    $("state").textContent = `This browser could not load it: ${data.broken}`;
  } else {
    const { resolve, reject } = waiting.get(data.id) ?? {};
    waiting.delete(data.id);
    if (data.error === undefined) resolve?.(data.result);
    else reject?.(new Error(data.error));
  }
};

/** Says what went wrong, or nothing, where it is looked for. @param {string} words */
const say = (words) => ($("problem").textContent = words);

/** @param {string[]} names */
function listFiles(names) {
  $("files").textContent = names.length ? names.join(", ") : "";
}

function addFiles(/** @type {Iterable<File>} */ added) {
  files = [...files, ...added];
  listFiles(files.map((file) => file.name));
}

async function make() {
  if (!$("text").value.trim() && !files.length) {
    say("Paste a text or drop a file first.");
    $("text").focus();
    return;
  }
  say("");
  $("make").disabled = true;
  $("make").firstChild.data = $("state").dataset.ready ? "Reading … " : "Reads as soon as it is ready … ";
  try {
    const contents = await Promise.all(files.map(async (file) => [file.name, new Uint8Array(await file.arrayBuffer())]));
    await show(await call("make", $("text").value, contents, $("day").value));
  } catch (error) {
    say(/** @type {Error} */ (error).message);
    if (/date|day|publi/i.test(/** @type {Error} */ (error).message)) $("day").focus();
  } finally {
    $("make").disabled = false;
    $("make").firstChild.data = "Make the timeline ";
  }
}

/** Base 64, so that bytes can be kept as text. @param {Uint8Array} bytes */
const textOf = (bytes) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
const bytesOf = (/** @type {string} */ text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

/** Keeps the work as it is now: what is made and each correction. @param {Record<string, any>} traits */
function keep(traits) {
  $("count").textContent = counted(traits);
  try {
    localStorage.setItem(KEPT, JSON.stringify({ title: traits.title, events: traits.events, journal: textOf(traits.journal) }));
    $("saved").textContent = "Kept in this browser";
  } catch {
    $("saved").textContent = "Too large to be kept in this browser: download it as JSON";
  }
}

/** @param {Record<string, any>} traits */
function counted({ events, unplaced }) {
  const told = `${events} event${events === 1 ? "" : "s"}`;
  return unplaced ? `${told}, ${unplaced} time${unplaced === 1 ? "" : "s"} without a place on the calendar` : told;
}

/** @param {Record<string, any>} traits */
async function show(traits) {
  if (!traits.events && !traits.unplaced) {
    say([...traits.problems, "No time is told in it that could be placed."].join(" "));
    return;
  }
  destroy();
  $("start").hidden = true;
  $("result").hidden = false;
  $("problems").textContent = traits.problems.join(" · ");
  const stage = $("stage");
  stage.replaceChildren();
  const editor = await (await fetch("editor.js")).text();
  const model = createModel(traits, (asked) => call("answer", asked), keep, editor);
  model.set("height", Math.max(520, innerHeight - 150));
  destroy = explorer.render({ model, el: stage });
  keep(traits);
}

function back() {
  destroy();
  destroy = () => {};
  $("result").hidden = true;
  $("start").hidden = false;
  offer();
  $("text").focus();
}

async function download(/** @type {string} */ suffix) {
  try {
    const bytes = await call("download", suffix);
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([bytes], { type: /** @type {any} */ (DOWNLOADS)[suffix] }));
    link.download = `timeline.${suffix}`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  } catch (error) {
    $("problems").textContent = /** @type {Error} */ (error).message;
  }
}

/** What was left off here, if anything was. */
function offer() {
  const kept = localStorage.getItem(KEPT);
  $("kept").hidden = !kept;
  if (!kept) return;
  const { title, events } = JSON.parse(kept);
  $("kept-title").textContent = title || "Your last timeline";
  $("kept-note").textContent = `${events} events, kept in this browser`;
}

async function resume() {
  const { journal } = JSON.parse(localStorage.getItem(KEPT) ?? "{}");
  $("kept-note").textContent = "Opening …";
  try {
    await show(await call("resume", bytesOf(journal)));
  } catch (error) {
    $("kept-note").textContent = /** @type {Error} */ (error).message;
  }
}

$("make").addEventListener("click", make);
$("back").addEventListener("click", back);
$("continue").addEventListener("click", resume);
$("choose").addEventListener("click", () => $("picker").click());
$("picker").addEventListener("change", () => addFiles($("picker").files));
for (const button of document.querySelectorAll("[data-download]")) {
  button.addEventListener("click", () => download(/** @type {HTMLElement} */ (button).dataset.download ?? ""));
}

/** One of our own timelines, from its texts. @param {string} sample */
async function openSample(sample) {
  const names = (await (await fetch("samples.json")).json())[sample];
  if (!names) return;
  files = await Promise.all(
    names.map(async (/** @type {string} */ name) => new File([await (await fetch(`samples/${name}`)).blob()], name)),
  );
  $("text").value = $("day").value = "";
  listFiles(names);
  await make();
}
for (const button of document.querySelectorAll("[data-sample]")) {
  button.addEventListener("click", () => openSample(/** @type {HTMLElement} */ (button).dataset.sample ?? ""));
}
$("use").addEventListener("click", () => {
  $("text").value = $("sample").textContent.trim().replace(/\s+/g, " ");
  $("day").value = $("use").dataset.day;
  $("text").focus();
});
addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && !$("start").hidden) make();
});
addEventListener("dragover", (event) => event.preventDefault());
addEventListener("drop", (event) => {
  event.preventDefault();
  if (event.dataTransfer?.files.length) addFiles(event.dataTransfer.files);
});

offer();
const asked = new URLSearchParams(location.search).get("open");
if (asked) openSample(asked);
if ("serviceWorker" in navigator) {
  navigator.serviceWorker
    .register("offline.js")
    .then(() => navigator.serviceWorker.ready)
    .then(
      () => {
        if ($("state").dataset.ready) $("state").textContent = "Ready, works offline";
      },
      () => {},
    );
}
