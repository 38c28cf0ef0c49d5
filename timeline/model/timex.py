"""Time expressions: a `Mention` is recognised and not resolved yet, a `Timex` is resolved."""

from dataclasses import dataclass
from typing import Any, Literal

from .span import Span
from .timespan import TimeSpan

TimexType = Literal["DATE", "TIME", "DURATION", "SET"]


@dataclass(frozen=True, slots=True)
class Mention:
    """A time expression as it stands in the text. `value` is whatever the rule knows and the normaliser resolves."""

    span: Span
    text: str
    type: TimexType
    value: Any
    mod: str | None = None
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Timex:
    """A time expression with its TIMEX3 attributes (TimeML 1.2.1) and its place on the calendar.

    `text` is exactly `document.text[start:end]` (code points, half open). `value` is the TIMEX3 value
    ("2022-09-27", "P5D", "XXXX-WXX-2", "PAST_REF"). `when` is None where the expression has no place on the calendar or
    cannot be resolved; `note` then says why, and what to supply. `phrase` covers the expression with the words that
    govern it ("since February", "from 1914 to 1918"): two expressions with one `phrase` are the two ends of one range,
    and both carry the `when` of the whole. `anchor` says what it was resolved against ("published 2022-09-28",
    "in 1944"); `rule` names the rule.

    >>> from timeline import tag
    >>> [mark] = tag("They voted on Tuesday.", published="2022-09-28")
    >>> mark.text, mark.type, mark.value, mark.anchor
    ('Tuesday', 'DATE', '2022-09-27', 'published 2022-09-28')
    """

    start: int
    end: int
    text: str
    type: TimexType
    value: str
    mod: str | None = None
    when: TimeSpan | None = None
    anchor: str | None = None
    rule: str = ""
    phrase: Span | None = None
    freq: str | None = None
    quant: str | None = None
    note: str | None = None

    @property
    def span(self) -> Span:
        """Where it stands in the text."""
        return Span(self.start, self.end)
