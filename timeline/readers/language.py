"""Which language a text is in, where nobody says: by its function words where they are plain, else by a model."""

import re
from functools import cache
from tempfile import gettempdir
from typing import Any

from ..errors import TimelineError
from .chats import HEAD

_SAMPLE = 4000
_ENOUGH = 0.9
_WITH_WORDS = 0.5
"""So probable is enough for the model, where a function word of other languages stands in the text."""

_WORD = re.compile(r"[^\W\d_]+")
# A language that has rules is told by words that no text of it does without: its own, and those that others share.
_OWN = """
    the that with this which been they were their from would his she has have it its and will when who what said into
    than there after
"""
_SHARED = "of to was by had not is are at as for he her be on in a an or but"
_PLAIN = {"en": (frozenset(_OWN.split()), frozenset(_SHARED.split()))}
# Words of this kind in other languages that are written with the same letters.
_OF_OTHERS = """
    der die das und ist nicht mit den dem ein eine le les des et est une dans pour el los las que con una por het een
    van niet zijn och att som det og ikke til il che della di gli dos da uma não para jest nie się w na je är av på med
    ha ja ei oli un per del nel dan yang ini itu
"""
_OTHERS = frozenset(_OF_OTHERS.split())
_SHARE = 0.18
_SHARE_OF_OTHERS = 0.02


def detect(text: str) -> str:
    """The ISO 639-1 code of the language of `text`; "en" where it is too short to tell, or py3langid is not installed.

    >>> detect("Le conseil municipal a voté mardi la fermeture du pont pour deux ans.")
    'fr'
    >>> detect("[15/03/2024, 09:12:44] Anna: Der Kessel ist gestern ausgefallen.")
    'de'
    """
    sample = HEAD.sub("", text[:_SAMPLE]).strip()  # names and stamps of a chat are of no language
    if len(sample) < 20:
        return "en"
    plain = _by_function_words(sample)
    if plain:
        return plain
    identifier = _identifier()
    if identifier is None:
        return "en"
    language, probability = identifier.classify(sample)
    enough = _WITH_WORDS if any(word in _OTHERS for word in _WORD.findall(sample.lower())) else _ENOUGH
    return str(language) if probability >= enough else "en"


def primary(tag: str) -> str:
    """The language of a tag such as `en-US` or `pt_BR`.

    >>> primary("pt_BR")
    'pt'
    """
    return tag.strip().replace("_", "-").split("-")[0].split(",")[0].lower()


def _by_function_words(sample: str) -> str:
    """The language whose function words a text is full of; "" where it is not plain."""
    words = [word.lower() for word in _WORD.findall(sample)]
    if sum(word in _OTHERS for word in words) > _SHARE_OF_OTHERS * len(words):
        return ""
    for language, (own, shared) in _PLAIN.items():
        telling = sum(word in own for word in words)
        found = telling + sum(word in shared for word in words)
        if found >= _SHARE * len(words) and telling >= (2 if len(words) > 12 else 1):
            return language
    return ""


@cache
def _identifier() -> Any:
    try:
        from py3langid.langid import MODEL_FILE, LanguageIdentifier  # type: ignore[import-untyped]
    except ImportError:
        return None
    try:
        return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    except OSError as error:  # it unpacks its model into a temporary file
        reason = f"{error.strerror or error} in {gettempdir()}"
        raise TimelineError(f"its language cannot be detected ({reason}): say the language") from error
