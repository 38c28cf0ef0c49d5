"""Tokens as running text.

Spaces and commas as they stood, quotation marks and brackets in pairs, a capital in front.
"""

import re
from collections.abc import Mapping, Sequence

from ...languages.word_classes import AUX, COMMA, NUM, PAST, PROPN, QUOTE, SURELY_FINITE, TIME, VERB_PRES
from ...syntax.tokens import Tokens

_OWNING = ("[’s]", "[’]")
_TIGHT = frozenset((",", ";", ":", ")"))


def text_of(tokens: Tokens, order: Sequence[int], instead: Mapping[int, str] | None = None) -> str:
    """Tokens as running text. `instead` gives other words for some of them, in brackets, since the text lacks them."""
    instead = instead or {}
    text = ""
    quoted = False
    before = -2
    order = [
        i for n, i in enumerate(order) if tokens.classes[i] != COMMA or not n or tokens.classes[order[n - 1]] != COMMA
    ]
    order = [i for n, i in enumerate(order) if not _is_left_over(tokens, order, n)]
    for i in order:
        word = instead.get(i) or ("," if tokens.words[i] in "|\t" else tokens.words[i])
        kind = tokens.classes[i]
        if not text:
            gap = ""
        elif i == before + 1:
            gap = tokens.text[tokens.ends[before] : tokens.starts[i]]
            gap = "" if word in _OWNING else " " if gap.isspace() else gap
        else:
            tight = (
                word in _TIGHT
                or word in ("'s", "’s", *_OWNING)
                or (kind == QUOTE and quoted)
                or text[-1] in "([“«"
                or (tokens.classes[before] == QUOTE and quoted)
            )
            gap = "" if tight else " "
        if (
            i != before + 1
            and (text.endswith((" a", " an")) or text in ("A", "An"))
            and tokens.lower[before] in ("a", "an")
        ):
            text = text.removesuffix("n") if word[:1].lower() not in "aeiou" else text.removesuffix("n") + "n"
        if kind == QUOTE:
            quoted = not quoted
        opened = i == 0 or (i == 1 and tokens.classes[0] == QUOTE)
        if opened and text and not quoted and kind not in PROPN + NUM and word != "I" and not word.startswith("["):
            word = word[0].lower() + word[1:]  # it opened the sentence, and no longer does
        text += gap + word
        before = i
    return capital(balanced(text))


def _is_left_over(tokens: Tokens, order: Sequence[int], place: int) -> bool:
    """Whether a comma closed what interrupted a clause before its verb, and is no longer there."""
    if tokens.classes[order[place]] != COMMA or not 0 < place < len(order) - 1:
        return False
    i, before, after = order[place], order[place - 1], order[place + 1]
    if tokens.classes[i - 1] == TIME and tokens.classes[: i - 1][-1:] != COMMA and before > 0:
        return False  # "meant to drop it one by one from 1700 to 1740, forgot it and …"
    told = any(tokens.classes[k] in SURELY_FINITE + VERB_PRES for k in order[:place])
    return (before != i - 1 or after != i + 1) and tokens.classes[after] in AUX + PAST + VERB_PRES and not told


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
