"""The formats of other programs: as they want them, read with libraries that are not the ones we write with."""

import json
import re
import xml.etree.ElementTree as ElementTree
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from timeline.errors import FormatError
from timeline.formats import dumps, load, loads, save
from timeline.model import Event, Timeline, TimeSpan


def line(*dates: str) -> Timeline:
    return Timeline(tuple(Event(f"e{n}", f"Event {n}", TimeSpan.parse(each), ()) for n, each in enumerate(dates)))


def plain(timeline: Timeline, name: str) -> Any:
    return json.loads(dumps(timeline, format=name))


# -- calendars


def calendar(*lines: str) -> bytes:
    return "\r\n".join(("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:x", *lines, "END:VCALENDAR", "")).encode()


def entry(*lines: str) -> bytes:
    return calendar("BEGIN:VEVENT", "UID:1", "DTSTAMP:20220101T000000Z", "SUMMARY:Market", *lines, "END:VEVENT")


def test_another_library_reads_our_calendar(harrow_bay: Timeline) -> None:
    vobject = pytest.importorskip("vobject")
    data = dumps(harrow_bay, format="ics")
    assert isinstance(data, bytes)
    read = vobject.readOne(data.decode())
    entries = {each.summary.value: each for each in read.vevent_list}
    pier = entries["The pier burned"]
    assert (pier.dtstart.value, pier.dtend.value) == (date(2014, 1, 1), date(2015, 1, 1))
    assert pier.description.value.startswith("When: 2014 (2014)")
    vote = entries["=HYPERLINK vote"]
    assert (vote.dtstart.value, vote.dtend.value) == (date(2022, 9, 27), date(2022, 9, 28))
    bridge = entries["The bridge is closed"]
    assert bridge.dtstart.value == date(2022, 2, 1)
    assert not hasattr(bridge, "dtend")
    assert [each.summary.value for each in read.vjournal_list] == ["Harrow Bay founded"]


def test_a_calendar_is_the_same_each_time(harrow_bay: Timeline) -> None:
    assert dumps(harrow_bay, format="ics") == dumps(harrow_bay, format="ics")


def test_what_a_calendar_cannot_show_is_said(tmp_path: Path, harrow_bay: Timeline) -> None:
    report = save(harrow_bay, tmp_path / "line.ics")
    assert report.notes == (
        "ics shows 2 uncertain, open or long dates by their outer days",
        "ics has no dates for 1 events outside of the years 1 to 9999: they are notes",
    )


@pytest.mark.parametrize(
    ("lines", "when"),
    [
        (["DTSTART;VALUE=DATE:20220927"], "2022-09-27"),
        (["DTSTART;VALUE=DATE:20220927", "DTEND;VALUE=DATE:20220928"], "2022-09-27"),
        (["DTSTART;VALUE=DATE:20220923", "DTEND;VALUE=DATE:20220928"], "2022-09-23/2022-09-27"),
        (["DTSTART:20220927T143000Z"], "2022-09-27T14:30:00Z"),
        (["DTSTART:20220927T143000", "DURATION:PT1H"], "2022-09-27T14:30:00/2022-09-27T15:30:00"),
    ],
)
def test_calendars_of_others(lines: list[str], when: str) -> None:
    [event] = loads(entry(*lines), format="ics")
    assert (event.title, event.when.edtf) == ("Market", when)


def test_recurring_events_are_expanded_and_said_so() -> None:
    weekly = entry("DTSTART;VALUE=DATE:20220105", "RRULE:FREQ=WEEKLY;COUNT=4", "EXDATE;VALUE=DATE:20220112")
    with pytest.warns(UserWarning, match="1 recurring events are expanded, to no more than 500 .* 10 years: Market"):
        timeline = loads(weekly, format="ics")
    assert [event.when.edtf for event in timeline] == ["2022-01-05", "2022-01-19", "2022-01-26"]
    assert len({event.id for event in timeline}) == 3
    with pytest.warns(UserWarning, match="expanded"):
        assert len(loads(entry("DTSTART:20220105T100000Z", "RRULE:FREQ=YEARLY"), format="ics")) == 11
    with pytest.warns(UserWarning, match="expanded"):
        assert len(loads(entry("DTSTART:20220105T100000Z", "RRULE:FREQ=HOURLY"), format="ics")) == 500


def test_an_edit_in_a_calendar_program_is_taken(harrow_bay: Timeline) -> None:
    data = dumps(harrow_bay, format="ics")
    assert isinstance(data, bytes)
    edited = data.replace(b"SUMMARY:The pier burned", b"SUMMARY:The pier burned down")
    edited = edited.replace(b"DTSTART;VALUE=DATE:20140101", b"DTSTART;VALUE=DATE:20140310")
    edited = edited.replace(b"DTEND;VALUE=DATE:20150101", b"DTEND;VALUE=DATE:20140311")
    again = loads(edited, format="ics")
    assert (again.event("e4").title, again.event("e4").when.edtf) == ("The pier burned down", "2014-03-10")
    assert again.event("e3").when.edtf == "2022-02/.."


# -- TimelineJS and vis-timeline


def test_dates_as_timelinejs_wants_them() -> None:
    slides = plain(
        line("-0043-03-15", "0000", "2014", "2014-03", "2022-09-23/2022-09-27", "2022-02/..", "1850~"), "timelinejs"
    )
    dates = {each["unique_id"]: {k: v for k, v in each.items() if k.endswith("date")} for each in slides["events"]}
    assert dates == {
        "e0": {"start_date": {"year": -44, "month": 3, "day": 15}},
        "e1": {"start_date": {"year": -1}},
        "e2": {"start_date": {"year": 2014}},
        "e3": {"start_date": {"year": 2014, "month": 3}},
        "e4": {
            "start_date": {"year": 2022, "month": 9, "day": 23},
            "end_date": {"year": 2022, "month": 9, "day": 27},
            "display_date": "23–27 September 2022",
        },
        "e5": {"start_date": {"year": 2022, "month": 2, "day": 1}, "display_date": "since February 2022"},
        "e6": {
            "start_date": {"year": 1850, "month": 1, "day": 1},
            "end_date": {"year": 1850, "month": 12, "day": 31},
            "display_date": "about 1850",
        },
    }


def test_an_end_is_never_one_that_timelinejs_drops(harrow_bay: Timeline) -> None:
    for each in plain(line("2014/2014-03", "2014-03/2014-03-16", "1914/1918"), "timelinejs")["events"]:
        start, end = each["start_date"], each["end_date"]
        assert not all(start[part] == end.get(part) for part in start)


@pytest.mark.parametrize("name", ["timelinejs", "vis"])
def test_markup_in_titles_is_text(name: str) -> None:
    timeline = Timeline((Event("e", '<img src=x onerror="alert(1)">', TimeSpan.parse("2014"), ()),), title="<b>T</b>")
    assert "<img" not in dumps(timeline, format=name)
    assert loads(dumps(timeline, format=name), format=name)[0].title == '<img src=x onerror="alert(1)">'


def test_a_timelinejs_file_of_others() -> None:
    text = """{"title": {"text": {"headline": "Reign"}}, "events": [
        {"start_date": {"year": "-44", "month": "3", "day": ""}, "text": {"headline": "<b>Ides</b>", "text": "<p>A &amp; B</p>"},
         "media": {"url": "https://example.org/p.jpg"}, "group": "Rome"},
        {"start_date": {"year": 1914}, "end_date": {"year": 1918}, "text": {"headline": "War"}}]}"""
    timeline = loads(text, format="timelinejs")
    assert timeline.title == "Reign"
    assert [(event.title, event.when.edtf, event.tags) for event in timeline] == [
        ("Ides", "-0043-03", ("Rome",)),
        ("War", "1914/1918", ()),
    ]


def test_a_timelinejs_spreadsheet_of_others() -> None:
    text = (
        "Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Type,Group\n"
        "1900,,,,,,,,,The century,,,title,\n-44,3,15,,,,,,,Ides,,,,Rome\n"
        '"12,000",,,,,,,,,Far,,,,\n2014,3,16,10:30,,,,,,Vote,,,,\n1914,,,,1918,,,,,War,,,era,\n'
    )
    timeline = loads(text, format="timelinejs-csv")
    assert timeline.title == "The century"
    assert [(event.title, event.when.edtf) for event in timeline] == [
        ("Ides", "-0043-03-15"), ("War", "1914/1918"), ("Vote", "2014-03-16T10:30"), ("Far", "Y12000"),
    ]  # fmt: skip


def test_an_edit_in_timelinejs_is_taken(harrow_bay: Timeline) -> None:
    slides = plain(harrow_bay, "timelinejs")
    slides["events"][1]["start_date"] = {"year": 2015, "month": 6}
    slides["events"][2]["text"]["headline"] = "The bridge &amp; its toll"
    again = loads(json.dumps(slides), format="timelinejs")
    assert again.event("e4").when.edtf == "2015-06"
    assert (again.event("e3").title, again.event("e3").when.edtf) == ("The bridge & its toll", "2022-02/..")


def test_dates_as_vis_wants_them() -> None:
    items = plain(line("-0043-03-15", "0044", "Y12000", "2022-02/..", "../1760-05-01", "2022-09-27T14:30Z"), "vis")
    assert [(each["id"], each["start"], each.get("end"), each["type"]) for each in items] == [
        ("e0", "-000043-03-15T00:00:00", "-000043-03-16T00:00:00", "range"),
        ("e1", "0044-01-01T00:00:00", "0045-01-01T00:00:00", "range"),
        ("e4", "1760-05-01T00:00:00", None, "point"),
        ("e3", "2022-02-01T00:00:00", None, "point"),
        ("e5", "2022-09-27T14:30:00Z", None, "box"),
        ("e2", "+012000-01-01T00:00:00", "+012001-01-01T00:00:00", "range"),
    ]


def test_what_javascript_has_no_dates_for_is_left_out_and_counted(tmp_path: Path) -> None:
    report = save(line("Y-300000", "2014", "Y17E8"), tmp_path / "line.vis.json")
    assert str(report) == "vis cannot carry: events that have no place there (2)"
    assert [event.when.edtf for event in load(tmp_path / "line.vis.json")] == ["2014"]


def test_vis_items_of_others() -> None:
    items = [
        {"id": 1, "content": "<i>One</i> &amp; two", "start": "2014-03-16"},
        {"content": "Three", "start": "2014-03-16", "end": "2014-03-20", "group": 7},
        {"content": "Four", "start": 1394928000000},
        {"content": "Five", "start": "2014-03-16T10:30:00Z"},
    ]
    found = {event.title: event.when.edtf for event in loads(json.dumps(items), format="vis")}
    assert found == {
        "One & two": "2014-03-16",
        "Three": "2014-03-16/2014-03-19",
        "Four": "2014-03-16",
        "Five": "2014-03-16T10:30Z",
    }


# -- linked data


def test_another_library_expands_our_linked_data(harrow_bay: Timeline) -> None:
    jsonld = pytest.importorskip("pyld.jsonld")

    def refuse(url: str, _: Any) -> None:
        raise AssertionError(f"asked for {url}")

    schema = "https://schema.org/"
    [dataset] = jsonld.expand(plain(harrow_bay, "jsonld"), {"documentLoader": refuse})
    assert dataset[f"{schema}temporalCoverage"] == [{"@value": "-0043-01-01/.."}]
    events = {each[f"{schema}name"][0]["@value"]: each for each in dataset[f"{schema}hasPart"]}
    pier = events["The pier burned"]
    assert pier["@type"] == [f"{schema}Event"]
    assert pier[f"{schema}startDate"] == pier[f"{schema}endDate"] == [{"@value": "2014"}]
    vote = events["=HYPERLINK vote"]
    assert [each[f"{schema}identifier"][0]["@value"] for each in vote[f"{schema}subjectOf"]] == ["gazette", "herald"]
    assert vote[f"{schema}subjectOf"][0][f"{schema}url"] == [{"@id": "https://example.org/bridge"}]
    assert f"{schema}endDate" not in events["The bridge is closed"]


def test_linked_data_may_stand_in_a_page() -> None:
    timeline = Timeline((Event("e", "</script><script>alert(1)", TimeSpan.parse("2014"), ()),))
    text = dumps(timeline, format="jsonld")
    assert "<" not in text
    assert loads(text, format="jsonld")[0].title == "</script><script>alert(1)"


def test_linked_data_of_others() -> None:
    text = """{"@context": "https://schema.org", "@graph": [{"@type": "WebPage", "name": "P"},
        {"@type": ["MusicEvent"], "name": "Concert", "startDate": "2014-03-16T20:00", "location": {"@type": "Place", "name": "Hall"},
         "description": "<p>Loud.</p>"}, {"@type": "Event", "name": "Fair", "startDate": "2014-05-01", "endDate": "2014-05-03"}]}"""
    assert [(event.title, event.when.edtf, event.places) for event in loads(text, format="jsonld")] == [
        ("Concert", "2014-03-16T20:00", ("Hall",)),
        ("Fair", "2014-05-01/2014-05-03", ()),
    ]
    with pytest.raises(FormatError, match=r"no schema\.org Event"):
        loads('{"@context": "https://schema.org", "@type": "WebPage"}', format="jsonld")


def test_annotations_find_their_words(harrow_bay: Timeline) -> None:
    page = plain(harrow_bay, "annotations")
    texts = {document.id: document.text for document in harrow_bay.documents}
    texts["https://example.org/bridge"] = texts["gazette"]
    assert len(page["items"]) == 5
    for item in page["items"]:
        text = texts[item["target"]["source"].removeprefix("urn:timeline:document:")]
        quote, position = item["target"]["selector"]
        assert quote["type"] == "TextQuoteSelector"
        assert position["type"] == "TextPositionSelector"
        assert text[position["start"] : position["end"]] == quote["exact"]
        assert text.count(quote["prefix"] + quote["exact"] + quote["suffix"]) == 1
    assert len({item["id"] for item in page["items"]}) == 5


def test_annotations_of_others() -> None:
    text = """{"@context": "http://www.w3.org/ns/anno.jsonld", "type": "Annotation", "id": "https://example.net/a/1",
        "body": [{"type": "TextualBody", "purpose": "classifying", "value": "1453-05-29"}, {"type": "TextualBody", "value": "why?"}],
        "target": {"source": "https://example.org/byzantium", "selector": {"type": "TextQuoteSelector", "exact": "the city  fell"}}}"""
    [event] = (line := loads(text, format="annotations"))
    assert (event.id, event.when.edtf, event.title) == ("https://example.net/a/1", "1453-05-29", "the city fell")
    [claim] = event.claims
    assert claim.evidence.of(line.documents[0].text) == "the city fell"
    assert line.documents[0].source == "https://example.org/byzantium"
    for wrong in (
        "[]",
        '{"items": 3}',
        '{"type": "Annotation", "body": "on Tuesday", "target": "https://example.org"}',
    ):
        if wrong == "[]":
            assert not loads(wrong, format="annotations").events
            continue
        with pytest.raises(FormatError):
            loads(wrong, format="annotations")


# -- texts


def test_timeml_is_valid_and_its_text_the_same(harrow_bay: Timeline) -> None:
    awkward = replace(harrow_bay.documents[1], text='a < b & "c" ]]> d\r\ne\tf \U0001f600 2014')
    timeline = replace(harrow_bay, documents=(harrow_bay.documents[0], awkward), unresolved=())
    timeline = replace(timeline, events=tuple(e for e in timeline.events if "herald" not in e.sources))
    root = ElementTree.fromstring(dumps(timeline, format="timeml"))
    assert ["".join(each.itertext()) for each in root.iter("TEXT")] == [each.text for each in timeline.documents]
    marks = [
        (each.text, each.get("type"), each.get("value"), each.get("mod")) for each in root.iterfind(".//TEXT/TIMEX3")
    ]
    assert marks == [
        ("44 BC", "DATE", "-0043", "APPROX"),
        ("February", "DATE", "2022-02", None),
        ("2014", "DATE", "2014", None),
    ]
    again = loads(dumps(timeline, format="timeml"), format="timeml")
    assert [replace(each, published_from="") for each in again.documents] == list(timeline.documents)
    found = [(event.claims[0].timex.text, event.when.edtf) for event in again if event.claims[0].timex]
    assert found == [("44 BC", "-0043~"), ("2014", "2014"), ("February", "2022-02")]
    assert [event.title for event in again][1] == "The pier burned in 2014."


def test_timeml_of_others() -> None:
    text = """<?xml version="1.0"?><TimeML><DOCID>x</DOCID><DCT><TIMEX3 tid="t0" type="DATE" value="1998-02-06"
        functionInDocument="CREATION_TIME">February 6</TIMEX3></DCT><TEXT>It <EVENT eid="e1">rained</EVENT> in
        <TIMEX3 tid="t1" type="DATE" value="1997-SU">the summer</TIMEX3> for <TIMEX3 tid="t2" type="DURATION" value="P3D">three
        days</TIMEX3>. It froze in <TIMEX3 tid="t3" type="DATE" value="BC0044">44 BC</TIMEX3>.</TEXT></TimeML>"""
    timeline = loads(text, format="timeml")
    assert [event.when.edtf for event in timeline] == ["-0043", "1997-22"]
    assert timeline.documents[0].published == date(1998, 2, 6)
    assert timeline[0].title == "It froze in 44 BC."


def test_markdown_cites_its_sources(harrow_bay: Timeline) -> None:
    text = dumps(harrow_bay, format="markdown")
    assert isinstance(text, str)
    assert text.startswith("# Harrow Bay\n\n- **about 44 BCE**: Harrow Bay founded[^1]\n")
    assert "- **27 September 2022**: =HYPERLINK vote (disputed)[^4][^5]" in text
    assert "the mayor (said): “Since February the bridge has been closed, the mayor said.” — source 1" in text
    assert "[26 September 2022\\] — source 2" in text.replace("\\[26", "[26")
    assert "2. A vote \\& its \\<b\\>day\\</b\\>. 2022-09-29" in text
    cited, noted = re.findall(r"(?<!\n)\[\^(\d+)\]", text), re.findall(r"\n\[\^(\d+)\]:", text)
    assert cited == noted == ["1", "2", "3", "4", "5"]


def test_plain_text_tells_all(harrow_bay: Timeline) -> None:
    text = dumps(harrow_bay, format="text")
    assert isinstance(text, str)
    assert "since February 2022\n  The bridge is closed (ongoing)\n    [1] the mayor (said): “Since February" in text
    assert "[2] A vote & its <b>day</b>. 2022-09-29" in text
    assert text.endswith("Not placed on the calendar\n\n  Harrow: no day of publication: supply it\n")


def test_latex_has_no_command_of_a_text() -> None:
    timeline = Timeline((Event("e", r"\input{/etc/passwd} 50% & $x_1$ #~^ {", TimeSpan.parse("2014"), ()),))
    text = dumps(timeline, format="latex")
    assert isinstance(text, str)
    assert (
        r"2014 & \textbackslash{}input\{/etc/passwd\} 50\% \& \$x\_1\$ \#\textasciitilde{}\textasciicircum{} \{ \\"
        in text
    )


def test_markwhen_of_others() -> None:
    text = (
        "title: Mine\n\n2014-03: Vote #bay\nA line of text: with a colon.\n\n1914/1918: War\n2022-02-01/now: Closed\n"
        "// 2001: left out\n2020-02-22T12:13:14Z-now: Plague\n"
    )
    timeline = loads(text, format="markwhen")
    assert timeline.title == "Mine"
    assert [(event.title, event.when.edtf, event.tags) for event in timeline] == [
        ("War", "1914/1918", ()), ("Vote", "2014-03", ("bay",)), ("Plague", "2020-02-22T12:13:14Z/..", ()),
        ("Closed", "2022-02-01/..", ()),
    ]  # fmt: skip


def test_an_edit_of_a_markwhen_file_is_taken(harrow_bay: Timeline) -> None:
    text = dumps(harrow_bay, format="markwhen")
    assert isinstance(text, str)
    assert "2022-02-01/now: The bridge is closed\n" in text
    again = loads(
        text.replace("2022-02-01/now: The bridge is closed", "2022-03-01/now: The bridge is shut"), format="markwhen"
    )
    assert (again.event("e3").title, again.event("e3").when.edtf) == ("The bridge is shut", "2022-03-01/..")
    assert again.event("e1").when.edtf == "-0043~"


# -- what is only read


def test_results_of_a_wikidata_query() -> None:
    def row(**values: str) -> dict[str, Any]:
        return {name: {"type": "literal", "value": value} for name, value in values.items()}

    entity = "http://www.wikidata.org/entity/Q"
    rows = [
        row(item=f"{entity}1", itemLabel="Battle", date="1914-08-23T00:00:00Z"),
        row(item=f"{entity}2", itemLabel="Town founded", date="1850-01-01T00:00:00Z"),
        row(item=f"{entity}3", itemLabel="Ides", date="-0043-03-15T00:00:00Z"),
        row(item=f"{entity}4", itemLabel="Style", date="1801-01-01T00:00:00Z", datePrecision="7"),
        row(item=f"{entity}5", itemLabel="War", start="1914-07-28T00:00:00Z", end="1918-11-11T00:00:00Z"),
        row(item=f"{entity}6", itemLabel="Undated"),
    ]
    expected = [
        ("Ides", "-0043-03-15"), ("Style", "[1801..1900]"), ("Town founded", "1850"), ("Battle", "1914-08-23"),
        ("War", "1914-07-28/1918-11-11"),
    ]  # fmt: skip
    full = loads(json.dumps({"head": {}, "results": {"bindings": rows}}), format="wikidata")
    simple = loads(json.dumps([{k: v["value"] for k, v in each.items()} for each in rows]), format="wikidata")
    for timeline in (full, simple):
        assert sorted((event.title, event.when.edtf) for event in timeline) == sorted(expected)
    assert full.documents[0].source.startswith(entity)


GEDCOM = """0 HEAD
1 CHAR UTF-8
0 @I1@ INDI
1 NAME Ada /Byrne/
1 BIRT
2 DATE ABT 1850
2 PLAC Harrow Bay
1 DEAT
2 DATE 3 MAR 1901
0 @I2@ INDI
1 NAME Tom /Hale/
1 BIRT
2 DATE @#DJULIAN@ 5 MAY 1701
1 DEAT
2 DATE (not known)
0 @F1@ FAM
1 HUSB @I2@
1 WIFE @I1@
1 MARR
2 DATE BET 1870 AND 1872
0 TRLR
"""


def test_family_trees() -> None:
    assert [(event.title, event.when.edtf, event.places) for event in loads(GEDCOM, format="gedcom")] == [
        ("Birth of Tom Hale", "1701-05-16", ()),
        ("Birth of Ada Byrne", "1850~", ("Harrow Bay",)),
        ("Marriage of Tom Hale and Ada Byrne", "[1870..1872]", ()),
        ("Death of Ada Byrne", "1901-03-03", ()),
    ]


def test_a_time_of_day_is_kept(tmp_path: Path) -> None:
    for name in ("ics", "timelinejs", "vis", "jsonld"):
        [event] = loads(dumps(line("2022-09-27T14:30"), format=name), format=name)
        assert event.when.edtf == "2022-09-27T14:30"
    assert datetime(2022, 9, 27, 14, 30).isoformat() in str(dumps(line("2022-09-27T14:30"), format="vis"))
