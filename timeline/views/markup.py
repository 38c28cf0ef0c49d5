"""SVG elements as text, everything escaped."""

from xml.sax.saxutils import escape

from .lettering import isolate

Attribute = str | float | None


def element(name: str, body: str = "", **attributes: Attribute) -> str:
    """An element around `body` (markup). Numbers are cut to a tenth of a pixel; None is left out; `_` is written `-`.

    >>> element("rect", x=1.26, stroke_width=2, fill='"red"', rx=None)
    '<rect x="1.3" stroke-width="2" fill="&quot;red&quot;"/>'
    """
    written = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{_value(value)}"'
        for key, value in attributes.items()
        if value is not None
    )
    return f"<{name}{written}>{body}</{name}>" if body else f"<{name}{written}/>"


def _value(value: str | float) -> str:
    return escape(value, {'"': "&quot;"}) if isinstance(value, str) else number(value)


def number(value: float) -> str:
    """A coordinate, short.

    >>> number(3.14159), number(2.0)
    ('3.1', '2')
    """
    return f"{value:.1f}".removesuffix(".0")


def label(
    x: float, y: float, words: str, color: str, *, note: tuple[str, str] | None = None, **attributes: Attribute
) -> str:
    """One line of text; `note`, words with a colour of their own, follows it.

    >>> label(0, 10, "a < b", "#000")
    '<text x="0" y="10" fill="#000">a &lt; b</text>'
    """
    if not words:
        return ""
    after = element("tspan", escape(note[0]), dx=6, font_weight="normal", fill=note[1]) if note and note[0] else ""
    return element("text", escape(isolate(words)) + after, x=x, y=y, fill=color, **attributes)
