"""The rules of a language, compiled and arranged so that only those are tried which can match."""

import re
from dataclasses import dataclass
from functools import lru_cache

from .language import Language
from .lexicon import UNKNOWN
from .pattern import Pattern
from .rule import Modifier, Rule

_LONGEST_LEAD = 10
_LONGEST_GAP = 8
_LONGEST_TAIL = 3
_PAD = 2
_WINDOW = 40
_RUN = 8


@dataclass(frozen=True, slots=True)
class Match:
    """A rule at a place: token indexes of the whole (`start`, `end`) and of the rule without its modifier (`inner`).

    They are counted from a place of their own, so that one match serves wherever the same classes stand.
    """

    rule: Rule
    pattern: Pattern
    start: int
    end: int
    inner: int
    groups: tuple[tuple[str, int, int], ...]
    modifiers: tuple[Modifier, ...] = ()


class Grammar:
    """Compiled once for each language. What matches depends on the classes alone, so the answers are kept."""

    def __init__(self, language: Language) -> None:
        lexicon = language.lexicon
        self._rules: dict[str, list[tuple[Rule, Pattern]]] = {}
        self._before: dict[str, list[tuple[Modifier, Pattern]]] = {}
        self._after: dict[str, list[tuple[Modifier, Pattern]]] = {}
        for rule in language.rules:
            for text in rule.patterns:
                pattern = lexicon.compile(text)
                for code in pattern.first:
                    self._rules.setdefault(code, []).append((rule, pattern))
        for modifier in language.modifiers:
            pattern = lexicon.compile(modifier.pattern)
            for code in pattern.first:
                (self._after if modifier.after else self._before).setdefault(code, []).append((modifier, pattern))
        triggers = "".join(sorted(frozenset().union(*(lexicon.classes(name) for name in language.triggers))))
        leads = "".join(sorted(set(lexicon.vocabulary()) - set(triggers))) or "\0"
        lead, gap, tail = (f"[{leads}]{{0,{most}}}+" for most in (_LONGEST_LEAD, _LONGEST_GAP, _LONGEST_TAIL))
        self._chunk = re.compile(f"{lead}[{triggers}](?:{gap}[{triggers}])*+{tail}")
        self._run = re.compile(f"([{triggers}])\\1{{{_RUN - 1},}}+")
        self._starts = frozenset(self._rules) | frozenset(self._before)
        self._likely = lru_cache(maxsize=1 << 12)(self._rules_for)
        self._kept = lru_cache(maxsize=1 << 15)(self._alternatives)

    def chunks(self, classes: str) -> "list[tuple[int, int]]":
        """Where the words of time stand: the only places that are looked at any closer."""
        # Eight words of one class in a row ("May May May …", a column of years) are a table or a prank, not prose:
        # without them no text is slow to read.
        blanked = self._run.sub(lambda run: UNKNOWN * len(run[0]), classes)
        return [match.span() for match in self._chunk.finditer(blanked)]

    def alternatives(self, classes: str, at: int, end: int) -> tuple[tuple[Match, ...], int]:
        """The matches at the first place from `at` on that has any, longest first, and from where they are counted.

        Empty where there is none.
        """
        while at < end and classes[at] not in self._starts:
            at += 1
        # Two tokens of context on either side belong to the key: patterns may look at them. No expression is longer
        # than a window, so a longer chunk is read window by window, and the answers for each are kept.
        while at < end:
            stop = min(end, at + _WINDOW)
            left, right = max(at - _PAD, 0), min(stop + _PAD, len(classes))
            key = UNKNOWN * (_PAD - (at - left)) + classes[left:right]
            found = self._kept(key, (stop if stop == end else stop - _WINDOW // 2) - at + _PAD)
            if found:
                return found, at - _PAD
            at = stop if stop == end else stop - _WINDOW // 2
        return (), 0

    def _alternatives(self, classes: str, end: int) -> tuple[Match, ...]:
        for at in range(_PAD, end):
            found = self._matches(classes, at)
            if found:
                return tuple(sorted(found, key=lambda match: match.start - match.end))
        return ()

    def _matches(self, classes: str, at: int) -> list[Match]:
        found = self._plain(classes, at, at, ())
        for modifier, pattern in self._before.get(classes[at], ()):
            lead = pattern.regex.match(classes, at)
            if lead and lead.end() < len(classes):
                found += [
                    match
                    for match in self._plain(classes, at, lead.end(), (modifier,))
                    if match.rule.type in modifier.mods and (not modifier.numbered or "number" in match.pattern.slots)
                ]
        return found

    def _rules_for(self, two: str) -> list[tuple[Rule, Pattern]]:
        """The rules that can match where these two classes stand."""
        return [
            (rule, pattern)
            for rule, pattern in self._rules.get(two[0], ())
            if pattern.single or two[1:] in pattern.second
        ]

    def _plain(self, classes: str, start: int, inner: int, modifiers: tuple[Modifier, ...]) -> list[Match]:
        found = []
        for rule, pattern in self._likely(classes[inner : inner + 2]):
            match = pattern.regex.match(classes, inner)
            if match is None:
                continue
            groups = tuple((name, *match.span(name)) for name in match.re.groupindex if match.start(name) >= 0)
            found.append(Match(rule, pattern, start, match.end(), inner, groups, modifiers))
            for modifier, tail in self._after.get(classes[match.end() : match.end() + 1], ()):
                trail = tail.regex.match(classes, match.end()) if rule.type in modifier.mods else None
                if trail and not (modifier.numbered and "number" not in pattern.slots):
                    found.append(Match(rule, pattern, start, trail.end(), inner, groups, (*modifiers, modifier)))
        return found


@lru_cache(maxsize=8)
def grammar_of(code: str) -> tuple[Language, Grammar]:
    """The language of this code, compiled."""
    from .language import load

    language = load(code)
    return language, Grammar(language)
