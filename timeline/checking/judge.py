"""A row to its verdict: which sentences tell it, as what, and at which date."""

from collections.abc import Sequence
from dataclasses import dataclass

from ..model import TimeSpan
from .dating import Relation, distance, relation
from .found import Match, shared
from .row import Row
from .sources import Reading, Sources
from .standing import Standing, standing
from .telling import match
from .verdicts import Checked, Evidence, Verdict

_MARGIN = 0.12
"""A sentence that tells so much less of a row than the best is not asked."""
_BESIDE = 0.25
"""The same, for what another document tells."""
_DATED = 0.1
"""What a date that agrees adds to a share: one vote, never more."""
_AGREES: dict[Relation | None, float] = {"same": 1.0, "coarser": 0.7, "finer": 0.7}
_OWN = 0.5
"""An event with this share of the best one's words is another event of the sentence."""


@dataclass(frozen=True, slots=True)
class _Found:
    match: Match
    relation: Relation | None
    reading: Reading | None
    standing: Standing

    @property
    def faults(self) -> int:
        return bool(self.standing.note) + (self.relation != "same")


def judge(row: Row, sources: Sources) -> Checked:
    """The verdict on one row."""
    if not row.features.words:
        return _checked(row, "not found", (), "the row has no words that could be looked for")
    quoted = _misquoted(row, sources)
    matches = [match(row, source, index, sources) for source, index in sources.candidates(row.features)]
    told = [_held(row, each) for each in matches if each.told]
    if not told or quoted:
        nearest = max(matches, key=lambda each: each.share, default=None)
        return _not_found(row, nearest, quoted, sources)
    told.sort(key=lambda each: -(each.match.share + _DATED * _AGREES.get(each.relation, 0.0)))
    best = told[0]
    rivals = [each for each in told if each.match.share >= best.match.share - _MARGIN]
    best = min(rivals, key=lambda each: (each.faults, -each.match.share))
    others = _others(best, told)
    return _verdict(row, best, others)


def _held(row: Row, found: Match) -> _Found:
    """The sentence with the date that it has for the row, and as what it tells it."""
    chosen, how = _reading(row, found)
    return _Found(found, how, chosen, standing(row, found, chosen.when if chosen else None))


def _reading(row: Row, found: Match) -> tuple[Reading | None, Relation | None]:
    """The date of the sentence that is the row's, the best of those that could be it."""
    readings = _own(row, found, found.source.readings(found.index))
    if row.when is None:
        return (readings[0], "coarser") if readings else (None, None)
    if not any(each.own for each in readings):
        readings = [each for each in readings if _fits(row.when, each)]
        context = [*found.source.around(found.index, found.clause), *found.source.of_day(found.index)]
        around = [each for each in context if _runs_on(row.when, each.when)]
        if around and relation(row.when, around[0].when) == "coarser":
            return around[0], "same"
        readings = readings if any(relation(row.when, each.when) == "same" for each in readings) else around + readings
    if not readings and (vague := found.source.vague(found.index)) is not None:
        return Reading(row.when, vague, None, "no nearer"), "same" if _is_rough(row.when) else None
    if not readings:
        return _running(row.when, found)
    related = [(relation(row.when, reading.when), reading) for reading in readings]
    related = [("same" if how == "coarser" and each.counted else how, each) for how, each in related]
    for wanted in ("same", "finer", "coarser"):
        for how, reading in related:
            if how == wanted and (wanted == "same" or reading is readings[0]):
                return reading, how
    return readings[0], related[0][0]


def _running(row: TimeSpan, found: Match) -> tuple[Reading | None, Relation | None]:
    """The date that the story has got to just before the sentence, where it speaks against the row."""
    running = next(iter(found.source.before(found.index)), None)
    if running is None or relation(row, running.when) != "apart":
        return None, None
    return running, "apart"


def _is_rough(row: TimeSpan) -> bool:
    """Whether a row says itself that it is not exact: about 2001, some time from 2000 to 2004."""
    return bool(row.qualifier) or row.edtf.startswith(("[", "{")) or "X" in row.edtf


def _runs_on(row: TimeSpan, running: TimeSpan) -> bool:
    """Whether a row has the running time of the story, or the year that it is in."""
    how = relation(row, running)
    return how == "same" or (how == "coarser" and row.granularity == "year" and not row.is_interval)


def _fits(row: TimeSpan, reading: Reading) -> bool:
    """Whether a reading can be held against a row: the day on which a text appeared says nothing against one."""
    return not reading.published or relation(row, reading.when) == "same"


def _own(row: Row, found: Match, readings: Sequence[Reading]) -> list[Reading]:
    """The dates of the sentence without those that are another event's: read before inferred, the likest first."""
    share = {
        id(each): shared(each.event.title, row.features) + 100 * (each.event is found.event and each.own)
        for each in readings
        if each.event is not None
    }
    most = max((share[id(each)] % 100 for each in readings if id(each) in share and each.own), default=0)
    kept = [each for each in readings if each.event is None or share[id(each)] >= _OWN * most]
    if any(each.event is found.event and each.own for each in kept if each.event is not None):
        kept = [each for each in kept if each.event is None or each.event is found.event]
    return sorted(kept, key=lambda each: (not each.own, -share.get(id(each), 0)))


def _others(best: _Found, told: Sequence[_Found]) -> list[_Found]:
    """The best sentence of each other document that tells it."""
    seen = {id(best.match.source)}
    found = []
    for each in told:
        if id(each.match.source) not in seen:
            seen.add(id(each.match.source))
            if each.match.share >= best.match.share - _BESIDE:
                found.append(each)
    return found


def _verdict(row: Row, best: _Found, others: Sequence[_Found]) -> Checked:
    others = [each for each in others if each.relation != "apart" or _is_dated_itself(each)]
    evidence = tuple(_evidence(each) for each in (best, *others))
    many = _tell(1 + len(others))
    if best.standing.opposite:
        return _checked(row, "not found", evidence, "the nearest sentence tells the opposite")
    if best.standing.note:
        return _checked(row, "said, not so", evidence, best.standing.note, row.claim)
    if best.relation is None or best.reading is None:
        if row.when is None:
            return _checked(row, "supported", evidence, "neither the row nor the source says when")
        return _checked(row, "not dated", evidence, "told, but when is not said")
    when = best.reading.when
    if row.when is None:
        lacks = "the row’s date cannot be read" if row.said else "the row has no date"
        return _checked(row, "coarser", evidence, f"{lacks}; the text has {when.words()}")
    differing = [each for each in others if each.relation == "apart" and _is_dated_itself(each)]
    if best.relation == "same":
        if differing:
            dates = [when, *(each.reading.when for each in differing if each.reading)]
            return _checked(row, "contested", evidence, _differ(dates))
        return _checked(row, "supported", evidence, many)
    if best.relation == "apart":
        apart = distance(row.when, when)
        note = f"{apart} apart" if apart else f"the text has {when.words()}"
        texts = ("", ", in both texts")[len(others)] if len(others) < 2 else f", in all {1 + len(others)} texts"
        return _checked(row, "another date", evidence, note + texts, (row.said,))
    if best.relation == "finer":
        return _checked(row, "finer", evidence, f"the text has only {when.words()}")
    return _checked(row, "coarser", evidence, f"the text has {when.words()}")


def _is_dated_itself(found: _Found) -> bool:
    """Whether the clause that tells it has its date in itself: "after engineers had found cracks" has none."""
    parsed, reading = found.match.source.parsed(found.match.index), found.reading
    if reading is None or reading.timex is None:
        return False
    if parsed is None or found.match.clause < 0:
        return found.match.event is not None and found.match.event is reading.event
    token = next((token for token, times in parsed.times.items() if reading.timex in times), -1)
    return token >= 0 and parsed.owner[token] == found.match.clause


def _differ(dates: Sequence[TimeSpan]) -> str:
    words = list(dict.fromkeys(when.words() for when in sorted(dates, key=TimeSpan.sort_key)))
    return f"the texts differ: {', '.join(words[:-1])} or {words[-1]}" if len(words) > 1 else "the texts differ"


def _tell(count: int) -> str:
    return f"{count} texts tell it" if count > 1 else ""


def _checked(
    row: Row, verdict: Verdict, evidence: tuple[Evidence, ...], note: str, faulty: tuple[str, ...] = ()
) -> Checked:
    return Checked(row.said, row.title, verdict, evidence, note, row.when, faulty)


def _evidence(found: _Found) -> Evidence:
    reading, told = found.reading, found.standing
    source, line = found.match.source, found.match.source.span(found.match.index)
    timex = reading.timex if reading else None
    words = (timex.phrase or timex.span) if timex else None
    expression = next((span for span in (words, timex.span if timex else None) if span and line.contains(span)), None)
    return Evidence(
        source.document, line, expression, told.turning, reading.when if reading else None,
        reading.how if reading else "", told.modality, told.who,
    )  # fmt: skip


def _not_found(row: Row, nearest: Match | None, quoted: str, sources: Sources) -> Checked:
    if nearest is None or nearest.share < 0.15:
        return _checked(row, "not found", (), quoted or _nowhere(row, sources))
    found = _held(row, nearest)
    evidence = Evidence(
        nearest.source.document, nearest.source.span(nearest.index), None, nearest.turning,
        found.reading.when if found.reading else None, found.reading.how if found.reading else "",
        found.standing.modality, found.standing.who,
    )  # fmt: skip
    foreign = row.language not in sources.languages
    note = quoted or (_nowhere(row, sources) if foreign else nearest.against)
    if not note:
        lacking = [f"“{word}”" for word in nearest.faulty[:3]]
        note = f"the nearest sentence has no {_listed(lacking)}" if lacking else "no sentence tells it"
    return _checked(row, "not found", (evidence,), note, nearest.faulty[:3])


def _nowhere(row: Row, sources: Sources) -> str:
    if sources.languages and row.language not in sources.languages:
        from ..languages.names import name

        others = _listed([name(each) for each in sources.languages])
        return f"the row is in {name(row.language)}, and the sources in {others}"
    return "no sentence tells anything like it"


def _listed(items: Sequence[str]) -> str:
    return ", ".join(items[:-1]) + " or " + items[-1] if len(items) > 1 else "".join(items)


def _misquoted(row: Row, sources: Sources) -> str:
    """What the row quotes and no text has, word for word."""
    for quotation in row.quotations:
        if not any(_flat(quotation) in _flat(source.story.text) for source in sources.all):
            return f"no text has “{quotation}” word for word"
    return ""


def _flat(text: str) -> str:
    return " ".join(text.replace("’", "'").lower().split()).rstrip(".,")
