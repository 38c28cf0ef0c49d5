/** A row of buttons, one for each kind of file. */
function render({ model, el }) {
  const row = document.createElement("div");
  row.className = "tlw-downloads";
  const said = document.createElement("p");
  said.className = "tlw-said tlw-quiet";
  said.setAttribute("role", "status");
  for (const { kind, label, hint } of model.get("kinds")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = `tlw-download tlw-download-${kind}`;
    const name = document.createElement("strong");
    name.textContent = label;
    const use = document.createElement("span");
    use.textContent = hint;
    button.append(name, use);
    button.addEventListener("click", () => {
      said.textContent = "Making the file …";
      model.send({ kind });
    });
    row.append(button);
  }
  el.append(row, said);
  const heard = (message, buffers) => {
    said.textContent = message.said;
    if (!message.name) return;
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob(buffers, { type: message.type }));
    link.download = message.name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  };
  model.on("msg:custom", heard);
  return () => model.off("msg:custom", heard);
}

export default { render };
