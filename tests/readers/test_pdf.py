"""PDFs of two columns: read as a person reads them, without what comes again on every page."""

import time
from itertools import chain, zip_longest

import pytest

from tests.readers.making import pdf, placed
from timeline.readers import read

Page = list[tuple[float, float, str]]
LEFT = [
    "The harbour board met on 4 March", "1902 and agreed to deepen the basin.", "Work began in May of that year",
    "under the engineer Olaf Lund, who", "had come from the north to do it.", "The first dredger sank on 3 May",
]  # fmt: skip
RIGHT = [
    "1921 is the year in which a mill", "burned down with all its stores, and", "its owner rebuilt it within two",
    "years for the sum of nine thousand.", "It was sold in 1911 to a firm that", "pulled it down on 30 November 1931.",
]  # fmt: skip
JOINED = [" ".join(LEFT), " ".join(RIGHT)]


def column(lines: list[str], x: float, top: float = 700) -> Page:
    return [(x, top - 14 * turn, line) for turn, line in enumerate(lines)]


def columns(*, across: bool, top: float = 700) -> Page:
    """Two columns, as the file draws them: one after the other, or line by line across both."""
    left, right = column(LEFT, 72, top), column(RIGHT, 320, top)
    return [each for pair in zip_longest(left, right) for each in pair] if across else [*left, *right]


@pytest.mark.parametrize("across", [False, True])
def test_two_columns_are_read_one_after_the_other(across: bool) -> None:
    [document] = read(placed(columns(across=across)))
    assert document.text.split("\n\n") == JOINED


@pytest.mark.parametrize("across", [False, True])
def test_a_day_at_the_foot_of_a_column_takes_no_year_from_the_next(across: bool) -> None:
    assert "3 May 1921" not in " ".join(read(placed(columns(across=across)))[0].text.replace("\n\n", " ¶ ").split())


def test_a_heading_across_both_columns_stands_where_it_stands() -> None:
    page = [
        (72, 740, "A history of the harbour and of the mill beside it, in two parts of one page"),
        *columns(across=True),
    ]
    assert read(placed(page))[0].text.split("\n\n") == [page[0][2], *JOINED]


def test_a_sentence_that_goes_on_in_the_next_column_is_whole() -> None:
    page = [
        *column([*LEFT[:5], "The first dredger sank with all of the"], 72),
        *column(["men on board, said the board.", *RIGHT[1:]], 320),
    ]
    assert "sank with all of the men on board, said the board." in read(placed(page))[0].text


def test_a_table_is_read_row_by_row() -> None:
    rows = [
        ("1904", "Opened"),
        ("1911", "Burned"),
        ("1921", "Sold"),
        ("1931", "Pulled down"),
        ("1936", "School"),
        ("1940", "Closed"),
    ]
    page = list(chain.from_iterable(((72, 700 - 14 * n, a), (320, 700 - 14 * n, b)) for n, (a, b) in enumerate(rows)))
    text = " ".join(read(placed(page))[0].text.split())
    assert text.startswith("1904 Opened 1911 Burned")


def page_of(number: int, *, head: bool = True) -> Page:
    heads: Page = [(72, 760, "Annals of the Bay"), (520, 760, str(number))] if head else []
    body = [f"On day {number * 7 + turn} of the log the crew of the ship wrote nothing at all." for turn in range(8)]
    return [*heads, *column(body, 72), (300, 40, f"- {number} -")]


def test_running_heads_are_left_out_and_told_once() -> None:
    [document] = read(placed(*(page_of(number) for number in range(101, 106))))
    assert "Annals" not in document.text
    assert document.text.count("On day") == 40
    assert [(each.place, each.text) for each in document.report if each.what == "heads of pages"] == [
        ("page 1", "Annals of the Bay 101"),
        ("page 1", "- 101 -"),
    ]
    assert [document.text[start:][:10] for start in document.pages] == [
        "On day 707",
        "On day 714",
        "On day 721",
        "On day 728",
        "On day 735",
    ]


def test_a_heading_that_counts_years_is_no_running_head() -> None:
    pages = [[(72.0, 740.0, str(1904 + number)), *page_of(number, head=False)] for number in range(5)]
    text = read(placed(*pages))[0].text
    assert [str(year) in text for year in range(1904, 1909)] == [True] * 5


def test_paragraphs_are_told_by_their_gaps_and_headings() -> None:
    page = [*column(LEFT[:3], 72), *column(LEFT[3:], 72, 640)]
    assert len(read(placed(page))[0].text.split("\n\n")) == 2


@pytest.mark.parametrize("title", ["about:blank", "Microsoft Word - report.doc", "final.indd", "untitled"])
def test_a_title_that_is_none_is_none(title: str) -> None:
    assert read(pdf("It rained.", information=f"/Title ({title})"))[0].title == ""


def test_a_thousand_pages_take_as_long_as_ten_hundred_times() -> None:
    def seconds(count: int) -> float:
        data = placed(*(page_of(number) for number in range(count)))
        begun = time.process_time()
        assert len(read(data, language="en")[0].pages) == count
        return time.process_time() - begun

    seconds(10)
    assert seconds(1000) < 30 * max(seconds(100), 0.05)
