"""Our own format: as its schema says, exact, and clear about what it does not read."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given

import timeline.formats
from tests.formats.samples import timelines
from timeline.errors import FormatError
from timeline.formats import dumps, load, loads, save
from timeline.formats import json as ours
from timeline.model import Timeline

SCHEMA = json.loads((Path(timeline.formats.__file__).parent / "timeline.schema.json").read_text("utf-8"))
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)


def test_the_schema_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    assert SCHEMA["properties"]["version"]["const"] == ours.VERSION


@given(timelines())
def test_files_are_as_the_schema_says_and_come_back_equal(timeline: Timeline) -> None:
    text = dumps(timeline)
    VALIDATOR.validate(json.loads(text))
    again = loads(text)
    assert again == timeline
    assert [document.published for document in again.documents] == [each.published for each in timeline.documents]


def plain(**changes: Any) -> str:
    event = {"id": "e", "title": "Rain", "when": "2014", "claims": []}
    return json.dumps({"format": "timeline", "version": 1, "events": [event | changes]})


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "not JSON: Expecting value at line 1"),
        ('{"format": "timeline", "version": 1, "events": [', "not JSON: Expecting value at line 1, column 49"),
        ("[]", "not a timeline"),
        ('{"type": "FeatureCollection", "features": []}', "not a timeline: a file of ours begins"),
        ('{"format": "timeline"}', "a timeline of version None"),
        ('{"format": "timeline", "version": true}', "a timeline of version True"),
        ('{"format": "timeline", "version": 99}', "of version 99, and this reads up to 1: update timeline-explorer"),
        (plain(when="2014-02-31"), r"events\[0\]\.when: cannot read '2014-02-31' as EDTF"),
        (plain(title=5), r"events\[0\]\.title: 5 is not text"),
        (plain(colour="red"), r"events\[0\]: unknown field 'colour'"),
        (plain(modality="certain"), r"events\[0\]\.modality: 'certain' is not one of"),
        ("[" * 100_000, "nested too deep|not JSON"),
    ],
)
def test_what_is_not_ours_is_refused_clearly(tmp_path: Path, text: str, message: str) -> None:
    path = tmp_path / "line.json"
    path.write_text(text)
    with pytest.raises(FormatError, match=message) as raised:
        load(path, format="json")
    assert str(raised.value).startswith(str(path))
    assert "\n" not in str(raised.value)


def test_an_older_version_migrates(monkeypatch: pytest.MonkeyPatch) -> None:
    def renamed(plain: dict[str, Any]) -> dict[str, Any]:
        return {("title" if name == "name" else name): value for name, value in plain.items()}

    monkeypatch.setattr(ours, "VERSION", 2)
    monkeypatch.setitem(ours.MIGRATIONS, 1, renamed)
    assert loads('{"format": "timeline", "version": 1, "name": "Old"}').title == "Old"


VERSIONS = {int(path.stem): path for path in (Path(__file__).parent / "versions").glob("*.json")}
"""A file of each version there has been, as the code of its day wrote it."""


def test_every_version_has_its_file_and_every_earlier_one_its_migration() -> None:
    assert sorted(VERSIONS) == list(range(1, ours.VERSION + 1))
    assert sorted(ours.MIGRATIONS) == list(range(1, ours.VERSION))


@pytest.mark.parametrize("number", sorted(VERSIONS))
def test_a_file_of_each_version_is_loaded(number: int, harrow_bay: Timeline) -> None:
    text = VERSIONS[number].read_text("utf-8")
    assert json.loads(text)["version"] == number
    without_timexes = replace(
        harrow_bay,
        events=tuple(
            replace(event, claims=tuple(replace(claim, timex=None) for claim in event.claims)) for event in harrow_bay
        ),
    )
    assert loads(text) == without_timexes
    if number == ours.VERSION:
        VALIDATOR.validate(json.loads(text))


def test_a_schema_may_be_named_in_the_file(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text('{"$schema": "https://example.org/s.json", "format": "timeline", "version": 1, "title": "T"}')
    assert load(path).title == "T"
    assert save(load(path), path).losses == ()
