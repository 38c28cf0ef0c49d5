"""The sentences of `tests/syntax/clauses.txt`, and what is read of them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from timeline.events.extract import Story
from timeline.model import Document
from timeline.pipeline import tag
from timeline.syntax.subject import subject_of

TABLE = Path(__file__).parents[2] / "tests/syntax/clauses.txt"
PUBLISHED = "2018-03-14"
# Relations that grammars tell apart in different ways.
_ALIKE = ({"acl", "advcl"}, {"conj", "parataxis"})


@dataclass(frozen=True)
class Row:
    """A clause as a reader has it: what will do for its relation, its verb group, its subject."""

    relations: tuple[str, ...]
    verbs: tuple[str, ...]
    subjects: tuple[str, ...]


@dataclass(frozen=True)
class Found:
    relation: str
    verb: str
    subject: str


def cases(path: Path = TABLE) -> Iterator[tuple[str, list[Row]]]:
    """Each sentence with its clauses."""
    for block in re.split(r"\n\s*\n", path.read_text("utf-8")):
        lines = [line for line in block.splitlines() if line and not line.startswith("#")]
        if lines:
            yield lines[0].strip(), [Row(*map(_ways, line.split(" | ")[:3])) for line in lines[1:]]


def _ways(cell: str) -> tuple[str, ...]:
    return tuple(way.strip() for way in cell.split("//"))


def found(sentence: str) -> list[Found]:
    """The clauses with a verb that are read."""
    story = Story(Document(sentence, published=PUBLISHED), tag(sentence, published=PUBLISHED))
    clauses = []
    for index in range(len(story.sentences)):
        parsed = story.parsed(index)
        for number, clause in enumerate(parsed.clauses):
            if clause.verb is not None:
                subject = subject_of(parsed.tokens, parsed.clauses, number)
                words = parsed.tokens.slice(*subject) if subject and subject[0] < subject[1] else "-"
                clauses.append(Found(clause.relation.removesuffix(":quote"), parsed.tokens.slice(*clause.verb), words))
    return clauses


def judge(rows: list[Row], clauses: list[Found]) -> list[str]:
    """What is wrong with what is read, in words; empty where nothing is."""
    wrong, left = [], list(clauses)
    for row in rows:
        hit = next((clause for clause in left if any(_is_verb(clause.verb, verb) for verb in row.verbs)), None)
        if hit is None:
            wrong.append(f"missed: {row.verbs[0]}")
            continue
        left.remove(hit)
        if not any(_alike(hit.relation, relation) for relation in row.relations):
            wrong.append(f"{hit.verb}: {hit.relation}, and not {row.relations[0]}")
        if not any(_plain(hit.subject) == _plain(subject) for subject in row.subjects):
            wrong.append(f"{hit.verb}: by {hit.subject}, and not {row.subjects[0]}")
    return wrong + [f"not there: {clause.verb}" for clause in left]


def _is_verb(one: str, other: str) -> bool:
    return _plain(one).split()[-1:] == _plain(other).split()[-1:]


def _alike(one: str, other: str) -> bool:
    return one == other or any({one, other} <= pair for pair in _ALIKE)


def _plain(text: str) -> str:
    return re.sub(r"^(the|a|an) ", "", " ".join(text.lower().split()).strip(" ,"))
