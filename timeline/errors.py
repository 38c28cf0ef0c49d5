"""What can go wrong, in our words. Everything the library raises on bad input is a `TimelineError`."""


class TimelineError(Exception):
    """Bad input: what was wrong, with which input, what to do next. One line, fit for a terminal."""


class DateError(TimelineError, ValueError):
    """A date, interval or EDTF text that cannot be read."""


class ReadError(TimelineError):
    """A `source` that cannot be read as a document. `place` is where in this program, where that is at fault."""

    source = ""
    place = ""


class FormatError(TimelineError, ValueError):
    """A file or value that is not what its format promises, or an unknown format."""


class EditError(TimelineError):
    """An edit that cannot be applied, undone or saved."""


class MissingExtraError(TimelineError, ImportError):
    """A part that needs packages which are not installed; names the extra to install."""

    def __init__(self, what: str, extra: str) -> None:
        super().__init__(f"{what} needs the extra '{extra}': pip install 'timeline-explorer[{extra}]'")
        self.extra = extra
