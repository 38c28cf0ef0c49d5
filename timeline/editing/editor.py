"""`Editor`: asks a language model for titles, sources and status, and takes what stands."""

import sys
import threading
import warnings
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from hashlib import sha256
from os import PathLike
from typing import Any

from ..errors import TimelineError
from ..model import Attribution, Claim, Edited, Event, TimeSpan
from ..model.counted import counted
from ..parts import Part
from .answers import Entry, entries_of
from .asking import SYSTEM, Item, batches, items_of, question
from .endpoint import Endpoint, NoAnswerError
from .kept import Kept, key_of
from .plan import Plan
from .standing import Words, held_back, is_weaker


class Editor:
    """A language model at an OpenAI-compatible address: Ollama, vLLM, llama.cpp, or a hosted one. Extra 'llm'.

    Give it to `extract(…, editor=)`. Texts go to `url` and nowhere else. Before the first question the plan is told
    (`told`, a function of one line; on standard error by default), and more than `limit` questions are refused.
    `price` is per million tokens sent and back. `cache` is a file of answers: what is in it is not asked again, and
    with `offline=True` nothing is asked at all. `log` has what came of each answer; `cancel()` stops after the question
    that is open, and the rules' results stand for the rest. Raises `TimelineError` for an address that is none.

    >>> Editor("localhost", model="llama3.2")
    Traceback (most recent call last):
    timeline.errors.TimelineError: ...
    """

    def __init__(
        self,
        url: str,
        *,
        model: str,
        key: str = "",
        limit: int = 200,
        price: tuple[float, float] | None = None,
        cache: str | PathLike[str] | None = None,
        offline: bool = False,
        timeout: float = 60.0,
        retries: int = 3,
        backoff: float = 1.0,
        told: Callable[[str], Any] | None = None,
    ) -> None:
        self._stopped = threading.Event()
        self.endpoint = Endpoint(
            url, model, key=key, timeout=timeout, retries=retries, backoff=backoff, wait=self._stopped.wait
        )
        self.limit, self.price, self.offline = limit, price, offline
        self.name = f"{model} at {self.endpoint.url}"
        self.log: list[Edited] = []
        self._kept = Kept(cache)  # type: ignore[arg-type]
        self._told = told if told is not None else _say

    def __repr__(self) -> str:
        return f"<Editor: {self.name}>"

    def cancel(self) -> None:
        """Ask nothing more; from another thread too."""
        self._stopped.set()

    @property
    def counts(self) -> dict[str, int]:
        """How many lines of the log have each outcome."""
        return dict(Counter(each.outcome for each in self.log))

    def plan(self, parts: Sequence[Part]) -> Plan:
        """What asking for these documents will take."""
        calls = kept = sent = sentences = 0
        for part in parts:
            for batch in batches(items_of(part)):
                asked = question(part.document, batch)
                if self._kept.get(self._key(asked)) is not None:
                    kept += 1
                    continue
                calls, sentences = calls + 1, sentences + len(batch)
                sent += (len(SYSTEM) + len(asked)) // 4
        back = 70 * sentences
        cost = (sent * self.price[0] + back * self.price[1]) / 1e6 if self.price else None
        return Plan(self.endpoint.url, self.endpoint.model, calls, kept, sentences, sent, back, cost)

    def edited(self, parts: Sequence[Part]) -> list[Part]:
        """The documents' events as the editor has them, where that stands. Raises `TimelineError` above the limit."""
        parts, first = list(parts), len(self.log)
        plan = self.plan(parts)
        if plan.calls and not self.offline:
            self._told(str(plan))
            if plan.calls > self.limit:
                raise TimelineError(
                    f"{plan.calls} questions are more than the limit of {self.limit}: give a higher limit, or less text"
                )
        made = [self._edit(part) for part in parts]
        missing = [each for each in self.log[first:] if each.outcome == "no answer"]
        if missing:
            count = counted(len(missing), "question")
            warnings.warn(f"{count} had no answer, and the rules' results stand: {missing[0].why}", stacklevel=3)
        return made

    _gone = ""

    def _edit(self, part: Part) -> Part:
        if part.failed is not None:
            return part
        words = Words(part.document)
        events = list(part.events)
        for batch in batches(items_of(part)):
            asked = question(part.document, batch)
            answer = self._answer(part, asked)
            if answer is None:
                continue
            try:
                entries = entries_of(answer)
            except ValueError as error:
                self._note(part, "dropped", why=str(error), after=answer[:200], key=self._key(asked))
                continue
            by_number = {item.number: item for item in batch}
            for entry in entries:
                item = by_number.get(entry.item)
                if item is None:
                    self._note(part, "dropped", why="it is on a sentence that nobody asked about", after=entry.title)
                    continue
                self._take(part, item, entry, events, words, self._key(asked))
        return replace(part, events=tuple(events))

    def _answer(self, part: Part, asked: str) -> str | None:
        key = self._key(asked)
        kept = self._kept.get(key)
        if kept is not None:
            return kept
        why = self._gone or ("nobody was asked" if self.offline else "stopped" if self._stopped.is_set() else "")
        if not why:
            try:
                answer = self.endpoint.ask(SYSTEM, asked, go_on=lambda: not self._stopped.is_set())
            except NoAnswerError as error:
                why = str(error)
                self._gone = why if error.gone else ""
            else:
                self._kept.add(key, answer)
                return answer
        self._note(part, "no answer", why=why, key=key)
        return None

    def _take(self, part: Part, item: Item, entry: Entry, events: list[Event], words: Words, key: str) -> None:
        old = item.events[entry.of] if entry.of is not None and 0 <= entry.of < len(item.events) else None
        if entry.of is not None and old is None:
            self._note(part, "dropped", "event", why="there is no entry of that number", after=entry.title, key=key)
            return
        place = next((n for n, event in enumerate(events) if old is not None and event.id == old.id), -1)
        choice = item.times[entry.time] if entry.time is not None and 0 <= entry.time < len(item.times) else None
        if entry.title and (fault := words.fault(entry.title)):
            self._note(part, "dropped", "title", old, entry.title, fault, key)
            if old is None:
                return
        title = entry.title if entry.title and not words.fault(entry.title) else ""
        if old is None:
            if choice is None or not title:
                self._note(part, "dropped", "event", None, entry.title, "it has no time that was read", key)
                return
            event = held_back(self._made(part, item, title, choice.when, choice.timex), item.events, item.sentence)
            events.append(event)
            place = len(events) - 1
            self._note(part, "taken", "event", event, title, key=key)
        else:
            event = events[place]
            if title and title != event.title:
                self._note(part, "taken", "title", event, title, key=key)
                event = replace(event, title=title, reasons=(*event.reasons, f"title by {self.name}"))
            if choice is not None and choice.when != event.when:
                self._note(part, "taken", "date", event, choice.when.edtf, key=key)
                claims = tuple(replace(claim, timex=choice.timex, when=choice.when) for claim in event.claims)
                why = f"its time chosen by {self.name}"
                event = replace(event, when=choice.when, claims=claims, reasons=(*event.reasons, why))
        event = self._status(part, entry, event, key)
        event = self._source(part, entry, event, words, key)
        event = self._date(part, entry, event, key)
        events[place] = event

    def _status(self, part: Part, entry: Entry, event: Event, key: str) -> Event:
        if entry.status is None or entry.status == event.modality:
            return event
        if is_weaker(entry.status, event.modality):
            self._note(part, "taken", "status", event, entry.status, key=key)
            return replace(event, modality=entry.status)
        self._note(part, "suggested", "status", event, entry.status, "it claims more than the text as it was read", key)
        return event

    def _source(self, part: Part, entry: Entry, event: Event, words: Words, key: str) -> Event:
        said = next((claim.attribution for claim in event.claims if claim.attribution), None)
        if entry.source is None:
            if said is not None and entry.of is not None and entry.title:
                self._note(part, "suggested", "source", event, "", "whoever says so is not taken away", key)
            return event
        if said is not None and entry.source == said.source:
            return event
        if not words.names(entry.source):
            self._note(part, "dropped", "source", event, entry.source, "it is not named in the text", key)
            return event
        self._note(part, "taken", "source", event, entry.source, key=key)
        made = Attribution(entry.source, said.cue if said else "named by the editor", said.span if said else None)
        return replace(event, claims=tuple(replace(claim, attribution=made) for claim in event.claims))

    def _date(self, part: Part, entry: Entry, event: Event, key: str) -> Event:
        """Another date than any that was read is a suggestion."""
        if entry.date is None or entry.date == event.when.edtf:
            return event
        try:
            proposed = TimeSpan.parse(entry.date.strip())
        except TimelineError:
            self._note(part, "dropped", "date", event, entry.date, "it is no date in EDTF", key)
            return event
        self._note(part, "suggested", "date", event, proposed.edtf, "no expression of the text was read so", key)
        note = f"{self.name} suggests {proposed.words()}"
        return replace(event, note=f"{event.note}; {note}" if event.note else note)

    def _made(self, part: Part, item: Item, title: str, when: TimeSpan, timex: Any) -> Event:
        told = "\0".join((part.document.id, str(item.span.start), title, when.edtf))
        claim = Claim(part.document.id, item.span, item.span, timex if _within(timex, item) else None, when)
        reasons = (f"found and titled by {self.name}",)
        return Event(sha256(told.encode("utf-8", "replace")).hexdigest()[:12], title, when, (claim,), reasons=reasons)

    def _note(
        self,
        part: Part,
        outcome: Any,
        field: str = "",
        event: Event | None = None,
        after: str = "",
        why: str = "",
        key: str = "",
    ) -> None:
        before = ""
        if event is not None:
            said = next((claim.attribution.source for claim in event.claims if claim.attribution), "")
            values = {"title": event.title, "date": event.when.edtf, "status": event.modality, "source": said}
            before = values.get(field, "")
        name = event.id if event is not None else ""
        self.log.append(Edited(part.document.id, self.name, outcome, field, name, before, after, why, key))

    def _key(self, asked: str) -> str:
        return key_of(self.endpoint.model, SYSTEM, asked)


def _within(timex: Any, item: Item) -> bool:
    return timex is not None and item.span.contains(timex.span)


def _say(line: str) -> None:
    print(f"timeline: {line}", file=sys.stderr)  # noqa: T201 - what it will cost is told before it does
