"""What could not be read, kept beside what could: one bad document is a result, and stops nothing."""

import traceback
from dataclasses import dataclass
from pathlib import Path

from ..errors import LONGEST, ReadError, TimelineError, short

_PACKAGE = Path(__file__).parents[1]


@dataclass(frozen=True, slots=True)
class Failed:
    """A source that was not read, or a document that was not read to its end.

    `source` is the file, the address or the title; `place` is where in our program it went wrong, and empty where the
    input itself is at fault; `reason` is one line. `document_id` is empty where it came to no document.

    >>> print(Failed("notes.txt", "it is empty"))
    notes.txt: it is empty
    """

    source: str
    reason: str
    place: str = ""
    document_id: str = ""

    @staticmethod
    def of(error: BaseException, source: str, document_id: str = "") -> "Failed":
        """What `error` says of a source. What is not a `TimelineError` is a mistake of ours, and says so."""
        said = " ".join(str(error).split())
        if isinstance(error, ReadError):
            source = error.source or source
            reason = said.removeprefix(f"{source}: ").removesuffix(f": {source!r}")
            return Failed(source, reason, error.place, document_id)
        if isinstance(error, TimelineError):
            return Failed(source, said.removeprefix(f"{source}: "), document_id=document_id)
        kind = type(error).__name__
        reason = f"a mistake in timeline ({kind}{f': {short(said, 120)}' if said else ''}): please report it"
        return Failed(source, reason, _place(error), document_id)

    def __str__(self) -> str:
        return short(": ".join(filter(None, (short(self.source, 100), self.place, self.reason))), LONGEST - 10)


def _place(error: BaseException) -> str:
    """The last line of ours that was running: "syntax/reader.py, line 12"."""
    place = ""
    for frame in traceback.extract_tb(error.__traceback__):
        file = Path(frame.filename)
        if file.is_relative_to(_PACKAGE):
            place = f"{file.relative_to(_PACKAGE).as_posix()}, line {frame.lineno}"
    return place
