"""Buttons that hand a file to the browser. It is made when it is asked for, of the timeline as it is then."""

from collections.abc import Callable
from typing import Any

import anywidget
import traitlets

from ..errors import TimelineError
from ..formats import dumps
from ..model import Timeline

KINDS = {
    "html": "text/html",
    "json": "application/json",
    "csv": "text/csv",
    "ics": "text/calendar",
    "png": "image/png",
}
"""What can be downloaded, and its media type."""


class Downloads(anywidget.AnyWidget):
    """A row of buttons, one for each format."""

    _esm = """
    function render({ model, el }) {
      const row = document.createElement("div");
      row.style.cssText = "display:flex;flex-wrap:wrap;gap:.4em;align-items:center";
      const said = document.createElement("span");
      said.setAttribute("role", "status");
      for (const kind of model.get("kinds")) {
        const button = document.createElement("button");
        button.className = "jupyter-button widget-button tlw-download-" + kind;
        button.style.width = "auto";
        button.textContent = kind.toUpperCase();
        button.addEventListener("click", () => {
          said.textContent = "Making the file…";
          model.send({ kind });
        });
        row.append(button);
      }
      row.append(said);
      el.append(row);
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
    """
    kinds = traitlets.List(traitlets.Unicode()).tag(sync=True)

    def __init__(self, timeline: Callable[[], Timeline | None]) -> None:
        self._ask = timeline
        super().__init__(kinds=list(KINDS))
        self.on_msg(self._heard)

    def _heard(self, _: object, message: dict[str, Any], __: object) -> None:
        kind = str(message.get("kind"))
        try:
            name, data = made(self._ask(), kind)
        except (TimelineError, RuntimeError, OSError) as error:
            self.send({"said": " ".join(str(error).split())[:300]})
        else:
            self.send({"said": f"{name}, {len(data):,} bytes", "name": name, "type": KINDS[kind]}, [data])


def made(timeline: Timeline | None, kind: str) -> tuple[str, bytes]:
    """The name and the bytes of a file. Raises `TimelineError`.

    >>> made(None, "json")
    Traceback (most recent call last):
    timeline.errors.TimelineError: there is no timeline yet
    """
    if timeline is None:
        raise TimelineError("there is no timeline yet")
    if kind not in KINDS:
        raise TimelineError(f"there is no download '{kind[:20]}'")
    data = dumps(timeline, format=kind)
    return f"{_file_name(timeline.title)}.{kind}", data.encode("utf-8", "replace") if isinstance(data, str) else data


def _file_name(title: str) -> str:
    kept = "".join(char if char.isalnum() else "-" for char in title[:60].lower())
    return "-".join(part for part in kept.split("-") if part) or "timeline"
