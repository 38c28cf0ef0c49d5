"""Timelines to files and back. To add one more format, write its module with `CARRIES` (names of `loss.FIELDS`),
`WHAT`, `write(timeline) -> str | bytes` and, where it can be read, `read(data: bytes) -> Timeline`, and give it a line
in `FORMATS`. Another package adds one by an entry point of `timeline.formats`, whose module says its `SUFFIXES` too.
"""

import gc
import inspect
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any, Protocol

from ..errors import FormatError, TimelineError, short
from ..files import replace_file, waits
from ..logs import logger
from ..model import Event, Timeline, unknown
from ..model.options import FormatName, OnError
from ..plugins import plugin, plugin_for, plugins_of
from . import halves
from .loss import Loss, LossReport, losses
from .parsing import guessed

__all__ = ["FORMATS", "Format", "Loss", "LossReport", "dumps", "listing", "load", "loads", "report", "save"]


@dataclass(frozen=True, slots=True)
class Format:
    """One format: its module here, and the suffixes that mean it, the longest first where they end alike."""

    name: str
    suffixes: tuple[str, ...]
    module: str = ""
    plugin: bool = False

    def load_module(self) -> ModuleType:
        """Its module: heavy packages are imported by its functions only."""
        if self.plugin:
            return plugin("formats", self.name)
        return import_module(f".{self.module or self.name}", __package__)


FORMATS: dict[str, Format] = {
    each.name: each
    for each in (
        Format("json", (".json",)),
        Format("csv", (".csv",)),
        Format("xlsx", (".xlsx",)),
        Format("parquet", (".parquet",)),
        Format("ics", (".ics",)),
        Format("timelinejs", (".timelinejs.json",)),
        Format("timelinejs-csv", (".timelinejs.csv",), "timelinejs_csv"),
        Format("vis", (".vis.json",)),
        Format("jsonld", (".jsonld",)),
        Format("annotations", (".annotations.json", ".annotations.jsonld")),
        Format("timeml", (".tml", ".timeml", ".xml")),
        Format("markdown", (".md", ".markdown")),
        Format("text", (".txt",)),
        Format("latex", (".tex",)),
        Format("markwhen", (".mw",)),
        Format("html", (".html", ".htm")),
        Format("png", (".png",)),
        Format("svg", (".svg",)),
        Format("pdf", (".pdf",)),
        Format("wikidata", (".wikidata.json",)),
        Format("gedcom", (".ged",)),
        Format("jsonl", (".jsonl", ".ndjson")),
        Format("bibtex", (".bib",)),
        Format("csl", (".csl.json",)),
    )
}
"""Every format of ours, in the order in which they are listed."""

LARGEST = 500_000_000
_log = logger(__name__)


class Frame(Protocol):
    """A data frame: pandas' or polars', or what else streams Arrow."""

    def __arrow_c_stream__(self, requested_schema: Any = None) -> Any:
        """The stream."""


def save(
    timeline: Timeline, path: str | os.PathLike[str], *, format: FormatName | None = None, **options: Any
) -> LossReport:
    """Write `timeline` to `path`, in the format of its suffix or in `format`, and say what was lost.

    An existing file is replaced whole or, on any error, left whole. Inverse of `load` where the format can be read.
    Raises `FormatError`.
    """
    chosen = _format(path, format)
    shown = _shown(timeline, chosen)
    with _collecting_later():
        replace_file(path, _write(shown, chosen, options))
        _log.info("wrote %s: %d events as %s", os.fspath(path), len(shown), chosen.name)
        return _report(shown, chosen, len(timeline) - len(shown))


def dumps(timeline: Timeline, *, format: FormatName = "json", **options: Any) -> str | bytes:
    """What `save` would write. Inverse of `loads`."""
    chosen = _format("", format)
    with _collecting_later():
        return _write(_shown(timeline, chosen), chosen, options)


def report(timeline: Timeline, *, format: FormatName) -> LossReport:
    """What `save` would lose, without saving."""
    chosen = _named(format)
    shown = _shown(timeline, chosen)
    return _report(shown, chosen, len(timeline) - len(shown))


def load(
    path: "str | os.PathLike[str] | Frame",
    *,
    format: FormatName | None = None,
    on_error: OnError = "report",
    **options: Any,
) -> Timeline:
    """The timeline in a file or a data frame of events; its `report` says what there is beyond it. Inverse of `save`.

    `on_error="raise"` raises at the first thing that would be left out. `options` are those of the format: tables have
    `day_first`, for 03/04/2022 where no other cell of the column tells. Raises `FormatError`.

    >>> import pandas as pd
    >>> load(pd.DataFrame({"when": ["2014"], "title": ["Crimea votes"]})).events[0].title
    'Crimea votes'
    """
    if on_error not in ("report", "raise"):
        raise ValueError(f"on_error is 'report' or 'raise', not {on_error!r}")
    if not isinstance(path, (str, os.PathLike)):
        from .frame import from_frame

        if not (hasattr(path, "columns") or hasattr(path, "__arrow_c_stream__")):
            raise TypeError(f"a timeline is loaded from a path or a data frame, not {type(path).__name__}")
        return _checked(from_frame(path, **options), "the data frame", on_error)
    name = os.fspath(path)
    if not name or "\0" in name:
        raise FormatError(f"cannot read {name!r}: no such file")
    if waits(name):
        raise FormatError(f"cannot read {name}: a pipe, which may never end: save what it gives to a file")
    try:
        with Path(name).open("rb") as file:
            large = os.fstat(file.fileno()).st_size > LARGEST
            data = b"" if large else file.read(LARGEST + 1)
    except OSError as error:
        reason = "no such file" if isinstance(error, FileNotFoundError) else (error.strerror or str(error)).lower()
        raise FormatError(f"cannot read {name}: {reason}") from error
    if large or len(data) > LARGEST:
        raise FormatError(f"cannot read {name}: larger than {LARGEST // 1_000_000} MB: split it into smaller files")
    chosen = _named(format) if format else _sniff(name, data)
    line = _read(data, chosen, name, options)
    _log.info("loaded %s: %d events from %s", name, len(line), chosen.name)
    return _checked(line, name, on_error)


def _checked(timeline: Timeline, name: str, on_error: OnError) -> Timeline:
    if on_error == "raise" and timeline.report:
        raise FormatError(f"{name}: {timeline.report.omissions[0]}")
    return timeline


def loads(data: str | bytes, *, format: FormatName = "json", **options: Any) -> Timeline:
    """The timeline in `data`. Inverse of `dumps`."""
    return _read(data.encode() if isinstance(data, str) else data, _named(format), format, options)


def listing() -> list[tuple[str, str, str, str, str]]:
    """A row for each format: name, suffixes, whether it is read, whether it is written, what it carries."""
    rows = []
    added = [_named(name) for name in plugins_of("formats") if name not in FORMATS]
    for each in (*FORMATS.values(), *added):
        module = each.load_module()
        reads, writes = hasattr(module, "read"), hasattr(module, "write")
        rows.append((each.name, " ".join(each.suffixes), "yes" if reads else "", "yes" if writes else "", module.WHAT))
    return rows


def _write(timeline: Timeline, chosen: Format, options: dict[str, Any]) -> str | bytes:
    module = chosen.load_module()
    if not hasattr(module, "write"):
        raise FormatError(f"{chosen.name} can be read, not written")
    _check(module.write, chosen, options)
    try:
        data: str | bytes = module.write(timeline, **options)
        if isinstance(data, str) and not data.isascii():
            data.encode()
    except UnicodeEncodeError:
        data = module.write(halves.without(timeline), **options)
    return data


def _check(function: Callable[..., Any], chosen: Format, options: dict[str, Any]) -> None:
    known = list(inspect.signature(function).parameters)[1:]
    for name in options:
        if name not in known:
            raise unknown(f"option of {chosen.name}", name, known or ["none"])


def _shown(timeline: Timeline, chosen: Format) -> Timeline:
    """The events that have a place in the format: most have one for all."""
    fits: Callable[[Event], bool] | None = getattr(chosen.load_module(), "fits", None)
    return timeline if fits is None else replace(timeline, events=tuple(filter(fits, timeline.events)))


def _report(shown: Timeline, chosen: Format, left_out: int) -> LossReport:
    module = chosen.load_module()
    notes: Callable[[Timeline], tuple[str, ...]] = getattr(module, "notes", lambda _: ())
    more: Callable[[Timeline], tuple[Loss, ...]] = getattr(module, "lost", lambda _: ())
    lost = (*((Loss("events", left_out),) if left_out else ()), *more(shown), *losses(shown, module.CARRIES))
    cut = 0 if getattr(module, "HALVES", False) else halves.count(shown)
    said = f"{chosen.name}: halves of characters in {cut} events, which no text can hold, are written as U+FFFD"
    return LossReport(chosen.name, lost, (*notes(shown), *([said] if cut else [])))


def _read(data: bytes, chosen: Format, name: str, options: dict[str, Any]) -> Timeline:
    module = chosen.load_module()
    if not hasattr(module, "read"):
        raise FormatError(f"{name}: {chosen.name} can be written, not read")
    _check(module.read, chosen, options)
    try:
        with _collecting_later():
            timeline: Timeline = module.read(data, **options)
            if getattr(module, "PLAIN", False) and (told := guessed(data)):
                timeline = replace(timeline, report=timeline.report + told)
    except TimelineError as error:
        raise FormatError(f"{short(name, 120)}: {error}") from error
    except (RecursionError, ArithmeticError, LookupError, ValueError, TypeError, AttributeError, OSError) as error:
        # what a broken file makes of us, or of the package that reads it: its words are for programmers
        raise FormatError(
            f"{name}: not {chosen.name} that can be read: what is in it is not as {chosen.name} has it"
        ) from error
    return timeline


@contextmanager
def _collecting_later() -> Iterator[None]:
    """No garbage collection: it looks through all of a growing timeline again and again, and doubles the time."""
    paused = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if paused:
            gc.enable()


def _format(path: str | os.PathLike[str], format: str | None) -> Format:
    if format:
        chosen = _named(format)
        return FORMATS.get(f"{format}-csv", chosen) if str(path).lower().endswith(".csv") else chosen
    name = os.fspath(path).lower()
    found = _by_suffix(name)
    if found is None:
        suffix = Path(name).suffix
        raise FormatError(
            f"cannot tell the format of {os.fspath(path)!r} by its suffix {suffix!r}: "
            f"say format=, one of {', '.join(FORMATS)}"
        )
    return found


def _named(format: str) -> Format:
    """Ours, or a plugin's. Raises `TimelineError` with the nearest."""
    if format in FORMATS:
        return FORMATS[format]
    if format not in plugins_of("formats"):
        raise unknown("format", format, [*FORMATS, *plugins_of("formats")])
    taken = getattr(plugin("formats", format), "SUFFIXES", ())
    return Format(format, tuple(taken), plugin=True)


def _by_suffix(name: str) -> Format | None:
    found = [(len(suffix), each) for each in FORMATS.values() for suffix in each.suffixes if name.endswith(suffix)]
    if found:
        return max(found, key=lambda pair: pair[0])[1]
    added = plugin_for("formats", name)
    return _named(added) if added else None


def _sniff(name: str, data: bytes) -> Format:
    """The format of a file that is read: by its content where suffixes are shared, else by its suffix."""
    from .sniff import sniff

    ours = _by_suffix(name.lower())
    if ours is not None and ours.plugin:
        return ours
    guess = sniff(data)
    chosen = FORMATS.get(guess) if guess else None
    return chosen or _format(name, None)
