"""Edits carried to the same sources extracted anew: by evidence, and those that no longer fit are listed."""

from dataclasses import replace

import pytest

from timeline.curation import (
    Accept,
    Add,
    Curation,
    Merge,
    Note,
    Prefer,
    Redate,
    Reject,
    Retitle,
    SetPublished,
    Split,
    Tag,
    carry_over,
)
from timeline.model import Span, Timeline

from .sample import DIARY, PAPER, event, line, reextract


def renamed(timeline, prefix="new-"):
    """The same events under other ids, as a better extractor gives them."""
    return replace(timeline, events=tuple(replace(each, id=prefix + each.id) for each in timeline))


def curated(*edits):
    curation = Curation(line(), reextract=reextract)
    for edit in edits:
        curation.apply(edit, by="Ada", why="because")
    return curation


def titles(timeline):
    return sorted(each.title for each in timeline)


EVERYTHING = [
    Retitle("dam", "One"),
    Redate("mill", "1911"),
    Reject("rebuilding"),
    Tag("water", "wet"),
    Merge(("dam", "water")),
]


def test_what_did_not_change_takes_everything():
    curation = curated(*EVERYTHING)
    carried, misfits = carry_over(curation, line())
    assert misfits == []
    assert carried.timeline == curation.timeline
    assert [(step.by, step.why) for step in carried.history] == [("Ada", "because")] * 5


def test_events_are_found_by_their_evidence_when_their_ids_change():
    curation = curated(*EVERYTHING)
    (merged,) = curation.state.entry("dam").into
    curation.apply(Note(merged, "both"))
    curation.apply(Prefer(merged, 1))
    curation.apply(Split(merged))
    first, _ = curation.state.entry(merged).into
    curation.apply(Accept(first))
    carried, misfits = carry_over(curation, renamed(line()))
    assert misfits == []
    assert titles(carried.timeline) == titles(curation.timeline)
    assert sorted(each.confidence for each in carried.timeline) == sorted(each.confidence for each in curation.timeline)
    assert len(carried.history) == len(curation.history)


def test_events_are_found_where_the_text_before_them_changed():
    curation = curated(Retitle("mill", "Fire"), Tag("water", "wet"))
    longer = line(diary=f"From the diary of a miller. {DIARY}", paper=f"Local news. {PAPER}")
    carried, misfits = carry_over(curation, renamed(longer))
    assert misfits == []
    assert carried.timeline.event("new-mill").title == "Fire"
    assert carried.timeline.event("new-water").tags == ("wet",)


def test_documents_are_found_by_what_is_known_of_them():
    base = line()
    ids = {"diary": "d2", "paper": "p2"}
    moved = Timeline(
        tuple(replace(each, claims=tuple(replace(claim, document_id=ids[claim.document_id]) for claim in each.claims)) for each in renamed(base)),
        tuple(replace(document, id=ids[document.id]) for document in base.documents),
    )  # fmt: skip
    carried, misfits = carry_over(curated(Retitle("mill", "Fire"), Tag("water", "wet")), moved)
    assert misfits == []
    assert carried.timeline.event("new-mill").title == "Fire"


def test_evidence_that_is_cut_otherwise_is_the_same_evidence():
    def trimmed(each):
        claim = each.claims[0]
        return replace(each, claims=(replace(claim, evidence=Span(claim.evidence.start + 4, claim.evidence.end)),))

    better = replace(line(), events=tuple(map(trimmed, renamed(line()))))
    carried, misfits = carry_over(curated(Retitle("mill", "Fire")), better)
    assert misfits == []
    assert carried.timeline.event("new-mill").title == "Fire"


def test_two_events_of_one_sentence_are_told_apart():
    document = line().document("diary")
    pair = [("burst", "The dam burst", "1911-05-03"), ("flood", "The flood came", "1911-05")]
    base = Timeline(
        tuple(
            event(document, title, "The dam burst on 3 May 1911", "3 May 1911", when, 0.5, id=key)
            for key, title, when in pair
        ),
        (document,),
    )
    curation = Curation(base)
    curation.apply(Note("flood", "this one"))
    carried, misfits = carry_over(curation, renamed(base))
    assert misfits == []
    assert carried.timeline.event("new-flood").note == "this one"
    assert carried.timeline.event("new-burst").note is None


GONE = [
    (
        Retitle("mill", "Fire"),
        {"diary": DIARY.replace("The mill burned in June 1911. ", "")},
        "“The mill burned” is no longer found in the sources",
    ),
    (
        Merge(("mill", "dam")),
        {"diary": DIARY.replace("The mill burned in June 1911. ", "")},
        "“The mill burned” is no longer found",
    ),
]


@pytest.mark.parametrize(("edit", "texts", "said"), GONE, ids=["retitle", "merge"])
def test_what_is_gone_is_listed(edit, texts, said):
    carried, misfits = carry_over(curated(Tag("dam", "kept"), edit), renamed(line(**texts)))
    assert [(misfit.step.edit, misfit.step.by) for misfit in misfits] == [(edit, "Ada")]
    assert said in misfits[0].why
    assert carried.timeline.event("new-dam").tags == ("kept",)


def test_what_depends_on_what_is_gone_is_listed_too():
    curation = curated(Merge(("mill", "dam")))
    (merged,) = curation.state.entry("dam").into
    curation.apply(Note(merged, "x"))
    carried, misfits = carry_over(curation, line(diary=DIARY.replace("The mill burned in June 1911. ", "")))
    assert len(misfits) == 2
    assert carried.history == ()


def test_an_added_event_moves_with_its_sentence():
    added = event(
        line().document("diary"), "Sleepless", "Nobody slept since", "since", "1911-05-03/..", 1.0, id="added"
    )
    carried, misfits = carry_over(curated(Add(added)), line(diary=f"Foreword. {DIARY}"))
    assert misfits == []
    found = carried.timeline.event("added")
    text = carried.timeline.document("diary").text
    assert found.claims[0].evidence.of(text) == "Nobody slept since"
    assert found.claims[0].timex.span.of(text) == "since"
    _, misfits = carry_over(curated(Add(added)), line(diary=DIARY.replace("Nobody slept", "All slept")))
    assert "its evidence is no longer in “Diary”" in misfits[0].why


def test_a_publication_date_is_said_anew():
    carried, misfits = carry_over(curated(SetPublished("diary", "1911-05-10")), renamed(line()))
    assert misfits == []
    assert "The mayor resigned" in titles(carried.timeline)


def test_a_document_that_is_gone():
    base = line()
    less = replace(
        base, documents=base.documents[1:], events=tuple(each for each in base if each.sources == ("paper",))
    )
    _, misfits = carry_over(curated(SetPublished("diary", "1911-05-10"), Retitle("dam", "x")), less)
    assert [misfit.why for misfit in misfits] == [
        "“Diary” is no longer among the sources",
        "“The dam burst” is no longer found in the sources",
    ]


def test_what_was_undone_is_not_carried_and_the_old_curation_stays():
    curation = curated(Retitle("dam", "One"), Retitle("mill", "Two"))
    curation.undo()
    before = curation.timeline
    carried, _ = carry_over(curation, renamed(line()))
    assert len(carried.history) == 1
    assert curation.timeline == before
    assert carried.path is None
