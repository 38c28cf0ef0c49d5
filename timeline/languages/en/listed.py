"""Lists of words in one text, as the lexicon of guards and tenses is written."""


def listed(text: str) -> frozenset[str]:
    """The words of a text.

    >>> sorted(listed("was were"))
    ['was', 'were']
    """
    return frozenset(text.split())
