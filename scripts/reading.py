"""How a sentence is read, for whoever mends it: `python -m scripts.reading "He sold the mill in 1998." [DAY]`.

Prints the words with their classes, the clauses, and for each event its title with the steps that changed which words
are in it, each with the file and the line where it stands.
"""

import sys
from collections.abc import Iterator
from pathlib import Path
from types import FrameType
from typing import Any

from timeline.events import titles
from timeline.events.extract import Story
from timeline.languages import word_classes
from timeline.model import Document
from timeline.pipeline import extract, tag
from timeline.syntax.parsed import Parsed
from timeline.syntax.subject import subject_of

ROOT = Path(__file__).parents[1]
TITLES = str(Path(titles.__file__).parent)
_CODES = {name.lower(): code for name, code in vars(word_classes).items() if name.isupper()}
_NAMES = {code: name for name, code in _CODES.items() if isinstance(code, str) and len(code) == 1}


def words(parsed: Parsed) -> str:
    """The words of a sentence, each with its class."""
    pairs = zip(parsed.tokens.words, parsed.tokens.classes, strict=True)
    return "  ".join(f"{word}·{_NAMES[kind]}" for word, kind in pairs)


def clauses(parsed: Parsed) -> Iterator[str]:
    """A line for each clause: relation, verb, subject, and its words."""
    tokens = parsed.tokens
    for number, clause in enumerate(parsed.clauses):
        verb = tokens.slice(*clause.verb) if clause.verb else "-"
        subject = subject_of(tokens, parsed.clauses, number)
        who = tokens.slice(*subject) if subject and subject[0] < subject[1] else "-"
        own = " ".join(tokens.words[i] for i, owner in enumerate(parsed.owner) if owner == number)
        yield f"{number} {clause.relation}, verb: {verb}, subject: {who} | {own}"


class Steps:
    """While it is entered, it notes each step of a title that changes which words are in it: innermost functions."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self._taken: dict[int, tuple[list[int], int]] = {}

    def __enter__(self) -> "Steps":
        sys.setprofile(self._note)
        return self

    def __exit__(self, *_: object) -> None:
        sys.setprofile(None)

    def _note(self, frame: FrameType, event: str, value: Any) -> None:
        if not frame.f_code.co_filename.startswith(TITLES) or event not in ("call", "return"):
            return
        if event == "call":
            order = frame.f_locals.get("order")
            if isinstance(order, list):
                self._taken[id(frame)] = list(order), len(self.lines)
            return
        before, noted = self._taken.pop(id(frame), ([], -1))
        if noted != len(self.lines) or not isinstance(value, list) or before == value:
            return  # nothing changed, or a step within this one has been noted
        given = frame.f_locals.get("tokens") or getattr(frame.f_locals.get("parsed"), "tokens", None)
        measured = len(value) == len(before)  # lengths of the words, and no other words
        if given is not None and not measured and all(isinstance(i, int) for i in value):
            gone = [given.words[i] for i in before if i not in value]
            new = [given.words[i] for i in value if i not in before]
            place = Path(frame.f_code.co_filename).relative_to(ROOT)
            changes = [f"{sign}{' '.join(those)}" for sign, those in (("−", gone), ("+", new)) if those]
            self.lines.append(f"{place}:{frame.f_code.co_firstlineno} {frame.f_code.co_name}: {'  '.join(changes)}")


def report(text: str, published: str | None = None) -> Iterator[str]:
    """All that is printed of a text."""
    story = Story(Document(text, published=published), tag(text, published=published))
    for index in range(len(story.sentences)):
        parsed = story.parsed(index)
        yield words(parsed)
        yield from clauses(parsed)
    with Steps() as steps:
        events = extract(text, published=published, merge=False).events
    yield from dict.fromkeys(steps.lines)
    for event in events:
        yield f"{event.when.edtf} | {event.title} | {event.modality}"


def main(arguments: list[str]) -> int:
    """Print what is read of a text, against a day of publication where one is given."""
    if not arguments:
        print(__doc__)  # noqa: T201
        return 2
    print(*report(arguments[0], *arguments[1:2]), sep="\n")  # noqa: T201
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
