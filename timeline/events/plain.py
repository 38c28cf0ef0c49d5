"""Events of a language without a grammar of clauses: the sentence without its time, who says so, and its status.

What such a title holds is in the sentence; what it lacks, nobody has cut away but the time and the source.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from ..languages.en.gazetteer import is_place
from ..languages.telling import Telling
from ..model import Attribution, Claim, Document, Event, Modality, Passage, Span, Timex, Unresolved
from ..syntax.sentences import split_within
from .identity import event_id
from .plain_source import EDGES, NAME, WORD, source_of

CONFIDENCE = 0.5
_LONGEST = 140
_CUT = re.compile(r"[;:()—–]|,(?=\s)")


@dataclass(frozen=True, slots=True)
class _Part:
    """A stretch of a sentence and the times in it."""

    span: Span
    times: tuple[Timex, ...]


def plain_events(
    document: Document,
    timexes: Sequence[Timex],
    telling: Telling,
    language: str,
    passages: Sequence[Passage],
    text: str,
) -> tuple[list[Event], list[Unresolved]]:
    """One event for each time with a place on the calendar, of the part of its sentence in which it stands.

    A sentence without one that stands under a date on the page is an event of that date. `timexes` are those of the
    document, in order; `language` is its name, for the reasons; `passages` and `text` are what is read.
    """
    events: list[Event] = []
    unresolved: list[Unresolved] = []
    equal: Counter[str] = Counter()
    left = list(reversed(timexes))
    for passage in passages:
        here: list[Timex] = []
        while left and left[-1].start < passage.span.end:
            here.append(left.pop())
        for sentence in _whole(text, passage.span, here):
            times = [t for t in here if sentence.start <= t.start < sentence.end]
            unresolved += [Unresolved(document.id, sentence, t, t.note) for t in times if t.when is None and t.note]
            placed = [t for t in times if t.when is not None and t.type != "SET"]
            if not placed and passage.date is not None and passage.date.when is not None:
                placed = [passage.date]
            if placed and not passage.asks:
                events += _events(document, text, sentence, placed, telling, language, equal)
    return events, unresolved


def _whole(text: str, span: Span, timexes: Sequence[Timex]) -> list[Span]:
    """The sentences of a passage, of which none ends within a time: "am 3. Mai" holds a full stop."""
    kept: list[Span] = []
    for part in split_within(text, span):
        if kept and any(t.start < part.start < t.end for t in timexes):
            kept[-1] = Span(kept[-1].start, part.end)
        else:
            kept.append(part)
    return kept


def _events(
    document: Document,
    text: str,
    sentence: Span,
    times: list[Timex],
    telling: Telling,
    language: str,
    equal: Counter[str],
) -> list[Event]:
    said, dates_the_saying = source_of(_masked(text, sentence, times), sentence.start, telling), False
    if said is not None and said.span is not None and said.span.start == sentence.start:
        dates_the_saying = any(said.span.start <= t.start < said.span.end for t in times)
    found = []
    for part in _parts(text, sentence, _one_a_range(times), telling):
        for timex in {each.when: each for each in reversed(part.times)}.values():
            title = _title(text, part.span, part.times, None if dates_the_saying else said, telling)
            if timex.when is None or not title:
                continue
            status = "happened" if dates_the_saying else _status(part.span.of(text), telling)
            after = (
                document.day is not None
                and timex.when.begin_earliest is not None
                and (timex.when.begin_earliest.year, timex.when.begin_earliest.month, timex.when.begin_earliest.day)
                > (document.day.year, document.day.month, document.day.day)
            )
            names = _names(title, telling)
            places = tuple(name for name in names if is_place(name, ""))
            found.append(
                Event(
                    event_id(document, part.span.of(text), timex.when, equal),
                    title,
                    timex.when,
                    (Claim(document.id, sentence, part.span, timex, timex.when, said),),
                    "planned" if status == "happened" and after else status,
                    tuple(name for name in names if name not in places),
                    places,
                    confidence=CONFIDENCE,
                    reasons=(f"dated by '{timex.text}'", f"{language}: its sentence, in which no clauses are read"),
                )
            )
    return found


def _masked(text: str, sentence: Span, times: list[Timex]) -> str:
    """A sentence with blanks where its times stand: a source is looked for beside them."""
    letters = list(sentence.of(text))
    for timex in times:
        span = timex.phrase or timex.span
        if sentence.start <= span.start and span.end <= sentence.end:
            start, end = span.start - sentence.start, span.end - sentence.start
            letters[start:end] = " " * (end - start)
    return "".join(letters)


def _one_a_range(times: list[Timex]) -> list[Timex]:
    """The two ends of a range have one phrase and one time: the first stands for both."""
    kept: list[Timex] = []
    for timex in times:
        if not (kept and timex.phrase is not None and kept[-1].phrase == timex.phrase):
            kept.append(timex)
    return kept


def _parts(text: str, sentence: Span, times: list[Timex], telling: Telling) -> list[_Part]:
    """The sentence whole where it has one time; else cut where a clause begins, if each part has a time and words."""
    if len(times) == 1:  # it may stand elsewhere on the page
        return [_Part(sentence, tuple(times))]
    cuts = [sentence.start]
    for mark in _CUT.finditer(text, sentence.start, sentence.end):
        following = WORD.match(text, mark.end() + 1)
        opens = mark[0] != "," or (following is not None and following[0].lower() in telling.before_a_part)
        inside = any(t.start <= mark.start() < t.end for t in times)
        if opens and not inside:
            cuts.append(mark.end())
    parts: list[_Part] = []
    for start, end in zip(cuts, [*cuts[1:], sentence.end], strict=True):
        own = tuple(t for t in times if start <= t.start < end)
        if parts and (not own or not parts[-1].times or len(WORD.findall(text, start, end)) < 5):
            last = parts.pop()
            parts.append(_Part(Span(last.span.start, end), last.times + own))
        else:
            parts.append(_Part(Span(start, end), own))
    return [part for part in parts if part.times]


def _title(text: str, part: Span, times: tuple[Timex, ...], said: Attribution | None, telling: Telling) -> str:
    """The part without its times and its source, as running text; cut between words where it would be too long."""
    opener = WORD.search(text, part.start, part.end)
    cut = text[: part.start].rstrip()[-1:] in (",", ";", ":")
    joined = cut and opener is not None and opener[0].lower() in telling.before_a_part
    begin = opener.end() if opener is not None and joined else part.start
    out = [t.phrase or t.span for t in times] + ([said.span] if said is not None and said.span is not None else [])
    if telling.verb_second:  # "1871 wurde das Reich gegründet": without its time it would be a question
        out = [span for span in out if text[begin : span.start].strip(EDGES)]
    kept, at = [], begin
    for span in sorted(out, key=lambda span: span.start):
        if span.end <= part.end and span.start >= at:
            kept.append(text[at : span.start])
            at = span.end
    kept.append(text[at : part.end])
    title = " ".join(" ".join(kept).split())
    title = re.sub(r"\s+([,.;:!?)])", r"\1", title)
    title = re.sub(r"\(\s*\)", "", re.sub(r",\s*(?=[,.])", "", title)).strip(EDGES)
    if title.count('"') % 2 or title.count("„") != title.count("“"):
        title = re.sub('["„“”]', "", title).strip(EDGES)
    title = title[:1].upper() + title[1:]
    return title if len(title) <= _LONGEST else f"{title[: _LONGEST - 1].rpartition(' ')[0]}…"


def _status(part: str, telling: Telling) -> Modality:
    written = WORD.findall(part)
    words = [word.lower() for word in written]
    for i, word in enumerate(words):
        if word in telling.never and not (i + 1 < len(words) and words[i + 1] in telling.not_only):
            return "denied"
    if not telling.possible.isdisjoint(words):
        return "possible"
    verbs = [word for i, word in enumerate(written) if i == 0 or word.islower()]  # Pucará is no future
    if not telling.planned.isdisjoint(words) or any(
        len(word) > 5 and word.lower().endswith(telling.planned_endings) for word in verbs
    ):
        return "planned"
    return "happened"


def _names(title: str, telling: Telling) -> list[str]:
    """Names by their capitals, not at the head of the title; only those of places where every noun has a capital."""
    found: list[str] = []
    at = title.find(" ") + 1
    while at and at < len(title):
        match = NAME.match(title, at)
        if match is None:
            at += 1
            continue
        at = match.end()
        name = match[0].split()[0]
        if name[:1].isupper() and len(name) > 1:
            while (more := NAME.match(title, at)) is not None and more[0][:1].isupper() and title[at - 1] == " ":
                if telling.nouns_are_capitals:
                    break
                name, at = f"{name} {more[0].split()[0]}", more.end()
            if name not in found and (not telling.nouns_are_capitals or is_place(name, "")):
                found.append(name)
    return found
