"""Works with their years in brackets are events, one each; cited ones are none."""

import pytest

import timeline as tl

ROWS = [
    (
        "Tom Berg wrote the novels The Long Road (1931) and Night Train (1935), and the play Doors (1940).",
        {"1931": "Tom Berg wrote the novels The Long Road", "1935": "Tom Berg wrote the novels Night Train", "1940": "Tom Berg wrote the play Doors"},
    ),
    (
        "She has appeared in the films Cold (1999), Salt and Snow (2001) and A Second Man (2004).",
        {"1999": "She has appeared in the films Cold", "2001": "She has appeared in the films Salt and Snow", "2004": "She has appeared in the films A Second Man"},
    ),
    ("Her films are Cold (1999), which won a prize, and Warm (2001).", {"1999": "Her films are Cold"}),
    ("According to Hill (1999) and Low (2004), role models matter.", {}),
    ("In his book Why We Sleep, Walker (2017) says so.", {}),
    ("Dutton (2010) says that films are art.", {}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "events"), ROWS, ids=[row[0] for row in ROWS])
def test_a_work_and_its_year(text: str, events: dict[str, str]) -> None:
    assert {event.when.edtf: event.title for event in tl.extract(text)} == events


def test_in_a_life_the_works_are_the_persons() -> None:
    text = "Her first role was in the comedy Cold Harbour (2004). Other notable film roles include The Gate (2007)."
    line = tl.extract(tl.Document(text, title="Anna Weld"))
    assert [event.title for event in line] == [
        "[Anna Weld's] first role was in the comedy Cold Harbour",
        "[Anna Weld's] other notable film roles include The Gate",
    ]
