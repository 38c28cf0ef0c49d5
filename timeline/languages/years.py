"""Years as the calendar counts them, from years as they are written, in every language."""


def full(year: int) -> int:
    """A year written in two digits is the one nearest to the end of the twentieth century.

    >>> full(97), full(14), full(1914)
    (1997, 2014, 1914)
    """
    return year if year > 99 else year + (1900 if year >= 30 else 2000)


def astronomical(number: int, era: int = 1) -> int:
    """A year BC (`era` is -1) or AD: 1 BC is the year 0.

    >>> astronomical(44, -1)
    -43
    """
    return 1 - number if era < 0 else number
