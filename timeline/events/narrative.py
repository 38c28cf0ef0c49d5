"""Dating what has no time expression of its own, by the running time of the story. Always marked as inferred.

News is told from the day of publication: presents and perfects are of that day, and so is a plain past, unless the
story has named another recent day ("on Tuesday"), which then stays in focus until the next one. A past perfect reaches
back to what the background was about. A text without a publication day is a history: its running time is the last time
named.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..model import Event, TimeSpan, Unresolved
from .attribution import is_tag
from .boilerplate import is_boilerplate

if TYPE_CHECKING:
    from .extract import Story
    from .placing import Parsed

RECENT = 7  # days before publication that are still news
LEAD = 2  # sentences in which news says when it happened
_LONG_PAST = 366 * 2  # days
_STILL_NEWS = 62
_HISTORY = 4  # times long past, at least
_EPOCH = 719163  # 1970-01-01 as an ordinal
NOW = "dated by the day of publication"
FOCUS = "dated by the running time of the story"


@dataclass(slots=True)
class Running:
    """The time of the story as it is told: the day in the news, and the past that a background paragraph is about."""

    published: TimeSpan | None
    focus: TimeSpan | None
    background: TimeSpan | None = None


def infer(story: "Story") -> tuple[list[Event], list[Unresolved]]:
    """All events of a document: the dated ones, and the main clauses of the rest."""
    published = TimeSpan.from_date(story.published) if story.published and not _is_history(story) else None
    running = Running(published, published)
    lead = _lead_day(story, running)
    if lead is not None:
        running.focus = lead
    quoted = False
    for index, sentence in enumerate(story.sentences):
        line = sentence.of(story.text)
        within = quoted
        quoted = _leaves_open(line, quoted)
        dated = story.read_dated(index) if index in story.by_sentence else []
        if is_boilerplate(line):
            continue
        parsed = story.parsed(index)
        for clause in _tellable(parsed):
            if _tells(parsed, dated, clause):
                continue
            when, why = _time_of(parsed, clause, running, within)
            if when is not None:
                story.add(index, parsed, clause, None, when, None, inferred=why)
        _advance(parsed, dated, running)
    story.events.sort(key=lambda event: event.claims[0].evidence)
    return story.events, story.unresolved


def _is_history(story: "Story") -> bool:
    """Whether a text only happens to have a day of publication: its times are long past, and none is news."""
    if story.published is None:
        return False
    today = story.published.toordinal() - _EPOCH
    ends = [
        mark.when.extent()[3]
        for index in story.timed
        for mark in story.by_sentence[index]
        if mark.when is not None and mark.when.extent()[3] < float("inf")
    ]
    past = sum(end < today - _LONG_PAST for end in ends)
    news = any(today - _STILL_NEWS <= end <= today + _STILL_NEWS for end in ends)
    return past >= _HISTORY and past >= 0.8 * len(ends) and not news


def _leaves_open(line: str, within: bool) -> bool:
    """Whether a quotation is open at the end of a sentence. Where nobody closes it, the paragraph after does."""
    if line.count("“") or line.count("”"):
        return line.rfind("“") > line.rfind("”")
    marks = line.count('"')
    return within if marks % 2 == 0 else not within


def _tellable(parsed: "Parsed") -> list[int]:
    """The clauses to be dated: the main one, and the one that says who spoke."""
    main = _main(parsed)
    tags = [
        number
        for number in range(len(parsed.clauses))
        if number != main and is_tag(parsed.tokens, parsed.clauses, number)
    ]
    return tags if main is None else [main, *tags]


def _main(parsed: "Parsed") -> int | None:
    """The first clause with a finite verb of its own that hangs on none."""
    for number, clause in enumerate(parsed.clauses):
        if clause.verb is not None and clause.kind in ("main", "coordinate") and clause.parent <= 0:
            return number
    found = [number for number, clause in enumerate(parsed.clauses) if clause.verb is not None]
    return next((number for number in found if parsed.clauses[number].kind == "quote"), found[0] if found else None)


def _tells(parsed: "Parsed", dated: list[Event], clause: int) -> bool:
    """Whether the clause has an event already."""
    verb = parsed.clauses[clause].verb
    if verb is None:
        return True
    at = parsed.tokens.starts[verb[1] - 1]
    return any(
        event.claims[0].evidence.start <= at < event.claims[0].evidence.end
        and event.reasons
        and "noun" not in " ".join(event.reasons)
        for event in dated
    )


def tense(parsed: "Parsed", clause: int) -> str:
    """Past, present, future or pluperfect, as the first verb of the group says."""
    verb = parsed.clauses[clause].verb
    if verb is None:
        return "present"
    kinds = parsed.tokens.kinds[verb[0] : verb[1]]
    words = parsed.tokens.lows[verb[0] : verb[1]]
    first = next((i for i, kind in enumerate(kinds) if kind not in "RT"), 0)
    if words[first] == "had" and len(kinds) > first + 1:
        return "pluperfect"
    if kinds[first] in "VE" or words[first] in (
        "was",
        "were",
        "did",
        "had",
        "didn't",
        "wasn't",
        "weren't",
        "hadn't",
        "could",
        "would",
    ):
        return "past"
    return "future" if words[first] in ("will", "shall", "won't") else "present"


def _time_of(parsed: "Parsed", clause: int, running: Running, quoted: bool) -> tuple[TimeSpan | None, str]:
    told = tense(parsed, clause)
    if running.published is None:
        return (running.focus, FOCUS) if told in ("past", "pluperfect") else (None, "")
    quoted = quoted or parsed.clauses[clause].kind == "quote"
    if told in ("present", "future") and not quoted:  # in a quotation "now" is when it was said
        return running.published, NOW
    if told == "pluperfect" and running.background is not None:
        return running.background, FOCUS
    return running.focus, NOW if running.focus == running.published else FOCUS


def _advance(parsed: "Parsed", dated: list[Event], running: Running) -> None:
    """Move the running time on to what this sentence has dated."""
    for event in dated:
        timex = event.claims[0].timex
        if timex is None or event.modality not in ("happened", "ongoing"):
            continue
        if running.published is None:
            running.focus = event.when
        elif _is_recent(event.when, running.published) and "told by a noun alone" not in event.reasons:
            running.focus, running.background = event.when, None
        else:
            running.background = event.when


def _is_recent(when: TimeSpan, published: TimeSpan) -> bool:
    """Whether it is one day, shortly before publication or on that very day."""
    first, last, today = when.begin_earliest, when.end_latest, published.begin_earliest
    if first is None or last is None or today is None or first != last:
        return False
    return 0 <= today.number - first.number <= RECENT


def _lead_day(story: "Story", running: Running) -> TimeSpan | None:
    """The day that the first sentences of a piece of news name for what happened."""
    if running.published is None:
        return None
    for index in story.timed:
        if index > LEAD:
            return None
        for timex in story.by_sentence[index]:
            if (
                timex.when is not None
                and _is_recent(timex.when, running.published)
                and len(story.sentences[index].of(story.text)) > 40
            ):
                return timex.when
    return None
