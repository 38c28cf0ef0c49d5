"""Small widgets that all steps share; workbench.css gives them their looks.

What people and articles say goes through `markup` or into fields, never raw.
"""

from collections.abc import Callable
from html import escape
from typing import Any

import ipywidgets as widgets

WIDE = {"width": "auto", "min_width": "0"}
"""As wide as there is room, and no wider."""


def markup(tag: str, text: str, name: str, attributes: str = "") -> str:
    """A text as an element of HTML, with the class that the stylesheet knows; empty where there is no text."""
    return f'<{tag} class="tlw-{name}" {attributes}>{escape(text)}</{tag}>' if text else ""


def said(text: str, *, kind: str = "plain") -> str:
    """A line of text. `kind` is plain, quiet, hint, done or wrong."""
    return markup("p", text, f"said tlw-{kind}", 'role="alert"' if kind == "wrong" else "")


def badge(text: str, *, kind: str) -> str:
    """A word or two that stand out. `kind` is guessed, given or unknown."""
    return markup("span", text, f"badge tlw-{kind}")


def line(text: str = "", *, kind: str = "plain", name: str = "") -> widgets.HTML:
    """A line of text."""
    return named(widgets.HTML(said(text, kind=kind)), name)


def button(text: str, act: Callable[[], object], *, name: str = "", style: str = "", tip: str = "") -> widgets.Button:
    """A button that does one thing."""
    made = widgets.Button(
        description=text, button_style=style, tooltip=tip or text, layout=widgets.Layout(width="auto")
    )
    made.on_click(lambda _: act())
    return named(made, name)


def field(label: str, *, name: str = "", hint: str = "", large: bool = False) -> Any:
    """A field below its label."""
    kind = widgets.Textarea if large else widgets.Text
    made = kind(description=label, placeholder=hint, layout=widgets.Layout(**WIDE))
    return named(named(made, "field"), name)


def step(number: int, title: str, lead: str, *children: Any, name: str) -> widgets.VBox:
    """One of the steps from texts to a file, with its heading."""
    numbered = f'<span class="tlw-number" aria-hidden="true">{number}</span>'
    head = widgets.HTML(f'<h3 class="tlw-heading">{numbered}{escape(title)}</h3>{markup("p", lead, "lead")}')
    return named(named(column(head, *children), "step"), f"step-{name}")


def row(*children: Any) -> widgets.HBox:
    """Side by side, and below one another where the window is narrow."""
    return named(widgets.HBox(children, layout=widgets.Layout(**WIDE)), "row")


def column(*children: Any) -> widgets.VBox:
    """Below one another."""
    return widgets.VBox(children, layout=widgets.Layout(**WIDE))


def named(widget: Any, name: str) -> Any:
    """With a class by which it is found in a page."""
    return widget.add_class(f"tlw-{name}") if name else widget
