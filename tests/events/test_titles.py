"""The editor's table: `titles.txt`."""

import pytest

from benchmarks.events.titles import Case, cases, found, judge, pair
from timeline.events.render import LONGEST
from timeline.model import Event

CASES = list(cases())
WANTED = {"title": 0.95, "date": 0.93, "modality": 0.95, "attribution": 0.95}


def test_table_is_large_enough() -> None:
    assert len(CASES) >= 150
    assert {case.style for case in CASES} >= {"wire", "history", "company", "obituary", "court"}


@pytest.fixture(scope="module")
def judged() -> list[tuple[Case, dict[str, bool]]]:
    verdicts = []
    for case in CASES:
        for row, event in pair(case, found(case)):
            if row is not None:
                verdicts.append((case, judge(row, event) if event else dict.fromkeys(WANTED, False)))
    return verdicts


@pytest.mark.parametrize("aspect", WANTED)
def test_share_that_is_right(judged: list[tuple[Case, dict[str, bool]]], aspect: str) -> None:
    wrong = [case.sentence for case, verdict in judged if not verdict[aspect]]
    assert 1 - len(wrong) / len(judged) >= WANTED[aspect], "\n".join(wrong)


def test_hardly_an_event_too_many() -> None:
    extra = [
        (case.sentence, event.title)
        for case in CASES
        for row, event in pair(case, found(case))
        if row is None and event
    ]
    assert len(extra) <= 4, extra


def every() -> list[tuple[str, Event]]:
    return [(case.sentence, event) for case in CASES for event in found(case)]


def test_titles_have_no_word_that_the_text_lacks() -> None:
    for sentence, event in every():
        outside = event.title.split("]", 1)[-1] if event.title.startswith("[") else event.title
        for word in outside.split():
            assert word.strip('",.…').lower() in sentence.lower(), event.title


def test_titles_are_short_and_whole() -> None:
    for sentence, event in every():
        assert 3 <= len(event.title) <= LONGEST, event.title
        assert event.title.count('"') % 2 == 0, event.title
        assert event.title.count("(") == event.title.count(")"), event.title
        assert event.title == event.title.strip(" ,;:–-"), event.title
        last = event.title.rstrip('.…"]').split()[-1].split("-")[-1]
        assert (
            last.lower() in sentence.lower().replace("-", " ").replace('"', " ").split()
            or last.lower() in sentence.lower()
        )
        assert event.title.split()[-1].lower() not in (
            "the",
            "a",
            "of",
            "and",
            "or",
            "to",
            "that",
            "which",
            "with",
            "by",
        ), event.title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Anna Lind runs the company. She founded it in 1998.", "[Anna Lind] founded it"),
        ("The company makes tyres. It was sold in 2001.", "[The company] was sold"),
        ("The brothers sold the farm. They moved to Oslo in 1931.", "[The brothers] moved to Oslo"),
        # two who could be meant: left as it stands
        ("Anna Lind and Eva Berg run the company. She founded it in 1998.", "She founded it"),
        ("Prices rose. She founded it in 1998.", "She founded it"),
    ],
)
def test_pronouns_are_replaced_only_where_certain(text: str, title: str) -> None:
    from timeline.pipeline import extract

    assert [event.title for event in extract(text)] == [title]


def test_long_sentence_is_cut_between_words() -> None:
    from timeline.pipeline import extract

    text = (
        "In 1950 the committee appointed by the ministry of transport published "
        + "a very long and detailed report on roads " * 5
        + "."
    )
    title = extract(text).events[0].title
    assert len(title) <= LONGEST
    assert set(title.rstrip("…").lower().split()) <= set(text.lower().split())


@pytest.mark.parametrize(
    ("text", "published", "titles"),
    [
        # where nothing better can be cut, the clause or sentence as it stands
        (
            "The priests counted the days since a beginning in 3114 BCE.",
            None,
            ["The priests counted the days since a beginning in 3114 BCE"],
        ),
        ("The duke - crowned in 1949 - has died.", None, ["The duke - crowned in 1949 - has died"]),
        # what names an event may be short, and so may a line of a list
        ("She lived there until the war in 1914.", None, ["War"]),
        ("- 1961: first shop", None, ["First shop"]),
        # a dateline is no part of what it tells, and dates nothing
        ("ST. LOUIS, Mo., May 3 (Northern Wire) -- The arch opened in 1965.", "2020-05-03", ["The arch opened"]),
        ("Kyiv, 3 May (Northern Wire) – The bridge fell on Sunday.", "2020-05-03", ["The bridge fell"]),
        ("1914 - War broke out", None, ["War broke out"]),
    ],
)
def test_stumps_and_datelines(text: str, published: str | None, titles: list[str]) -> None:
    from timeline.pipeline import extract

    assert [event.title for event in extract(text, published=published)] == titles
