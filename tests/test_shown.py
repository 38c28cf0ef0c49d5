"""How a timeline shows itself where people work: IPython at a terminal, and marimo."""

import marimo
import pytest
from IPython.lib.pretty import pretty
from marimo._output.formatting import try_format

import timeline as tl
from timeline import Timeline


@pytest.fixture(scope="module")
def rome() -> Timeline:
    return tl.extract("Rome burned in 64 CE. According to Tacitus, it was rebuilt in 65 CE.")


def test_ipython_at_a_terminal_shows_a_table(rome) -> None:
    assert pretty(rome, max_width=60).splitlines() == [
        "<Timeline: 2 events, 64 CE … 65 CE>",
        "",
        "When   What                Who says so",
        "-----  ------------------  -----------",
        "64 CE  Rome burned",
        "65 CE  [Rome] was rebuilt  Tacitus",
    ]


def test_among_other_values_it_is_one_line(rome) -> None:
    assert pretty({"a": rome}) == "{'a': <Timeline: 2 events, 64 CE … 65 CE>}"
    assert pretty(Timeline()) == "<Timeline: no events>"


def test_a_long_one_is_cut() -> None:
    line = tl.extract(" ".join(f"It rained in {year}." for year in range(1900, 1960)))
    shown = pretty(line).splitlines()
    assert (len(shown), shown[-1]) == (25, "… and 40 more")


def test_what_could_command_the_terminal_is_left_out() -> None:
    assert "\x1b" not in pretty(tl.extract("Rome \x1b[31mburned in 64 CE."))


def test_marimo_shows_the_table(rome) -> None:
    shown = try_format(rome)
    assert shown.mimetype == "text/html"
    assert "Rome burned" in shown.data
    assert "<script" not in try_format(tl.extract("<script>alert(1)</script> Rome burned in 64 CE.")).data


def test_marimo_takes_the_explorer_as_a_widget(rome) -> None:
    widget = marimo.ui.anywidget(rome.explore())
    assert widget.widget.timeline == rome
