"""What a timeline that is handed on tells of how its events came to be as they are."""

from dataclasses import replace
from datetime import UTC, datetime

import timeline as tl
from tests.curation.sample import line
from timeline.curation import Accept, Curation, Merge, Redate, Reject, Retitle, SetPublished, Split
from timeline.formats import dumps, loads, report

AT = datetime(2022, 9, 28, 12, 30, tzinfo=UTC)


def told(timeline, key):
    return [each.words for each in timeline.history(key)]


def test_who_when_why_and_what():
    curation = Curation(line())
    curation.apply(Retitle("dam", "The dam broke"), by="Ada", why="as the log says", at=AT)
    (found,) = curation.timeline.history("dam")
    assert (found.words, found.by, found.why, found.at) == (
        "Retitle “The dam burst” to “The dam broke”",
        "Ada",
        "as the log says",
        AT,
    )
    assert curation.timeline.history("water") == ()


def test_only_what_counts_is_told():
    curation = Curation(line())
    curation.apply(Accept("dam"))
    step = curation.apply(Retitle("dam", "Hearsay"))
    curation.undo(step.id)
    assert told(curation.timeline, "dam") == ["Accept “The dam burst”"]
    curation.undo()
    assert curation.timeline.corrections == ()
    curation.redo()
    curation.redo()
    assert told(curation.timeline, "dam") == ["Accept “The dam burst”", "Retitle “The dam burst” to “Hearsay”"]


def test_what_was_merged_brings_its_history_along_and_what_was_split_takes_it():
    curation = Curation(line())
    curation.apply(Redate("water", "1911-05-04"))
    curation.apply(Merge(("dam", "water")))
    (merged,) = curation.state.entry("dam").into
    curation.apply(Retitle(merged, "The flood"))
    before = ["Date “Water broke the dam” 4 May 1911", "Merge “The dam burst”, “Water broke the dam”"]
    assert told(curation.timeline, merged) == [*before, "Retitle “The dam burst” to “The flood”"]
    curation.apply(Split(merged))
    first, *others = curation.state.entry(merged).into
    curation.apply(Accept(first))
    assert told(curation.timeline, first)[-1].startswith("Accept")
    for other in others:
        assert told(curation.timeline, other) == [*before, *told(curation.timeline, first)[2:4]]


def test_a_publication_date_is_told_of_the_events_that_rest_on_it():
    text = "The pound fell on Monday. The mill burned in 1911."
    document = tl.Document(text, id="news")
    curation = Curation(tl.extract(document), reextract=tl.extract)
    curation.apply(SetPublished("news", "2022-09-27"), by="Ada")
    histories = {event.title: curation.timeline.history(event.id) for event in curation.timeline}
    assert {title: len(history) for title, history in histories.items()} == {"The pound fell": 1, "The mill burned": 0}


def test_it_is_saved_and_loaded_and_goes_on_in_another_journal(tmp_path):
    curation = Curation(line())
    curation.apply(Retitle("dam", "The dam broke"), by="Ada", at=AT)
    curation.apply(Reject("water"))
    again = loads(dumps(curation.timeline))
    assert again.corrections == curation.timeline.corrections
    second = Curation(again)
    second.apply(Accept("dam"), by="Bo")
    second.save(tmp_path / "second.journal")
    loaded = Curation.load(tmp_path / "second.journal")
    assert [each.by for each in loaded.timeline.history("dam")] == ["Ada", "Bo"]
    assert loaded.base.corrections == again.corrections
    assert replace(again, corrections=()) == again, "two timelines are equal however they came to be so"


def test_a_format_that_cannot_carry_it_says_so():
    curation = Curation(line())
    assert "corrections" not in report(curation.timeline, format="csv").fields
    curation.apply(Accept("dam"))
    assert "who corrected what, and why (1)" in str(report(curation.timeline, format="csv"))
    assert "corrections" not in report(curation.timeline, format="html").fields


def test_titles_are_those_at_first_also_of_what_was_made(tmp_path):
    curation = Curation(line())
    curation.apply(Merge(("dam", "water")))
    (merged,) = curation.state.entry("dam").into
    curation.apply(Retitle(merged, "One"))
    step = curation.apply(Retitle(merged, "Two"))
    assert curation.describe(step) == "Retitle “The dam burst” to “Two”"
    curation.save(tmp_path / "a.journal")
    curation.close()
    assert Curation.load(tmp_path / "a.journal").timeline.corrections == curation.timeline.corrections
