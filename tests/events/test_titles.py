"""The editor's table: `titles.txt`."""

import pytest

from benchmarks.events.titles import NEAR, UNSEEN, Case, cases, found, judge, likeness, pair
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


def test_sentences_not_seen_before() -> None:
    verdicts = [(row, event) for case in cases(UNSEEN) for row, event in pair(case, found(case)) if row is not None]
    dated = [event is not None and event.when.edtf == row.when for row, event in verdicts]
    near = [event is not None and likeness(event.title, row.titles[0]) >= NEAR for row, event in verdicts]
    assert sum(dated) / len(dated) >= 0.7
    assert sum(near) / len(near) >= 0.7


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


@pytest.mark.parametrize(
    ("text", "when", "title", "modality"),
    [
        # the date is of what was decided, not of the decision
        ("Metrologists voted to let the clocks drift by 2035.", "[..2035]", "Metrologists to let the clocks drift", "planned"),
        ("The council agreed to close the mine by 1995.", "[..1995]", "The council to close the mine", "planned"),
        ("The board voted in May to sell the yard next year.", "2023", "The board to sell the yard", "planned"),
        ("The board voted in May to sell the yard next year.", "2022-05", "The board voted to sell the yard", "happened"),
        ("He managed to leave in March.", "2022-03", "He managed to leave", "happened"),
        # what did not happen until then happened then
        ("No, she was not appointed until 1947.", "1947", "She was appointed", "happened"),
        ("At least six people have died since April.", "2022-04/..", "At least six people have died", "ongoing"),
        ("The lease runs until 2025.", "/2025", "The lease runs", "ongoing"),
        ("The mayor rejected claims that he lied in May.", "2022-05", "[The mayor] lied", "denied"),
        ("From 1988 until his dismissal in 2001, Weil ran it.", "1988/2001", "Weil ran it", "happened"),
        ("Hale reported a 47% decline in third-quarter earnings.", "2022-35", "Hale reported a 47% decline in earnings", "happened"),
        ("Hale's income declined to $3 million in May.", "2022-05", "Hale's income declined to $3 million", "happened"),
        ("Hale, whose shares fell in May, closed the mill in June.", "2022-06", "Hale closed the mill", "happened"),
        ("Ann Roth was acquitted of theft but found guilty of fraud in May.", "2022-05", "Ann Roth was found guilty of fraud", "happened"),
        ("A jury convicted him on Monday of poisoning two men in 2011.", "2011", "Poisoning two men", "happened"),
        ("The board named Eva Lund on Monday, replacing Tom Beck, who left in May.", "2022-05", "Tom Beck left", "happened"),
        ("Founded as a bakery in 1902, the firm has 300 shops.", "1902", "The firm founded as a bakery", "happened"),
        ("Talks on the future of the dam began in May.", "2022-05", "Talks on the future of the dam began", "happened"),
    ],
)  # fmt: skip
def test_what_a_time_behind_the_verb_dates(text: str, when: str, title: str, modality: str) -> None:
    from timeline.pipeline import extract

    found = {(event.when.edtf, event.title, event.modality) for event in extract(text, published="2022-09-28")}
    assert (when, title, modality) in found


def test_a_title_is_not_cut_before_its_verb() -> None:
    from timeline.pipeline import extract

    text = "The ministers of trade of Norway and of the interior of Sweden and of Finland signed a new treaty on trade in 1998."
    assert "signed" in extract(text).events[0].title


def test_a_statement_issued_then_was_made_then() -> None:
    from timeline.pipeline import extract

    line = extract("The firm said in a statement issued on Tuesday that it would appeal.", published="2022-09-28")
    assert [(event.when.edtf, event.title) for event in line] == [
        ("2022-09-27", "The firm said in a statement that it would appeal")
    ]


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
