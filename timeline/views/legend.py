"""The kinds of mark that need a word of explanation, for every drawing alike."""

from collections.abc import Callable, Iterable

from ..model import Event
from .ink import PALE, goes_on, strokes
from .style import mark_of


def style_of(event: Event) -> str:
    """What sets its mark apart: "striped" where disputed, else by modality "solid", "hollow" or "struck"."""
    return "striped" if event.disputed else mark_of(event.modality)


def _inks(event: Event) -> set[tuple[float, float]]:
    return {(stroke.begin_ink, stroke.end_ink) for stroke in strokes(event.when, -1e18, 1e18)}


_KINDS: tuple[tuple[str, str, Callable[[Event], bool]], ...] = (
    ("within", "some time within", lambda event: style_of(event) == "solid" and (PALE, PALE) in _inks(event)),
    ("fading", "begin or end not exact",
     lambda event: style_of(event) == "solid" and any(begin != end for begin, end in _inks(event))),
    ("open", "still going on", lambda event: any(goes_on(event.when))),
    ("hollow", "planned or possible", lambda event: style_of(event) == "hollow"),
    ("struck", "did not happen", lambda event: style_of(event) == "struck"),
    ("striped", "sources differ", lambda event: event.disputed),
    ("differ", "dates that sources give", lambda event: len(event.dates) > 1),
)  # fmt: skip


def kinds(events: Iterable[Event], *, published: bool = False) -> list[tuple[str, str]]:
    """The kinds that occur among `events`, each with its words; `published` where days of publication are shown.

    >>> kinds([], published=True)
    [('published', 'day of publication')]
    """
    events = list(events)
    found = [(name, words) for name, words, occurs in _KINDS if any(map(occurs, events))]
    return [*found, *([("published", "day of publication")] if published else [])]
