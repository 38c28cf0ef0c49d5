"""Questions of an examination, which tell nothing until they are answered: "Did you sign it on 5 May?" "No."."""

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from ..model import Attribution, Modality
from .found import Found

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
        event = replace(one.event, title=title, modality=modality, claims=(claim,))
        story.events[story.events.index(one.event)] = event
        found.append(replace(one, event=event))
    return found
