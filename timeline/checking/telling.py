"""Whether a sentence tells a row: how much of the row it has, and what speaks against it.

Shared words are never enough: the deed may not be undone, numbers and names must be the same, and who does it must be
who does it there.
"""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from ..languages.en.grammar.lexicon import class_of, lemma
from ..languages.word_classes import NOUN
from ..languages.wordlist import words
from ..merging.deeds import opposed
from ..merging.families import INCIDENTS
from ..model import Span
from .amounts import amounts_in
from .clauses import clause_of, families_of, subject_words, verb_of
from .doer import NARRATORS, another_doer
from .features import Features, Word, key, tells_little, weight
from .found import Against, Match, of_title
from .row import Row
from .sources import Source, Sources
from .synonyms import is_deed

_TITLED = 0.85
"""From this share on, the title of an event that was made of the sentence tells it, whatever words the sentence has."""
_NEAR = 0.5
_FAR = 0.1
_NAMED = 0.85
_CONTEXT = 3
_BE = words("is was are were be been being has had have")
_BOUNDS = words("due begin start stop cease end finish continue remain become plan schedule set expect")
_ALL_BUT = 0.85
_TWO_OF = 0.7
"""From this share on, one verb of a row that has two is enough."""
_UNTIL = [tuple(map(key, each.split())) for each in ("leave stay", "stop carry", "free block", "end last")]
"""What is told once what goes on "until" then is over."""
_AIMS = words("decide choose opt agree vote plan aim intend propose promise pledge vow want order refuse")


def match(row: Row, source: Source, index: int, sources: Sources) -> Match:
    """How the sentence at `index` of `source` stands to the row."""
    theirs = source.sentences[index]
    around = [source.sentences[i] for i in range(max(0, index - _CONTEXT), index)] + source.sentences[
        index + 1 : index + 2
    ]
    near = source.title.keys.union(*(each.keys for each in around))
    share, missing = _told_share(row, theirs, near, source, sources)
    event = None
    for each, _ in source.told(index):
        told = of_title(each.title)
        titled, lacking = _told_share(row, told, near, source, sources)
        if len(told.keys) > 1 and told.keys <= row.features.keys and _verbs(row) & (told.keys | told.families):
            titled = max(titled, share, _TITLED)  # a row says more of who it was than the event's title
        better = event is None or (titled, -len(told.words)) > (share, -len(of_title(event.title).words))
        if titled >= max(_TITLED, share - 0.05) and better:
            share, missing, event = titled, lacking, each
    clause = clause_of(row, source.parsed(index))
    found = Match(source, index, share, clause=clause, event=event, done=event is not None or _does(row, source, index))
    for test in _TESTS:
        against = test(row, found)
        if against is not None:
            why, turning, faulty = against
            return replace(found, against=why, turning=turning, faulty=faulty)
    if not found.told:
        return replace(found, faulty=tuple(word.text for word in missing))
    return found


def _verbs(row: Row) -> frozenset[str]:
    """By what the row's verb is known."""
    verb = verb_of(row.parsed, row.clause) if row.clause >= 0 else None
    return verb[1] | {verb[0]} if verb else frozenset()


def _told_share(
    row: Row, theirs: Features, near: frozenset[str], source: Source, sources: Sources
) -> tuple[float, list[Word]]:
    """The share of the row's weight that is told, and the words that are not."""
    total = got = 0.0
    missing: list[Word] = []
    for word in row.features.words:
        weighs = weight(word.text.lower()) * sources.rarity(word.key)
        total += weighs
        share = _share(word, theirs, near, source)
        got += weighs * share
        if share < _NAMED - 0.01:
            missing.append(word)
    for amount in row.features.amounts:
        total += 1.0
        got += any(amount.value == other.value for other in theirs.amounts)
    return (got / total if total else 0.0), missing


def _share(word: Word, theirs: Features, near: frozenset[str], source: Source) -> float:
    if word.key in theirs.keys or (word.families and word.families & theirs.families):
        return 1.0
    if word.key in NARRATORS and source.first_person:
        return _NAMED
    if word.key in near:
        return _NAMED if word.is_name else _NEAR
    if word.key in source.keys:
        return _NAMED if word.is_name and word.key in source.names else _FAR
    return 0.0


def _does(row: Row, source: Source, index: int) -> bool:
    """Whether a sentence has the row's verb, or a deed of its family."""
    if row.clause < 0:
        return False
    low = row.deed
    theirs = source.sentences[index]
    if theirs.families & INCIDENTS & row.features.families:
        return True
    if tells_little(key(low)) or low in _BE or lemma(low) in _BOUNDS:
        return True
    return (
        key(low) in theirs.keys or bool(families_of(low) & theirs.families) or _ends_there(row, theirs, source, index)
    )


def _ends_there(row: Row, theirs: Features, source: Source, index: int) -> bool:
    """Whether the row tells the end of what goes on "until" then: they left in June, who stayed until June."""
    text = source.span(index).of(source.story.text).lower()
    if " until " not in text and " till " not in text:
        return False
    return opposed(row.features.families, theirs.families) or any(
        before in theirs.keys and after in row.features.keys for after, before in _UNTIL
    )


def _is_told_lightly(row: Row, found: Match) -> bool:
    """Whether the clause there has all of the row but its verb, and one that tells only that it came about: "took"."""
    parsed = found.source.parsed(found.index)
    if parsed is None:
        return False
    light = any(
        verb is not None and tells_little(verb[0]) for verb in (verb_of(parsed, i) for i in range(len(parsed.clauses)))
    )
    theirs = found.source.sentences[found.index]
    rest = [word for word in row.features.words if word.text.lower() != row.deed and weight(word.text.lower()) == 1.0]
    return light and len(rest) > 1 and all(_share(word, theirs, frozenset(), found.source) == 1.0 for word in rest)


def _other_verb(row: Row, told: Sequence[Features]) -> bool:
    """Whether another verb of the row is told there: "are picked and eaten"."""
    verbs = [verb_of(row.parsed, number) for number in range(len(row.parsed.clauses)) if number != row.clause]
    found = [verb for verb in verbs if verb is not None and not tells_little(verb[0])]
    return any(verb[0] in each.keys or verb[1] & each.families for verb in found for each in told)


def _not_done(row: Row, found: Match) -> Against | None:
    """What the row says was done is not told there, nor anything like it."""
    if row.clause < 0 or found.source.document.language != "en" or row.language != "en":
        return None
    low = row.deed
    if not low or weight(low) < 1 or tells_little(key(low)) or low in _BE or "n't" in low:
        return None
    theirs = found.source.sentences[found.index]
    told = [theirs, *(of_title(event.title) for event, _ in found.source.told(found.index))]
    if any(each.families & INCIDENTS and any(map(is_deed, each.families & row.features.families)) for each in told):
        return None
    if any(key(low) in each.keys or families_of(low) & each.families for each in told):
        return _another_aim(row, told)
    if found.share >= _ALL_BUT:
        return None
    if _is_told_lightly(row, found):
        return None
    if _ends_there(row, theirs, found.source, found.index) or (found.share >= _TWO_OF and _other_verb(row, told)):
        return None
    parsed = found.source.parsed(found.index)
    if parsed is not None and all(clause.verb is None for clause in parsed.clauses):
        return None  # "No rain since May."
    return f"the nearest sentence has no “{low}”", None, (low,)


def _another_aim(row: Row, told: Sequence[Features]) -> Against | None:
    """What was decided, agreed or planned to be done is another deed."""
    tokens = row.parsed.tokens
    verb = row.parsed.clauses[row.clause].verb
    at = verb[1] if verb else 0
    if lemma(tokens.lower[at - 1]) not in _AIMS or tokens.lower[at : at + 1] != ["to"] or at + 1 >= len(tokens.lower):
        return None
    low = tokens.lower[at + 1]
    if weight(low) < 1 or tells_little(key(low)) or low in _BE:
        return None
    if any(key(low) in each.keys or families_of(low) & each.families for each in told):
        return None
    return f"the nearest sentence has no “{low}”", None, (low,)


def _another_thing(row: Row, found: Match) -> Against | None:
    """Of what it is done to or with, nothing stands in the sentence."""
    if row.clause < 0 or found.event is not None or found.source.parsed(found.index) is None:
        return None
    subject = {word.key for word in subject_words(row.parsed, row.clause)}
    rest = [
        word
        for word in row.features.words
        if word.key not in subject and word.key not in _verbs(row) and weight(word.text.lower()) == 1.0
    ]
    theirs = found.source.sentences[found.index]
    if not rest or any(_share(word, theirs, frozenset(), found.source) == 1.0 for word in rest):
        return None
    if {amount.value for amount in row.features.amounts} & {amount.value for amount in theirs.amounts}:
        return None
    return f"the nearest sentence has no “{rest[0].text}”", None, tuple(word.text for word in rest[:3])


def _of_another_kind(row: Row, found: Match) -> Against | None:
    """A thing is there of another kind: pear trees, and apple trees."""
    theirs = found.source.sentences[found.index]
    near = theirs.keys.union(*(each.keys for each in found.source.sentences[max(0, found.index - 1) : found.index]))
    for mine, thing in pairwise(row.features.words):
        if thing.is_name or mine.is_name or mine.key in near or mine.families & theirs.families:
            continue
        for kind, other in pairwise(theirs.words):
            beside = _is_beside(kind, other) and _is_beside(mine, thing) and other.key == thing.key
            if beside and all(map(_is_noun, (mine, thing, kind, other))) and kind.key not in row.features.keys:
                return f"there it is “{kind.text} {other.text}”", Span(kind.span.start, other.span.end), (mine.text,)
    return None


def _is_beside(one: Word, other: Word) -> bool:
    return other.span.start - one.span.end == 1


def _is_noun(word: Word) -> bool:
    low = word.text.lower()
    return not word.is_name and class_of(low) == NOUN and not amounts_in(low)


def _opposite(row: Row, found: Match) -> Against | None:
    """The deed is undone there: "approves", "rejected"."""
    theirs = found.source.sentences[found.index]
    for word in row.features.words:
        if word.families and not word.families & theirs.families and opposed(word.families, theirs.families):
            turned = next((each for each in theirs.words if opposed(word.families, each.families)), None)
            if turned is not None:
                return f"the nearest sentence has “{turned.text}”", turned.span, (word.text,)
    return None


def _another_number(row: Row, found: Match) -> Against | None:
    theirs = found.source.sentences[found.index]
    near = found.source.sentences[max(0, found.index - 1) : found.index + 2]
    values = {amount.value for each in near for amount in each.amounts}
    text = found.source.story.text
    for amount in row.features.amounts:
        if amount.value in values or amount.span.of(row.core) in found.source.span(found.index).of(text):
            continue
        said = amount.span.of(row.core)
        others = list(theirs.amounts) or [each for sentence in near for each in sentence.amounts]
        nearest = min(others, key=lambda each: abs(each.value - amount.value), default=None)
        if nearest is None:
            return f"the nearest sentence has no {said}", None, (said,)
        return f"the nearest sentence has {nearest.span.of(text)}, not {said}", nearest.span, (said,)
    return None


def _unknown_name(row: Row, found: Match) -> Against | None:
    """A name that stands nowhere in the text, and of which no part does."""
    names = [word for word in row.features.words if word.is_name]
    for place, word in enumerate(names):
        if word.key in found.source.keys:
            continue
        run = [other for other in names[max(0, place - 2) : place + 3] if abs(other.span.start - word.span.start) < 40]
        if any(other.key in found.source.keys for other in run):
            continue
        return f"“{word.text}” is not in the text", None, (word.text,)
    return None


_TESTS = (_not_done, _opposite, _of_another_kind, _another_number, _unknown_name, _another_thing, another_doer)
