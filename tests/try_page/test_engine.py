"""What the try page asks of the library, without a browser."""

import importlib.util
import json
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import timeline as tl

ENGINE = Path(__file__).parents[2] / "frontend" / "site" / "engine.py"
TEXT = "The bridge was closed on Tuesday. It was built in 1887, the mayor said."


@pytest.fixture(scope="module")
def engine() -> Iterator[ModuleType]:
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(ENGINE.parent))
        yield _loaded()


def _loaded() -> ModuleType:
    spec = importlib.util.spec_from_file_location("engine", ENGINE)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def session(engine: ModuleType) -> Any:
    return engine.Session()


def events(session: Any) -> dict[str, str]:
    return {event.title: event.when.edtf for event in session.line}


def ask(session: Any, kind: str, **body: object) -> dict[str, Any]:
    return dict(session.answer(json.dumps({"id": 1, "kind": kind, "at": "2026-11-30T12:00:00Z", **body})))


def test_a_pasted_text_and_its_day(session: Any) -> None:
    shown = session.make(TEXT, [], "28 September 2022")
    assert shown["events"] == len(session.line)
    assert shown["problems"] == []
    assert events(session)["The bridge was closed"] == "2022-09-27"


def test_a_day_that_cannot_be_read_is_refused_in_words(session: Any) -> None:
    with pytest.raises(tl.DateError, match="someday"):
        session.make(TEXT, [], "someday")


def test_without_a_day_what_hangs_on_it_stays_unplaced(session: Any) -> None:
    shown = session.make(TEXT, [], "")
    assert shown["unplaced"] == 1
    [document] = session.line.documents
    reply = ask(session, "published", document=document.id, published="2022-09-28")
    assert json.loads(reply["reply"])["ok"]
    assert reply["traits"]["unplaced"] == 0
    assert events(session)["The bridge was closed"] == "2022-09-27"


def test_a_file_that_cannot_be_read_is_named_and_the_rest_is_made(session: Any) -> None:
    files = [
        ("../../a.md", b"---\ndate: 2020-01-02\n---\nIt fell yesterday."),
        ("b.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"),
    ]
    shown = session.make("", files, "")
    assert events(session) == {"It fell": "2020-01-01"}
    assert len(shown["problems"]) == 1
    assert "b.png" in shown["problems"][0]
    assert "/tmp" not in shown["problems"][0]


def test_what_is_corrected_is_kept_and_gone_on_with(session: Any, engine: ModuleType) -> None:
    session.make(TEXT, [], "2022-09-28")
    first = session.line.events[0].id
    reply = ask(session, "edit", edit="retitle", body={"event": first, "title": "A bridge"})
    assert json.loads(reply["reply"]) == {"re": 1, "ok": True}
    later = engine.Session()
    later.resume(reply["traits"]["journal"])
    assert "A bridge" in events(later)
    ask(later, "undo")
    assert "A bridge" not in events(later)


def test_a_request_that_makes_no_sense_is_answered(session: Any) -> None:
    session.make(TEXT, [], "2022-09-28")
    assert "no action" in json.loads(ask(session, "dance")["reply"])["error"]


@pytest.mark.parametrize("suffix", ["html", "json", "csv", "ics", "md"])
def test_each_file_that_is_offered(session: Any, tmp_path: Path, suffix: str) -> None:
    session.make(TEXT, [], "2022-09-28")
    path = tmp_path / f"line.{suffix}"
    path.write_bytes(session.download(suffix))
    assert "The bridge was closed" in path.read_text("utf-8")


def test_a_saved_timeline_is_opened(session: Any, engine: ModuleType) -> None:
    session.make(TEXT, [], "2022-09-28")
    other = engine.Session()
    other.make("", [("line.json", session.download("json"))], "")
    assert events(other) == events(session)


def test_a_saved_page_is_read_with_its_day_and_without_its_frame(session: Any) -> None:
    page = """<!doctype html><title>A ferry</title><meta property="article:published_time" content="2024-05-16T08:00:00Z">
    <nav>Since 1900</nav><script>in = 1901</script><p>The <b>ferry</b> sank
    yesterday.</p><ul><li>It was built in 1961.<li>It was sold in 1999.</ul><footer>© 2020</footer>"""
    shown = session.make("", [("a.html", page.encode())], "")
    assert shown["problems"] == []
    assert set(events(session).values()) == {"2024-05-15", "1961", "1999"}
    assert "The ferry sank" in events(session)
