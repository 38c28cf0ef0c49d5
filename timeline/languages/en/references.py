"""Words that only say past, present or future."""

from ...tagging.meaning import Reference
from ...tagging.rule import rule


@rule(
    "{value:now}",
    "right now",
    "anytime {value:now}",
    "more {value:now}",
    "very {value:now}",
    "most {value:now}",
    type="DATE",
    examples={"now": Reference("PRESENT_REF")},
)
def reference(value: str = "PRESENT_REF") -> Reference:
    """Now, recently, soon."""
    return Reference(value)


@rule(
    "the past",
    "those days",
    "the (recent|distant|not - too - distant|not too distant) past",
    "a (previous|prior|earlier) date",
    "a long time ago",
    "the (good old|old|early) days",
    "the olden days",
    "(in)? [ days (of old|gone by) ]",
    "the other (day|night|week|evening|morning)",
    type="DATE",
    examples={
        "the past": Reference("PAST_REF"),
        "I saw it the other day.": Reference("PAST_REF"),
        "the good old days": Reference("PAST_REF"),
        "the olden days": Reference("PAST_REF"),
        "days gone by": Reference("PAST_REF"),
    },
)
def past() -> Reference:
    """The past."""
    return Reference("PAST_REF")


@rule(
    "this (crucial|critical|very) (moment|time|point|stage|juncture)",
    "this moment",
    "these days",
    "at [ the moment ]",
    "at [ present ]",
    "the present (day|time|moment)?",
    "the current (moment|time)",
    "to date",
    "from [ now ] on",
    type="DATE",
    examples={"these days": Reference("PRESENT_REF")},
)
def present() -> Reference:
    """The present."""
    return Reference("PRESENT_REF")


@rule(
    "the future",
    "the (near|distant|not - too - distant|not too distant|immediate) future",
    "a (later|future) (date|time)",
    "some future (date|time)",
    "in [ future ] (,|.|;)",
    type="DATE",
    examples={"the future": Reference("FUTURE_REF")},
)
def future() -> Reference:
    """The future."""
    return Reference("FUTURE_REF")


@rule(
    "one day",
    "some day",
    type="DATE",
    examples={
        "They will return one day.": Reference("FUTURE_REF"),
        "They will return some day.": Reference("FUTURE_REF"),
    },
)
def one_day() -> Reference:
    """Some day to come; `refine` drops it in a clause about the past."""
    return Reference("FUTURE_REF")


RULES = (one_day, reference, past, present, future)
