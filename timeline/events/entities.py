"""Who and where: the names in a clause, told apart by titles, by the words before them, and by a gazetteer."""

import re

from ..languages.en.gazetteer import is_place
from ..languages.en.grammar.lexicon import WORDS
from ..languages.word_classes import (
    AUX_BE,
    AUX_DO,
    AUX_HAVE,
    AUX_MODAL,
    DET,
    PROPN,
    VERB_ED,
    VERB_PAST,
    VERB_PRES,
    clause_pattern,
)
from ..languages.wordlist import words
from ..model import Span
from ..syntax.tokens import Tokens

# Before a name these are titles and no part of it.
TITLES = words(
    """
    president vice-president vice prime minister chancellor secretary general senator sen. representative rep.
    governor gov. mayor judge justice chief executive officer ceo chairman chairwoman chair director king queen
    prince princess emperor empress tsar sultan pope cardinal archbishop bishop saint mr. mrs. ms. dr. mr mrs ms
    dr sir lord lady dame count countess duke duchess baron captain colonel major lieutenant sergeant admiral
    commander marshal professor prof. ambassador foreign defence defense finance interior deputy acting former
    coach attorney speaker sheikh ayatollah imam rabbi father sister brother gen. col. lt. capt. first
    """
)
# Small words within the name of a person: "Ludwig van Beethoven"; "of" is one only within some.
LINKS = words("de da van von der bin al la del di du le ter den y ibn")
# A name that ends in one of these is a body's, and "General" in front is part of it.
ORGANISED = words(
    """
    motors airways airlines commission bank court council party union university reserve department church army
    navy assembly congress senate parliament ministry agency association authority committee corporation company
    group institute school college cathedral abbey league society electric mills hospital street house museum
    times post news television radio inc. inc corp. corp ltd. ltd co. plc award prize war games international holdings
    industries enterprises systems brands brothers partners works theatre theater gallery orchestra band
    """
)
# Capitalised, and no name by themselves.
DEMONYMS = words(
    """
    french dutch german greek swiss czech polish danish finnish swedish spanish irish scottish welsh english
    british turkish jewish iraqi israeli pakistani saudi afghan arab thai slovak slovene croat serb kurdish
    kazakh uzbek tajik yemeni omani kuwaiti qatari emirati bangladeshi somali filipino muslim christian catholic
    protestant orthodox islamic western eastern northern southern soviet roman european african american asian
    russian ukrainian italian american-led western-backed
    """
)
_DEMONYM_ENDINGS = ("ian", "ese", "ean", "ish", "ians")
_NO_NAMES = words(
    """
    i god internet january february march april may june july august september october november december monday
    tuesday wednesday thursday friday saturday sunday bc bce ad ce gmt the a an it he she they we
    """
)
# "Bank of England", "Battle of Hastings": what has "of" in its name.
_WITH_OF = words(
    """
    bank university house court church council ministry department board bureau institute museum battle treaty
    peace duke earl league commonwealth republic kingdom city state bishop archbishop chamber tower academy
    college school office organization association federation union confederation edict declaration bill
    secretary director society isle gulf cape straits strait bay
    """
)
# "Conference on Weights and Measures", "Department of Health and Social Care": bodies named after what they deal with.
_BODIES = words(
    """
    conference ministry department board bureau institute society commission committee council office organization
    association federation agency congress
    """
)

_CAPITAL = clause_pattern("{propn det}")


def names_in(text: str, tokens: Tokens, order: list[int], evidence: Span) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Participants and places named in the title or the evidence, each once, in the order of the text."""
    participants: dict[str, None] = {}
    places: dict[str, None] = {}
    named = set(order)
    classes = tokens.classes
    done = 0
    for match in _CAPITAL.finditer(classes):
        i = match.start()
        if i < done or (match[0] == DET and not _is_owner(tokens.words[i])):
            continue
        if i not in named and not evidence.start <= tokens.starts[i] < evidence.end:
            continue
        end = _run_end(tokens, i)
        name, first = _name(tokens, i, end)
        lone = first == 0 and end - first == 1
        if name and not (lone and not _acts(tokens, name) and not _is_named_elsewhere(text, name, tokens.starts[0])):
            before = tokens.lower[first - 1] if first else ""
            if is_place(name, before):
                places[name] = None
                if order and first == order[0]:
                    participants[name] = None  # "Russia began …": who as well as where
            else:
                participants[name] = None
        done = end
    return tuple(participants), tuple(places)


def _is_owner(word: str) -> bool:
    return word[0].isupper() and word.endswith(("'s", "’s", "s'", "s’")) and len(word) > 3


def _run_end(tokens: Tokens, i: int) -> int:
    """Where the name that begins at token `i` ends."""
    classes, count = tokens.classes, len(tokens.classes)
    if classes[i] == DET:
        return i + 1
    end = i + 1
    concerned = False  # what a body deals with has begun
    while end < count:
        named_next = classes[end + 1 : end + 2] == PROPN
        if classes[end] == PROPN:
            end += 1
        elif named_next and _says_what_for(tokens, end, concerned):
            concerned = True
            end += 2
        elif classes[end] == DET and _is_owner(tokens.words[end]):
            end += 1
            if classes[end : end + 1] != PROPN or tokens.lower[end] not in ORGANISED:
                return end
        elif named_next and _links(tokens, end):
            end += 2
        else:
            break
    return end


def _says_what_for(tokens: Tokens, i: int, concerned: bool) -> bool:
    """ "Committee on Trade and Measures": what a body deals with is a part of its name."""
    if tokens.lower[i] == "and":
        return concerned and _is_common(tokens, i + 1)
    return tokens.lower[i] in ("on", "for", "of") and tokens.lower[i - 1] in _BODIES


def _links(tokens: Tokens, i: int) -> bool:
    """ "Bay of Pigs", "Ludwig van Beethoven"."""
    return tokens.lower[i] in LINKS or (tokens.lower[i] == "of" and tokens.lower[i - 1] in _WITH_OF)


def _is_common(tokens: Tokens, i: int) -> bool:
    """Whether a capitalised word is one of the dictionary: "Measures", and not "Boeing", which acts for itself."""
    word = tokens.lower[i]
    return not is_place(tokens.words[i], "") and any(form in WORDS for form in (word, word.removesuffix("s")))


def _name(tokens: Tokens, first: int, end: int) -> tuple[str, int]:
    """The name in a run of capitalised words, without the titles and demonyms in front of it."""
    whole = " ".join(tokens.slice(first, end).split())
    if is_place(whole, ""):
        return whole, first
    lower = tokens.lower
    while (
        first < end
        and lower[end - 1] not in ORGANISED
        and (lower[first] in TITLES or (_is_demonym(lower[first]) and (end - first == 1 or lower[first + 1] in TITLES)))
        and not (first + 1 < end and (lower[first + 1] == "of" or lower[first + 1] in _BODIES))
    ):
        first += 1
    if first == end:
        return "", first
    name = " ".join(tokens.slice(first, end).split())
    name = (
        re.sub(r"(?:['’]s|(?<=s)['’])$", "", name).strip(".,")
        if not name.endswith((".S.", ".K.", "Inc.", "Corp.", "Ltd.", "Jr.", "Co."))
        else name
    )
    return ("", first) if name.lower() in _NO_NAMES or len(name) < 2 else (name, first)


def _is_demonym(low: str) -> bool:
    return low in DEMONYMS or (low.endswith(_DEMONYM_ENDINGS) and len(low) > 6)


# What opens a sentence without an article and is no name.
_MASS = words(
    """
    police ice smoke snow rain oil gas gold water fire work trade traffic growth inflation demand supply output revenue
    profit income debt crime violence heat evidence unemployment business staff turnout power money research
    """
)
_ABSTRACT = ("s", "tion", "ment", "ing", "ity", "ism", "ers", "age", "ance")


def _acts(tokens: Tokens, name: str) -> bool:
    """Whether the first word of a sentence does something, in the singular and without an article, as names do."""
    low = name.lower()
    if low in _MASS or low in WORDS or low.endswith(_ABSTRACT):
        return False
    return tokens.classes[1:2] in (VERB_PAST, VERB_ED, VERB_PRES, AUX_BE, AUX_HAVE, AUX_MODAL, AUX_DO) or tokens.lower[
        1:3
    ] == [",", "who"]


def _is_named_elsewhere(text: str, name: str, start: int) -> bool:
    """Whether the first word of a sentence is a name: it has its capital amid a sentence too, or it is a place."""
    if is_place(name, ""):
        return True
    at = text.find(f" {name}")
    while at >= 0:
        if at + 1 != start and at and (text[at - 1].islower() or text[at - 1] == ","):
            return True
        at = text.find(f" {name}", at + 1)
    return False
