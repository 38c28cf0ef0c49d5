"""Gold and found expressions, paired one to one, and how many agree.

The metric of shared/gold/README.md: inside a document, equal spans first, then by the number of shared characters.
"""

from collections.abc import Callable, Iterable
from datetime import date, datetime

from .gold import Mark

Pair = tuple[Mark | None, Mark | None]
Tagger = Callable[[str, date | datetime], Iterable[Mark]]


def pairs(gold: list[Mark], found: list[Mark]) -> list[Pair]:
    """One to one, equal spans first, then by shared characters; what is left stands alone."""
    scored = sorted(
        (
            (-((g.start, g.end) == (f.start, f.end)), -(min(g.end, f.end) - max(g.start, f.start)), i, j)
            for i, g in enumerate(gold)
            for j, f in enumerate(found)
            if g.start < f.end and f.start < g.end
        ),
    )
    left, right = set(range(len(gold))), set(range(len(found)))
    made: list[Pair] = []
    for _, _, i, j in scored:
        if i in left and j in right:
            left.remove(i)
            right.remove(j)
            made.append((gold[i], found[j]))
    made += [(gold[i], None) for i in sorted(left)] + [(None, found[j]) for j in sorted(right)]
    return sorted(made, key=lambda pair: (pair[0] or pair[1]).start)  # type: ignore[union-attr]


TESTS: dict[str, Callable[[Mark, Mark], bool]] = {
    "relaxed": lambda g, f: True,
    "strict": lambda g, f: (g.start, g.end) == (f.start, f.end),
    "type": lambda g, f: g.type == f.type,
    "value": lambda g, f: g.value == f.value,
}


def f1(every: list[Pair], test: Callable[[Mark, Mark], bool]) -> float:
    right = sum(1 for g, f in every if g and f and test(g, f))
    total = sum(1 for g, _ in every if g) + sum(1 for _, f in every if f)
    return 200 * right / total if total else 0.0


def ours(text: str, published: date | datetime) -> list[Mark]:
    from timeline.normalising import resolve
    from timeline.tagging import find

    return [
        Mark(t.start, t.end, t.text, t.type, t.value, t.mod or "", t.rule) for t in resolve(find(text), text, published)
    ]
