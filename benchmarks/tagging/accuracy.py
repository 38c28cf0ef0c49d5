"""Accuracy against answers given by hand: `python -m benchmarks.tagging.accuracy [--errors] [--half a|b] [--own]`.

The metric of shared/gold/README.md: inside a document, gold and found expressions are paired one to one, equal
spans first, then by the number of shared characters. The rules were written on half a; half b was watched until they
stood, and then read for the conventions of its annotators.
"""

import argparse
from collections import Counter
from collections.abc import Iterable

from tests.support.accuracy import TESTS, Pair, f1, ours, pairs
from tests.support.gold import GOLD, read_gold, read_own


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
