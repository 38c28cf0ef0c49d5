"""Figures, asserted as data."""

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from math import isfinite
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.errors import MissingExtraError, TimelineError
from timeline.model import Timeline, TimeSpan
from timeline.views.accounts import compatible
from timeline.views.agreement import compare
from timeline.views.figure import KINDS, figure
from timeline.views.style import theme

from .making import EVERYTHING, HOSTILE, NEWS, event, line, many, spread_out
from .spans import spans

LIGHT = theme("light")


def trace(drawn, name: str):  # type: ignore[no-untyped-def]
    return next((trace for trace in drawn.data if trace.name == name and trace.x[0] is not None), None)


def pieces(drawn, event_id: str):  # type: ignore[no-untyped-def]
    """The bars that draw an event: begin, end, colour, stripe."""
    bars = trace(drawn, "events")
    rows = zip(bars.customdata, bars.base, bars.x, bars.marker.color, bars.marker.pattern.shape, strict=True)
    return [(base, base + x, color, shape) for key, base, x, color, shape in rows if key == event_id]


def days(edtf: str) -> tuple[float, float]:
    return TimeSpan.parse(edtf).extent()[::3]


def test_a_year_is_pale_from_january_to_december() -> None:
    drawn = figure(NEWS)
    assert pieces(drawn, "Vote to join|2014") == [(*days("2014"), LIGHT.mark_pale, "")]


def test_five_days_of_which_sources_differ_are_striped_with_each_date_below() -> None:
    drawn = figure(NEWS)
    assert pieces(drawn, "Voting in four regions|2022-09-23/2022-09-27")[0][3] == "/"
    assert list(trace(drawn, "dates that sources give").hovertext) == ["22–27 September 2022", "23–27 September 2022"]


def test_an_open_end_fades_in_runs_to_the_edge_and_has_an_arrow() -> None:
    drawn = figure(NEWS)
    found = pieces(drawn, "Military operation|2022-02/..")
    assert found[0][0] == days("2022-02")[0]
    assert found[-1][1] == drawn.layout.xaxis.range[1]
    assert found[-1][2] == LIGHT.mark
    fading = [color for *_, color, _ in found[:-1]]
    assert fading == sorted(fading, reverse=True)  # from near white to the colour
    assert trace(drawn, "goes on").marker.symbol == ("triangle-right",)
    assert trace(drawn, "goes on").x == (drawn.layout.xaxis.range[1],)


def test_planned_is_hollow_and_denied_is_struck() -> None:
    drawn = figure(NEWS)
    assert {color for *_, color, _ in pieces(drawn, "Treaty to be signed|2022-09-30")} == {LIGHT.background}
    struck = trace(drawn, "denied")
    assert struck.x[0] < days("2022-10-08")[0] < days("2022-10-08")[1] < struck.x[1]


def test_every_event_can_be_hovered_and_says_who_says_so() -> None:
    drawn = figure(NEWS)
    bars = trace(drawn, "events")
    assert set(bars.customdata) == {event.id for event in NEWS}
    texts = dict(zip(bars.customdata, bars.hovertext, strict=True))
    assert "Morning paper, according to an official" in texts["Words on weapons|2022-09-27"]
    assert "27 September 2022" in texts["Words on weapons|2022-09-27"]
    assert "Morning paper, reportedly" in texts["Attack on the bridge|2022-10-08"]


def test_the_axis_is_numeric_with_ticks_as_readers_count() -> None:
    axis = figure(EVERYTHING).layout.xaxis
    assert axis.type == "linear"
    assert axis.ticktext[0] == "14 billion BCE"
    assert axis.ticktext[-1] == "1 CE"
    assert (axis.minallowed, axis.maxallowed) == axis.range


def test_days_of_publication_are_ticks() -> None:
    published = trace(figure(NEWS), "published")
    assert published.x == (days("2022-09-28")[0] + 0.5, days("2022-09-29")[0] + 0.5)
    assert published.hovertext[0] == "Morning paper<br>published 28 September 2022"


def test_labels_can_be_left_out() -> None:
    assert trace(figure(NEWS), "labels") is not None
    assert trace(figure(NEWS, labels=False), "labels") is None


def test_lanes_have_headers() -> None:
    texts = [note.text for note in figure(NEWS, lanes="place").layout.annotations]
    assert any(text.startswith("<b>Donetsk</b>") for text in texts)
    assert any(text.startswith("<b>no place</b>") for text in texts)


def test_the_marks_that_occur_are_explained() -> None:
    shown = [trace.name for trace in figure(NEWS).data if trace.showlegend is not False]
    assert shown == [
        "some time within", "begin or end not exact", "still going on", "planned or possible", "did not happen", "sources differ",
        "dates that sources give", "day of publication",
    ]  # fmt: skip
    assert [
        trace.name for trace in figure(Timeline((event("One", "2022-09-27"),))).data if trace.showlegend is not False
    ] == []


def test_a_thousand_on_one_day_are_a_few_marks_and_n_more() -> None:
    drawn = figure(many(1000))
    assert len(trace(drawn, "events").x) < 200
    assert trace(drawn, "more").text[0].startswith("+9")


def test_density_counts_each_event_once() -> None:
    drawn = figure(NEWS, kind="density")
    dated, spread = drawn.data
    assert sum(dated.y) + sum(spread.y) == pytest.approx(len(NEWS))
    assert drawn.layout.annotations[0].text == "events per month"
    september = next(i for i, x in enumerate(dated.x) if days("2022-09")[0] < x < days("2022-09")[1])
    assert dated.y[september] == 3
    assert dated.hovertext[september].startswith("1 Sep 2022 – 30 Sep 2022<br>3 dated here")


@pytest.mark.parametrize(
    ("kind", "rows"),
    [
        ("sources", ["Morning paper · 8", "Evening paper · 2"]),
        ("places", ["Crimea · 1", "Donetsk · 1", "Luhansk · 1", "no place · 6"]),
        ("participants", ["Army · 1", "nobody named · 7"]),
    ],
)
def test_a_row_for_each_group_with_its_count(kind: str, rows: list[str]) -> None:
    assert list(figure(NEWS, kind=kind).layout.yaxis.ticktext) == rows


def test_agreement_counts_what_may_both_be_right() -> None:
    drawn = figure(NEWS, kind="agreement")
    told = [note.text for note in drawn.layout.annotations]
    assert {"Morning paper", "Evening paper", "<b>≠</b> Voting in four regions"} <= set(told)
    assert told[-1].startswith("= 1 agree · ≠ 1 differs · ")
    blocks = [shape.line.dash for shape in drawn.layout.shapes]
    assert sorted(blocks) == ["dot", "solid"]  # what differs is told by more than its colour
    marks = [words for trace in drawn.data for words in trace.hovertext]
    assert "<b>Voting in four regions</b><br>23–27 September 2022" in marks
    assert "<b>Voting in four regions</b><br>22–27 September 2022" in marks


def test_many_sources_are_squares_of_counts() -> None:
    dates = dict.fromkeys("abcde", "2022-09-23") | {"e": "2022-09-25"}
    drawn = figure(line(event("Voting", "2022-09-23", says=dates)), kind="agreement")
    (square,) = drawn.data
    assert square.text[0][1] == "1 of 1"
    assert "0 of 1" in square.text[0]
    assert any("cannot both be right: Voting" in words for words in square.hovertext[0])


def test_agreement_needs_two_sources() -> None:
    assert figure(many(3), kind="agreement").layout.annotations[0].text.startswith("Agreement needs two sources")


@pytest.mark.parametrize(
    ("one", "other", "both"),
    [
        ("2014", "2014-03-16", True),
        ("2014", "2015-03", False),
        ("2022-09-27", "2022-09-28", False),
        ("2022-09-23/2022-09-27", "2022-09-22/2022-09-27", False),
        ("2022-09/2022-10", "2022-09-23/2022-10-02", True),
        ("2022-02/..", "2022-02-24/..", True),
        ("2022-02/..", "2022-03/..", False),
        ("1850~", "1850", True),
    ],
)
def test_whether_two_dates_may_both_be_right(one: str, other: str, both: bool) -> None:
    assert compatible(TimeSpan.parse(one), TimeSpan.parse(other)) is both
    assert compatible(TimeSpan.parse(other), TimeSpan.parse(one)) is both


def test_sources_are_compared_on_what_both_date() -> None:
    pair = compare(NEWS.events, "a", "b")
    assert (len(pair.agree), len(pair.differ)) == (1, 1)
    assert compare(NEWS.events, "a", "c").count == 0


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("timeline", [Timeline(), many(1), many(1000), EVERYTHING, spread_out(300)])
@pytest.mark.parametrize("colors", ["light", "dark"])
def test_every_kind_draws_every_timeline_in_both_themes(kind: str, timeline: Timeline, colors: str) -> None:
    drawn = figure(timeline, kind=kind, theme=colors)
    assert drawn.layout.paper_bgcolor == theme(colors).background
    assert numbers_are_finite(json.loads(drawn.to_json()))
    assert len(drawn.data) or drawn.layout.annotations


def numbers_are_finite(value: object) -> bool:
    if isinstance(value, dict):
        return all(map(numbers_are_finite, value.values()))
    if isinstance(value, list):
        return all(map(numbers_are_finite, value))
    return not isinstance(value, float) or isfinite(value)


@settings(max_examples=40)
@given(st.lists(spans, min_size=1, max_size=12), st.sampled_from(KINDS))
def test_law_any_spans_make_a_figure_of_finite_numbers(when: list[TimeSpan], kind: str) -> None:
    drawn = figure(line(*(event(str(number), span.edtf) for number, span in enumerate(when))), kind=kind)
    text = drawn.to_json()
    assert "NaN" not in text
    assert "Infinity" not in text
    assert numbers_are_finite(json.loads(text))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("title", HOSTILE)
def test_titles_places_and_sources_are_only_ever_text(kind: str, title: str) -> None:
    told = event(title, "2014", places=(title,), participants=(title,), says={"a": "2014", "b": "2015"}, who=title)
    drawn = figure(line(told, title=title), kind=kind, **({"lanes": "place"} if kind == "timeline" else {}))
    for text in texts_of(json.loads(drawn.to_json())):
        for ours in (
            "<b>",
            "</b>",
            "<i>",
            "</i>",
            "<br>",
            "</span>",
            *(f'<span style="color:{c}">' for c in (LIGHT.muted,)),
        ):
            text = text.replace(ours, "")
        assert not set("<>$\x00\x07\x1b\u202e") & set(text), text
        text.encode("utf-8")


def texts_of(value: object, key: str = "") -> list[str]:
    """What plotly would read as its little HTML."""
    if isinstance(value, dict):
        return [text for name, part in value.items() for text in texts_of(part, name)]
    if isinstance(value, list):
        return [text for part in value for text in texts_of(part, key)]
    return [value] if isinstance(value, str) and key in ("text", "hovertext", "ticktext", "name") else []


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"kind": "densty"}, "unknown kind 'densty': did you mean 'density'"),
        ({"lanes": "plce"}, "unknown lane 'plce': did you mean 'place'"),
        ({"theme": "drak"}, "unknown theme 'drak': did you mean 'dark'"),
        ({"label": False}, "unknown option 'label': did you mean 'labels'"),
        ({"kind": "density", "lanes": "place"}, "lanes and labels are for the kind 'timeline', not for 'density'"),
        ({"width": 5}, "5 pixels wide: give a width from 300"),
    ],
)
def test_what_does_not_exist_is_named_with_what_does(options: dict[str, object], said: str) -> None:
    with pytest.raises(TimelineError, match=said):
        figure(NEWS, **options)  # type: ignore[arg-type]


def test_without_plotly_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "plotly.graph_objects", None)
    with pytest.raises(MissingExtraError, match=r"timeline-explorer\[plot\]"):
        figure(NEWS)


def test_the_same_figure_in_every_time_zone() -> None:
    code = (
        "from tests.views.making import NEWS; from timeline.views.figure import figure; import hashlib;"
        "print(hashlib.sha256(figure(NEWS).to_json().encode()).hexdigest())"
    )
    seen = {
        subprocess.run(
            [sys.executable, "-c", code], env={"TZ": zone, "PYTHONHASHSEED": "1"}, check=True, capture_output=True
        ).stdout
        for zone in ("UTC", "Pacific/Kiritimati", "America/Anchorage")
    }
    assert len(seen) == 1


def test_what_needs_no_plotly_does_not_load_it() -> None:
    code = (
        "import sys; from tests.views.making import NEWS; from timeline.views.picture import svg; svg(NEWS);"
        "import timeline.views.figure, timeline.views.images;"
        "print([name for name in ('plotly', 'kaleido', 'numpy', 'pandas', 'choreographer') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert done.stdout.strip() == "[]"


def test_nothing_is_sent_to_a_server_by_a_button() -> None:
    assert "sendDataToCloud" in figure(NEWS).layout.modebar.remove


@pytest.fixture
def template() -> Iterator[Any]:
    pio = pytest.importorskip("plotly.io")
    before = pio.templates.default
    yield pio.templates
    pio.templates.default = before


def test_a_figure_follows_the_template_that_is_set(template: Any) -> None:
    assert figure(NEWS).layout.paper_bgcolor == theme("light").background
    template.default = "plotly_dark"
    dark = figure(NEWS)
    assert dark.layout.paper_bgcolor == "#111111"
    assert dark.layout.font.color == "#f2f5fa"
    assert figure(NEWS, theme="light").layout.paper_bgcolor == theme("light").background
    template.default = "simple_white"
    assert figure(NEWS, kind="density").layout.paper_bgcolor == "#ffffff"


def test_a_figure_takes_the_font_and_the_first_colour_of_a_template_of_ones_own(template: Any) -> None:
    import plotly.graph_objects as go

    template["house"] = go.layout.Template(layout={
        "paper_bgcolor": "rgb(250,245,235)", "colorway": ["#7a1f1f"], "font": {"family": "Georgia", "color": "#332211"},
    })  # fmt: skip
    template.default = "house"
    drawn = figure(NEWS)
    assert (drawn.layout.paper_bgcolor, drawn.layout.font.family) == ("#faf5eb", "Georgia")
    assert "#7a1f1f" in drawn.to_json()
    del template["house"]


def test_for_print_it_is_black_on_white() -> None:
    colours = set(re.findall("#[0-9a-f]{6}", figure(NEWS, theme="print").to_json()))
    assert all(max(channels) - min(channels) <= 14 for channels in (bytes.fromhex(each[1:]) for each in colours))
