"""A document gets another publication date: which events follow it, and which a person has dated for good."""

from dataclasses import replace
from datetime import date

import pytest

from timeline.curation import Add, Curation, Merge, Prefer, Redate, Retitle, SetPublished, Split
from timeline.model import Timeline, TimeSpan, Unresolved

from .sample import claim_of, event, line, reextract

MOVED = {"dam": "1911-05-05", "mill": "1911-07"}
"""What the diary says of these once it was published on another day."""


def later(document):
    """A reader that finds the same events, two of them on other dates."""
    found = []
    for each in reextract(document).events:
        if each.id in MOVED:
            (claim,) = each.claims
            words, timex = claim.evidence.of(document.text), claim.timex.text
            each = event(document, each.title, words, timex, MOVED[each.id], 0.4, id=each.id)
        found.append(each)
    return Timeline(tuple(found), (document,))


def published(*edits, reader=later):
    curation = Curation(line(), reextract=reader)
    for edit in (*edits, SetPublished("diary", date(1911, 5, 10))):
        curation.apply(edit)
    return curation


def when(curation, key):
    return curation.timeline.event(key).when.edtf


def unresolved(document, words, timex):
    claim = claim_of(line().document(document), words, timex, "1911")
    return Unresolved(document, claim.sentence, replace(claim.timex, when=None), "it needs the day of publication")


def test_a_date_that_a_person_confirmed_stays():
    """The same date as was read: it is the person's from then on."""
    assert when(published(Redate("dam", "1911-05-03")), "dam") == "1911-05-03"
    assert when(published(), "dam") == "1911-05-05"


def test_who_prefers_a_claim_follows_it():
    assert when(published(Redate("dam", "1900"), Prefer("dam", 0)), "dam") == "1911-05-05"


def test_an_added_event_keeps_the_date_that_it_was_added_with():
    dam = line().event("dam")
    added = replace(dam, id="new", title="The flood begins")
    curation = published(Add(added))
    assert when(curation, "new") == "1911-05-03"
    assert when(curation, "dam") == "1911-05-05"


def test_a_merged_event_keeps_a_date_that_a_person_gave_the_first():
    given = published(Redate("dam", "1911-05-03"), Merge(("dam", "water")))
    read = published(Merge(("dam", "water")))
    (one,), (other,) = (curation.state.entry("dam").into for curation in (given, read))
    assert when(given, one) == "1911-05-03"
    assert when(read, other) == "1911-05-05"


def test_of_what_several_speak_of_one_document_does_not_decide_alone():
    """Its confidence is of all its accounts."""
    curation = published(Merge(("dam", "water")))
    (key,) = curation.state.entry("dam").into
    assert curation.timeline.event(key).confidence == 0.9
    assert published().timeline.event("dam").confidence == 0.4


def test_what_can_be_dated_now_is_no_longer_unresolved(tmp_path):
    """Also after a restart, and after an earlier edit was undone."""
    left = unresolved("diary", "On Tuesday the mayor resigned", "On Tuesday")
    base = replace(line(), unresolved=(left,))
    curation = Curation(base, reextract=reextract)
    first = curation.apply(Retitle("dam", "Mine"))
    curation.save(tmp_path / "line.journal")
    curation.apply(SetPublished("diary", date(1911, 5, 10)))
    assert curation.timeline.unresolved == ()
    curation.undo(first.id)
    assert curation.timeline.unresolved == ()
    curation.close()
    assert Curation.load(tmp_path / "line.journal").timeline.unresolved == ()


def test_what_is_unresolved_elsewhere_stays_so():
    odd = unresolved("paper", "Water broke the dam on 4 May 1911", "4 May 1911")
    curation = Curation(replace(line(), unresolved=(odd,)), reextract=reextract)
    curation.apply(SetPublished("diary", date(1911, 5, 10)))
    assert [each.document_id for each in curation.timeline.unresolved] == ["paper"]


def test_two_dates_that_are_given_one_after_the_other_make_events_of_their_own_names():
    """A second reading may find something new whose name the first has given away."""

    def other(document):
        read = reextract(document)
        sleepless = event(document, "Nobody slept", "Nobody slept since", "since", "1911-05-03/..", 0.5, id="dam")
        return replace(read, events=(*(each for each in read.events if each.id != "dam"), sleepless))

    curation = published(reader=other)
    titles = {each.id: each.title for each in curation.timeline}
    assert titles["dam"] == "The dam burst"
    assert titles["dam+"] == "Nobody slept"


def test_two_new_events_of_one_id_are_two():
    def twice(document):
        read = reextract(document)
        sleepless = event(document, "Nobody slept", "Nobody slept since", "since", "1911-05-03/..", 0.5, id="mayor")
        return replace(read, events=(*read.events, sleepless))

    titles = {each.title for each in published(reader=twice).timeline}
    assert {"The mayor resigned", "Nobody slept"} <= titles


@pytest.mark.parametrize("part", [0, 1])
def test_the_parts_of_a_split_follow_their_own_claims(part):
    curation = Curation(line(), reextract=later)
    curation.apply(Merge(("water", "dam")))
    (merged,) = curation.state.entry("dam").into
    curation.apply(Split(merged))
    keys = curation.state.entry(merged).into
    assert curation.timeline.event(keys[part]).when == TimeSpan.parse(("1911-05-04", "1911-05-03")[part])
    curation.apply(SetPublished("diary", date(1911, 5, 10)))
    assert curation.timeline.event(keys[part]).when == TimeSpan.parse(("1911-05-04", "1911-05-05")[part])
