"""The running time of a story: the day in the news, and the past that its background is about.

Presents and perfects are of the day of publication. So is a plain past, unless the story has named another recent day
("on Tuesday"), which then stays in focus until the next one. A past perfect reaches back to the background; a plain
past stays there within its paragraph, and behind it where the sentence points back ("that affair", "she").
"""

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..model import Event, TimeSpan
from .subject import subject_of
from .wordlist import words
from .words import REPORTING, lemma

if TYPE_CHECKING:
    from .extract import Story
    from .parsed import Parsed

RECENT = 7  # days before publication that are still news
LEAD = 2  # sentences in which news says when it happened
NOW = "dated by the day of publication"
FOCUS = "dated by the running time of the story"


@dataclass(slots=True)
class Running:
    """The time of the story as it is told.

    `focus` is the day in the news, `background` the past that was told of last, and `last` the last time named.
    `staying`: what comes next may still be background; `paragraphs`: line ends tell where it surely ends.
    """

    published: TimeSpan | None
    focus: TimeSpan | None
    news: TimeSpan | None = None
    background: TimeSpan | None = None
    last: TimeSpan | None = None
    staying: bool = False
    paragraphs: bool = False


def time_of(parsed: "Parsed", clause: int, running: Running, quoted: bool) -> tuple[TimeSpan | None, str]:
    """When a clause without a time expression happened, and why; `quoted`: within a quotation."""
    told = tense(parsed, clause)
    if running.published is None:
        return (running.focus, FOCUS) if told in ("past", "pluperfect") else (None, "")
    quoted = quoted or parsed.clauses[clause].kind == "quote"
    if told in ("present", "future") and not quoted:  # in a quotation "now" is when it was said
        return running.published, NOW
    if told == "pluperfect" and running.background is not None:
        return running.background, FOCUS
    if told == "past" and running.last is not None and _BACK_THEN.search(parsed.span.of(parsed.tokens.text)):
        return running.last, FOCUS
    if told == "past" and running.staying and not _speaks(parsed, clause) and _goes_on(parsed, clause, running):
        return running.background, FOCUS
    return running.focus, NOW if running.focus == running.published else FOCUS


def _goes_on(parsed: "Parsed", clause: int, running: Running) -> bool:
    """Whether a sentence goes on with the background: in its paragraph, or by what points back to it."""
    subject = subject_of(parsed.tokens, parsed.clauses, clause)
    if subject is None or subject[0] >= subject[1]:
        return running.paragraphs
    tokens = parsed.tokens
    if running.paragraphs:
        return _MARKET.isdisjoint(tokens.lows[slice(*subject)])
    return tokens.lows[subject[0]] in _POINTING_BACK or any(
        low in ("that", "those") and tokens.kinds[i - 1 : i] == "p" for i, low in enumerate(tokens.lows)
    )


_BACK_THEN = re.compile(r"\b(?:at the time|at that time|back then|by then|on that occasion)\b(?! of)", re.IGNORECASE)
_MARKET = words("share shares stock stocks index futures bonds")  # how these moved is the day's news
_POINTING_BACK = words("he she it they his her its their this that these those")


def _speaks(parsed: "Parsed", clause: int) -> bool:
    verb = parsed.clauses[clause].verb
    return verb is not None and lemma(parsed.tokens.lows[verb[1] - 1]) in REPORTING


def advance(parsed: "Parsed", dated: list[tuple[Event, int]], running: Running) -> None:
    """Move the running time on to what this sentence has dated."""
    main = main_clause(parsed)
    if main is not None and not dated and (_speaks(parsed, main) or tense(parsed, main) in ("present", "future")):
        running.staying = False
    for event, clause in dated:
        timex = event.claims[0].timex
        if timex is None or event.modality not in ("happened", "ongoing"):
            continue
        running.last = event.when
        if running.published is None:
            running.focus = event.when
        elif (
            _is_recent(event.when, running.published)
            and "told by a noun alone" not in event.reasons
            and tense(parsed, clause) != "pluperfect"
            and foreground(parsed, clause)
        ):
            running.focus, running.background = event.when, None
            running.staying = False
        else:
            running.background = event.when
            running.staying = (
                event.modality == "happened" and not event.when.open_end and foreground(parsed, clause)
            )


_MEANWHILE = words("when while as")  # the clause behind these is of the same time as the one it hangs on


def at_once(parsed: "Parsed", dated: list[tuple[Event, int]], clause: int) -> TimeSpan | None:
    """The time that a clause shares with a dated one: "a hundred were hurt when a train left the rails on Saturday"."""
    for event, number in dated:
        other = parsed.clauses[number]
        meanwhile = other.kind == "subordinate" and other.parent == clause and foreground(parsed, number)
        if meanwhile and tense(parsed, number) == "past" and tense(parsed, clause) in ("past", "pluperfect"):
            return event.when
    return None


def foreground(parsed: "Parsed", clause: int) -> bool:
    """Whether a clause moves the story on: none that is told by the way, or only says before or after what it was."""
    told = parsed.clauses[clause]
    if told.kind == "subordinate":
        meanwhile = told.marker >= 0 and parsed.tokens.lows[told.marker] in _MEANWHILE
        return meanwhile or (told.parent == main_clause(parsed) and tense(parsed, told.parent) != "past")  # "has died after he was shot on Monday"
    return told.kind not in ("participle", "aside", "relative")


def _is_recent(when: TimeSpan, published: TimeSpan) -> bool:
    """Whether it is one day, shortly before publication or on that very day."""
    first, last, today = when.begin_earliest, when.end_latest, published.begin_earliest
    if first is None or last is None or today is None or first != last:
        return False
    return 0 <= today.number - first.number <= RECENT


def lead_day(story: "Story", running: Running) -> TimeSpan | None:
    """The day that the first sentences of a piece of news name for what happened."""
    if running.published is None:
        return None
    for index in story.timed:
        if index > LEAD:
            return None
        if len(story.sentences[index].of(story.text)) <= 40:
            continue
        parsed = story.parsed(index)
        for token, marks in parsed.times.items():
            news = tense(parsed, parsed.owner[token]) != "pluperfect"
            news = news and foreground(parsed, parsed.owner[token])
            for timex in marks:
                if news and timex.when is not None and _is_recent(timex.when, running.published):
                    return timex.when
    return None


def main_clause(parsed: "Parsed") -> int | None:
    """The first clause with a finite verb of its own that hangs on none."""
    for number, clause in enumerate(parsed.clauses):
        if clause.verb is not None and clause.kind in ("main", "coordinate") and clause.parent <= 0:
            return number
    found = [number for number, clause in enumerate(parsed.clauses) if clause.verb is not None]
    return next((number for number in found if parsed.clauses[number].kind == "quote"), found[0] if found else None)


def tense(parsed: "Parsed", clause: int) -> str:
    """Past, present, future or pluperfect, as the first verb of the group says."""
    verb = parsed.clauses[clause].verb
    if verb is None:
        return "present"
    kinds = parsed.tokens.kinds[verb[0] : verb[1]]
    lows = parsed.tokens.lows[verb[0] : verb[1]]
    first = next((i for i, kind in enumerate(kinds) if kind not in "RT"), 0)
    if lows[first] == "had" and len(kinds) > first + 1:
        return "pluperfect"
    if kinds[first] in "VE" or lows[first] in _PAST:
        return "past"
    return "future" if lows[first] in ("will", "shall", "won't") else "present"


_PAST = words("was were did had didn't wasn't weren't hadn't could would")
