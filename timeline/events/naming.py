"""Names for the pronouns of a title: whom "he" or "her" stands for, as the text, or the title of a life, tells it."""

from typing import TYPE_CHECKING

from ..languages.word_classes import ADP, DET, NOUN, PART, PRON_NOM, PROPN, VERB_BASE
from ..languages.wordlist import words
from ..syntax.parsed import Parsed
from ..syntax.subject import subject_of
from ..syntax.tokens import Tokens
from .antecedent import antecedent, kind_of_one
from .protagonist import PLACES, Protagonist
from .speaker import named_next

if TYPE_CHECKING:
    from .extract import Story

_FORMS = {
    "he": "he", "him": "he", "his": "he", "she": "she", "her": "she", "hers": "she", "it": "it", "its": "it",
    "they": "they", "their": "they", "he's": "he", "she's": "she",
}  # fmt: skip
_WEATHER = words("rained raining snowed snowing drizzled drizzling thundered")
_OWNING = ("his", "its", "her", "their")


def named(story: "Story", index: int, parsed: Parsed, clause: int, order: list[int]) -> dict[int, str]:
    """What is to stand, in brackets, for the first pronoun of the title that is made of the tokens in `order`."""
    tokens, about = parsed.tokens, story.protagonist
    subject = subject_of(tokens, parsed.clauses, clause)
    if subject is not None and order[:1] == [subject[0]] and subject[1] - 1 in order:
        found = _subject_named(story, index, parsed, clause, subject)
        if found is not None:
            return found
    for place, i in enumerate(order):
        low = tokens.lower[i]
        form = "" if _tells_weather(tokens, i) else _FORMS.get(low, "")
        if not form:
            if about is not None and place == 0 and _is_about(about, tokens.lower[i : i + 3]) and i + 1 in order:
                return {i + 1: f"{tokens.words[i + 1]} [{about.name}]"}
            if about is not None and len(low) > 2 and _plain(low) in about.name.lower().split():
                return {}  # named already
        elif about is not None and form == about.kind and not _is_another(parsed, order[:place], form):
            return {i: _bracketed(about.name, low, tokens.classes[i])}
        elif _may_be_replaced(parsed, subject, order, place):
            name = antecedent(story, index, parsed, clause, i)
            if name:
                return _replaced(tokens, order, place, name)
    return {}


def _tells_weather(tokens: Tokens, i: int) -> bool:
    """ "It rained", "it had been snowing": nothing that was named before."""
    return tokens.lower[i] == "it" and not _WEATHER.isdisjoint(tokens.lower[i + 1 : i + 4])


def _subject_named(
    story: "Story", index: int, parsed: Parsed, clause: int, subject: tuple[int, int]
) -> dict[int, str] | None:
    """ "A spokesman [Ann Lee] said", "the first [ship] sank"; None where the subject needs no name of this kind."""
    tokens, last = parsed.tokens, subject[1] - 1
    speaker = named_next(story, index, parsed, clause)
    if speaker:
        return {last: f"{tokens.words[last]} [{speaker}]"}
    if tokens.lower[last] != "one" or last == subject[0]:
        return None
    noun = kind_of_one(parsed, clause)
    return {last: f"[{noun}]"} if noun else {}


def _may_be_replaced(parsed: Parsed, subject: tuple[int, int] | None, order: list[int], place: int) -> bool:
    """Whether a pronoun opens the title, or is the subject and nobody else stands before it."""
    kind = parsed.tokens.classes[order[place]]
    if place == 0:
        return kind in PRON_NOM + DET
    acts = subject is not None and order[place] == subject[0] and kind == PRON_NOM
    return acts and not _is_another(parsed, order[:place])


def _replaced(tokens: Tokens, order: list[int], place: int, name: str) -> dict[int, str]:
    """A name for a pronoun; none within a title that has it already."""
    i = order[place]
    if not place:
        return {i: _bracketed(f"{name[0].upper()}{name[1:]}", tokens.lower[i], tokens.classes[i])}
    head, _, rest = name.partition(" ")
    name = f"{head.lower()} {rest}" if head in ("The", "A", "An") else name
    return {} if _plain(name.lower()).split()[-1] in _words(tokens, order[:place]) else {i: f"[{name}]"}


def _bracketed(name: str, low: str, kind: str) -> str:
    if low in _OWNING and kind == DET:
        return f"[{name}'s]" if not name.endswith("s") else f"[{name}']"
    return f"[{name}]"


def _is_about(about: Protagonist, lower: list[str]) -> bool:
    return (
        about.kind == "it" and lower[:1] == ["the"] and lower[1:2] != [] and lower[1] in PLACES and lower[2:] != ["of"]
    )


def _is_another(parsed: Parsed, before: list[int], form: str = "") -> bool:
    """Whether somebody else is named before the pronoun in the title, or another thing, that it may mean as well."""
    classes, words = parsed.tokens.classes, parsed.tokens.words
    if form == "it" and before and classes[before[0]] in NOUN + DET + PROPN + VERB_BASE:
        return True
    for place, i in enumerate(before):
        if i == 0 and classes[:2] != PROPN + PROPN and classes[1:2] != DET:
            continue  # a capital that says nothing: "Late in his life"
        governed = (
            place > 0 and classes[before[place - 1]] in ADP + PART + DET + PROPN
        )  # "at Rice University" is nobody
        if classes[i] == PROPN and not governed:
            return True
        if classes[i] == DET and words[i][0].isupper() and i > 0 and not governed:
            return True
    return False


def _words(tokens: Tokens, order: list[int]) -> set[str]:
    return {_plain(tokens.lower[i]) for i in order}


def _plain(low: str) -> str:
    return low.removesuffix("'s").removesuffix("’s").rstrip("'’")
