"""A page that is written while it happens opens its entries with the time, and not with a year."""

import pytest

import timeline as tl

LIVE = """Storm over Orrin: as it happens
(All times GMT.)

2219 The mayor says that the lower town is being cleared.
2143 The bridge over the Orr was closed on Monday.
2058 Anna Lund of the harbour office says: "We have never seen this."
2040 A ferry is turning back.
0915 tove_r writes: no bus goes to the coast.
"""
CHRONICLE = """Chronicle of Orrin

1040 The abbey was founded.
1112 The wall was built.
1253 The town burned down.
"""
DAYTIME = """1040 The gates were opened.
1112 The first runners came in.
1253 Rain was falling.
1301 The road was closed.
1422 A runner fell.
1530 The last came in.
1611 The mayor spoke.
1759 The gates were shut.
"""


@pytest.mark.parametrize("text", [LIVE, DAYTIME])
def test_its_times_are_no_years(text: str) -> None:
    line = tl.extract(tl.Document(text, published="2010-01-13"))
    assert {event.when.edtf[:4] for event in line.events} <= {"2010"}
    assert "2219" not in [mark.text for mark in tl.tag(text, published="2010-01-13")]


def test_what_an_entry_tells_is_read_against_the_publication() -> None:
    [closed] = [
        event for event in tl.extract(tl.Document(LIVE, published="2010-01-13")).events if "bridge" in event.title
    ]
    assert closed.when.edtf == "2010-01-11"


def test_a_chronicle_of_years_is_none() -> None:
    whens = [event.when.edtf for event in tl.extract(tl.Document(CHRONICLE, published="2010-01-13")).events]
    assert whens[:3] == ["1040", "1112", "1253"]
