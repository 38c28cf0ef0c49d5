"""What holds of any text at all: no crash, spans inside it, cost in proportion to it."""

import time
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.errors import TimelineError
from timeline.languages.en.words import WORDS
from timeline.normalising import explain, resolve
from timeline.tagging import find
from timeline.tagging.tokens import blocks

PUBLISHED = date(2022, 9, 28)
WORDS_OF_TIME = st.sampled_from(
    sorted({word for members in WORDS.values() for word in members})  # noqa: RUF005
    + [
        "the",
        "a",
        "of",
        "in",
        "on",
        "at",
        "since",
        "until",
        "by",
        "to",
        "from",
        "and",
        "or",
        "-",
        "–",
        "'",
        "’s",
        ",",
        ".",
        "%",
        "$",
        "1",
        "2",
        "14",
        "31",
        "44",
        "1990",
        "2014",
        "1,200",
        "9/11",
        "10:30",
        "3rd",
        "1990s",
    ]
    + ["99999999999", "0", "31 February", "400 billion", "\n", "\n\n", "\x00", "\u202e", "\ud800", "é", "中"]
)
SENTENCES = st.lists(WORDS_OF_TIME, max_size=14).map(" ".join)


def check(text: str, published: date | None) -> None:
    timexes = resolve(find(text), text, published)
    end = 0
    for timex in timexes:
        assert text[timex.start : timex.end] == timex.text
        assert end <= timex.start < timex.end <= len(text), "expressions overlap"
        assert timex.text == timex.text.strip()
        assert timex.phrase is not None
        assert timex.phrase.start <= timex.start
        assert timex.end <= timex.phrase.end <= len(text)
        assert timex.rule
        assert timex.value
        assert explain(timex)
        end = timex.end


@given(SENTENCES, st.sampled_from([PUBLISHED, None, date(1, 1, 1), date(9999, 12, 31)]))
@settings(max_examples=600, deadline=None)
def test_words_of_time_in_any_order(text: str, published: date | None) -> None:
    check(text, published)


@given(st.text(), st.sampled_from([PUBLISHED, None]))
@settings(max_examples=300, deadline=None)
def test_any_text(text: str, published: date | None) -> None:
    check(text, published)


@given(st.text(max_size=40), SENTENCES)
@settings(max_examples=100, deadline=None)
def test_the_same_text_gives_the_same_answer(before: str, text: str) -> None:
    find(before)
    assert find(text) == find(text)


@pytest.mark.parametrize("wrong", [None, b"in 2014", 2014, ["in 2014"]])
def test_what_is_no_text_is_refused_in_our_words(wrong: object) -> None:
    with pytest.raises(TypeError, match="the text to tag is a str, not "):
        find(wrong)  # type: ignore[arg-type]


def test_an_unknown_language_is_refused_in_our_words() -> None:
    with pytest.raises(TimelineError, match="unknown language 'tlh'"):
        find("in 2014", language="tlh")


@pytest.mark.parametrize(
    "text",
    [
        "", " ", "\n\n\n", "\x00 in 2014 \x00", "in \ud800 2014", "\u202ein 2014\u202c", "the year 99999999999", "in 400 billion years",
        "30 February", "31 November 1999", "29 February 2023", "99/99/9999", "25:61 a.m.", "at 24:00", "the 0th century", "the 99th century",
        "999999999999999999999999 years ago", "in 10000000000 decades", "44444 BC", "0 AD", "the 13th month", "Q9 2014",
        "day after day after day", "1914-18-22", "2022-13-45", "2022-02-30T99:99", "1e99 years ago", "²³ May", "٣ May 2014",
    ],
)  # fmt: skip
def test_odd_text(text: str) -> None:
    check(text, PUBLISHED)
    check(text, None)


def test_a_day_that_does_not_exist_is_kept_as_text() -> None:
    [timex] = resolve(find("He was born on 31 February 2020."), "", PUBLISHED)
    assert (timex.text, timex.when) == ("31 February 2020", None)
    assert timex.note is not None
    assert "29 days" in timex.note


@given(st.text(alphabet="ab \n.", min_size=0, max_size=400_000 // 1000))
def test_blocks_are_the_text(text: str) -> None:
    long = text * 700
    assert "".join(block for _, block in blocks(long)) == long
    assert all(long[start : start + len(block)] == block for start, block in blocks(long))


HOSTILE = {
    "digits": "1234567890",
    "May": "May ",
    "spaces": " ",
    "one line": "word ",
    "newlines": "\n",
    "newlines and spaces": "\n  ",
    "the": "the ",
    "numbers": "two and ",
    "since": "since the last ",
    "hyphens": "two-",
    "dots": "a.",
    "dashes": "1914–",
    "slashes": "1/",
    "commas": "1,",
}


@pytest.mark.slow
@pytest.mark.parametrize("unit", HOSTILE.values(), ids=HOSTILE.keys())
def test_the_cost_is_in_proportion_to_the_text(unit: str) -> None:
    def cost(size: int) -> float:
        text = unit * (size // len(unit))
        begin = time.process_time()
        resolve(find(text), text, PUBLISHED)
        return time.process_time() - begin

    cost(10_000)
    small, large = cost(100_000), cost(800_000)
    assert large < 0.1 or large < 20 * small
