"""An event, made of a clause or a noun and a time: its title, who says so, who and where, how far to trust it."""

from dataclasses import replace
from typing import TYPE_CHECKING

from ..model import Claim, Event, Span, TimeSpan, Timex
from .antecedent import antecedent
from .attribution import attribution_of
from .confidence import confidence_of
from .coreference import told_elsewhere
from .dated_nouns import dated_alone, in_past
from .entities import names_in
from .identity import event_id
from .infinitive import blamed_for, decided
from .modality import is_future, modality_of
from .parsed import Parsed, evidence_of, evidence_of_noun
from .placing import is_delayed
from .render import render
from .stump import is_stump, whole
from .subject import subject_of
from .title import core
from .trim import trim

if TYPE_CHECKING:
    from .extract import Story


def event_of_clause(
    story: "Story",
    index: int,
    parsed: Parsed,
    clause: int,
    timex: Timex | None,
    when: TimeSpan,
    token: int | None,
    *,
    inferred: str = "",
) -> Event | None:
    """The event that a clause tells of, at a time; None where the clause tells nothing."""
    tokens, clauses = parsed.tokens, parsed.clauses
    noun = dated_alone(parsed, clause, token) if token is not None else None
    order = core(tokens, clauses, clause, token) if noun is None else noun
    late = noun is None and token is not None and is_delayed(parsed, clause, token)
    if late:
        order = [i for i in order if tokens.lows[i] != "not"]
    to = -1
    if noun is None and token is not None:
        to = decided(parsed, clause, token, future=is_future(when, story.published))
    if to >= 0:
        verb = clauses[clause].verb or (to, to)
        order = [i for i in order if not verb[0] <= i < verb[1]]
    doing = blamed_for(parsed, clause, token) if noun is None and token is not None else -1
    if doing >= 0:
        order = trim(tokens, list(range(doing, clauses[clause].segments[-1][1])))
    if noun is None and _lacks_subject(parsed, clause):
        return None
    if not any(tokens.kinds[i] not in '",;()cD#pRt' for i in order):
        return None
    pronoun = (
        antecedent(story, index, parsed, clause, order[0]) if noun is None and tokens.kinds[order[0]] == "O" else ""
    )
    if not pronoun and tokens.kinds[order[0]] == "O" and clauses[clause].kind == "participle" and len(order) > 2:
        order = order[1:]  # "Born in Leeds in 1931, she …"
    said = clauses[clause].verb
    title = render(tokens, order, pronoun, said[1] - 1 if said is not None and noun is None else -1)
    if is_stump(tokens, clauses, clause, order, noun=noun is not None):
        title = whole(tokens, parsed.clauses[clause])
    if len(title) < 3:
        return None
    nominal = noun is not None and token is not None
    evidence = (
        evidence_of_noun(tokens, order, token) if nominal and token is not None else evidence_of(parsed, clause, token)
    )
    attribution = attribution_of(tokens, clauses, clause)
    modality, cue = modality_of(tokens, clauses, clause, token, when, story.published)
    if to >= 0:
        modality, cue = "planned", f"{tokens.lows[to - 1]} to"
    elif late:
        modality, cue = ("planned", "until") if is_future(when, story.published) else ("happened", "not until")
    if nominal and cue != "after publication":
        modality, cue = "happened", ""  # the verb's is not the noun's
    participants, places = names_in(story.text, tokens, order, evidence)
    confidence, reasons = confidence_of(
        clauses[clause],
        timex,
        nominal=nominal,
        cue=cue,
        attributed=attribution is not None,
        inferred=inferred,
        past=in_past(parsed, clause),
    )
    claim = Claim(story.document.id, parsed.span, evidence, timex, when, attribution)
    return Event(
        event_id(story.document.id, evidence.of(story.text), when, title, story.equal),
        title,
        when,
        (claim,),
        modality,
        participants,
        places,
        confidence=confidence,
        reasons=reasons,
    )


def _lacks_subject(parsed: Parsed, clause: int) -> bool:
    """Whether a clause has a verb that needs a subject, and none was found: no title can be made of it."""
    verb = parsed.clauses[clause].verb
    if verb is None or parsed.clauses[clause].kind in ("participle", "subordinate"):
        return False
    return parsed.tokens.kinds[verb[0]] in "mbvdZ" and subject_of(parsed.tokens, parsed.clauses, clause) is None


def event_of_noun(story: "Story", parsed: Parsed, order: list[int], when: TimeSpan, why: str) -> Event:
    """The event that a noun names, at a time that was counted."""
    tokens = parsed.tokens
    evidence = Span(tokens.starts[order[0]], tokens.ends[order[-1]])
    participants, places = names_in(story.text, tokens, order, evidence)
    title = render(tokens, order)
    return Event(
        event_id(story.document.id, evidence.of(story.text), when, title, story.equal),
        title,
        when,
        (Claim(story.document.id, parsed.span, evidence, None, when),),
        "planned" if is_future(when, story.published) else "happened",
        participants,
        places,
        confidence=0.3,
        reasons=(why, "told by a noun alone"),
    )


def event_again(story: "Story", parsed: Parsed, evidence: Span, meant: Event) -> Event:
    """A mention, by a noun alone, of an event that another sentence dates: it has its title and its date."""
    claim = Claim(story.document.id, parsed.span, evidence, None, meant.when)
    return replace(
        meant,
        id=event_id(story.document.id, evidence.of(story.text), meant.when, meant.title, story.equal),
        claims=(claim,),
        confidence=0.3,
        reasons=(told_elsewhere(meant), "told by a noun alone"),
    )
