"""The palette of `shared.json` as values, and what the marks of an event look like."""

from dataclasses import dataclass, replace
from functools import cache

from ..model import unknown
from .shared import shared


@dataclass(frozen=True, slots=True)
class Theme:
    """One theme's colours (`#rrggbb`) and the font; `categories` tell series apart."""

    name: str
    font: str
    categories: tuple[str, ...]
    background: str
    surface: str
    raised: str
    text: str
    muted: str
    line: str
    edge: str
    border: str
    accent: str
    accent_soft: str
    on_accent: str
    mark: str
    mark_mid: str
    mark_pale: str
    warning: str
    warning_soft: str
    highlight: str


# On paper: the light theme in black and three greys, which every printer has.
_PRINT = {
    "text": "#000000", "muted": "#4a4e57", "accent": "#1a1c21", "mark": "#1a1c21", "mark_mid": "#7d828d",
    "mark_pale": "#d9dbe0", "accent_soft": "#ececec", "warning": "#4a4e57", "warning_soft": "#ececec",
    "highlight": "#e3e3e3",
}  # fmt: skip
_GREYS = ("#1a1c21", "#8b909b", "#4a4e57", "#c3c6cc")


def theme(name: str) -> Theme:
    """The theme of that name: "light", "dark", or "print", which is black on white. Raises `TimelineError`.

    >>> theme("dark").background
    '#15171b'
    """
    themes = shared()["themes"]
    if name == "print":
        return replace(theme("light"), name=name, categories=_GREYS, **_PRINT)
    if name not in themes:
        raise unknown("theme", name, (*themes, "print"))
    return Theme(name, shared()["font"], tuple(shared()["categories"][name]), **themes[name])


@cache
def mark_of(modality: str) -> str:
    """How an event of this modality is drawn: "solid", "hollow" or "struck".

    >>> mark_of("planned")
    'hollow'
    """
    return next((row["mark"] for row in shared()["modalities"] if row["name"] == modality), "solid")


def blend(color: str, ground: str, share: float) -> str:
    """`color` laid over `ground` with opacity `share`: 0 is the ground, 1 the colour.

    >>> blend("#000000", "#ffffff", 0.5)
    '#808080'
    """
    pairs = zip(bytes.fromhex(color[1:]), bytes.fromhex(ground[1:]), strict=True)
    return "#" + "".join(f"{round(over * share + under * (1 - share)):02x}" for over, under in pairs)
