"""Text → blocks → mentions → time expressions: the first half of the way, for whoever asks for no events."""

from collections.abc import Callable
from datetime import date, datetime

from .layout import Dated, Page, date_blocks, page_of, stamps, with_centuries
from .model import Document, Timex
from .normalising import resolve
from .tagging import find

Published = date | datetime | str | None


def tag(text: str, *, published: Published = None, language: str = "en") -> list[Timex]:
    """Every time expression of `text`, in order, with its TIMEX3 value and its place on the calendar.

    `published` is the day against which "on Tuesday" is read; without it such expressions keep `when` None and say
    in `note` what to supply. In a language that has no rules dates in figures are read.

    >>> [(mark.text, mark.when.edtf) for mark in tag("Talks began on Tuesday.", published="2022-09-28")]
    [('Tuesday', '2022-09-27')]
    """
    if not isinstance(text, str):
        raise TypeError(f"the text to tag is a str, not {type(text).__name__}: decode bytes first")
    document = Document(text, published=day_of(published), language=language)
    page = page_of(document)
    dated, marks = times_of(page, document, language)
    return sorted([*marks, *stamps(page, dated)], key=lambda mark: mark.start)


def times_of(
    page: Page, document: Document, rules: str, told: Callable[[int], None] | None = None
) -> tuple[Dated, list[Timex]]:
    """The time expressions of a page in order, each read against what the page says, and what dates each block."""
    mentions = with_centuries(find(page.text, rules, told=told))
    dated = date_blocks(page, mentions, document.day)
    marks = resolve(page.restored(mentions), page.text, day_of(document.published), dated.anchors)
    return dated, marks


def day_of(value: Published) -> date | datetime | None:
    """A day of publication. Raises `DateError`, and `TypeError` for what is neither a date nor a text."""
    if value is None or isinstance(value, date):
        return value
    if not isinstance(value, str):
        raise TypeError(f"published is a date, a datetime or a str, not {type(value).__name__}")
    from .dates import read_published

    return read_published(value or None)  # an empty cell of a table says nothing
