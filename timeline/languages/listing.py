"""What is read in which language, and how well its dates were, measured on texts that others annotated."""

from ..plugins import plugins_of
from ..tagging.language import GRAMMARS, KNOWN
from .names import name

# Value F1 (relaxed F1) of TIMEX3, spellings of one time taken as equal, on halves that were not looked at.
MEASURED = {
    "en": "85 (95), news; 80 (93), histories",
    "de": "72 (87), news",
    "es": "74 (91), news",
    "fr": "77 (88), news",
    "it": "71 (83), news",
    "pt": "88 (96), our own sentences",
    "nl": "90 (96), our own sentences",
    "pl": "91 (95), our own sentences",
    "ru": "94 (95), our own sentences",
    "sv": "88 (97), our own sentences",
    "uk": "74 (87), histories",
}


def listing() -> list[tuple[str, str, str, str, str]]:
    """A row for each language: its code, its name, how events are made, and how well its dates were read.

    >>> [row[:3] for row in listing()][:2]
    [('en', 'English', 'clause by clause'), ('da', 'Danish', 'sentence by sentence')]
    """
    return [
        (
            code,
            name(code),
            "clause by clause" if code in GRAMMARS else "sentence by sentence",
            "dates, who says so, status",
            MEASURED.get(code, "on our own sentences alone"),
        )
        for code in (*KNOWN, *(added for added in plugins_of("languages") if added not in KNOWN))
    ]
