"""How far an event can be trusted, with the reasons: for the triage of doubtful ones."""

from ..model import Timex
from ..syntax.clause import Clause


def confidence_of(
    clause: Clause,
    timex: Timex | None,
    *,
    nominal: bool,
    cue: str,
    attributed: bool,
    inferred: str,
    past: bool = False,
    under: str = "",
) -> tuple[float, tuple[str, ...]]:
    """A figure from 0 to 1, and what it rests on."""
    reasons: list[str] = []
    figure = 0.95
    if inferred:
        figure = 0.35
        reasons.append(inferred)
    elif under:
        figure -= 0.05
        reasons.append(under)
    elif timex is not None and timex.anchor:
        figure -= 0.05
        reasons.append(f"'{timex.text}' read against: {timex.anchor}")
    elif timex is not None:
        reasons.append(f"dated by '{timex.text}'")
    if timex is not None and timex.when is not None and timex.when.qualifier:
        figure -= 0.1
        reasons.append(f"the date is {timex.when.qualifier}")
    if nominal:
        figure -= 0.15
        reasons.append("told by a noun alone")
    elif clause.verb is None:
        figure -= 0.25
        reasons.append("no verb in the clause")
    elif clause.kind not in ("main", "coordinate"):
        figure -= 0.05
        reasons.append(f"told in a {clause.kind} clause" if clause.kind != "quote" else "told in a quotation")
    if past and cue == "after publication":
        figure -= 0.3
        reasons.append("told in the past, and dated after publication")
    if attributed:
        reasons.append("reported, not asserted by the document")
    if cue:
        reasons.append(f"read from '{cue}'")
    return round(max(0.05, figure), 2), tuple(reasons)
