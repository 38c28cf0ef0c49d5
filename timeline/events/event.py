"""An event, made of a clause or a noun and a time: its title, who says so, who and where, how far to trust it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ..model import Attribution, Claim, Event, Modality, Passage, Span, TimeSpan, Timex
from ..syntax.parsed import Parsed, evidence_of, evidence_of_noun
from .attribution import attribution_of
from .confidence import Basis, confidence_of
from .content import Content, modality_told
from .coreference import told_elsewhere
from .dated_nouns import in_past
from .entities import names_in
from .found import Found
from .identity import event_id
from .lives import LifeDate
from .modality import is_future
from .naming import named
from .speaker import named_source
from .titles import Title, title_of, title_of_noun
from .titles.fallback import clipped
from .titles.text import text_of
from .works import Work

if TYPE_CHECKING:
    from .extract import Story

NOUN = "told by a noun alone"


@dataclass(frozen=True, slots=True)
class Dated:
    """What is to become an event: a clause, the time expression at `token` (None: none), and what is told of it.

    `inferred` says why it has its time where no expression gives it, `under` where on the page that stands. `title` is
    one that is better than what could be cut from the clause.
    """

    clause: int
    token: int | None
    timex: Timex | None
    when: TimeSpan
    content: Content
    inferred: str = ""
    under: str = ""
    title: str = ""


def event_of(story: "Story", index: int, parsed: Parsed, dated: Dated, beside: Sequence[Dated] = ()) -> Found | None:
    """The event that is told in the sentence at `index`; None where that is nothing. `beside`: what else it dates."""
    title = _title(story, index, parsed, dated, beside)
    if len(title.text) < 3 or _EMPTY_TITLE.fullmatch(title.text):
        return None
    tokens, clause, token, content = parsed.tokens, dated.clause, dated.token, dated.content
    nominal = content.noun is not None and token is not None
    evidence = (
        evidence_of_noun(tokens, content.noun, token)
        if content.noun is not None and token is not None
        else evidence_of(parsed, clause, token)
    )
    attribution = named_source(story, index, parsed, attribution_of(tokens, parsed.clauses, clause))
    attribution = _spoken(story.passages[index], attribution)
    modality, cue = modality_told(parsed, clause, content, token, dated.when, story.day_of(index))
    if dated.under and dated.when.open_end and modality == "happened":
        modality = "ongoing"  # "Aug 2011 – present: Professor"
    confidence, reasons = confidence_of(
        Basis(
            clause=parsed.clauses[clause],
            timex=dated.timex,
            title=title,
            classes="" if title.text.startswith("[") else "".join(tokens.classes[i] for i in title.order),
            modality=modality,
            nominal=nominal,
            cue=cue,
            attributed=attribution is not None,
            inferred=dated.inferred,
            past=in_past(parsed, clause),
            under=dated.under,
            about=story.protagonist.name if story.protagonist is not None else "",
        )
    )
    claim = Claim(story.document.id, parsed.span, evidence, dated.timex, dated.when, attribution)
    event = _event(story, parsed, title, claim, modality, confidence, reasons)
    return Found(event, clause, "noun" if nominal else "clause")


# "(Ended)", "Yes": what is only a word on what was told before
_EMPTY_TITLE = re.compile(r"\((?:\w+,?\s*){0,2}\)|(?:yes|no|yeah|right|correct|date|posted|update)\.?", re.IGNORECASE)
_ONESELF = frozenset(("i", "we", "me", "us"))


def _spoken(passage: Passage, attribution: Attribution | None) -> Attribution | None:
    """Who says so: whoever the sentence names, else who speaks on the page."""
    if not passage.speaker or (attribution is not None and attribution.source.lower() not in _ONESELF):
        return attribution
    cue = attribution.cue if attribution is not None else passage.kind if passage.kind == "message" else "said"
    return Attribution(passage.speaker, cue, passage.named)


def _title(story: "Story", index: int, parsed: Parsed, dated: Dated, beside: Sequence[Dated]) -> Title:
    content, token = dated.content, -1 if dated.token is None else dated.token
    if dated.title:
        return Title(dated.title, list(range(len(parsed.tokens.words))))
    apart = [other for other in beside if other.content.noun is None and other is not dated]

    def name(order: list[int]) -> dict[int, str]:
        return named(story, index, parsed, dated.clause, order)

    if content.noun is not None:
        return title_of_noun(parsed, dated.clause, content.noun, name=name, alone=not apart)
    return title_of(
        parsed,
        dated.clause,
        token,
        dated={other.clause for other in apart},
        times={-1 if other.token is None else other.token for other in apart if other.clause == dated.clause} - {token},
        only=content.only,
        without=content.without,
        name=name,
    )


def event_of_noun(story: "Story", parsed: Parsed, order: list[int], when: TimeSpan, why: str) -> Found:
    """The event that a noun names, at a time that was counted."""
    evidence = Span(parsed.tokens.starts[order[0]], parsed.tokens.ends[order[-1]])
    title = title_of_noun(parsed, -1, order)
    claim = Claim(story.document.id, parsed.span, evidence, None, when)
    modality: Modality = "planned" if is_future(when, story.published) else "happened"
    return Found(_event(story, parsed, title, claim, modality, 0.3, (why, NOUN)), -1, "noun")


def event_of_life(story: "Story", parsed: Parsed, life: LifeDate) -> Found:
    """The birth or the death that stands in brackets behind a name."""
    tokens = parsed.tokens
    name, place = text_of(tokens, life.name), " ".join(tokens.words[i] for i in life.place).replace(" ,", ",")
    title = Title(f"{name} {'[was born]' if life.born else '[died]'} {place}".strip(" ,"), [*life.name, *life.place])
    evidence = Span(tokens.starts[life.name[0]], tokens.ends[max([life.token, *life.place])])
    claim = Claim(story.document.id, parsed.span, evidence, life.timex, life.when)
    reasons = (f"dated by '{life.timex.text}'", "in brackets behind a name")
    return Found(_event(story, parsed, title, claim, "happened", 0.9, reasons), -1, "noun")


def event_of_work(story: "Story", index: int, parsed: Parsed, work: Work) -> Found:
    """What is said of a work, in the year that stands in brackets behind its name."""
    tokens = parsed.tokens
    order = [*work.said, *work.name]
    standing = named(story, index, parsed, parsed.owner[work.name[0]], order)
    about = story.protagonist
    text = text_of(tokens, order, standing)
    if (
        about is not None
        and about.name.split()[-1] not in text
        and tokens.lower[order[0]] in ("other", "notable", "further")
    ):
        text = f"[{about.name}'s] {text[0].lower()}{text[1:]}"
    evidence = Span(tokens.starts[work.name[0]], tokens.ends[work.token])
    claim = Claim(story.document.id, parsed.span, evidence, work.timex, work.when)
    reasons = (f"dated by '{work.timex.text}'", "a work, with its year in brackets")
    return Found(_event(story, parsed, Title(clipped(text), order), claim, "happened", 0.7, reasons), -1, "noun")


def event_again(story: "Story", parsed: Parsed, evidence: Span, meant: Event) -> Found:
    """A mention, by a noun alone, of an event that another sentence dates: it has its title and its date."""
    claim = Claim(story.document.id, parsed.span, evidence, None, meant.when)
    event = replace(
        meant,
        id=event_id(story.document, evidence.of(story.text), meant.when, story.equal),
        claims=(claim,),
        confidence=0.3,
        reasons=(told_elsewhere(meant), NOUN),
    )
    return Found(event, -1, "noun")


def _event(
    story: "Story",
    parsed: Parsed,
    title: Title,
    claim: Claim,
    modality: Modality,
    confidence: float,
    reasons: tuple[str, ...],
) -> Event:
    when = claim.when
    assert when is not None
    participants, places = names_in(story.text, parsed.tokens, title.order, claim.evidence)
    return Event(
        event_id(story.document, claim.evidence.of(story.text), when, story.equal),
        title.text,
        when,
        (claim,),
        modality,
        participants,
        places,
        confidence=confidence,
        reasons=reasons,
    )
