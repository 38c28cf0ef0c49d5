"""A number and what it counts, in words that agree."""


def counted(number: int, noun: str) -> str:
    """So many of them.

    >>> counted(1, "event"), counted(12_000, "event")
    ('1 event', '12,000 events')
    """
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
