"""Words that only say past, present or future."""

from ...tagging.meaning import Reference
from ...tagging.rule import rule


@rule("{value:now}", type="DATE", examples={"now": Reference("PRESENT_REF")})
def reference(value: str) -> Reference:
    """Now, recently, soon."""
    return Reference(value)


RULES = (reference,)
