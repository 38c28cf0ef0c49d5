"""Text to mentions: one scan, then work on what it found and nowhere else."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from ..model import Mention, Span, TimexType
from .grammar import Grammar, Match, grammar_of
from .language import Language, rules_for
from .meaning import Meaning, Reading
from .rule import Sense
from .tokens import Tokens, blocks, tokenise


@dataclass(slots=True)
class Found:
    """An expression on its way: token indexes, and what its rule made of it. `refine` may change or drop it.

    `inner` is where its rule began, behind any modifier; `lead` and `tail` bound the whole phrase.
    """

    start: int
    end: int
    type: TimexType
    meaning: Meaning
    mod: str | None
    rule: str
    direction: int = 0
    relation: str = ""
    inner: int = -1
    lead: int = -1
    tail: int = -1
    pair: int = 0
    side: int = 0
    now: bool = False
    doubtful: bool = False
    stance: str = ""


def find(text: str, language: str = "en", *, told: Callable[[int], None] | None = None) -> list[Mention]:
    """Every time expression of `text`, in order, not resolved yet. `told` hears how many characters are read.

    >>> [(mention.text, mention.type) for mention in find("They met on Tuesday for two hours.")]
    [('Tuesday', 'DATE'), ('two hours', 'DURATION')]
    """
    if not isinstance(text, str):
        raise TypeError(f"the text to tag is a str, not {type(text).__name__}: decode bytes first")
    known, grammar = grammar_of(rules_for(language))
    mentions: list[Mention] = []
    for offset, block in blocks(text):
        tokens = tokenise(block, offset, known.lexicon.classify)
        found = [
            item for start, end in grammar.chunks(tokens.classes) for item in _read(known, grammar, tokens, start, end)
        ]
        mentions += [_mention(text, tokens, item) for item in known.refine(tokens, found)]
        if told is not None:
            told(offset + len(block))
    return mentions


def _read(language: Language, grammar: Grammar, tokens: Tokens, start: int, end: int) -> Iterator[Found]:
    at = start
    while at < end:
        matches, by = grammar.alternatives(tokens.classes, at, end)
        if not matches:
            return
        for match in matches:
            built = _build(language, tokens, match, by)
            if built:
                yield from built
                at = match.end + by
                break
        else:
            at = matches[0].start + by + 1


def _build(language: Language, tokens: Tokens, match: Match, by: int) -> list[Found]:
    """What a match is worth that is counted from token `by` on."""
    slots = match.pattern.slots
    values = {
        name: language.lexicon.value(slots[name], tokens.words[start + by : end + by])
        for name, start, end in match.groups
        if name in slots
    }
    answer = match.rule.build(**values)
    if answer is None:
        return []
    answers = answer if isinstance(answer, tuple) else (answer,)
    first, inner, last = match.start + by, match.inner + by, match.end + by
    extents = [(inner, last)]
    if match.pattern.extents:
        marked = [(start + by, end + by) for name, start, end in match.groups if name in match.pattern.extents]
        extents = marked or extents
    if match.modifiers:
        extents = [(first if i == 0 else start, end) for i, (start, end) in enumerate(extents)]
        if any(modifier.after for modifier in match.modifiers):
            extents[-1] = (extents[-1][0], last)
    # One token behind the last extent is only looked at ("the day before," is no part of what it was before).
    tail = extents[-1][1] if last - extents[-1][1] == 1 else last
    made = []
    for (start, end), part in zip(extents, answers, strict=True):
        sense = part if isinstance(part, Sense) else Sense(part)
        kind, mod = sense.type or match.rule.type, sense.mod
        for modifier in match.modifiers:
            mod = modifier.mods.get(kind) or mod
        name, side = match.rule.name, 0
        if match.modifiers:
            name = "+".join((name, *(modifier.name for modifier in match.modifiers)))
            side = sum(modifier.side for modifier in match.modifiers)
        made.append(
            Found(
                start,
                end,
                kind,
                sense.meaning,
                mod,
                name,
                inner=inner,
                lead=first,
                tail=tail,
                side=side,
            )
        )
    return made


def _mention(text: str, tokens: Tokens, item: Found) -> Mention:
    start, end = tokens.start(item.start), tokens.ends[item.end - 1]
    lead, tail = tokens.start(min(item.lead, item.start)), tokens.ends[max(item.tail, item.end) - 1]
    reading = Reading(
        item.meaning,
        item.direction,
        item.relation,
        item.side,
        (lead, tail),
        item.pair,
        item.now,
        item.doubtful,
        item.stance,
    )
    return Mention(Span(start, end), text[start:end], item.type, reading, item.mod, item.rule)
