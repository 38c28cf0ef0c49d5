"""Which language a text is in, where nobody says."""

from functools import cache
from tempfile import gettempdir
from typing import Any

from ..errors import TimelineError

_SAMPLE = 4000
_ENOUGH = 0.9


def detect(text: str) -> str:
    """The ISO 639-1 code of the language of `text`; "en" where it is too short to tell, or py3langid is not installed.

    >>> detect("Le conseil municipal a voté mardi la fermeture du pont pour deux ans.")
    'fr'
    """
    sample = text[:_SAMPLE].strip()
    identifier = _identifier()
    if identifier is None or len(sample) < 20:
        return "en"
    language, probability = identifier.classify(sample)
    return str(language) if probability >= _ENOUGH else "en"


def primary(tag: str) -> str:
    """The language of a tag such as `en-US` or `pt_BR`.

    >>> primary("pt_BR")
    'pt'
    """
    return tag.strip().replace("_", "-").split("-")[0].split(",")[0].lower()


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
