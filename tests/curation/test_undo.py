"""Undo and redo, also out of order, and the history."""

from datetime import UTC, datetime

import pytest

from timeline import EditError
from timeline.curation import (
    Accept,
    Checkpoint,
    Curation,
    Merge,
    Redate,
    Reject,
    Retitle,
    Split,
    Tag,
    Untag,
    carry_over,
)

from .sample import line


@pytest.fixture
def curation():
    return Curation(line())


def test_undo_and_redo_go_back_and_forth(curation):
    curation.apply(Retitle("dam", "One"))
    curation.apply(Retitle("dam", "Two"))
    titles = [curation.timeline.event("dam").title]
    for move in (curation.undo, curation.undo, curation.redo, curation.redo):
        move()
        titles.append(curation.timeline.event("dam").title)
    assert titles == ["Two", "One", "The dam burst", "One", "Two"]


def test_a_new_edit_ends_redo_and_forgets_nothing(curation):
    lost = curation.apply(Retitle("dam", "One"))
    curation.undo()
    curation.apply(Tag("dam", "x"))
    assert not curation.can_redo
    with pytest.raises(EditError, match="nothing to redo"):
        curation.redo()
    curation.redo(lost.id)
    assert curation.timeline.event("dam").title == "One"
    assert curation.timeline.event("dam").tags == ("x",)


def test_there_is_nothing_to_undo_at_first(curation):
    assert not curation.can_undo
    with pytest.raises(EditError, match="nothing to undo"):
        curation.undo()
    with pytest.raises(EditError, match="there is no edit abc"):
        curation.undo("abc")
    with pytest.raises(EditError, match="there is no edit abc"):
        curation.redo("abc")


def test_an_edit_in_the_middle_is_undone_alone(curation):
    merge = curation.apply(Merge(("dam", "water")))
    curation.apply(Retitle("mill", "The mill is lost"))
    curation.undo(merge.id)
    assert {event.title for event in curation.timeline} == {
        "The dam burst",
        "Water broke the dam",
        "The mill is lost",
        "Rebuilding",
    }
    with pytest.raises(EditError, match="undone before"):
        curation.undo(merge.id)


def test_what_stands_in_the_way_is_named(curation):
    merge = curation.apply(Merge(("dam", "water")))
    (merged,) = curation.state.entry("dam").into
    curation.apply(Retitle(merged, "The flood"))
    curation.apply(Split(merged))
    before = curation.timeline
    with pytest.raises(EditError) as caught:
        curation.undo(merge.id)
    said = str(caught.value)
    assert said.startswith(
        "cannot undo “Merge “The dam burst”, “Water broke the dam””: in the way stands Retitle “The dam burst” to “The flood”"
    )
    assert "Split “The dam burst”" in said
    assert said.endswith("Undo that first")
    assert curation.timeline == before
    curation.undo()
    curation.undo()
    curation.undo(merge.id)
    assert curation.timeline == curation.base


def test_a_tag_that_was_taken_off_cannot_be_untied_before(curation):
    tag = curation.apply(Tag("dam", "x"))
    curation.apply(Untag("dam", "x"))
    with pytest.raises(EditError, match="in the way stands Take the tag “x” off “The dam burst”"):
        curation.undo(tag.id)


def test_what_no_longer_fits_cannot_be_done_again(curation):
    tag = curation.apply(Tag("dam", "x"))
    curation.undo()
    merge = curation.apply(Merge(("dam", "water")))
    curation.redo(tag.id)  # it goes where it was: before the merge
    (merged,) = curation.state.entry("dam").into
    assert curation.timeline.event(merged).tags == ("x",)
    curation.apply(Reject(merged))
    with pytest.raises(EditError, match="in the way stands Reject “The dam burst”"):
        curation.undo(merge.id)


def test_the_history_says_who_when_and_why(curation):
    moment = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
    curation.apply(Redate("dam", "1911-05"), by="Ada", why="the diary is vague", at=moment)
    curation.apply(Accept("mill"))
    curation.undo()
    first, second = curation.history
    assert (first.by, first.why, first.at, first.undone) == ("Ada", "the diary is vague", moment, False)
    assert second.undone
    assert [curation.describe(step) for step in curation.history] == [
        "Date “The dam burst” May 1911",
        "Accept “The mill burned”",
    ]


def test_the_history_of_an_event_goes_through_what_it_came_from(curation):
    curation.apply(Retitle("dam", "One"))
    curation.apply(Retitle("mill", "Two"))
    curation.apply(Merge(("dam", "water")))
    (merged,) = curation.state.entry("dam").into
    curation.apply(Tag(merged, "x"))
    assert [type(step.edit).__name__ for step in curation.history_of(merged)] == ["Retitle", "Merge", "Tag"]


def test_who_listens_hears_of_every_change(curation):
    heard = []
    stop = curation.on_change(lambda: heard.append(curation.timeline.event("dam").title))
    curation.apply(Retitle("dam", "One"))
    curation.undo()
    curation.redo()
    stop()
    curation.undo()
    assert heard == ["One", "The dam burst", "One"]


def test_a_checkpoint_changes_nothing_and_stands_in_the_history(curation, tmp_path):
    before = curation.timeline
    curation.save(tmp_path / "log.jsonl")
    step = curation.apply(Checkpoint("Before the review"), by="Ada")
    assert curation.timeline == before
    assert curation.describe(step) == "Checkpoint “Before the review”"
    assert curation.history_of("dam") == ()
    curation.apply(Retitle("dam", "One"))
    assert [correction.words for correction in curation.timeline.corrections] == ["Retitle “The dam burst” to “One”"]
    curation.close()
    again = Curation.load(tmp_path / "log.jsonl")
    assert [each.edit for each in again.history] == [Checkpoint("Before the review"), Retitle("dam", "One")]
    again.close()
    carried, misfits = carry_over(again, line())
    assert (carried.history[0].edit, misfits) == (Checkpoint("Before the review"), [])


def test_a_checkpoint_has_a_name(curation):
    with pytest.raises(EditError, match="needs a name"):
        curation.apply(Checkpoint(" "))
