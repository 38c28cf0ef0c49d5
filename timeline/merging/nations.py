"""One name for a country and for what is of it: Egypt and Egyptian, France and French."""

from functools import lru_cache

from ..languages.en.gazetteer import is_region

# Where the two share too little to be told by their beginning.
_OF = {
    "french": "france", "british": "britain", "dutch": "netherlands", "swiss": "switzerland", "polish": "poland",
    "danish": "denmark", "spanish": "spain", "swedish": "sweden", "finnish": "finland", "turkish": "turkey",
    "greek": "greece", "thai": "thailand", "irish": "ireland", "scottish": "scotland", "welsh": "wales",
    "filipino": "philippines", "norwegian": "norway", "afghan": "afghanistan", "german": "germany",
    "portuguese": "portugal", "peruvian": "peru", "belgian": "belgium", "lebanese": "lebanon", "romanian": "romania",
    "argentine": "argentina", "chinese": "china", "american": "us", "america": "us", "uk": "britain", "eu": "europe",
    "usa": "us", "briton": "britain", "english": "england", "scot": "scotland", "spaniard": "spain",
    "dane": "denmark", "swede": "sweden", "finn": "finland", "icelandic": "iceland", "turk": "turkey", "serb": "serbia",
    "czech": "czechia", "slovak": "slovakia", "cypriot": "cyprus", "catalan": "catalonia", "chechen": "chechnya",
    "kazakh": "kazakhstan", "soviet": "ussr", "congolese": "congo", "nigerian": "nigeria", "saxon": "saxony",
    "roman": "rome", "athenian": "athens", "venetian": "venice", "byzantine": "byzantium",
}  # fmt: skip
_PEOPLE = ("", "s", "man", "men")
_ENDINGS = ("ians", "ian", "eans", "ean", "ans", "an", "ese", "ish", "i")
_LETTERS = ("", "a", "e", "y", "o", "ia", "an")


@lru_cache(maxsize=32768)
def nation(low: str) -> str:
    """The country of a word that is of one; any other word as it is.

    >>> nation("egyptian"), nation("frenchmen"), nation("iraqi"), nation("libyans"), nation("martian")
    ('egypt', 'france', 'iraq', 'libya', 'martian')
    """
    for ending in _PEOPLE:
        if (found := _OF.get(low.removesuffix(ending))) is not None:
            return found
    for ending in _ENDINGS:
        if low.endswith(ending) and len(low) - len(ending) > 2:
            bare = low.removesuffix(ending)
            found = next((bare + letters for letters in _LETTERS if is_region(bare + letters)), "")
            if found:
                return found
    return low
