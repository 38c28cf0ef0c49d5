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
from timeline.model import Attribution, Span, Timeline

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


def test_a_document_that_was_written_anew_is_found_by_its_title():
    more = " ".join(f"Then came day {number}, of which there is nothing to tell." for number in range(40))
    base = line(diary=f"{more} {DIARY}")
    moved = Timeline(
        tuple(replace(each, id=f"new-{each.id}", claims=tuple(replace(claim, document_id="d2") for claim in each.claims))
              for each in base if each.sources == ("diary",)),
        (replace(base.document("diary"), id="d2"),),
    )  # fmt: skip
    carried, misfits = carry_over(curated(Retitle("mill", "Fire")), moved)
    assert misfits == []
    assert carried.timeline.event("new-mill").title == "Fire"


def test_one_new_event_does_not_take_the_edits_of_two():
    document = line().document("diary")
    pair = [
        event(document, title, "The dam burst on 3 May 1911", "3 May 1911", "1911-05-03", 0.5, id=title)
        for title in ("The dam burst", "The flood came")
    ]
    curation = Curation(Timeline(tuple(pair), (document,)))
    curation.apply(Retitle("The dam burst", "One"))
    curation.apply(Retitle("The flood came", "Two"))
    carried, misfits = carry_over(curation, Timeline((replace(pair[0], id="new"),), (document,)))
    assert carried.timeline.event("new").title == "One"
    assert [misfit.why for misfit in misfits] == ["“The flood came” is no longer found in the sources"]


def test_a_split_of_what_has_other_claims_now_is_listed():
    """To share out the claims that were there would lose the new one."""
    base = line()
    dam, water, rebuilding = (base.event(key) for key in ("dam", "water", "rebuilding"))
    both = replace(dam, claims=(*dam.claims, *water.claims))
    curation = Curation(replace(base, events=(both, rebuilding)))
    curation.apply(Split("dam"))
    now = replace(both, claims=(*both.claims, *rebuilding.claims))
    carried, misfits = carry_over(curation, replace(base, events=(now,)))
    assert [misfit.why for misfit in misfits] == ["its claims have changed: split it anew"]
    assert carried.timeline.event("dam").claims == now.claims


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


def test_an_added_event_may_come_to_stand_first():
    added = event(
        line().document("diary"), "Fire", "The mill burned in June 1911", "June 1911", "1911-06", 1.0, id="added"
    )
    carried, misfits = carry_over(curated(Add(added)), line(diary=DIARY.removeprefix("The dam burst on 3 May 1911. ")))
    assert misfits == []
    assert carried.timeline.event("added").claims[0].sentence.start == 0


def test_an_added_event_moves_with_all_its_words():
    document = line().document("paper")
    words = "Rebuilding lasted from 1912 to 1914"
    added = event(document, "Works", words, "1912", "1912/1914", 1.0, id="added")
    (claim,) = added.claims
    at = document.text.index("from 1912 to 1914")
    claim = replace(
        claim,
        timex=replace(claim.timex, phrase=Span(at, at + len("from 1912 to 1914"))),
        attribution=Attribution("Rebuilding", "lasted", Span(at - 18, at - 8)),
    )
    assert claim.attribution.span.of(document.text) == "Rebuilding"
    carried, misfits = carry_over(curated(Add(replace(added, claims=(claim,)))), line(paper=f"Local news. {PAPER}"))
    assert misfits == []
    (moved,) = carried.timeline.event("added").claims
    text = carried.timeline.document("paper").text
    assert moved.timex.phrase.of(text) == "from 1912 to 1914"
    assert moved.attribution.span.of(text) == "Rebuilding"


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
