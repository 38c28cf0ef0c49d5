"""A text with what is known about it."""

import hashlib
import re
from dataclasses import KW_ONLY, dataclass, field
from datetime import date, datetime

from .block import Block
from .report import Report

_CONTROLS = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f]")
_NO_CHARACTERS = re.compile("[\ud800-\udfff\ufffe\uffff]")


def readable(text: str) -> str:
    """Without what no file can hold: a control character is a space, half a character U+FFFD, one for one.

    >>> readable("The bridge\\x00 \\ud83d fell")
    'The bridge  \ufffd fell'
    """
    if text.replace("\n", "").isprintable():
        return text
    return _NO_CHARACTERS.sub("\ufffd", _CONTROLS.sub(" ", text))


@dataclass(frozen=True, slots=True)
class Document:
    """A text, and when it was published (the document creation time), on which "on Tuesday" depends.

    `published` takes a `date`, a `datetime`, or a text: ISO 8601, or words in any language that dateparser reads. A
    publication day must be a day: "March 2014" raises `DateError`. `published_from` says where it was found.
    `pages` are the offsets (code points) at which the pages of a paged source begin, `blocks` the headings, items and
    rows that the source itself knows; without them they are read from how the text is laid out. `report` says what
    stood in the source and is not in the text. Without an `id`, the hash of its text, source and day of publication is
    one: what two papers print is two documents. Control characters and halves of surrogate pairs are replaced one for
    one, so that offsets hold.

    >>> Document("Crimea voted in 2014.", published="2022-09-28").published
    datetime.date(2022, 9, 28)
    """

    text: str
    _: KW_ONLY
    id: str = ""
    published: date | datetime | str | None = None
    title: str = ""
    source: str = ""
    language: str = "en"
    author: str = ""
    published_from: str = ""
    pages: tuple[int, ...] = ()
    blocks: tuple[Block, ...] = ()
    report: Report = field(default=Report(), compare=False, repr=False)

    def __post_init__(self) -> None:
        if not isinstance(self.text, str):
            raise TypeError(f"a document's text is a str, not {type(self.text).__name__}: decode bytes first")
        for name in ("text", "title", "source", "author"):
            value = getattr(self, name)
            if isinstance(value, str) and not value.isprintable():
                object.__setattr__(self, name, readable(value))
        object.__setattr__(self, "published", _read_published(self.published))
        if not self.id:
            object.__setattr__(self, "id", self._hash())

    @property
    def day(self) -> date | None:
        """The day of publication, or None."""
        moment = self.published
        return moment.date() if isinstance(moment, datetime) else moment if isinstance(moment, date) else None

    @property
    def name(self) -> str:
        """What to call it in a list: its title, else its source, else its id."""
        return self.title or self.source or self.id

    @property
    def is_named(self) -> bool:
        """Whether its id was given, and is not the hash of what it holds."""
        return self.id != self._hash()

    def _hash(self) -> str:
        told = "\x1f".join((self.text, self.source, str(self.day))) if self.source or self.day else self.text
        return hashlib.sha1(told.encode("utf-8")).hexdigest()[:10]


def _read_published(value: object) -> date | datetime | None:
    if value is None or isinstance(value, date):  # a datetime is a date
        return value
    if not isinstance(value, str):
        raise TypeError(f"published is a date, a datetime or a str, not {type(value).__name__}")
    try:
        return _read_iso(value.strip())
    except ValueError:
        return _read_words(value)


def _read_iso(text: str) -> date | datetime:
    return date.fromisoformat(text) if len(text) <= 10 else datetime.fromisoformat(text)


def _read_words(value: str) -> date | datetime | None:
    from ..dates import read_published  # dateparser is loaded only where words are to be read

    return read_published(value)
