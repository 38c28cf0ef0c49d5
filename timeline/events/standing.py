"""What is told under a date that stands beside it on the page: at the head of an item, in a heading, in a stamp."""

import re
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from ..languages.word_classes import DET, NUM, PARTICIPLE, PAST, VERB_ED
from ..model import Day, Passage, TimeSpan
from ..syntax.parsed import Parsed
from .found import Found

if TYPE_CHECKING:
    from .extract import Story

_LISTED = frozenset(("item", "entry", "row", "heading"))
_LONGEST = 120
_LATELY = 7  # days before publication
_BRACKETS = re.compile(r"\s*[(\[][^()\[\]]*[)\]]")
_BARE = re.compile(r"[\W\d_]*(?:[^\W\d_]+\W*:\W*)?$")  # nothing, or one word that is only a label


def is_of_page(dated: Sequence[Passage], text: str, published: date | None) -> bool:
    """Whether the only heading with a date is that of a picture, or says when the page came out: no day of a journal.

    "St. Jerome in the Desert (1505)", "Friday, July 21, 2017".
    """
    if not dated or dated[0].told != "under the heading" or len({str(passage.date) for passage in dated}) > 1:
        return False
    mark = dated[0].date
    first = mark.when.begin_earliest if mark is not None and mark.when is not None else None
    if mark is None or first is None or published is None:
        return False
    if mark.when is not None and mark.when.granularity in ("year", "decade", "century"):
        begin, end = text.rfind("\n", 0, mark.start) + 1, text.find("\n", mark.end)
        return any(char.isalpha() for char in text[begin : mark.start] + text[mark.end : max(end, mark.end)])
    return first.number > Day.from_date(published).number - _LATELY


def is_told(passage: Passage) -> bool:
    """Whether a passage tells what happened on the day it stands under: a letter tells it only of the day it names."""
    return not passage.asks and passage.kind not in ("caption", "note") and passage.told != "written on"


_POINTER = re.compile(
    r"(?:see|cf\.|read|watch|click|visit|source|photo|image|credit|call|contact)\b[ :]", re.IGNORECASE
)


# "Can you tell what you feel right now?", and not "It took place on Tuesday, you say?"
_TO_YOU = re.compile(
    r"(?:(?:and|but|so|well|or|then|now),? )*(?:can|could|do|did|does|would|will|have|has|had|are|were|is|was|what|how"
    r"|why|when|where|who|which|may|should)\b.*\byour?\b",
    re.IGNORECASE | re.DOTALL,
)


def is_asked(passage: Passage, line: str) -> bool:
    """Whether a sentence is a question of somebody who speaks, or to the reader, which tells nothing."""
    asks = line.rstrip("\"”') ").endswith("?")
    return passage.asks or (asks and (bool(passage.speaker) or _TO_YOU.match(line.lstrip("\"“‘'")) is not None))


def is_name(passage: Passage, parsed: Parsed, clause: int, when: TimeSpan) -> bool:
    """Whether a heading only names what it is the heading of, and a year: "Journal of a voyage, 1842".

    So does a caption, to the day: it says of when a picture is.
    """
    if parsed.clauses[clause].verb is not None:
        return False
    return passage.kind == "caption" or (passage.kind == "heading" and when.granularity != "day")


def read_standing(story: "Story", index: int, dated: list[Found]) -> list[Found]:
    """Add what a sentence tells of the day that its passage stands under, where it names no time of its own."""
    passage, line = story.passages[index], story.sentences[index].of(story.text)
    date = passage.date
    if date is None or date.when is None or _tells_nothing(line):
        return []
    parsed = story.parsed(index)
    main = main_clause(parsed)
    direct = _is_right_under(story, index)
    if any(one.clause == main for one in dated) or (not direct and (dated or not _happens(parsed, main))):
        return []
    if direct and parsed.clauses[main].verb is None and _only_stands_there(story, index, parsed):
        return []
    why = f"{passage.told} {' '.join(date.text.split())}"
    title = _whole(line, parsed) if direct and (passage.kind in _LISTED or passage.told == "logged at") else ""
    counted = date.rule == "elapsed"  # so long since the begin: the day is that of publication
    when = date.when if passage.strict or passage.day is None else TimeSpan.parse(str(passage.day))
    found = (
        story.add(index, parsed, main, when, beside=dated, timex=date, under=why, title=title)
        if direct and not counted
        else story.add(index, parsed, main, when, why, dated, title=title)
    )
    return [] if found is None else [found, *story.add_apart(index, parsed, [found], inferred=True)]


def _tells_nothing(line: str) -> bool:
    """Whether a line is a mere date or pointer, asks, or is said by the way."""
    asks = line.rstrip("\"”') ").endswith("?")
    return asks or bool(_BARE.match(line) or _POINTER.match(line)) or _is_aside(line)


def _only_stands_there(story: "Story", index: int, parsed: Parsed) -> bool:
    """ "View details", a paragraph without a verb below what the heading is over."""
    passage = story.passages[index]
    below = index > 0 and story.passages[index - 1].date is passage.date
    told = _leaves_the_writer_out(parsed.tokens.classes, parsed.tokens.lower)
    return passage.kind == "paragraph" and below and not told


def _is_right_under(story: "Story", index: int) -> bool:
    """Whether a sentence opens a passage that its day was surely written for."""
    passage = story.passages[index]
    opens = index == 0 or story.passages[index - 1] is not passage
    return opens and passage.strict and (passage.leads or passage.told == "under the heading")


def read_behind(story: "Story", index: int) -> list[Found]:
    """A date alone behind the words of an item dates those: "M.A. in Chemistry, Bergen. 1990."."""
    passage, date = story.passages[index], story.by_sentence[index][0]
    same = index > 0 and story.passages[index - 1] is passage and passage.kind in _LISTED
    if not same or index - 1 in story.by_sentence or date.when is None or passage.date is not None:
        return []
    words = story.sentences[index]
    if not _BARE.match(story.text[words.start : date.start] + story.text[date.end : words.end]):
        return []
    parsed = story.parsed(index - 1)
    title = _whole(story.sentences[index - 1].of(story.text), parsed)
    why = f"dated by {date.text}"
    found = story.add(index - 1, parsed, main_clause(parsed), date.when, timex=date, under=why, title=title)
    return [] if found is None else [found]


def main_clause(parsed: Parsed) -> int:
    """The main clause, or the first where none has a verb."""
    mains = (
        number for number, clause in enumerate(parsed.clauses) if clause.relation == "root" and clause.verb is not None
    )
    return next(mains, 0)


def _happens(parsed: Parsed, clause: int) -> bool:
    """Whether a clause tells that something was done, and not how things are."""
    verb = parsed.clauses[clause].verb
    classes, lower = parsed.tokens.classes, parsed.tokens.lower
    if _leaves_the_writer_out(classes, lower):
        return True
    if verb is None:
        return False
    if classes[verb[0]] in PAST:
        return True
    passive = verb[1] - verb[0] > 1 and classes[verb[1] - 1] in PARTICIPLE
    return passive and lower[verb[0]] in ("was", "were", "has", "have", "had", "did")


def _leaves_the_writer_out(classes: str, lower: Sequence[str]) -> bool:
    """ "Received a letter from home.", "Had a puncture.": in diaries the writer need not be named."""
    done = classes[:1] in PAST + VERB_ED or lower[:1] == ["had"]
    return bool(classes) and done and classes[1:2] != "" and classes[1] in DET + NUM


def _is_aside(line: str) -> bool:
    """Whether a sentence in brackets is only a word on the one before: "(Ended on 4 June.)"."""
    return line.startswith("(") and line.rstrip(". ").endswith(")") and line.count(" ") < 8


def _whole(line: str, parsed: Parsed) -> str:
    """An item as it stands is its own title, if it is short."""
    text = _BRACKETS.sub("", line) if len(_BRACKETS.sub("", line)) > 12 else line
    text = re.sub(r"\s*[|\t]+\s*", ", ", text)
    text = " ".join(text.split()).strip(" ,;:–—-.")
    if len(text) > _LONGEST or len(text) < 3 or any(parsed.times):
        return ""
    return text[:1].upper() + text[1:]
