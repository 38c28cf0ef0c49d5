"""What can go wrong, in our words. Everything the library raises on bad input is a `TimelineError`."""


class TimelineError(Exception):
    """Bad input: what was wrong, with which input, what to do next. One line, fit for a terminal.

    >>> from timeline import extract
    >>> extract("")
    Traceback (most recent call last):
    timeline.errors.TimelineError: ...
    """


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
