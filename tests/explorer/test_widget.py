"""The Python half of the widget, without a browser."""

import json
import re
import subprocess
import sys
from typing import Any

import ipywidgets
import pytest

from tests.explorer.sample import line, placed
from tests.explorer.test_columns import unpack
from timeline.errors import DateError, TimelineError
from timeline.model.timeline import Timeline
from timeline.views.explorer import Explorer
from timeline.views.explorer.state import window_text


@pytest.fixture
def explorer() -> Explorer:
    return Explorer(line(), resolve=placed)


def ask(explorer: Explorer, **message: Any) -> tuple[dict[str, Any], list[bytes]]:
    """What Python answers to the browser."""
    said: list[tuple[dict[str, Any], list[bytes]]] = []
    explorer.send = lambda content, buffers=None: said.append((content, buffers or []))  # type: ignore[method-assign]
    explorer._heard(explorer, {"id": 1, **message}, [])
    [answer] = said
    return answer


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("", ""),
        ("2014", "2014-01-01/2014-12-31"),
        ("2014/2022-02", "2014-01-01/2022-02-28"),
        ("-0043", "-0043-01-01/-0043-12-31"),
        ("196X", "1960-01-01/1969-12-31"),
        ("2022-09-27T14:30/2022-09-27T15:00", "2022-09-27T14:30/2022-09-27T15:00"),
        ("2022-09-27T12:00/2022-09-27T17:59", "2022-09-27T12:00/2022-09-27T17:59"),
        ("Y-13800000000/2022", "Y-13800000000-01-01/2022-12-31"),
    ],
)
def test_a_window_is_plain_and_stays_itself(text: str, plain: str) -> None:
    assert window_text(text) == plain
    assert window_text(plain) == plain


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("window", "2014/..", "two ends"),
        ("window", "sometime", "sometime"),
        ("selected", ["strom"], "did you mean 'storm'"),
        ("lanes", "sorce", "did you mean 'source'"),
        ("theme", "drak", "did you mean 'dark'"),
        ("filters", {"plase": ["Lindmouth"]}, "did you mean 'place'"),
        ("filters", {"place": ["Lindmuth"]}, "did you mean 'Lindmouth'"),
        ("filters", {"modality": ["plannd"]}, "did you mean 'planned'"),
        ("height", 12, "240"),
    ],
)
def test_an_unknown_value_raises_at_once(explorer: Explorer, name: str, value: object, said: str) -> None:
    before = getattr(explorer, name)
    with pytest.raises(TimelineError, match=said):
        setattr(explorer, name, value)
    assert getattr(explorer, name) == before
    with pytest.raises(TimelineError, match=said):
        Explorer(line(), **{name: value})


def test_an_unknown_option_raises() -> None:
    with pytest.raises(TimelineError, match="colour"):
        Explorer(line(), colour="red")


@pytest.mark.parametrize(
    ("options", "ids"),
    [
        ({"window": "1300/1600"}, ["museum", "merchants"]),
        ({"window": "2022-09-27"}, ["museum", "night-train", "first-ferry", "harbour-reopens"]),
        ({"query": "ferr dawn"}, ["first-ferry"]),
        ({"query": "eleven million"}, ["repairs"]),
        ({"filters": {"modality": ["planned", "denied"]}}, ["hurt", "pier"]),
        ({"filters": {"source": ["storm"], "certainty": ["high"]}}, ["repairs"]),
        ({"filters": {"place": [""], "attribution": ["Idris Vale", "residents"]}}, ["winter"]),
        ({"window": "2019", "query": "storm"}, ["still", "storm"]),
    ],
)
def test_visible_is_what_is_left(options: dict[str, Any], ids: list[str]) -> None:
    visible = Explorer(line(), **options).visible
    assert isinstance(visible, Timeline)
    assert sorted(event.id for event in visible) == sorted(ids)
    assert visible.documents == line().documents


def test_selecting_calls_back_with_a_timeline(explorer: Explorer) -> None:
    heard: list[Timeline] = []
    explorer.on_select(heard.append)
    explorer.selected = ["storm", "founded"]
    assert [event.id for event in heard[-1]] == ["founded", "storm"]
    explorer._chosen = [0]  # as the browser sets it
    assert explorer.selected == ["founded"]
    assert [event.id for event in heard[-1]] == ["founded"]
    assert len(heard) == 2


def test_it_is_an_ipywidget_like_any_other(explorer: Explorer) -> None:
    text = ipywidgets.Text()
    ipywidgets.link((explorer, "query"), (text, "value"))
    text.value = "harbour"
    assert explorer.query == "harbour"
    assert ipywidgets.HBox([explorer]).children == (explorer,)


def test_words_are_fetched_in_the_order_asked_for(explorer: Explorer) -> None:
    answer, [data] = ask(explorer, kind="rows", places=[5, 2])
    assert answer == {"re": 1, "ok": True}
    events = line().events
    assert unpack(data)[1]["event.id"] == [events[5].id, events[2].id]


def test_a_search_is_answered_with_places(explorer: Explorer) -> None:
    _, [data] = ask(explorer, kind="search", query="ferry")
    places = list(memoryview(data).cast("I"))
    assert [line().events[place].id for place in places] == ["first-ferry"]


def test_a_publication_date_reads_the_sources_again(explorer: Explorer) -> None:
    explorer.selected = ["storm"]
    before = explorer._columns
    answer, _ = ask(explorer, kind="published", document="storm", published="2019-12-04")
    assert answer["ok"]
    assert "insurers" in {event.id for event in explorer.timeline}
    assert explorer.selected == ["storm"]
    assert explorer._columns != before
    assert [event.id for event in line().events].index("storm") != explorer._chosen[0] or explorer._chosen


@pytest.mark.parametrize(
    ("message", "said"),
    [
        ({"kind": "published", "document": "storm", "published": ""}, "2022-09-28"),
        ({"kind": "published", "document": "storm", "published": "March 2014"}, "March 2014"),
        ({"kind": "delete everything"}, "delete everything"),
        ({"kind": "rows", "places": [99999]}, "range"),
    ],
)
def test_what_cannot_be_answered_is_said(explorer: Explorer, message: dict[str, Any], said: str) -> None:
    answer, _ = ask(explorer, **message)
    assert not answer["ok"]
    assert said in answer["error"]


def test_without_a_way_to_resolve_it_says_how() -> None:
    answer, _ = ask(Explorer(line()), kind="published", document="storm", published="2019-12-04")
    assert "resolve=tl.extract" in answer["error"]


def test_another_timeline_keeps_of_the_view_what_still_fits(explorer: Explorer) -> None:
    explorer.selected, explorer.filters = ["storm", "founded"], {"place": ["Lindmouth"], "tag": ["weather", "works"]}
    explorer.timeline = line().where(tag="weather")
    assert explorer.selected == ["storm"]
    assert explorer._chosen == [0]
    assert explorer.filters == {"place": ["Lindmouth"], "tag": ["weather"]}


def test_a_saved_notebook_shows_a_picture(explorer: Explorer) -> None:
    data, _ = explorer._repr_mimebundle_()
    assert data["text/plain"].startswith("<Explorer of Timeline 'The harbour of Lindmouth': 14 events")
    assert data["image/svg+xml"].lstrip().startswith("<")
    # GitHub and untrusted notebooks take frames out: what is left is the picture.
    left = re.sub(r"<iframe.*?</iframe>", "", data["text/html"], flags=re.DOTALL)
    assert left.count("<img") == 1
    assert 'src="data:image/svg+xml;base64,' in left
    assert len(left) < 120_000
    assert "application/vnd.jupyter.widget-view+json" in data
    json.dumps(data)


@pytest.mark.parametrize(
    ("message", "server", "unattended"),
    [
        ("b9a6-1f_4711_12", "", True),  # nbclient: nbconvert, papermill
        ("b9a6-1f_4711_12", "voila/0.5.13", False),  # people look on
        ("6ff0bd3a-58a5-4e3a-9c5c-0f0a4bdc9a51", "", False),  # JupyterLab, Notebook, VS Code
    ],
)
def test_a_program_gets_the_page_and_a_person_the_widget(
    explorer: Explorer, monkeypatch: pytest.MonkeyPatch, message: str, server: str, unattended: bool
) -> None:
    class Shell:
        def get_parent(self) -> object:
            return {"header": {"msg_id": message}}

    monkeypatch.setattr("IPython.get_ipython", Shell)
    monkeypatch.setenv("SERVER_SOFTWARE", server)
    data, _ = explorer._repr_mimebundle_()
    assert ("application/vnd.jupyter.widget-view+json" not in data) == unattended
    assert "<iframe" in data["text/html"]


def test_nothing_heavy_is_imported_before_it_is_needed() -> None:
    code = (
        "import sys, timeline.views.page; assert not {'anywidget', 'ipywidgets', 'plotly', 'pandas'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)


def test_many_events_are_sent_without_their_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("timeline.views.explorer.widget.FETCHED", 5)
    assert b"ferry" not in Explorer(line())._columns


def test_the_errors_are_also_what_python_calls_them(explorer: Explorer) -> None:
    with pytest.raises(DateError):
        explorer.window = "2014/.."


def test_marks_are_coloured_by_what_lanes_are_made_of() -> None:
    explorer = Explorer(line(), color="source")
    explorer.color = "tag"
    with pytest.raises(TimelineError, match="unknown color 'sorce': did you mean 'source'"):
        explorer.color = "sorce"
    assert explorer.color == "tag"
