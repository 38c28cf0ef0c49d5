"""What each edit does to what a reader sees, and what it says where it does not fit."""

from dataclasses import replace
from datetime import date

import pytest

from timeline import DateError, EditError
from timeline.curation import (
    Accept,
    Add,
    Curation,
    Dispute,
    Merge,
    Note,
    Prefer,
    Redate,
    Reject,
    Restore,
    Retitle,
    SetPublished,
    Split,
    Tag,
    Untag,
)
from timeline.model import TimeSpan

from .sample import claim_of, event, line, reextract


def curated(*edits):
    curation = Curation(line(), reextract=reextract)
    for edit in edits:
        curation.apply(edit)
    return curation


SEEN = [
    ([Retitle("dam", "  The dam broke ")], "dam", "title", "The dam broke"),
    ([Redate("dam", "1911-05")], "dam", "when", TimeSpan.parse("1911-05")),
    ([Redate("dam", TimeSpan.parse("1911/.."))], "dam", "when", TimeSpan.parse("1911/..")),
    ([Redate("dam", "1911-05")], "dam", "when_reason", "as a person gave it"),
    ([Accept("mill")], "mill", "confidence", 1.0),
    ([Accept("mill")], "mill", "reasons", ("accepted by a person",)),
    ([Accept("mill"), Restore("mill")], "mill", "confidence", 0.5),
    ([Reject("mill"), Restore("mill")], "mill", "title", "The mill burned"),
    ([Reject("mill"), Accept("mill")], "mill", "confidence", 1.0),
    ([Tag("dam", "water"), Tag("dam", "loss"), Tag("dam", "water")], "dam", "tags", ("water", "loss")),
    ([Tag("dam", "water"), Untag("dam", "water")], "dam", "tags", ()),
    ([Dispute("dam")], "dam", "disputed", True),
    ([Dispute("dam"), Dispute("dam", False)], "dam", "disputed", False),
    ([Note("dam", "ask the archive")], "dam", "note", "ask the archive"),
    ([Note("dam", "ask the archive"), Note("dam", "")], "dam", "note", None),
    ([Redate("dam", "1911"), Prefer("dam", 0)], "dam", "when", TimeSpan.parse("1911-05-03")),
    ([Retitle("dam", "<script>alert(1)</script>")], "dam", "title", "<script>alert(1)</script>"),
    ([Note("dam", "x" * 1_000_000)], "dam", "note", "x" * 1_000_000),
]


@pytest.mark.parametrize(("edits", "key", "field", "value"), SEEN, ids=[f"{row[0][-1]!r:.40}" for row in SEEN])
def test_what_a_reader_sees(edits, key, field, value):
    assert getattr(curated(*edits).timeline.event(key), field) == value


def test_what_is_rejected_is_off_the_timeline_and_kept():
    curation = curated(Reject("mill"))
    assert "mill" not in curation.timeline
    assert curation.status("mill") == "rejected"
    assert curation.state.entry("mill").event == line().event("mill")


def test_what_a_person_accepted_keeps_the_reasons_that_it_had():
    dam = replace(line().event("dam"), reasons=("exact day",))
    curation = Curation(replace(line(), events=(dam,)))
    curation.apply(Accept("dam"))
    assert curation.timeline.event("dam").reasons == ("exact day", "accepted by a person")


def test_a_merged_event_has_all_that_went_into_it():
    curation = curated(Tag("dam", "a"), Tag("water", "b"), Note("water", "see page 2"), Merge(("dam", "water")))
    (merged,) = [each for each in curation.timeline if each.id not in line()]
    assert merged.title == "The dam burst"
    assert merged.when == TimeSpan.parse("1911-05-03")
    assert merged.sources == ("diary", "paper")
    assert merged.dates == (TimeSpan.parse("1911-05-03"), TimeSpan.parse("1911-05-04"))
    assert merged.tags == ("a", "b")
    assert merged.note == "see page 2"
    assert merged.confidence == 0.9
    assert "first of those merged" in merged.when_reason
    assert {curation.status("dam"), curation.status("water")} == {"merged"}
    assert len(curation.timeline) == 3


def test_a_merged_event_is_as_sure_as_its_surest_account_and_as_disputed_as_any():
    curation = curated(Dispute("dam"), Merge(("mill", "dam", "water")))
    (key,) = curation.state.entry("mill").into
    merged = curation.timeline.event(key)
    assert merged.title == "The mill burned"
    assert merged.confidence == 0.9
    assert merged.disputed


def test_a_split_event_shares_out_its_claims():
    curation = curated(Merge(("dam", "water")))
    (merged,) = curation.state.entry("dam").into
    curation.apply(Split(merged))
    first, second = (curation.timeline.event(key) for key in curation.state.entry(merged).into)
    assert (first.title, first.when.edtf, first.sources) == ("The dam burst", "1911-05-03", ("diary",))
    assert (second.title, second.when.edtf, second.sources) == (
        "Water broke the dam on 4 May 1911",
        "1911-05-04",
        ("paper",),
    )
    assert first.places == second.places == ("Millbrook",)


def test_a_merged_event_names_all_who_took_part_and_every_place_once():
    base = line()
    events = [
        replace(base.event("dam"), participants=("Ada", "Bo"), places=("Millbrook",), reasons=("exact day",)),
        replace(base.event("water"), participants=("Bo", "Cy"), places=("Weir",), reasons=("exact day", "main clause")),
    ]
    curation = Curation(replace(base, events=tuple(events)))
    curation.apply(Merge(("dam", "water")))
    (merged,) = curation.timeline
    assert merged.participants == ("Ada", "Bo", "Cy")
    assert merged.places == ("Millbrook", "Weir")
    assert merged.reasons == ("exact day", "main clause")


def test_a_part_whose_words_are_not_at_hand_keeps_the_title():
    curation = Curation(replace(line(), documents=()))
    curation.apply(Merge(("dam", "water")))
    (merged,) = curation.state.entry("dam").into
    curation.apply(Split(merged))
    titles = [curation.timeline.event(key).title for key in curation.state.entry(merged).into]
    assert titles == ["The dam burst", "The dam burst"]


def test_an_event_is_added_with_its_evidence():
    added = event(line().document("diary"), "Sleepless", "Nobody slept since", "since", "1911-05-03/..", 1.0, id="new")
    assert curated(Add(added)).timeline.event("new") == added


def test_a_publication_date_brings_what_could_not_be_dated():
    curation = curated(Retitle("dam", "Mine"), Redate("mill", "1911"), SetPublished("diary", "1911-05-10"))
    timeline = curation.timeline
    assert timeline.document("diary").published == date(1911, 5, 10)
    assert timeline.document("diary").published_from == "given"
    assert timeline.event("mayor").when == TimeSpan.parse("1911-05-09")
    assert timeline.event("dam").title == "Mine"
    assert timeline.event("mill").when == TimeSpan.parse("1911")
    curation.undo()
    assert "mayor" not in curation.timeline


def test_dates_follow_another_publication_date_unless_a_person_gave_them():
    def later(document):
        moved = {"mill": "1911-07", "dam": "1911-05-05"}
        found = reextract(document).events
        spans = [moved.get(each.id) for each in found]
        words = [each.claims[0].evidence.of(document.text) for each in found]
        return type(line())(
            tuple(
                event(document, each.title, said, each.claims[0].timex.text, span, 0.4, id=each.id) if span else each
                for each, span, said in zip(found, spans, words, strict=True)
            ),
            (document,),
        )

    curation = Curation(line(), reextract=later)
    curation.apply(Redate("dam", "1900"))
    curation.apply(SetPublished("diary", date(1911, 5, 10)))
    assert curation.timeline.event("mill").when.edtf == "1911-07"
    assert curation.timeline.event("mill").confidence == 0.4
    assert curation.timeline.event("dam").when.edtf == "1900"
    assert curation.timeline.event("dam").claims[0].when.edtf == "1911-05-05"
    assert len(curation.timeline) == 5


FIRST = claim_of(line().document("diary"), "The dam burst", "3 May 1911", "1911-05-03")
LONG = "a" * 500

WRONG = [
    ([], Retitle("gone", "x"), "there is no event 'gone'"),
    ([], Retitle("dam", "  "), "a title needs at least one letter"),
    ([], Tag("dam", " "), "a tag needs at least one letter"),
    ([], Untag("dam", "wet"), "“The dam burst” has no tag “wet”: its tags are none"),
    ([], Prefer("dam", 3), "“The dam burst” has no claim 3: they run from 0 to 0"),
    ([], Prefer("dam", -1), "has no claim -1"),
    ([], Restore("dam"), "“The dam burst” was neither rejected nor accepted"),
    ([Reject("dam")], Retitle("dam", "x"), "“The dam burst” was rejected: restore it first"),
    ([Reject("dam")], Merge(("dam", "mill")), "“The dam burst” was rejected"),
    (
        [Merge(("dam", "water"))],
        Retitle("water", "x"),
        "“Water broke the dam” was merged into “The dam burst”: undo that first",
    ),
    ([Merge(("dam", "water"))], Reject("dam"), "was merged into"),
    ([Merge(("dam", "water"))], Restore("dam"), "was merged into"),
    ([], Merge(("dam",)), "to merge, name two or more different events"),
    ([], Merge(("dam", "dam")), "to merge, name two or more different events"),
    ([], Merge(("dam", "gone")), "there is no event 'gone'"),
    ([], Split("dam"), "“The dam burst” has one claim alone"),
    ([], Add(line().event("dam")), "there is an event 'dam' already"),
    ([], SetPublished("lost", None), "there is no document 'lost'"),
    ([Retitle("dam", LONG)], Untag("dam", LONG), "…”"),
]


@pytest.mark.parametrize(("before", "edit", "said"), WRONG, ids=[said for *_, said in WRONG])
def test_what_does_not_fit_changes_nothing_and_says_why(before, edit, said):
    curation = curated(*before)
    timeline, history = curation.timeline, curation.history
    with pytest.raises(EditError) as caught:
        curation.apply(edit)
    assert said in str(caught.value)
    assert "\n" not in str(caught.value)
    assert len(str(caught.value)) < 300
    assert (curation.timeline, curation.history) == (timeline, history)


@pytest.mark.parametrize("groups", [((0, 1),), ((0,), ()), ((0,), (0, 1)), ((0,), (2,)), ((0,), (-1,))])
def test_claims_are_shared_out_whole_or_not_at_all(groups):
    curation = curated(Merge(("dam", "water")))
    (merged,) = curation.state.entry("dam").into
    with pytest.raises(EditError, match="put each of the claims 0 to 1 in one of two or more groups"):
        curation.apply(Split(merged, groups))


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"claims": ()}, "has no evidence: select the words"),
        ({"title": " "}, "needs an id and a title"),
        ({"id": ""}, "needs an id and a title"),
        ({"document": "lost"}, "a document that is not here: 'lost'"),
        ({"end": 9999}, "lies beyond the end of “Diary”"),
    ],
)
def test_an_event_without_evidence_is_not_added(changes, said):
    from dataclasses import replace

    claim = FIRST
    if "document" in changes:
        claim = replace(claim, document_id=changes.pop("document"))
    if "end" in changes:
        claim = replace(claim, sentence=replace(claim.sentence, end=changes.pop("end")))
    added = replace(line().event("dam"), **({"id": "new", "claims": (claim,)} | changes))
    with pytest.raises(EditError, match=said):
        curated(Add(added))


def test_a_date_that_cannot_be_read_is_refused_where_it_is_written():
    with pytest.raises(DateError, match="cannot read 'soon' as EDTF"):
        Redate("dam", "soon")
    with pytest.raises(DateError, match="someday"):
        SetPublished("diary", "someday")


def test_without_a_reader_a_document_cannot_be_read_anew():
    with pytest.raises(EditError, match="“Diary” has to be read anew"):
        Curation(line()).apply(SetPublished("diary", "1911-05-10"))


def test_what_is_no_edit_is_a_type_error():
    with pytest.raises(TypeError, match="not an edit: str"):
        curated("retitle")
    with pytest.raises(TypeError, match="a title is a str"):
        curated(Retitle("dam", 5))


def test_two_events_of_one_id_cannot_be_told_apart():
    twice = line() + type(line())()
    object.__setattr__(twice, "events", (*twice.events, twice.events[0]))
    with pytest.raises(EditError, match="two events have the id 'dam'"):
        Curation(twice)
