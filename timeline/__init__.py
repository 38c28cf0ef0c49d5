"""Turns prose into timelines one can trust: honest dates, every event traceable to its sentence.

>>> import timeline as tl
>>> [(mark.text, mark.when.words()) for mark in tl.tag("The siege lasted from 1914 to 1918.")][0]
('1914', '1914–1918')

A name is imported when it is first used, so that `import timeline` costs next to nothing. To add one, give it a line in
`_HOMES` and one in `__all__`.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .app import workbench
    from .checking import Check, Checked, check
    from .corpus import Corpus
    from .dates import read_date
    from .editing import Editor
    from .errors import DateError, EditError, FormatError, MissingExtraError, ReadError, TimelineError
    from .formats import load
    from .merging import merge
    from .model import (
        Attribution,
        Claim,
        Document,
        Era,
        Event,
        Failed,
        KeyDate,
        Span,
        Timeline,
        TimeSpan,
        Timex,
        Unresolved,
    )
    from .pipeline import extract, extract_each
    from .readers import read, read_each
    from .timexes import tag

__version__ = "0.1.0"

__all__ = [  # noqa: RUF022 - grouped by what a person does, in that order
    # from sources to a timeline
    "read", "from_frame", "tag", "extract", "merge", "load", "workbench",
    # a chronology held against its sources
    "check", "Check", "Checked",
    # a language model as editor, of which nothing is taken on trust
    "Editor",
    # from many sources, one at a time or into a store
    "read_each", "extract_each", "Corpus",
    # what these speak of
    "Document", "Timex", "TimeSpan", "Event", "Era", "Claim", "Attribution", "Span", "Unresolved", "Failed", "Timeline",
    "KeyDate",
    # dates as people write them
    "read_date",
    # what can go wrong
    "TimelineError", "DateError", "ReadError", "FormatError", "EditError", "MissingExtraError",
]  # fmt: skip

_HOMES = {
    "app": ("workbench",),
    "checking": ("check", "Check", "Checked"),
    "corpus": ("Corpus",),
    "dates": ("read_date",),
    "editing": ("Editor",),
    "errors": ("TimelineError", "DateError", "ReadError", "FormatError", "EditError", "MissingExtraError"),
    "formats": ("load",),
    "merging": ("merge",),
    "model": (
        "Attribution",
        "Claim",
        "Document",
        "Era",
        "Event",
        "Failed",
        "KeyDate",
        "Span",
        "TimeSpan",
        "Timeline",
        "Timex",
        "Unresolved",
    ),
    "pipeline": ("extract", "extract_each"),
    "readers": ("from_frame", "read", "read_each"),
    "timexes": ("tag",),
}


def __getattr__(name: str) -> Any:
    for home, names in _HOMES.items():
        if name in names:
            value = globals()[name] = getattr(import_module(f".{home}", __name__), name)
            return value
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})


def load_ipython_extension(shell: Any) -> None:
    """`%load_ext timeline`: from then on a cell that begins with `%%timeline` is a text, and shows its timeline."""
    from .magic import show

    shell.register_magic_function(show, "cell", "timeline")
