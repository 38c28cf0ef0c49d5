"""Accuracy against answers given by hand: `python -m benchmarks.tagging.accuracy [--errors] [--half a|b] [--own]`.

The metric of shared/gold/README.md: inside a document, gold and found expressions are paired one to one, equal
spans first, then by the number of shared characters. The rules were written on half a; half b was watched until they
stood, and then read for the conventions of its annotators.
"""

import argparse
from collections import Counter
from collections.abc import Callable, Iterable
from datetime import date, datetime

from .gold import GOLD, Mark, read_gold, read_own

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


def figures(every: list[Pair]) -> str:
    return "  ".join(f"{name} {f1(every, test):5.1f}" for name, test in TESTS.items())


def listing(identifier: str, text: str, made: list[Pair]) -> Iterable[str]:
    """One line for each pair that differs, with its surroundings."""
    for g, f in made:
        one = g or f
        assert one is not None
        before, after = text[max(one.start - 60, 0) : one.start], text[one.end : one.end + 40]
        shown = " ".join(f"{before}[[{one.text}]]{after}".split())
        if g is None and f is not None:
            yield f"SPURIOUS {f.type} {f.value} <{f.rule}> … {shown}"
        elif f is None and g is not None:
            yield f"MISSED   {g.type} {g.value} … {shown}"
        elif g is not None and f is not None:
            wrong = [name for name in ("strict", "type", "value") if not TESTS[name](g, f)]
            if wrong:
                gold, got = f"{g.type} {g.value} {g.mod}".strip(), f"{f.text!r} {f.type} {f.value} {f.mod}".strip()
                yield f"{'+'.join(wrong).upper()} gold {gold} | {got} <{f.rule}> … {shown}  ({identifier})"


def run_own(errors: bool = False) -> None:
    """Our own news, whose answers were written before a rule had seen it."""
    every: list[Pair] = []
    for name, text, published, gold in read_own():
        made = pairs(gold, list(ours(text, published)))
        every += made
        if errors:
            print("\n".join(listing(name, text, made)))
    print(f"{'our own news':20} {figures(every)}   gold {sum(1 for g, _ in every if g)}")


def run(half: str | None = None, errors: bool = False) -> None:
    if not GOLD.exists():
        print(f"skipped: no gold answers at {GOLD}")
        return
    documents = read_gold()
    every: dict[str, list[Pair]] = {"a": [], "b": []}
    lines: list[str] = []
    mods = Counter[str]()
    for number, (identifier, text, published, gold) in enumerate(documents):
        name = "ab"[number % 2]
        made = pairs(gold, list(ours(text, published)))
        every[name] += made
        for g, f in made:
            if g and f and (g.mod or f.mod):
                mods["right" if g.mod == f.mod else "wrong"] += 1
        if errors and half in (None, name):
            found = list(listing(identifier, text, made))
            lines += [f"## {identifier} {published}", *found] if found else []
    print("\n".join(lines))
    for name, part in (("half a (written on)", every["a"]), ("half b (watched)", every["b"])):
        print(f"{name:20} {figures(part)}")
    both = every["a"] + every["b"]
    print(f"{'all':20} {figures(both)}")
    for kind in ("DATE", "TIME", "DURATION", "SET"):
        part = [pair for pair in both if (pair[0] or pair[1]).type == kind]  # type: ignore[union-attr]
        print(f"  {kind:18} {figures(part)}   gold {sum(1 for g, _ in part if g)}")
    print(f"  mod, of those with one in either: right {mods['right']}, wrong {mods['wrong']}")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--errors", action="store_true", help="list what differs")
    parser.add_argument("--half", choices=("a", "b"), help="list the errors of one half only")
    parser.add_argument("--own", action="store_true", help="our own news alone")
    options = parser.parse_args()
    run_own(options.own and options.errors)
    if not options.own:
        run(options.half, options.errors)
