"""Small widgets that all panes share. What people and articles say goes through `said` or into fields, never raw."""

from collections.abc import Callable
from html import escape
from typing import Any

import ipywidgets as widgets

WIDE = {"width": "auto", "min_width": "0"}
"""As wide as there is room, and no wider."""


def said(text: str, *, kind: str = "plain") -> str:
    """A line of text as HTML. `kind` is plain, quiet or wrong."""
    style = {"plain": "", "quiet": "opacity:.7", "wrong": "color:#b3261e"}[kind]
    role = " role='alert'" if kind == "wrong" else ""
    return f"<span style='overflow-wrap:anywhere;line-height:1.4;{style}'{role}>{escape(text)}</span>" if text else ""


def line(text: str = "", *, kind: str = "plain", name: str = "") -> widgets.HTML:
    """A line of text."""
    return named(widgets.HTML(said(text, kind=kind), layout=widgets.Layout(min_width="0")), name)


def heading(text: str) -> widgets.HTML:
    """The heading of a pane."""
    return widgets.HTML(f"<h2 style='margin:.6em 0 .2em;font-size:1.15em'>{escape(text)}</h2>")


def button(text: str, act: Callable[[], object], *, name: str = "", style: str = "", tip: str = "") -> widgets.Button:
    """A button that does one thing."""
    made = widgets.Button(
        description=text, button_style=style, tooltip=tip or text, layout=widgets.Layout(width="auto")
    )
    made.on_click(lambda _: act())
    return named(made, name)


def field(label: str, *, name: str = "", hint: str = "", large: bool = False) -> Any:
    """A field with its label."""
    kind = widgets.Textarea if large else widgets.Text
    made = kind(description=label, placeholder=hint, layout=widgets.Layout(**WIDE, max_width="60em", flex="0 1 auto"))
    return named(made, name)


def row(*children: Any) -> widgets.HBox:
    """Side by side, and below one another where the window is narrow."""
    return widgets.HBox(children, layout=widgets.Layout(flex_flow="row wrap", align_items="center", **WIDE))


def column(*children: Any) -> widgets.VBox:
    """Below one another."""
    return widgets.VBox(children, layout=widgets.Layout(**WIDE))


def named(widget: Any, name: str) -> Any:
    """With a class by which it is found in a page."""
    return widget.add_class(f"tlw-{name}") if name else widget
