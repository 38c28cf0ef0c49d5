"""What can go wrong, in our words. Everything the library raises on bad input is a `TimelineError`."""

import re

LONGEST = 300
"""No message is longer, in characters, with what stands before it on a terminal."""

_PROGRAMMERS = re.compile(
    r"object|NoneType|invalid literal|could not convert|to unpack|codec|argument|<class|integer string"
    r"|\b(?:int|str|dict|list|bytes)\b"
)


class TimelineError(Exception):
    """Bad input: what was wrong, with which input, what to do next. One line, fit for a terminal.

    >>> from timeline import extract
    >>> extract("")
    Traceback (most recent call last):
    timeline.errors.TimelineError: ...
    """

    def __str__(self) -> str:
        return short(super().__str__(), LONGEST - len("timeline: "))


class DateError(TimelineError, ValueError):
    """A date, interval or EDTF text that cannot be read.

    >>> from timeline import read_date
    >>> read_date("someday")
    Traceback (most recent call last):
    timeline.errors.DateError: ...
    """


class ReadError(TimelineError):
    """A `source` that cannot be read as a document. `place` is where in this program, where that is at fault.

    >>> from timeline import read
    >>> read("none.txt")
    Traceback (most recent call last):
    timeline.errors.ReadError: ...
    """

    source = ""
    place = ""


class FormatError(TimelineError, ValueError):
    """A file or value that is not what its format promises, or an unknown format.

    >>> from timeline import load
    >>> load("none.json")
    Traceback (most recent call last):
    timeline.errors.FormatError: ...
    """


class EditError(TimelineError):
    """An edit that cannot be applied, undone or saved.

    >>> from timeline import Timeline
    >>> from timeline.curation import Curation
    >>> Curation(Timeline()).undo()
    Traceback (most recent call last):
    timeline.errors.EditError: ...
    """


class MissingExtraError(TimelineError, ImportError):
    """A part that needs packages which are not installed; names the extra to install.

    >>> str(MissingExtraError("the explorer", "notebook"))
    "the explorer needs the extra 'notebook': pip install 'timeline-explorer[notebook]'"
    """

    def __init__(self, what: str, extra: str) -> None:
        super().__init__(f"{what} needs the extra '{extra}': pip install 'timeline-explorer[{extra}]'")
        self.extra = extra


def short(text: str, limit: int = LONGEST) -> str:
    """`text` in one line of no more than `limit` characters. What is cut stands in its middle: a message begins with
    what it is about, and ends with what to do.

    >>> short("cannot read 20220101010101 as a date: write it as 2022", 32)
    'cannot read 2022010…e it as 2022'
    """
    if len(text) > 20 * limit:  # before its spaces are counted
        text = f"{text[: 10 * limit]}…{text[-10 * limit :]}"
    line = " ".join(text.split())
    if len(line) <= limit:
        return line
    end = limit * 2 // 5
    return f"{line[: limit - end - 1]}…{line[-end:]}"


def for_people(error: BaseException, otherwise: str = "it is not as its format has it") -> str:
    """What an error says, in one line, where its words are ours or say where a text breaks off; `otherwise` where they
    are Python's, of types and attributes.

    >>> for_people(ValueError("month must be in 1..12"))
    'month must be in 1..12'
    >>> for_people(ValueError("not enough values to unpack (expected 2, got 1)"))
    'it is not as its format has it'
    """
    said = short(str(error), 200)
    if isinstance(error, TimelineError):
        return said
    coded = isinstance(error, (TypeError, AttributeError, LookupError, RecursionError, AssertionError))
    return otherwise if coded or not said or _PROGRAMMERS.search(said) else said
