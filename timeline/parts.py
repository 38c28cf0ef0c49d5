"""Document by document: what one gave, or why it could not be read. One that fails is a result, and stops nothing."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from .errors import TimelineError
from .logs import logger
from .model import Document, Event, Failed, Unresolved, unknown
from .model.options import OnError

Progress = Callable[[int, int], None]
Told = Callable[[float], None]
_log = logger(__name__)


@dataclass(frozen=True, slots=True)
class Part:
    """What one document gave: its events, what could not be placed, and why it was not read to its end.

    `unused` lists the times that have a place on the calendar and made no event.
    """

    document: Document
    events: tuple[Event, ...] = ()
    unresolved: tuple[Unresolved, ...] = ()
    failed: Failed | None = None
    unused: tuple[Unresolved, ...] = ()

    @staticmethod
    def without(document: Document, reason: str | Exception) -> "Part":
        """Of a document that was not read, for a reason."""
        source = document.source or document.name
        if isinstance(reason, Exception):
            return Part(document, failed=Failed.of(reason, source, document.id))
        return Part(document, failed=Failed(source, reason, "", document.id))


def read_parts(
    documents: Iterable[Document],
    stages: Callable[[Document, Told | None], Part],
    *,
    progress: Progress | None = None,
    on_error: OnError | None = "report",
) -> Iterator[Part]:
    """Each document through all the `stages`. With `on_error` None what breaks raises, what is not read is told."""
    if on_error not in ("report", "raise", None):
        raise unknown("on_error", str(on_error), ("report", "raise"))
    heard = None
    if progress is not None:
        known = documents if isinstance(documents, (list, tuple)) else ()
        heard = _Heard(progress, sum(len(document.text) for document in known))
    for document in documents:
        if not isinstance(document, Document):
            raise TypeError(f"extract takes Documents, not {type(document).__name__}: Document(text, published=…)")
        if heard is not None:
            heard.open(document)
        try:
            part = stages(document, heard)
        except Exception as error:
            if on_error != "report" or (heard is not None and heard.raised is error):
                raise
            part = Part.without(document, error)
        _tell(part)
        if part.failed is not None and on_error == "raise":
            raise TimelineError(str(part.failed))
        yield part
        if heard is not None:
            heard.close(document)


def _tell(part: Part) -> None:
    if part.failed is not None:
        _log.warning("%s", part.failed)
    name = part.document.source or part.document.name
    _log.debug("%s: %d events, %d expressions not placed", name, len(part.events), len(part.unresolved))


class _Heard:
    """How far the reading is, for somebody who listens: what he raises to stop it is not the document's fault."""

    def __init__(self, listener: Progress, total: int) -> None:
        self.listener, self.total = listener, total
        self.done = 0
        self.raised: BaseException | None = None

    def __call__(self, place: float) -> None:
        try:
            self.listener(self.done + int(place), self.total)
        except BaseException as error:
            self.raised = error
            raise

    def open(self, document: Document) -> None:
        """A document comes, which may be one that nobody has counted."""
        self.total = max(self.total, self.done + len(document.text))

    def close(self, document: Document) -> None:
        """The document is read."""
        self.done += len(document.text)
        self(0)
