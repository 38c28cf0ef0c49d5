"""As what a source tells it: as its own, as somebody's word, as a plan, a doubt or a denial, or within a bound."""

from dataclasses import dataclass

from ..events.attribution import HEARSAY, attribution_of
from ..events.modality import modality_of
from ..model import Claim, Event, Modality, Span, TimeSpan
from .features import key
from .found import Match, shared
from .row import Row

_DOUBTFUL = HEARSAY | {
    "alleged",
    "believed",
    "rumoured",
    "rumored",
    "claimed",
    "said",
    "thought",
    "accused",
    "reported",
}
_SAID: dict[Modality, str] = {
    "planned": "planned there",
    "possible": "only possible there",
    "denied": "there it is denied",
    "hypothetical": "only supposed there",
}


@dataclass(frozen=True, slots=True)
class Standing:
    """`note` says how the source falls short of the row, "" where it does not; `turning` is the word that does it."""

    modality: Modality = "happened"
    who: str = ""
    note: str = ""
    turning: Span | None = None
    opposite: bool = False


def standing(row: Row, found: Match, when: TimeSpan | None) -> Standing:
    """How the sentence tells what the row tells."""
    modality, cue, who, said, at = _as_told(row, found, when)
    line = found.source.span(found.index)
    turning = _place(found, cue)
    if modality == "denied" and row.negated:
        modality, cue = "happened", ""
    elif row.negated and modality in ("happened", "ongoing") and not _negations(found):
        return Standing(modality, who, "the source tells the opposite", line, True)
    if modality not in ("happened", "ongoing") and row.as_fact and not _in_row(cue, row):
        note = _SAID[modality]
        return Standing(modality, who, f"{note}: “{cue}”" if turning else note, turning)
    if said and not row.attributed and not _names(who, row) and not _in_row(said, row):
        return Standing(modality, who, f"{who} says so" if who else f"the source has it as “{said}”", at)
    bound = _bound(row, found)
    if bound is not None:
        return Standing(modality, who, f"the source says “{bound.of(found.source.story.text)}”", bound)
    return Standing(modality, who)


def _as_told(row: Row, found: Match, when: TimeSpan | None) -> tuple[Modality, str, str, str, Span | None]:
    """The modality with its cue, who says so, by which word, and where that stands."""
    parsed = found.source.parsed(found.index)
    if parsed is None or found.clause < 0:
        return _of_event(row, found)
    tokens, clauses = parsed.tokens, parsed.clauses
    modality, cue = modality_of(
        tokens, clauses, found.clause, None, when or TimeSpan.parse("0001"), found.source.story.day_of(found.index)
    )
    said = attribution_of(tokens, clauses, found.clause)
    if said is None:
        said = next((claim.attribution for _, claim in _nearest(row, found) if claim.attribution), None)
    if said is None or (not said.source and said.cue not in _DOUBTFUL):
        return modality, cue, "", "", None
    return modality, cue, said.source, said.cue, said.span


def _of_event(row: Row, found: Match) -> tuple[Modality, str, str, str, Span | None]:
    nearest = _nearest(row, found)
    if not nearest:
        return "happened", "", "", "", None
    event, claim = nearest[0]
    said = claim.attribution
    if said is None:
        return event.modality, "", "", "", None
    return event.modality, "", said.source, said.cue, said.span


def _nearest(row: Row, found: Match) -> list[tuple[Event, Claim]]:
    """The event that was made of the sentence and has at least half of the row's words, if there is one."""
    told = [(shared(event.title, row.features), event, claim) for event, claim in found.source.told(found.index)]
    best = max(told, key=lambda each: each[0], default=None)
    return [best[1:]] if best is not None and 2 * best[0] >= len(row.features.words) else []


def _place(found: Match, cue: str) -> Span | None:
    """Where the cue stands in the sentence."""
    line = found.source.span(found.index)
    word = cue.partition(" ")[0]
    at = found.source.story.text.lower().find(word, line.start, line.end) if word else -1
    return Span(at, at + len(word)) if at >= 0 else None


def _in_row(cue: str, row: Row) -> bool:
    """Whether the row has the word by which the source says it."""
    return bool(cue) and any(key(word) in {key(low) for low in row.lower} for word in cue.lower().split()[:1])


def _names(who: str, row: Row) -> bool:
    """Whether the row names who says so, as who does it."""
    names = {key(word.lower().strip("'’s.,")) for word in who.split() if word[:1].isupper() and word[-2:] not in _OWNS}
    return bool(names & row.features.keys)


_OWNS = ("'s", "’s", "s'", "s’")


def _negations(found: Match) -> bool:
    text = found.source.span(found.index).of(found.source.story.text).lower().replace("’", "'")
    return any(word in text.split() for word in ("not", "no", "never", "none", "nobody", "neither")) or "n't" in text


def _bound(row: Row, found: Match) -> Span | None:
    """ "Up to 300" where the row has 300."""
    for amount in row.features.amounts:
        for other in found.source.sentences[found.index].amounts:
            if other.value == amount.value and other.bound and not amount.bound:
                return other.bounded_by
    return None
