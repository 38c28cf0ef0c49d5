"""Dating what has no time expression of its own, by the running time of the story. Always marked as inferred.

News is told from the day of publication (`running`), and what it dates in one place it has dated in all
(`coreference`). A text without a publication day is a history: its running time is the last time named.
"""

from collections.abc import Sequence

from ..events.attribution import is_tag
from ..events.boilerplate import is_boilerplate
from ..events.coreference import Known, clause_again, nouns_again, span_of, told_elsewhere
from ..events.extract import Story
from ..events.found import Found
from ..events.nlp import Pipeline
from ..events.offset import Offset, counted_from, offsets
from ..events.standing import read_standing
from ..model import Document, Event, Passage, TimeSpan, Timex, Unresolved
from ..syntax.parsed import Parsed
from .foreground import at_once, is_of_another_time, main_clause, time_in_front
from .running import FOCUS, Running, advance, begin, time_of

KEPT = 2048  # sentences read: those with times are asked for twice


def infer(
    document: Document,
    timexes: Sequence[Timex],
    passages: Sequence[Passage] = (),
    text: str = "",
    *,
    parser: Pipeline | None = None,
) -> tuple[list[Event], list[Unresolved]]:
    """All events of a document in the order of its text: the dated ones, and the main clauses of the rest.

    `parser` gives a second opinion on the dated ones.
    """
    story = Story(document, timexes, passages, text, parser=parser)
    story.kept = KEPT
    told, known = _read_dated(story)
    running = begin(story)
    begins = _paragraph_begins(story)
    running.paragraphs = any(begins)
    quoted = False
    for index, sentence in enumerate(story.sentences):
        running.opening = begins[index]
        if running.opening:
            running.open_paragraph()
        line = sentence.of(story.text)
        if not is_boilerplate(line):
            _tell(story, index, told.get(index, []), known, running, quoted)
        quoted = _leaves_open(line, quoted)
    story.events.sort(key=lambda event: event.claims[0].evidence)
    return story.events, story.unresolved


def _read_dated(story: Story) -> tuple[dict[int, list[Found]], Known]:
    """What has dates of its own, by sentence with the clauses that tell it, and by the words that speak of it again."""
    told, known = {}, Known()
    for index in sorted({*story.timed, *story.standing}):
        told[index] = story.read_dated(index) if index in story.by_sentence else []
        if index in story.standing:
            told[index] += read_standing(story, index, told[index])
        for found in told[index]:
            known.note(index, story.parsed(index), found)
    return told, known


def _tell(story: Story, index: int, dated: list[Found], known: Known, running: Running, quoted: bool) -> None:
    """Add what a sentence tells without dates of its own, and move the running time on."""
    parsed = story.parsed(index)
    again = _tell_again(story, index, parsed, dated, known)
    distant = offsets(parsed, story.by_sentence.get(index, ()))
    inferred: list[Found] = []
    for clause in _tellable(parsed):
        if _tells(parsed, dated, clause) or clause in again:
            continue
        when, why = at_once(parsed, dated, clause), FOCUS
        if when is None:
            when = _counted(distant, clause, index, parsed, running, known)
        if when is None:
            when, why = time_of(parsed, clause, running, quoted)
        if when is not None:
            made = story.add(index, parsed, clause, when, why, [*dated, *inferred])
            inferred += [made] if made is not None else []
    story.add_apart(index, parsed, inferred, inferred=True)
    advance(parsed, dated, running)


def _paragraph_begins(story: Story) -> list[bool]:
    """Whether each sentence begins a paragraph; nowhere, where every line is a sentence or all is one line."""
    ends = [0, *(span.end for span in story.sentences)]
    begins = ["\n" in story.text[end : span.start] for end, span in zip(ends, story.sentences, strict=False)]
    return begins if sum(begins) < 0.6 * len(begins) else [False] * len(begins)


def _tell_again(story: Story, index: int, parsed: Parsed, dated: list[Found], known: Known) -> set[int]:
    """Add what the sentence tells again of events dated elsewhere; the clauses that have their date by it."""
    found = set()
    for first, last, event in nouns_again(index, parsed, known):
        story.add_again(parsed, span_of(parsed.tokens, first, last), event)
        clause = parsed.owner[first]
        since = parsed.tokens.lower[first - 1 : first] == ["since"] and not event.when.is_interval
        if since and not _tells(parsed, dated, clause):  # "since its launch it has sold …"
            found.add(clause)
            when = TimeSpan.parse(f"{event.when.edtf}/..")
            story.add(index, parsed, clause, when, told_elsewhere(event), dated)
    for clause in range(len(parsed.clauses)):
        if clause not in found and not _tells(parsed, dated, clause):
            meant = clause_again(index, parsed, clause, known)
            if meant is not None:
                found.add(clause)
                story.add(index, parsed, clause, meant.when, told_elsewhere(meant), dated)
    return found


def _leaves_open(line: str, within: bool) -> bool:
    """Whether a quotation is open at the end of a sentence. Where nobody closes it, the paragraph after does."""
    if line.count("“") or line.count("”"):
        return line.rfind("“") > line.rfind("”")
    marks = line.count('"')
    return within if marks % 2 == 0 else not within


def _tellable(parsed: Parsed) -> list[int]:
    """The clauses to be dated: the main one, who spoke, and what is told beside it of another time."""
    main = main_clause(parsed)
    others = [
        number
        for number in range(len(parsed.clauses))
        if number != main
        and (
            is_tag(parsed.tokens, parsed.clauses, number)
            or is_of_another_time(parsed, number)
            or time_in_front(parsed, number) is not None
        )
    ]
    return others if main is None else [main, *others]


def _counted(
    distant: list[Offset], clause: int, index: int, parsed: Parsed, running: Running, known: Known
) -> TimeSpan | None:
    """When a clause happened that is told to have come so long after a noun: "two days after the attack"."""
    item = counted_from(distant, clause)
    if item is None:
        return None
    meant = next((event for _, last, event in nouns_again(index, parsed, known) if last in item.noun), None)
    if meant is None and item.unit in "MY":
        return None  # "a year after the war": not counted from the day of publication
    reference = meant.when if meant is not None else running.scene_told
    return item.shifted(reference) if reference is not None else None


def _tells(parsed: Parsed, dated: list[Found], clause: int) -> bool:
    """Whether the clause has an event already."""
    return parsed.clauses[clause].verb is None or any(one.clause == clause and one.basis != "noun" for one in dated)
