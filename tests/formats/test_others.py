"""What other programs mean by their dates: TimelineJS's words, vis-timeline's groups, Wikidata's precisions."""

import json
from dataclasses import replace
from typing import Any

import pytest

from tests.formats.samples import harrow_bay
from timeline.formats import dumps, loads, report
from timeline.formats.wikidata import edtf_of
from timeline.model import Event, Timeline, TimeSpan


def slide(**more: Any) -> dict[str, Any]:
    return {"start_date": {"year": 1950}, "text": {"headline": "Mill"}} | more


def read(*slides: dict[str, Any], **more: Any) -> Timeline:
    return loads(json.dumps({"events": list(slides), **more}), format="timelinejs")


@pytest.mark.parametrize(
    ("words", "edtf", "told"),
    [
        ("Around 1950", "1950~", ""),
        ("the 1950s", "195X", ""),
        ("May 1950", "1950-05", ""),
        ("1950", "1950", ""),
        ("in the year of the flood", "1950", "in the year of the flood"),
        ("Around 1850", "1950", "Around 1850"),  # another date than the one it stands at
    ],
)
def test_the_words_of_a_slide_are_its_date_where_they_are_one(words: str, edtf: str, told: str) -> None:
    [event] = (timeline := read(slide(display_date=words)))
    assert event.when.edtf == edtf
    assert [each.text for each in timeline.report] == [told] * bool(told)


def test_eras_are_events_with_that_tag() -> None:
    era = {"start_date": {"year": 1914}, "end_date": {"year": 1918}, "text": {"headline": "War"}}
    assert [(each.title, each.when.edtf, each.tags) for each in read(slide(), eras=[era])] == [
        ("War", "1914/1918", ("era",)),
        ("Mill", "1950", ()),
    ]


def test_what_stands_below_a_picture_is_kept() -> None:
    media = {"url": "https://example.org/p.jpg", "caption": "The <i>old</i> mill", "credit": "A. W."}
    [event] = (timeline := read(slide(media=media)))
    assert (event.note, timeline.documents[0].source) == ("The old mill — A. W.", "https://example.org/p.jpg")
    assert not timeline.report


@pytest.mark.parametrize(
    ("date", "edtf"),
    [
        ({"year": 2014, "month": 3, "day": 16, "hour": 10, "minute": 5, "second": 30}, "2014-03-16T10:05:30"),
        ({"year": "1,950", "month": "", "day": ""}, "1950"),
        ({"year": 2014, "month": 3, "day": 16, "hour": 0, "minute": 30}, "2014-03-16T00:30"),
    ],
)
def test_clocks_of_slides(date: dict[str, Any], edtf: str) -> None:
    assert read(slide(start_date=date))[0].when.edtf == edtf


@pytest.mark.parametrize(("clock", "edtf"), [("1:05 PM", "T13:05"), ("12:10 a.m.", "T00:10"), ("23:59", "T23:59")])
def test_clocks_of_a_spreadsheet(clock: str, edtf: str) -> None:
    [event] = loads(f"Year,Month,Day,Time,Headline,Media\n2014,3,16,{clock},Vote,\n", format="timelinejs-csv")
    assert event.when.edtf == f"2014-03-16{edtf}"


def events(*places: str) -> Timeline:
    return Timeline(
        tuple(Event(f"e{n}", f"E{n}", TimeSpan.parse("2014"), (), places=(each,)) for n, each in enumerate(places))
    )


@pytest.mark.parametrize(
    ("places", "grouped"), [(["Bay"] * 5, 5), (["Bay"] * 6, 0), (list("ABCDE"), 5), (list("ABCDEF"), 0)]
)
def test_groups_never_cover_the_slides(places: list[str], grouped: int) -> None:
    timeline = events(*places)
    slides = json.loads(dumps(timeline, format="timelinejs"))["events"]
    assert sum("group" in each for each in slides) == grouped
    assert ("no groups" in str(report(timeline, format="timelinejs"))) == (not grouped)
    assert [each.places for each in loads(dumps(timeline, format="timelinejs"), format="timelinejs")] == [
        each.places for each in timeline
    ]


def test_groups_of_vis_have_their_names() -> None:
    data = {
        "items": [{"content": "A", "start": "2014", "group": 1}],
        "groups": [{"id": 1, "content": "The <b>war</b>"}],
    }
    assert loads(json.dumps(data), format="vis")[0].tags == ("The war",)


@pytest.mark.parametrize(
    ("value", "precision", "edtf"),
    [
        ("-4600000000-01-01T00:00:00Z", 0, "Y-5E9~"),
        ("-65000000-01-01T00:00:00Z", 3, "Y-65E6~"),
        ("-12000-01-01T00:00:00Z", 5, "Y-1E4~"),
        ("2000-01-01T00:00:00Z", 6, "[1001..2000]"),
        ("1900-01-01T00:00:00Z", 7, "[1801..1900]"),
        ("1801-01-01T00:00:00Z", 7, "[1801..1900]"),
        ("-0099-01-01T00:00:00Z", 7, "[-0099..0000]"),
        ("1850-01-01T00:00:00Z", 8, "185X"),
        ("-0045-01-01T00:00:00Z", 8, "[-0050..-0041]"),
        ("1850-05-06T00:00:00Z", 9, "1850"),
        ("1850-05-00T00:00:00Z", 10, "1850-05"),
        ("1850-01-01T00:00:00Z", 11, "1850-01-01"),
        ("1850-01-01T00:00:00Z", None, "1850"),
        ("1850-05-06T10:30:00Z", 13, "1850-05-06T10:30"),
    ],
)
def test_a_date_of_wikidata_is_no_more_exact_than_its_precision(value: str, precision: int, edtf: str) -> None:
    assert edtf_of(value, precision) == edtf
    assert TimeSpan.parse(edtf).edtf == edtf


def test_birth_and_death_are_a_life_and_other_dates_are_their_own() -> None:
    row = {
        "personLabel": "Ada", "dateOfBirth": "1850-05-06T00:00:00Z", "dateOfDeath": "1901-01-01T00:00:00Z",
        "knighted": "1890-01-01T00:00:00Z",
    }  # fmt: skip
    timeline = loads(json.dumps([row]), format="wikidata")
    assert [(each.title, each.when.edtf) for each in timeline] == [
        ("Ada", "1850-05-06/1901"),
        ("Ada: knighted", "1890"),
    ]


def test_family_trees_tell_who_has_no_date() -> None:
    tree = "0 HEAD\n0 @I1@ INDI\n1 NAME Ada /Holt/\n1 BIRT\n2 PLAC Bay\n1 DEAT\n2 DATE 1901\n1 NOTE Kind.\n0 TRLR\n"
    timeline = loads(tree, format="gedcom")
    assert [(each.what, each.place, each.text) for each in timeline.report] == [
        ("events without a date", "line 4", "Birth Ada Holt"),
        ("fields that no event has", "INDI BIRT PLAC", "Bay"),
        ("fields that no event has", "INDI NOTE", "Kind."),
    ]


def test_what_is_to_be_done_is_dated_by_when_it_is_due() -> None:
    data = (
        "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\nBEGIN:VTODO\nUID:1\nSUMMARY:Pay\nDUE;VALUE=DATE:20220401\n"
        "END:VTODO\nEND:VCALENDAR\n"
    )
    assert [(each.title, each.when.edtf) for each in loads(data, format="ics")] == [("Pay", "2022-04-01")]


def test_timeml_that_we_write_is_read_without_a_report() -> None:
    timeline = replace(harrow_bay(), unresolved=())
    assert loads(dumps(timeline, format="timeml"), format="timeml").report.counts == {}


def test_no_words_for_programmers() -> None:
    for name, data in (("vis", '{"items": [{"start": [1]}]}'), ("jsonld", '[{"@type": "Event", "startDate": {}}]')):
        try:
            said = str(loads(data, format=name).report)
        except ValueError as error:
            said = str(error)
        assert "object" not in said
        assert "NoneType" not in said


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("csv", "date;event\n2014;Brücke\n"),
        ("timelinejs-csv", "Year,Headline,Media\n2014,Brücke,\n"),
        ("gedcom", "0 HEAD\n0 @I1@ INDI\n1 NAME Brücke\n1 BIRT\n2 DATE 2014\n0 TRLR\n"),
        ("jsonl", '{"date": "2014", "event": "Brücke"}'),
        ("bibtex", "@book{a, title={Brücke}, year=2014}"),
        ("markwhen", "2014: Brücke\n"),
    ],
)
def test_an_encoding_that_was_guessed_is_told(name: str, text: str) -> None:
    [event] = (timeline := loads(text.encode("cp1252"), format=name))
    assert "Brücke" in event.title
    assert "the Western code page was taken for it" in str(timeline.report)
    assert not loads(text, format=name).report


def test_a_phrase_alone_is_no_date_of_a_family_tree_and_an_old_encoding_is_told() -> None:
    tree = "0 HEAD\n1 CHAR ANSEL\n0 @I1@ INDI\n1 NAME Ada\n1 BIRT\n2 DATE\n3 PHRASE in spring\n1 DEAT\n2 DATE 1901\n2 PLAC K\u00e2ln\n0 TRLR\n"
    told = [(each.what, each.text) for each in loads(tree.encode("latin-1"), format="gedcom").report]
    assert ("events without a date", "Birth Ada") in told
    assert ("fields that no event has", "in spring") in told
    assert [what for what, _ in told].count("certainties of encoding") == 2


def test_a_date_that_hangs_in_the_air_is_told() -> None:
    tree = "0 HEAD\n0 @I1@ INDI\n2 DATE 1900\n1 NAME Ada\n1 DEAT\n2 DATE 1901\n0 TRLR\n"
    timeline = loads(tree, format="gedcom")
    assert [(each.what, each.place, each.text) for each in timeline.report] == [("dates of no event", "line 3", "1900")]
