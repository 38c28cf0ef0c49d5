const data = JSON.parse(document.getElementById("data").textContent);
const $ = (selector) => document.querySelector(selector), all = (selector) => [...document.querySelectorAll(selector)];
const tabs = all("[role=tab]");
const show = (name) => {
  for (const tab of tabs) tab.setAttribute("aria-selected", tab.dataset.tab === name);
  for (const panel of all("[role=tabpanel]")) panel.hidden = panel.id !== name;
};
tabs.forEach((tab, place) => {
  tab.onclick = () => show(tab.dataset.tab);
  tab.onkeydown = (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step) { const next = tabs[(place + step + tabs.length) % tabs.length]; next.focus(); next.click(); }
  };
});
show("check");
$("#only").onclick = (event) => {
  const on = event.currentTarget.getAttribute("aria-pressed") !== "true";
  event.currentTarget.setAttribute("aria-pressed", on);
  for (const row of all(".rows>.row[data-ok]")) row.hidden = on;
  $("#none").hidden = !(on && !all(".rows>.row:not([data-ok])").length);
};
document.addEventListener("click", (event) => {
  const told = event.target.closest("[data-told]");
  if (told) {
    show("sources");
    for (const each of all(".told.on")) each.classList.remove("on");
    const place = document.getElementById(told.dataset.told);
    if (place) { place.classList.add("on"); place.scrollIntoView({ block: "center" }); place.focus({ preventScroll: true }); }
  }
  const row = event.target.closest("a[href^='#row']");
  if (row) { show("check"); const to = document.getElementById(row.hash.slice(1)); if (to) { to.hidden = false; to.scrollIntoView({ block: "center" }); event.preventDefault(); } }
  const add = event.target.closest("[data-add]");
  if (add) {
    const left = data.left[+add.dataset.add];
    const at = data.rows.push({ when: left.when, title: left.title, verdict: "added" });
    const item = document.createElement("li"); item.className = "new";
    const when = document.createElement("span"), what = document.createElement("span");
    when.className = "w"; when.textContent = left.when; what.textContent = left.title; item.append(when, what);
    $("#chronology ol").append(item);
    add.disabled = true; add.textContent = "Added"; $("#said").textContent = `Added as row ${at}. Save the chronology to keep it.`;
  }
  if (!event.target.closest(".menu")) for (const menu of all(".menu[open]")) menu.open = false;
  const save = event.target.closest("[data-save]");
  if (save) keep(save.dataset.save);
});
const marked = (text) => text.replace(/[\\`*_{}\[\]<>#|~$&]/g, "\\$&");
const cell = (text) => '"' + (/^[=+\-@\t]/.test(text) ? "'" : "") + text.replaceAll('"', '""') + '"';
function keep(kind) {
  const made = {
    json: () => JSON.stringify(data, null, 2),
    md: () => data.rows.map((row) => `- **${marked(row.when || "no date")}**: ${marked(row.title)}`).join("\n") + "\n",
    csv: () => "\ufeffwhen,title,verdict,note\r\n" + data.rows.map((row) => [row.when, row.title, row.verdict, row.note || ""].map(cell).join(",")).join("\r\n") + "\r\n",
  }[kind]();
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([made])); link.download = `chronology.${kind}`; link.click();
}
