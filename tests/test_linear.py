"""The cost of a text is in proportion to its length, whatever it is made of."""

import gc
import time
from collections.abc import Callable, Iterator

import pytest

from timeline.model import Document
from timeline.pipeline import extract, tag

PUBLISHED = "2022-09-28"

# What a text of size n is made of: a sentence that never ends, or a page of short ones.
MADE: dict[str, Callable[[int], str]] = {
    "years": lambda n: "It flooded in " + ", ".join(str(1500 + i % 500) for i in range(n)) + ".",
    "ranges": lambda n: "It lasted " + ", ".join(f"{1500 + i % 400}–{1510 + i % 400}" for i in range(n)) + ".",
    "dots": lambda n: "In 1950 it fell" + "." * n * 20 + " and rose.",
    "dots and spaces": lambda n: "In 1950 it fell " + ". " * n * 10 + "and rose.",
    "nested brackets": lambda n: "In 1950 the bridge fell " + "(" * n * 4 + "again" + ")" * n * 4 + ".",
    "brackets": lambda n: "In 1950 the bridge fell " + "(again) " * n * 4 + ".",
    "commas": lambda n: "In 1950" + "," * n * 20 + " it fell.",
    "nouns and commas": lambda n: "In 1950, " + "the bridge, " * n * 4 + "fell.",
    "digits": lambda n: "In 1950 it was " + "1234567890" * n * 4 + ".",
    "numbers": lambda n: "In 1950 it was " + "12 " * n * 10 + ".",
    "quotes": lambda n: "In 1950 he said " + '"' * n * 20 + ".",
    "quotations": lambda n: "In 1950 he said " + '"no" ' * n * 4 + ".",
    "quotations that never close": lambda n: "In 1950 he said " + "“no " * n * 4 + ".",
    "names": lambda n: "In 1950 " + "Anna Lind and " * n * 4 + "Bo voted.",
    "capitals": lambda n: "In 1950 " + "BRIDGE " * n * 10 + "FELL.",
    "dashes": lambda n: "In 1950 the bridge " + "– a big one – " * n * 3 + "fell.",
    "hyphens": lambda n: "In 1950 the " + "well-" * n * 10 + "known bridge fell.",
    "apostrophes": lambda n: "In 1950 " + "Anna's " * n * 4 + "bridge fell.",
    "said": lambda n: "In 1950 " + "he said that " * n * 4 + "it fell.",
    "said in years": lambda n: "he said in 1950 that " * n + "it fell.",
    "and": lambda n: "In 1950 it fell " + "and rose " * n * 5 + ".",
    "and with subjects": lambda n: "In 1950 the bridge fell " + "and the river rose " * n * 3 + ".",
    "which": lambda n: "In 1950 the bridge, " + "which fell, " * n * 4 + "rose.",
    "because": lambda n: "In 1950 it fell " + "because it rose " * n * 4 + ".",
    "when": lambda n: "In 1950 " + "when it fell " * n * 4 + "it rose.",
    "infinitives": lambda n: "In 1950 he had " + "to go " * n * 5 + ".",
    "pronouns": lambda n: "In 1950 " + "she told him that " * n * 3 + "it fell.",
    "of": lambda n: "In 1950 the bridge " + "of the town " * n * 4 + "fell.",
    "not": lambda n: "In 1950 it did " + "not " * n * 20 + "fall.",
    "since": lambda n: "It has fallen " + "since the last war " * n * 3 + "in 1950.",
    "ago": lambda n: "It fell " + "two years ago " * n + ".",
    "weekdays": lambda n: "It fell on " + ", ".join(["Monday", "Tuesday", "Friday"] * n) + ".",
    "months": lambda n: "It fell in " + " and ".join(["May", "June", "July"] * n) + ".",
    "list items": lambda n: "".join(f"- {1500 + i}: the bridge number {i} fell\n" for i in range(n)),
    "a table": lambda n: "".join(f"| {1500 + i} | the bridge number {i} | fell |\n" for i in range(n)),
    "short sentences": lambda n: "".join(f"The bridge number {i} fell in {1500 + i}. " for i in range(n)),
    "paragraphs": lambda n: "".join(f"Bridge number {i} fell.\n\nIt rose in {1500 + i}.\n\n" for i in range(n)),
    "spaces": lambda n: "It fell" + " " * n * 40 + "in 1950.",
    "newlines": lambda n: "It fell" + "\n" * n * 40 + "in 1950.",
    "tabs and bars": lambda n: "It fell in 1950" + "\t|\t" * n * 10,
    "semicolons": lambda n: "In 1950 " + "it fell; " * n * 4 + "it rose.",
    "colons": lambda n: "In 1950: " + "it fell: " * n * 4 + "it rose.",
    "exclamations": lambda n: "It fell in 1950" + "! " * n * 10,
    "ellipses": lambda n: "In 1950 it fell" + "… " * n * 10 + "again.",
    "slashes": lambda n: "It fell in 1950 " + "and/or " * n * 6 + ".",
    "marks of quotation": lambda n: "> " * n * 10 + "It fell in 1950.",
    "opening brackets": lambda n: "(" * n * 20 + " It fell in 1950.",
    "a fronted noun": lambda n: "In a filing " + "the bridge " * n + "made public, it fell in 1950.",
    "numbers of pages": lambda n: "It fell and\n\n" + "7\n" * n * 4 + "\nrose in 1950.",
    "heads of pages": lambda n: "It fell and\n\nBRIDGES OF ORRIN   7\n\nrose in 1950 and\n\n" * n,
    "forms that never close": lambda n: "{{a form\n" * n * 4 + "It fell in 1950.",
    "questions and answers": lambda n: "Q. When did it fall?\nA. In 1950.\n" * n,
    "names above clocks": lambda n: "Anna Lind\n9:14 AM\nit fell in 1950. it rose\n" * n,
    "percent": lambda n: "In 1950 it rose " + "by 5 percent " * n * 3 + ".",
}
WAYS: dict[str, Callable[[str], object]] = {
    "tag": lambda text: tag(text, published=PUBLISHED),
    "extract": lambda text: extract(Document(text, published=PUBLISHED)),
    "narrative": lambda text: extract(Document(text, published=PUBLISHED), context="narrative"),
}
SMALL, TIMES, ATTEMPTS = 150, 4, 8
NOTHING = 0.05  # seconds: less than that is not measured, but noise


@pytest.fixture(autouse=True)
def only_what_is_measured_is_collected() -> Iterator[None]:
    """What thousands of tests before left in memory is walked by the collector on the larger text alone."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


def cost(work: Callable[[str], object], text: str) -> float:
    begin = time.process_time()
    work(text)
    return time.process_time() - begin


@pytest.mark.slow
@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("name", MADE)
def test_four_times_the_length_costs_at_most_five_times_as_much(name: str, way: str) -> None:
    work, small, large = WAYS[way], MADE[name](SMALL), MADE[name](SMALL * TIMES)
    work(MADE[name](5))
    least = most = float("inf")
    for _ in range(ATTEMPTS):  # by turns, the best of each: the rest is what else the machine was doing
        least, most = min(least, cost(work, small)), min(most, cost(work, large))
        if most < NOTHING or most <= 5 * least:
            return
    raise AssertionError(f"{len(small)} characters take {least:.3f} s, {TIMES} times as many {most:.3f} s")


def test_a_sentence_without_end_is_cut_at_its_commas() -> None:
    line = extract("The valley was flooded in " + ", ".join(str(year) for year in range(1500, 1900)) + ".")
    assert {event.when.edtf for event in line} >= {"1500", "1501"}
    assert max(claim.sentence.end - claim.sentence.start for event in line for claim in event.claims) < 3000


@pytest.mark.slow
@pytest.mark.parametrize("unit", [",", "1234567890", " ", "1 ", "a.", ".", "(", '"', "-", "\n", "May ", "1950 ", "x"])
def test_a_megabyte_of_one_thing_is_tagged_at_a_third_of_the_rate_of_prose(unit: str) -> None:
    prose = "The council met in the old town hall and heard a report on the harbour, which nobody had read. " * 40
    prose = (prose + "It had been built in May 1914.\n\n") * 250
    hostile = unit * (1_000_000 // len(unit))
    rates = [
        (len(prose) / cost(WAYS["tag"], prose), len(hostile) / cost(WAYS["tag"], hostile)) for _ in range(ATTEMPTS)
    ]
    assert max(mine / usual for usual, mine in rates) > 0.3, rates
