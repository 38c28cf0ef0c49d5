"""A span that a person gives as a background: "the war", "her first term"."""

import hashlib

from .event import Event
from .timespan import TimeSpan

ERA = "era"
"""The tag by which the explorer knows one."""


def Era(title: str, when: str | TimeSpan) -> Event:  # noqa: N802 - it reads as the name of what it makes
    """An event that the explorer draws as a pale band behind the others, with its name above.

    `when` is EDTF. Its tag, "era", says so, and goes with it into every format that has tags. Raises `DateError`.

    >>> import timeline as tl
    >>> line = tl.extract("The mill burned in 1911.").changed([tl.Era("Under the old company", "1890/1920")])
    >>> [(event.title, event.tags) for event in line]
    [('Under the old company', ('era',)), ('The mill burned', ())]
    """
    span = when if isinstance(when, TimeSpan) else TimeSpan.parse(when)
    key = hashlib.sha1(f"{ERA}\x1f{title}\x1f{span.edtf}".encode("utf-8", "surrogatepass")).hexdigest()[:12]
    return Event(key, title, span, (), tags=(ERA,), confidence=1.0, reasons=("given by a person",))
