"""The values that options take, as types: `context="bogus"` fails a type checker before it is run.

What exists at run time is taken from here (`get_args`), or held to it by tests/options. A format, a reader or a
language of a plugin has a name that no type knows: it is found by its suffix, or its name passed with `# type: ignore`.
"""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, TypedDict

from .edtf import Granularity
from .event import Modality

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from os import PathLike

Context = Literal["none", "narrative"]
Grain = Literal["day", "month", "year"]
OnError = Literal["report", "raise"]
Lane = Literal["source", "place", "participant", "modality", "attribution", "tag", "granularity"]
Rows = Literal["none", "source", "place", "participant", "modality", "tag"]
FigureKind = Literal["timeline", "density", "sources", "places", "participants", "agreement"]
FrameColumns = Literal["short", "all"]
FrameLibrary = Literal["pandas", "polars", "pyarrow"]
Theme = Literal["light", "dark", "print"]
ExplorerTheme = Literal["auto", "light", "dark"]
View = Literal["chart", "story", "compare"]
Axis = Literal["", "scale", "order"]
InterfaceLanguage = Literal["auto", "en", "de", "es", "fr", "uk"]
ImageFormat = Literal["png", "svg", "pdf"]
CheckFormat = Literal["html", "json", "csv", "markdown"]
FormatName = Literal[
    "json", "csv", "xlsx", "parquet", "ics", "timelinejs", "timelinejs-csv", "vis", "jsonld", "annotations", "timeml",
    "markdown", "text", "latex", "markwhen", "html", "png", "svg", "pdf", "wikidata", "gedcom", "jsonl",
    "bibtex", "csl",
]  # fmt: skip

_Some: TypeAlias = str | Iterable[str]


class Criteria(TypedDict, total=False):
    """What `where` takes: one value, or several that are alternatives."""

    source: _Some
    place: _Some
    participant: _Some
    modality: Modality | Iterable[Modality]
    attribution: _Some
    tag: _Some
    granularity: Granularity | Iterable[Granularity]


class ExplorerOptions(TypedDict, total=False):
    """What `explore` takes, as in `timeline.views.explorer.Explorer`."""

    resolve: Any
    curation: Any
    by: str
    selected: "Sequence[str]"
    window: str
    query: str
    filters: "Mapping[str, Sequence[str]]"
    lanes: Rows
    color: Rows
    theme: ExplorerTheme
    view: View
    axis: Axis
    height: int
    language: InterfaceLanguage
    images: "Mapping[str, str | PathLike[str]]"
    links: "Mapping[str, str]"
    layout: Any


class FigureOptions(TypedDict, total=False):
    """What `figure` takes beside its kind, as in `timeline.views.figure.figure`."""

    lanes: Rows | None
    labels: bool
    theme: Theme | None
    width: int


class SaveOptions(TypedDict, total=False):
    """What the formats take when they are written: pictures their size, pages whether the sources are in them."""

    width: int | None
    height: int | None
    scale: float
    theme: Theme | None
    font: str
    millimetres: float | None
    lanes: Rows | None
    sources: bool
    language: InterfaceLanguage
    title: str | None
    images: "Mapping[str, str | PathLike[str]] | None"
    links: "Mapping[str, str] | None"
