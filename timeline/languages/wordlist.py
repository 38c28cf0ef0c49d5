"""How tables of words are written down: words with spaces between."""


def words(text: str) -> frozenset[str]:
    """The words of a table.

    >>> sorted(words("said told"))
    ['said', 'told']
    """
    return frozenset(text.split())


def names(text: str) -> frozenset[str]:
    """The names of a table, with semicolons between.

    >>> sorted(names("West Bank; Gaza"))
    ['Gaza', 'West Bank']
    """
    return frozenset(" ".join(name.split()) for name in text.split(";"))
