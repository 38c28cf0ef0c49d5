"""What is not in the loss report comes back equal, whatever the timeline."""

import re
import xml.etree.ElementTree as ElementTree
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, assume, event, given, settings

from tests.formats.samples import DATES, kept, timelines
from timeline.formats import FORMATS, LossReport, dumps, loads
from timeline.formats import report as report_of
from timeline.formats.loss import FIELDS
from timeline.formats.timeml import read_document
from timeline.model import Claim, Document, Event, Span, Timeline, TimeSpan, Timex

TWO_WAY = [
    "json",
    "csv",
    "xlsx",
    "parquet",
    "ics",
    "timelinejs",
    "timelinejs-csv",
    "vis",
    "jsonld",
    "markwhen",
    "annotations",
]


def report_on(timeline: Timeline, name: str) -> LossReport:
    return report_of(timeline, format=name)


@pytest.mark.parametrize("name", TWO_WAY)
@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(timeline=timelines())
def test_what_is_not_reported_lost_comes_back(name: str, timeline: Timeline) -> None:
    again = loads(dumps(timeline, format=name), format=name)
    report = report_on(timeline, name)
    assert kept(again, report) == kept(timeline, report)


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(timeline=timelines())
def test_timeml_read_and_written_again_is_the_same(timeline: Timeline) -> None:
    # Its events are the expressions in its texts, so that events are not what comes back: documents and marks are.
    assume(not report_on(timeline, "timeml").notes)
    written = dumps(replace(timeline, unresolved=()), format="timeml")
    again = loads(written, format="timeml")
    assert dumps(again, format="timeml") == written
    assert [(each.id, each.text) for each in again.documents] == [(each.id, each.text) for each in timeline.documents]


@settings(max_examples=300, suppress_health_check=[HealthCheck.too_slow])
@given(timeline=timelines())
def test_timeml_reports_each_expression_that_does_not_come_back(timeline: Timeline) -> None:
    items = [*(claim for event in timeline for claim in event.claims), *timeline.unresolved]
    said = {(each.document_id, *attributes(each.timex)) for each in items if each.timex}
    root = ElementTree.fromstring(dumps(timeline, format="timeml"))
    read = map(read_document, [root] if root.tag == "TimeML" else root.iter("TimeML"))
    back = {(document.id, *attributes(mark)) for document, marks in read for mark in marks}
    assert back <= said
    left_out = sum(loss.count for loss in report_on(timeline, "timeml").losses if loss.field == "overlapping")
    assert len(said - back) == left_out
    event(f"left out: {min(left_out, 3)}")


def attributes(mark: Timex) -> tuple[object, ...]:
    return (mark.start, mark.end, mark.type, mark.value, mark.mod, mark.freq, mark.quant)


def test_of_expressions_that_overlap_timeml_takes_the_first_and_reports_the_rest() -> None:
    document = Document("It rained on Monday 3 May 2021 in the bay.", id="d")
    spans = {(13, 30): "2021-05-03", (13, 19): "2021-05-03", (20, 30): "2021-05-03", (26, 30): "2021"}
    marks = [Timex(*span, document.text[slice(*span)], "DATE", value) for span, value in spans.items()]
    told = [Claim("d", Span(0, 42), Span(0, 42), mark) for mark in (*marks, marks[0])]
    line = Timeline((Event("e", "It rained", TimeSpan.parse("2021-05-03"), tuple(told)),), (document,))
    assert "time expressions that overlap others (3)" in str(report_on(line, "timeml"))
    assert re.findall(r"<TIMEX3[^>]*>([^<]*)<", str(dumps(line, format="timeml"))) == ["Monday 3 May 2021"]


@pytest.mark.parametrize("name", TWO_WAY)
def test_every_kind_of_date_comes_back(name: str) -> None:
    events = [Event(f"e{number}", f"Event {number}", TimeSpan.parse(when), ()) for number, when in enumerate(DATES)]
    timeline = Timeline(tuple(events))
    fits = getattr(FORMATS[name].load_module(), "fits", lambda _: True)
    again = loads(dumps(timeline, format=name), format=name)
    assert [(event.title, event.when.edtf) for event in again] == [
        (event.title, event.when.edtf) for event in timeline if fits(event)
    ]


@pytest.mark.parametrize("name", TWO_WAY)
def test_saving_what_was_loaded_changes_nothing_more(name: str, harrow_bay: Timeline) -> None:
    once = loads(dumps(harrow_bay, format=name), format=name)
    twice = loads(dumps(once, format=name), format=name)
    assert kept(twice, report_on(once, name)) == kept(once, report_on(once, name))


def test_every_format_says_what_it_carries() -> None:
    for each in FORMATS.values():
        module = each.load_module()
        assert FIELDS.keys() >= module.CARRIES, each.name
        assert module.WHAT


def test_json_loses_nothing(harrow_bay: Timeline) -> None:
    assert loads(dumps(harrow_bay)) == harrow_bay
    assert not report_on(harrow_bay, "json").losses


def test_a_report_names_what_is_lost(harrow_bay: Timeline) -> None:
    report = report_on(harrow_bay, "markwhen")
    assert {"text", "sentence", "attribution", "unresolved", "modality"} <= report.fields
    assert "expressions that could not be placed (1)" in str(report)
    assert "id" not in report.fields


def test_a_report_of_nothing_is_false() -> None:
    assert not LossReport("json")
    assert str(LossReport("json")) == ""


def test_evidence_leads_back_to_its_sentence_in_a_table(harrow_bay: Timeline) -> None:
    again = loads(dumps(harrow_bay, format="csv"), format="csv")
    event = again.event("e3")
    [claim] = event.claims
    text = again.document(claim.document_id).text
    assert claim.sentence.of(text) == "Since February the bridge has been closed, the mayor said."
    assert claim.evidence.of(text) == "Since February the bridge has been closed, the mayor said"
    assert isinstance(claim, Claim)
    assert isinstance(claim.sentence, Span)
