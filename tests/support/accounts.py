"""Accounts of events, and which pairs of them tell of one: `tests/merging/accounts.txt`."""

from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

from timeline.model import Document
from timeline.pipeline import extract

TABLE = Path(__file__).parents[2] / "tests/merging/accounts.txt"


@dataclass(frozen=True)
class Account:
    told: str
    document: Document


def accounts(path: Path = TABLE) -> list[Account]:
    """All accounts, in the order of the table."""
    found = []
    for number, line in enumerate(path.read_text("utf-8").splitlines()):
        if line.strip() and not line.startswith("#"):
            told, published, text = line.split(" | ", 2)
            day = None if published == "-" else published
            found.append(Account(told, Document(text, id=f"line {number + 1}", published=day)))
    return found


def together(table: list[Account]) -> set[frozenset[str]]:
    """The pairs of documents that an event brings together."""
    line = extract([account.document for account in table])
    return {frozenset(pair) for event in line for pair in combinations(sorted(event.sources), 2)}


def wanted(table: list[Account]) -> set[frozenset[str]]:
    """The pairs of documents that tell of one event."""
    return {frozenset((a.document.id, b.document.id)) for a, b in combinations(table, 2) if a.told == b.told}
