"""An event, made of a clause or a noun and a time: its title, who says so, who and where, how far to trust it."""

from dataclasses import replace
from typing import TYPE_CHECKING

from ..model import Attribution, Claim, Event, Passage, Span, TimeSpan, Timex
from ..syntax.parsed import Parsed, evidence_of, evidence_of_noun
from ..syntax.subject import subject_of
from .antecedent import antecedent
from .attribution import attribution_of
from .confidence import confidence_of
from .coreference import told_elsewhere
from .dated_nouns import in_past
from .entities import names_in
from .identity import event_id
from .modality import is_future
from .render import render
from .stump import is_stump, whole
from .told import Told, modality_told, tells_nothing, told_of

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
    under: str = "",
    title: str = "",
) -> Event | None:
    """The event that a clause tells of, at a time; None where the clause tells nothing.

    `under` and `title` are as in `Story.add`.
    """
    published = story.passages[index].day or story.published
    told = told_of(parsed, clause, token, when, published)
    if not title and (tells_nothing(parsed, told) or (not told.nominal and _lacks_subject(parsed, clause))):
        return None
    if title:
        order = told.order or [0]
    else:
        title, order = _title(story, index, parsed, clause, told)
    if len(title) < 3:
        return None
    tokens = parsed.tokens
    evidence = (
        evidence_of_noun(tokens, order, token)
        if told.nominal and token is not None
        else evidence_of(parsed, clause, token)
    )
    attribution = _spoken(story.passages[index], attribution_of(tokens, parsed.clauses, clause))
    modality, cue = modality_told(parsed, clause, told, token, when, published)
    participants, places = names_in(story.text, tokens, order, evidence)
    confidence, reasons = confidence_of(
        parsed.clauses[clause],
        timex,
        nominal=told.nominal,
        cue=cue,
        attributed=attribution is not None,
        inferred=inferred,
        past=in_past(parsed, clause),
        under=under,
    )
    return Event(
        event_id(story.document.id, evidence.of(story.text), when, title, story.equal),
        title,
        when,
        (Claim(story.document.id, parsed.span, evidence, timex, when, attribution),),
        modality,
        participants,
        places,
        confidence=confidence,
        reasons=reasons,
    )


_ONESELF = frozenset(("i", "we", "me", "us"))


def _spoken(passage: Passage, attribution: Attribution | None) -> Attribution | None:
    """Who says so: whoever the sentence names, else who speaks on the page."""
    if not passage.speaker or (attribution is not None and attribution.source.lower() not in _ONESELF):
        return attribution
    cue = attribution.cue if attribution is not None else passage.kind if passage.kind == "message" else "said"
    return Attribution(passage.speaker, cue, passage.named)


def _title(story: "Story", index: int, parsed: Parsed, clause: int, told: Told) -> tuple[str, list[int]]:
    """The title of what is told, and the tokens of which it is made."""
    tokens, this, order = parsed.tokens, parsed.clauses[clause], told.order
    named = told.nominal or tokens.kinds[order[0]] != "O"
    pronoun = "" if named else antecedent(story, index, parsed, clause, order[0])
    if not named and not pronoun and this.kind == "participle" and len(order) > 2:
        order = order[1:]  # "Born in Leeds in 1931, she …"
    if is_stump(tokens, parsed.clauses, clause, order, noun=told.nominal):
        return whole(tokens, this), order
    verb = -1 if this.verb is None or told.nominal else this.verb[1] - 1
    return render(tokens, order, pronoun, verb), order


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
