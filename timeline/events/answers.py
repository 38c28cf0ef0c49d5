"""Questions of an examination, which tell nothing until they are answered: "Did you sign it on 5 May?" "No."."""

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from ..model import Attribution, Modality
from .found import Found
from .standing import main_clause

if TYPE_CHECKING:
    from .extract import Story

_ANSWERS: tuple[tuple[Modality, re.Pattern[str]], ...] = (
    ("denied", re.compile(r"(?:no|never|nope|not at all|i did not|i didn't|it was not|it wasn't)\b", re.IGNORECASE)),
    (
        "happened",
        re.compile(
            r"(?:yes|yeah|correct|right|that(?:'s| is) (?:right|correct|true)|i did|it was|true)\b", re.IGNORECASE
        ),
    ),
)
_ASKED = re.compile(r"^(Did|Was|Were|Had|Have|Has|Do|Does|Is|Are) (you|he|she|it|they|we|I)\b", re.IGNORECASE)


_WHEN = re.compile(
    r"(?:.*[,;] )?(?:[Aa]nd |[Ss]o )?"
    r"(?:[Ww]hen|(?:[Ii]n |[Oo]n |[Aa]t )?[Ww](?:hat|hich) (?:year|month|day|date|time)) "
    r"(?P<verb>did|was|were|had|has|have) "
    r"(?P<who>you|he|she|it|they|we|I|(?:the|your|his|her|their) [\w-]+|[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*)*) "
    r"(?P<what>[^?]+)\?$"
)
_AT_END = re.compile(r"(?:And |So )?(?P<told>[^?]+?),? when\?$")
_ONLY = re.compile(r"\W*(?:(?:in|on|at|about|around|sometime|it was|that was)\b\W*)*$", re.IGNORECASE)


def read_when(story: "Story", index: int) -> list[Found]:
    """The event of a question that asks when, where the answer is a date alone: "When did you …?" "In 2008."."""
    answer, asked = story.sentences[index], index - 1
    marks = story.by_sentence[index]
    if asked < 0 or not story.passages[asked].asks or asked in story.by_sentence or len(marks) != 1:
        return []
    mark = marks[0]
    around = story.text[answer.start : mark.start] + story.text[mark.end : answer.end]
    title = _asked_when(" ".join(story.sentences[asked].of(story.text).split()))
    if mark.when is None or not title or not _ONLY.match(around):
        return []
    parsed = story.parsed(asked)
    found = story.add(asked, parsed, main_clause(parsed), mark.when, timex=mark, under="answered", title=title)
    if found is None:
        return []
    who = story.passages[index]
    said = Attribution(who.speaker, "answered", who.named) if who.speaker else None
    claim = replace(found.event.claims[0], attribution=said)
    return [story.retell(found, claims=(claim,), modality="happened")]


def _asked_when(line: str) -> str:
    """What a question asks the time of, as a sentence; empty where it asks something else."""
    if match := _WHEN.match(line):
        told = f"{match['who']} {match['verb']} {match['what']}"
    elif match := _AT_END.match(line):
        told = match["told"]
    else:
        return ""
    return told[:1].upper() + told[1:]


def read_answered(story: "Story", index: int) -> list[Found]:
    """The events of a question with a date, as whoever is asked affirms or denies them."""
    answer = next((k for k in range(index + 1, len(story.passages)) if not story.passages[k].asks), None)
    if answer is None or answer > index + 2:
        return []
    line = story.sentences[answer].of(story.text)
    modality = next((modality for modality, said in _ANSWERS if said.match(line)), None)
    if modality is None:
        return []
    who = story.passages[answer]
    said = Attribution(who.speaker, line.split()[0].strip(".,;").lower(), who.named)
    found = []
    for one in story.tell(index):
        claim = replace(one.event.claims[0], attribution=said if who.speaker else None)
        title = _ASKED.sub(lambda asked: f"{asked[2].capitalize()} {asked[1].lower()}", one.event.title)
        found.append(story.retell(one, title=title, modality=modality, claims=(claim,)))
    return found
