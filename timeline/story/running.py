"""The running time of a story: the day in the news, and the past that its background is about.

Presents and perfects are of the day of publication. So is a plain past, unless the story has named another recent day
("on Tuesday"), which then stays in focus to the end of the paragraph. A past perfect reaches back to the background; a
plain past stays there within its paragraph, and behind it where the sentence points back ("that affair", "she").
What people say or answer they say on the day on which others were last said to speak.
"""

import re
from dataclasses import dataclass

from ..events.extract import Story
from ..events.found import Found
from ..languages.word_classes import ADP
from ..languages.wordlist import words
from ..model import Event, TimeSpan
from ..syntax.parsed import Parsed
from ..syntax.subject import subject_of
from .foreground import foreground, main_clause, reacts, speaks, tense
from .outlook import outlook_of

RECENT = 7  # days before publication that are still news
LEAD = 2  # sentences in which news says when it happened
NOW = "dated by the day of publication"
FOCUS = "dated by the running time of the story"


@dataclass(slots=True)
class Running:
    """The time of the story as it is told.

    `news` is the day to which a new paragraph comes back, `focus` the day that is told of, `said` the one on which
    people spoke. `scene` is the earliest of the days in the news, `background` the past that was told of last, `last`
    the last time named. `staying`: what comes next may still be background; `paragraphs`: line ends tell where it
    surely ends; `opening`: the sentence opens one; `moved`: this one has named a day of its own. In a `retrospect` the
    background is what is told, over paragraphs too.
    """

    published: TimeSpan | None
    news: TimeSpan | None
    focus: TimeSpan | None
    said: TimeSpan | None = None
    scene: TimeSpan | None = None
    background: TimeSpan | None = None
    last: TimeSpan | None = None
    staying: bool = False
    paragraphs: bool = False
    opening: bool = False
    moved: bool = False
    retrospect: bool = False

    @property
    def scene_told(self) -> TimeSpan | None:
        """When what is being told of happened: "the accident"."""
        return self.background if self.staying else self.scene or self.focus

    def open_paragraph(self) -> None:
        """Come back from what was told of to the news."""
        if self.retrospect and self.staying:
            return
        self.staying = self.moved = False
        if self.published is not None:
            self.focus = self.news


def begin(story: Story) -> Running:
    """The running time before the first sentence."""
    outlook = outlook_of(story)
    if story.published is None or outlook == "history":
        return Running(None, None, None)
    published = TimeSpan.from_date(story.published)
    news = _lead_day(story, published) or published
    return Running(published, news, news, retrospect=outlook == "retrospect")


def time_of(parsed: Parsed, clause: int, running: Running, quoted: bool) -> tuple[TimeSpan | None, str]:
    """When a clause without a time expression happened, and why; `quoted`: within a quotation."""
    told = tense(parsed, clause)
    if running.published is None:
        return (running.focus, FOCUS) if told in ("past", "pluperfect") else (None, "")
    quoted = quoted or parsed.clauses[clause].relation == "ccomp:quote"
    if told in ("present", "future") and not quoted:  # in a quotation "now" is when it was said
        return running.published, NOW
    when = _past_time(parsed, clause, running, told)
    return when, NOW if when == running.published else FOCUS


def _past_time(parsed: Parsed, clause: int, running: Running, told: str) -> TimeSpan | None:
    if told == "pluperfect":
        return running.background or running.scene or running.focus
    if told != "past":
        return running.focus
    if running.last is not None and _BACK_THEN.search(parsed.span.of(parsed.tokens.text)):
        return running.last
    if running.staying and running.retrospect and not (running.opening and reacts(parsed, clause)):
        return running.background
    if reacts(parsed, clause):
        return running.focus if running.moved else running.said or running.news
    return running.background if running.staying and _goes_on(parsed, clause, running) else running.focus


def _goes_on(parsed: Parsed, clause: int, running: Running) -> bool:
    """Whether a sentence goes on with the background: in its paragraph, or by what points back to it."""
    subject = subject_of(parsed.tokens, parsed.clauses, clause)
    if subject is None or subject[0] >= subject[1]:
        return running.paragraphs
    tokens = parsed.tokens
    if running.paragraphs:
        return _MARKET.isdisjoint(tokens.lower[slice(*subject)])
    return tokens.lower[subject[0]] in _POINTING_BACK or any(
        low in ("that", "those") and tokens.classes[i - 1 : i] == ADP for i, low in enumerate(tokens.lower)
    )


_BACK_THEN = re.compile(r"\b(?:at the time|at that time|back then|by then|on that occasion)\b(?! of)", re.IGNORECASE)
_MARKET = words("share shares stock stocks index futures bonds")  # how these moved is the day's news
_POINTING_BACK = words("he she it they his its her their this that these those")


def advance(parsed: Parsed, dated: list[Found], running: Running) -> None:
    """Move the running time on to what this sentence has dated."""
    main = main_clause(parsed)
    if main is not None and not dated:
        if speaks(parsed, main) or tense(parsed, main) in ("present", "future"):
            running.staying = False
        elif running.opening and tense(parsed, main) == "pluperfect" and running.published is not None:
            running.background = running.background or running.scene
            running.staying = running.background is not None
    for found in dated:
        event, clause = found.event, found.clause
        if event.claims[0].timex is not None and event.modality in ("happened", "ongoing"):
            running.last = event.when
            if running.published is None:
                _go_on(parsed, event, clause, running)
            else:
                _move(parsed, found, running, running.published)


def _go_on(parsed: Parsed, event: Event, clause: int, running: Running) -> None:
    """Move the time of a history on, but not back to what had been before, or is told by the way."""
    aside = tense(parsed, clause) == "pluperfect" or not foreground(parsed, clause)
    if running.focus is None or not aside or running.focus.extent()[3] < event.when.extent()[3] < float("inf"):
        running.focus = event.when


def _move(parsed: Parsed, found: Found, running: Running, published: TimeSpan) -> None:
    """Move the time of the news on to an event, or to the background that it tells of."""
    event, clause = found.event, found.clause
    before = tense(parsed, clause) == "pluperfect"
    recent = _is_recent(event.when, published)
    if recent and speaks(parsed, clause):
        running.said = event.when
        if clause == main_clause(parsed):
            running.focus = event.when
        return
    if recent and (running.scene is None or event.when.sort_key() < running.scene.sort_key()):
        running.scene = event.when
    moves = foreground(parsed, clause)
    if recent and moves and not before and found.basis != "noun":
        running.focus, running.background = event.when, None
        running.staying, running.moved = False, True
        if running.news is None or event.when.sort_key() > running.news.sort_key():
            running.news = event.when
    elif moves or not running.staying:
        running.background = event.when
        running.staying = event.modality == "happened" and not event.when.open_end and moves


def _is_recent(when: TimeSpan, published: TimeSpan) -> bool:
    """Whether it is one day, shortly before publication or on that very day."""
    first, last, today = when.begin_earliest, when.end_latest, published.begin_earliest
    if first is None or last is None or today is None or first != last:
        return False
    return 0 <= today.number - first.number <= RECENT


_STOPS = (".", "!", "?", '"', "”")


def _lead_day(story: Story, published: TimeSpan) -> TimeSpan | None:
    """The day that the first sentences of a piece of news name for what happened."""
    for index in story.timed:
        if index > LEAD:
            return None
        if not story.sentences[index].of(story.text).endswith(_STOPS):
            continue  # a headline
        parsed = story.parsed(index)
        for token, marks in parsed.times.items():
            clause = parsed.owner[token]
            news = tense(parsed, clause) != "pluperfect" and foreground(parsed, clause)
            for timex in marks:
                if news and timex.when is not None and _is_recent(timex.when, published):
                    return timex.when
    return None
