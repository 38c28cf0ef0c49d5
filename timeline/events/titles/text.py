"""Tokens as running text.

Spaces and commas as they stood, quotation marks and brackets in pairs, a capital in front.
"""

import re
from collections.abc import Mapping, Sequence

from ...languages.word_classes import AUX, COMMA, NUM, PAST, PROPN, QUOTE, SURELY_FINITE, TIME, VERB_BASE, VERB_PRES
from ...syntax.tokens import Tokens

_TIGHT = frozenset((",", ";", ":", ")", "'s", "’s"))
_OPENING = "([“«"
_OWNING = ("[’s]", "[’]")  # put for "whose"


def text_of(tokens: Tokens, order: Sequence[int], instead: Mapping[int, str] | None = None) -> str:
    """Tokens as running text. `instead` gives other words for some of them, in brackets, since the text lacks them."""
    instead = instead or {}
    text = ""
    quoted = False
    before = -2
    for i in _without_stray_commas(tokens, order):
        word = instead.get(i) or ("," if tokens.words[i] in "|\t" else tokens.words[i])
        gap = _gap(tokens, text, before, i, word, quoted) if text else ""
        if i != before + 1 and _ends_in_article(text) and tokens.lower[before] in ("a", "an"):
            text = _agreeing(text, word)
        if tokens.classes[i] == QUOTE:
            quoted = not quoted
        if text and not quoted and _opened(tokens, i) and word != "I" and not word.startswith("["):
            word = word[0].lower() + word[1:]  # it opened the sentence, and no longer does
        text += gap + word
        before = i
    return capital(balanced(text))


def _without_stray_commas(tokens: Tokens, order: Sequence[int]) -> list[int]:
    """Without a comma behind another, and without one that closed what is no longer there."""
    classes = tokens.classes
    single = [i for n, i in enumerate(order) if classes[i] != COMMA or not n or classes[order[n - 1]] != COMMA]
    return [i for n, i in enumerate(single) if not _is_left_over(tokens, single, n)]


def _gap(tokens: Tokens, text: str, before: int, i: int, word: str, quoted: bool) -> str:
    """Between a text and the next token: what stood there; where something is left out a space, or nothing."""
    if word in _OWNING:
        return ""
    if i == before + 1:
        gap = tokens.text[tokens.ends[before] : tokens.starts[i]]
        return " " if gap.isspace() else gap
    closes = quoted and QUOTE in (tokens.classes[before], tokens.classes[i])
    return "" if closes or word in _TIGHT or text[-1] in _OPENING else " "


def _ends_in_article(text: str) -> bool:
    """Whether what comes next decides between "a" and "an"; and not in "influenza A"."""
    return text.endswith((" a", " an")) or text in ("A", "An")


def _agreeing(text: str, word: str) -> str:
    """With "a" or "an" at the end, as the word that now comes next needs it."""
    return text.removesuffix("n") + ("n" if word[:1].lower() in "aeiou" else "")


def _opened(tokens: Tokens, i: int) -> bool:
    """Whether a word has its capital because the sentence began with it."""
    first = i == 0 or (i == 1 and tokens.classes[0] == QUOTE)
    return first and tokens.classes[i] not in PROPN + NUM


def _is_left_over(tokens: Tokens, order: Sequence[int], place: int) -> bool:
    """Whether a comma closed what interrupted a clause before its verb, and is no longer there."""
    if tokens.classes[order[place]] != COMMA or not 0 < place < len(order) - 1:
        return False
    i, before, after = order[place], order[place - 1], order[place + 1]
    if tokens.classes[i - 1] == TIME and tokens.classes[: i - 1][-1:] != COMMA and before > 0:
        return False  # "meant to drop it one by one from 1700 to 1740, forgot it and …"
    told = any(tokens.classes[k] in SURELY_FINITE + VERB_PRES for k in order[:place])
    return (
        (before != i - 1 or after != i + 1) and tokens.classes[after] in AUX + PAST + VERB_PRES + VERB_BASE and not told
    )


def capital(text: str) -> str:
    """With a capital in front, also within brackets and quotation marks."""
    at = next((n for n, c in enumerate(text) if c.isalnum()), 0)
    return text[:at] + text[at : at + 1].upper() + text[at + 1 :]


_SINGLE, _SINGLE_END = re.compile(r"(?<!\w)['‘](?=[^\W\d_])(?![sS]\b)"), re.compile(r"[\w.,!?]['’](?!\w)")


def balanced(text: str) -> str:
    """Without a quotation mark or a bracket that has lost its partner, and without stray commas."""
    text = re.sub(r" ?\(\W*\)", "", text)
    for opening, closing in (("(", ")"), ("[", "]"), ("“", "”"), ("«", "»")):
        if text.count(opening) != text.count(closing):
            text = text.replace(opening, "").replace(closing, "")
    if text.count("``") != text.count("''"):
        text = text.replace("``", "").replace("''", "")
    if len(_SINGLE.findall(text)) == 1 and not _SINGLE_END.search(text):
        text = _SINGLE.sub("", text)
    if text.count('"') % 2:
        text = text.replace('"', "")
    text = re.sub(r'(?<=\w) (["”])(?=$|[ ,.;])', r"\1", text) if text.count('"') < 3 else text
    text = re.sub(r',\s*(["”])$', r"\1", text)
    if len(re.findall(r" [-–—] ", text)) == 1:
        text = re.sub(r" [-–—] (?=(?:and|or) )", " ", text)
    text = re.sub(r"\s+([,;])", r"\1", " ".join(text.split()))
    text = re.sub(r"[,;](?:\s*[,;])+", ",", text)
    return text.strip(" ,;:–—-")
