"""Text in drawings: harmless, measured, cut."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.views.hover import hover, plain
from timeline.views.lettering import isolate, measure, shorten, tidy, wrap

from .making import HOSTILE, event

NAMES = {"a": "Morning paper", "b": "Evening <i>paper</i>"}


@pytest.mark.parametrize(
    ("text", "tidied"),
    [
        ("a\x00b", "a\ufffdb"),
        ("a\n\n b\tc", "a b c"),
        ("\ud800", "\ufffd"),
        ("turned \u202eback", "turned back"),
        ("שלום", "שלום"),
        ("👩‍👩‍👧", "👩‍👩‍👧"),
        ("  ", ""),
    ],
)
def test_one_clean_line(text: str, tidied: str) -> None:
    assert tidy(text) == tidied


@pytest.mark.parametrize(
    ("text", "width", "cut"),
    [
        ("short", 100, "short"),
        ("Voting in Donetsk, Luhansk and Kherson", 140, "Voting in Donetsk…"),
        ("x" * 10_000, 60, "xxxxxx…"),
        ("漢字かな交じり文を書く", 60, "漢字か…"),
        ("anything", 5, ""),
    ],
)
def test_cut_at_a_word_where_one_ends(text: str, width: float, cut: str) -> None:
    assert shorten(text, width) == cut


def test_right_to_left_text_stands_by_itself() -> None:
    assert isolate("plain, é, 漢字") == "plain, é, 漢字"
    assert isolate("7 שלום") == "\u20687 שלום\u2069"


def test_long_words_are_broken_and_long_texts_end() -> None:
    assert wrap("x" * 25, 10) == ["x" * 10, "x" * 10, "x" * 5]
    assert wrap("word " * 100, 10, 2) == ["word word", "word word…"]


@given(st.text(), st.floats(20, 400))
def test_law_what_is_cut_fits(text: str, width: float) -> None:
    assert measure(shorten(text, width)) <= width


@given(st.text())
def test_law_clean_text_can_be_written_as_utf8_and_stays_clean(text: str) -> None:
    once = tidy(text)
    assert tidy(once.encode("utf-8").decode("utf-8")) == once
    assert once.isprintable() or not any(ord(char) < 32 for char in once)


@given(st.text(max_size=200), st.integers(4, 80), st.integers(1, 5))
def test_law_no_line_is_longer_than_asked(text: str, columns: int, most: int) -> None:
    found = wrap(text, columns, most)
    assert len(found) <= most
    assert all(len(line) <= columns for line in found)


@given(st.text())
def test_law_plotly_finds_no_tag_and_no_tex_in_plain_text(text: str) -> None:
    assert not set("<>$") & set(plain(text))


def test_hover_says_what_when_and_who() -> None:
    told = event(
        "Voting", "2022-09-23/2022-09-27", modality="possible", disputed=True, who="an official",
        says={"a": "2022-09-23/2022-09-27", "b": "2022-09-22/2022-09-27"},
    )  # fmt: skip
    assert hover(told, NAMES).split("<br>") == [
        "<b>Voting</b>",
        "23–27 September 2022  <i>2022-09-23/2022-09-27</i>",
        "possible, sources differ",
        "Morning paper, according to an official: 23–27 September 2022",
        "Evening &lt;i&gt;paper&lt;/i&gt;, according to an official: 22–27 September 2022",
    ]


def test_hover_of_many_claims_says_how_many_more() -> None:
    told = event("Told by all", "2022", says={f"source {number}": "2022" for number in range(20)})
    assert hover(told, {}).split("<br>")[-1] == "+14 more"


@pytest.mark.parametrize("title", HOSTILE)
def test_hover_holds_no_tags_but_ours(title: str) -> None:
    shown = hover(event(title, "2014", who=title), {"a": title})
    for ours in ("<b>", "</b>", "<i>", "</i>", "<br>"):
        shown = shown.replace(ours, "")
    assert not set("<>$") & set(shown)
    assert len(shown) < 2000
