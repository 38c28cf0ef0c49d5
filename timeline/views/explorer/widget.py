"""The Python half of the explorer. JavaScript filters and draws; here the truth is held and questions are answered.

To add an action: see `answers`.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from itertools import count
from operator import attrgetter
from os import PathLike
from pathlib import Path
from typing import Any

import anywidget
import traitlets

from ...errors import TimelineError
from ...model.document import Document
from ...model.timeline import Timeline
from ..attached import attached
from ..columns import pack
from ..interface import TONGUE, phrases, spoken
from .answers import Store, answer
from .curated import Curated
from .editing import ANSWERS, Editing
from .patch import Patching
from .state import check_axis, check_filters, check_lanes, check_theme, check_view, places_of, visible, window_text
from .still import mimes, runs_unattended

EDITOR = Path(__file__).with_name("editor.js")
"""The half of the front end that corrects; the browser gets it where there is something to correct."""
FETCHED = 200_000
"""From so many events on, titles and claims are fetched for the rows in sight instead of being sent at once."""

Resolve = Callable[[list[Document]], Timeline]


class Explorer(anywidget.AnyWidget):
    """The interactive timeline of a notebook.

    Each option is also a trait and works both ways: setting it moves the view, and what a person does sets it.
    `selected` are the ids of events; `window` is an EDTF interval, kept as days, empty for what the chart opens on (and
    then leaves nothing out); `filters` are lists of values by facet, a source by its document's id; `lanes` and `color`
    give rows, or colours with letters, by "source", "place", "participant", "modality" or "tag". `view` is "chart",
    "story" or "compare"; `axis` is "scale" or "order", empty for what suits the timeline.
    `language` is that of the interface, "en", "de", "es", "fr" or "uk", or "auto" for what the browser prefers; it is
    chosen when the explorer is made, and explorers that are open on one page share the last one.
    `images` (files or data URIs, embedded) and `links` are given by event id.
    `resolve` makes a timeline anew from documents, for a publication date that a person supplies (`Timeline.explore`
    has none; `tl.extract` is one). With a `curation` what is shown can be corrected, `by` whom its log says; its
    timeline is then what is shown, whoever changes it. With a `store` the timeline is an outline, and words, claims and
    what a search finds are asked of that (`Corpus.explore`).
    """

    _esm = Path(__file__).with_name("explorer.js")
    _editor = traitlets.Unicode("").tag(sync=True)
    _columns = traitlets.Bytes().tag(sync=True)
    _patch = traitlets.Bytes().tag(sync=True)
    _editing = traitlets.Dict().tag(sync=True)
    _phrases = traitlets.Dict().tag(sync=True)
    _tongue = traitlets.Unicode("").tag(sync=True)
    _chosen = traitlets.List(traitlets.Int()).tag(sync=True)
    window = traitlets.Unicode("").tag(sync=True)
    query = traitlets.Unicode("").tag(sync=True)
    filters = traitlets.Dict(value_trait=traitlets.List(traitlets.Unicode()), key_trait=traitlets.Unicode()).tag(
        sync=True
    )
    lanes = traitlets.Unicode("none").tag(sync=True)
    color = traitlets.Unicode("none").tag(sync=True)
    theme = traitlets.Unicode("auto").tag(sync=True)
    view = traitlets.Unicode("chart").tag(sync=True)
    axis = traitlets.Unicode("").tag(sync=True)
    height = traitlets.Int(720).tag(sync=True)
    selected = traitlets.List(traitlets.Unicode())
    timeline = traitlets.Instance(Timeline)
    _edits: Editing | None = None  # for `close`, which also ends what `__init__` refused

    def __init__(
        self,
        timeline: Timeline,
        *,
        resolve: Resolve | None = None,
        curation: Curated | None = None,
        by: str = "",
        images: Mapping[str, str | PathLike[str]] | None = None,
        links: Mapping[str, str] | None = None,
        store: Store | None = None,
        language: str = "en",
        **options: Any,
    ) -> None:
        unknown = set(options) - {
            "selected",
            "window",
            "query",
            "filters",
            "lanes",
            "color",
            "theme",
            "view",
            "axis",
            "height",
            "layout",
        }
        if unknown:
            raise TimelineError(f"unknown option '{min(unknown)}' of the explorer")
        if curation is not None and timeline not in (curation.timeline, curation.base):
            raise TimelineError("the curation is of another timeline: explore it with curation.explore()")
        self._resolve, self._store = resolve, store
        self._attached = attached(timeline, images, links)
        self._spoken = spoken(language)
        self._edits = Editing(curation, by, self._follow) if curation else None
        self._places: dict[str, int] | None = None
        self._callbacks: list[Callable[[Timeline], object]] = []
        timeline = curation.timeline if curation else timeline
        shown = self._edits.shown() if self._edits else {}
        options = {"height": 820, **options} if curation else options  # what is edited by takes its own room
        self._patching = Patching(timeline)
        editor = EDITOR.read_text("utf-8") if curation else ""
        if self._spoken:
            options |= {"_phrases": phrases(language), "_tongue": TONGUE.read_text("utf-8")}
        super().__init__(timeline=timeline, _columns=self._pack(timeline), _editing=shown, _editor=editor, **options)
        self.on_msg(self._heard)

    # -- what Python asks

    @property
    def visible(self) -> Timeline:
        """The timeline as it is filtered now: window, search and filters; of a store an outline."""
        if self._store is None or not self.query.strip():
            return visible(self.timeline, self.window, self.query, self.filters)
        shown, found = visible(self.timeline, self.window, "", self.filters), self._store.search(self.query)
        return replace(shown, events=tuple(event for event in shown.events if event.id in found))

    @property
    def curation(self) -> Curated | None:
        """What corrections go to; None where there are none to be made."""
        return self._edits.curation if self._edits else None

    def on_select(self, callback: Callable[[Timeline], object]) -> None:
        """Calls `callback` with the selected events, as a Timeline, whenever the selection changes."""
        self._callbacks.append(callback)

    # -- what is kept true

    @traitlets.validate("window")
    def _check_window(self, proposal: Any) -> str:
        return window_text(proposal["value"])

    @traitlets.validate("filters")
    def _check_filters(self, proposal: Any) -> dict[str, list[str]]:
        return check_filters(self.timeline, proposal["value"])

    @traitlets.validate("lanes", "color")
    def _check_lanes(self, proposal: Any) -> str:
        return check_lanes(proposal["value"], proposal["trait"].name)

    @traitlets.validate("theme")
    def _check_theme(self, proposal: Any) -> str:
        return check_theme(proposal["value"])

    @traitlets.validate("view")
    def _check_view(self, proposal: Any) -> str:
        return check_view(proposal["value"])

    @traitlets.validate("axis")
    def _check_axis(self, proposal: Any) -> str:
        return check_axis(proposal["value"])

    @traitlets.validate("height")
    def _check_height(self, proposal: Any) -> int:
        height = int(proposal["value"])
        if not 240 <= height <= 4000:
            raise TimelineError(f"cannot draw {height} pixels high: choose a height from 240 to 4000")
        return height

    @traitlets.validate("selected")
    def _check_selected(self, proposal: Any) -> list[str]:
        ids = list(proposal["value"])
        self._chosen = places_of(self._by_id(), ids)
        return ids

    @traitlets.observe("_chosen")
    def _on_chosen(self, change: Any) -> None:
        ids = [self.timeline.events[place].id for place in change["new"] if 0 <= place < len(self.timeline.events)]
        if ids != self.selected:
            self.selected = ids

    @traitlets.observe("selected")
    def _on_selected(self, change: Any) -> None:
        if self._store is not None:
            chosen = self._store.whole(self.selected)
        else:
            chosen = replace(self.timeline, events=tuple(self.timeline.events[place] for place in self._chosen))
        for callback in self._callbacks:
            callback(chosen)

    @traitlets.observe("timeline")
    def _on_timeline(self, change: Any) -> None:
        if change["old"] is traitlets.Undefined or not isinstance(change["old"], Timeline):
            return
        self._places = None
        kept = [key for key in self.selected if key in self._by_id()]
        self.filters = {
            facet: left for facet, values in self.filters.items() if (left := _still(self.timeline, facet, values))
        }
        with self.hold_sync():  # the places of the chosen ones are places among these columns
            self._send_changes()
            self.selected = kept
            self._chosen = places_of(self._by_id(), kept)

    def _send_changes(self) -> None:
        """What is new to the browser; all of it where it has no timeline to patch, or says dates in other languages."""
        few = len(self.timeline.events) <= FETCHED
        changed = self._patching.patch(self.timeline) if few and self._edits and not self._spoken else None
        if changed is None:
            self._patching = Patching(self.timeline)
            self._columns, self._patch = self._pack(self.timeline), b""
        else:
            self._patch = changed

    def _pack(self, timeline: Timeline) -> bytes:
        # Where events are corrected, the history of one is asked for.
        told = timeline.changed((), corrections=()) if self._edits else timeline
        words = self._store is None and len(timeline.events) <= FETCHED
        return pack(told, titles=words, attached=self._attached, spoken=self._spoken)

    def _follow(self) -> None:
        """After an edit, wherever it was made: all that is new arrives in the browser at once."""
        if self._edits:
            with self.hold_sync():
                self.timeline = self._edits.curation.timeline
                self._editing = self._edits.shown()

    def close(self) -> None:
        """Ends the widget; the curation is told of no more."""
        if self._edits:
            self._edits.leave()
            self._edits = None
        super().close()

    def _by_id(self) -> dict[str, int]:
        if self._places is None:
            self._places = dict(zip(map(attrgetter("id"), self.timeline.events), count()))
        return self._places

    # -- what the browser asks

    def _heard(self, _: object, message: Any, buffers: Sequence[Any]) -> None:
        try:
            reply, data = self._answer(message)
        except (TimelineError, TypeError, ValueError, LookupError) as error:
            self.send({"re": message.get("id"), "ok": False, "error": str(error)})
        else:
            self.send({"re": message.get("id"), "ok": True, **reply}, data)

    def _answer(self, message: dict[str, Any]) -> tuple[dict[str, Any], list[bytes]]:
        """The reply to one request, with its binary parts. Raises `TimelineError` in words for a reader."""
        if self._edits and message.get("kind") in ANSWERS:
            with self.hold_sync():
                reply, then = self._edits.answer(message)
                if then in self._by_id():
                    self.selected = [then]
            return reply, []
        if message.get("kind") == "published":
            self._set_published(str(message["document"]), str(message["published"]).strip())
            return {}, []
        return {}, answer(self.timeline, message, self._store)

    def _set_published(self, key: str, published: str) -> None:
        if self._resolve is None:
            raise TimelineError(
                "this explorer cannot read its sources again: make it with Explorer(line, resolve=tl.extract)"
            )
        if not published:
            raise TimelineError("say when it was published, as in 2022-09-28")
        documents = [replace(doc, published=published) if doc.id == key else doc for doc in self.timeline.documents]
        self.timeline = self._resolve(documents)

    # -- how it shows where no kernel runs

    def __repr__(self) -> str:
        return f"<Explorer of {repr(self.timeline)[1:-1]}>"

    def _repr_mimebundle_(self, **kwargs: Any) -> Any:
        bundle = super()._repr_mimebundle_(**kwargs)
        if bundle is None:
            return None
        data, metadata = bundle if isinstance(bundle, tuple) else (bundle, {})
        data = {**data, "text/plain": repr(self), **mimes(self.visible, self.height)}
        if runs_unattended():
            # Converters prefer the widget, and ask a CDN for it; the page needs nobody.
            data.pop("application/vnd.jupyter.widget-view+json", None)
        return data, metadata


def _still(timeline: Timeline, facet: str, values: list[str]) -> list[str]:
    from .state import values_of

    known = values_of(timeline, facet)
    return [value for value in values if value in known]
