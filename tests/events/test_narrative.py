"""Dating what has no time of its own."""

from pathlib import Path

import pytest

from tests.support.anchoring import BLIND, FOURTH, OURS, THIRD, is_right, rows
from timeline.model import Document
from timeline.pipeline import extract


def dates(text: str, published: str | None = "2022-09-28") -> dict[str, str]:
    line = extract(Document(text, published=published), context="narrative", merge=False)
    return {event.title: event.when.edtf for event in line}


def test_off_by_default() -> None:
    assert len(extract("The union called a strike.", published="2022-09-28")) == 0


def test_news_is_of_the_day_of_publication() -> None:
    line = extract("The union called a strike.", published="2022-09-28", context="narrative")
    event = line.events[0]
    assert event.when.edtf == "2022-09-28"
    assert event.confidence < 0.5
    assert event.reasons[0] == "dated by the day of publication"
    assert event.claims[0].timex is None


def test_a_day_named_stays_in_focus() -> None:
    found = dates("The union called a strike on Monday. It demanded higher pay. The company has not answered.")
    assert found["[The union] demanded higher pay"] == "2022-09-26"
    assert found["The company has not answered"] == "2022-09-28"


def test_background_does_not_move_the_story() -> None:
    found = dates("The union called a strike on Monday. The company was founded in 1950. Workers blocked the gates.")
    assert found["Workers blocked the gates"] == "2022-09-26"


def test_background_stays_in_its_paragraph() -> None:
    text = (
        "The union called a strike on Monday. Workers blocked the gates.\n\n"
        "In 1950 the firm opened a mill in Leeds. Hundreds applied for work.\n\n"
        "Drivers joined the strike. Shops closed."
    )
    found = dates(text)
    assert found["Hundreds applied for work"] == "1950"
    assert found["Drivers joined the strike"] == "2022-09-26"


def test_background_goes_on_with_what_points_back_to_it() -> None:
    found = dates(
        "The union called a strike on Monday. In 1950 Ann Roth opened a mill in Leeds. She hired two hundred men."
    )
    assert found["[Ann Roth] hired two hundred men"] == "1950"
    found = dates("The firm paid a fine on Monday. It spilled oil in 2002. Two managers resigned over that affair.")
    assert found["Two managers resigned over that affair"] == "2002"


def test_who_speaks_speaks_in_the_news() -> None:
    found = dates("The firm paid a fine on Monday. In 2002 it spilled oil. It said it was sorry.")
    assert found["[The firm] said it was sorry"] == "2022-09-26"


def test_at_the_time_is_the_last_time_named() -> None:
    found = dates(
        "The union called a strike on Monday. The deal was signed in 2011. At the time, Roth praised the deal."
    )
    assert found["Roth praised the deal"] == "2011"


def test_a_past_perfect_does_not_move_the_news() -> None:
    found = dates("The shares rose today. The firm had set the price on Monday. A trader bought half of it.")
    assert found["A trader bought half of it"] == "2022-09-28"


def test_what_came_before_or_after_does_not_move_the_news() -> None:
    found = dates("The firm filed for bankruptcy today after talks fell through on Sunday. A court named a trustee.")
    assert found["A court named a trustee"] == "2022-09-28"


def test_what_a_perfect_hangs_on_is_told_next() -> None:
    found = dates("A driver has died after his lorry left the road on Monday. The lorry struck a wall.")
    assert found["The lorry struck a wall"] == "2022-09-26"


def test_what_happened_when_something_dated_did_happened_then() -> None:
    found = dates("Twenty people were hurt when a train left the rails on Monday. The engine struck a wall.")
    assert found["Twenty people were hurt"] == found["The engine struck a wall"] == "2022-09-26"


PARAGRAPHS = (
    "Miners reached the lower gallery today, the firm said. They found nobody. The search had begun on Sunday.\n"
    "The mine was opened in 1958. Its owner fitted new detectors in 1996. They failed. The firm rejected the criticism.\n"
    "On Monday the minister spoke to relatives. Some shouted at him.\n"
    "Neighbours collected money for the families. Nobody from the firm was there."
)


@pytest.mark.parametrize(
    ("title", "when"),
    [
        ("They failed", "1996"),
        # who answers does so in the news
        ("The firm rejected the criticism", "2022-09-28"),
        ("Some shouted at him", "2022-09-26"),
        # a paragraph comes back to the news
        ("Neighbours collected money for the families", "2022-09-28"),
    ],
)
def test_paragraphs(title: str, when: str) -> None:
    assert dates(PARAGRAPHS)[title] == when


def test_a_paragraph_that_opens_in_the_past_perfect_tells_what_came_before() -> None:
    found = dates(
        "The captain of a ferry that sank on Sunday evening has been held. Divers found the wreck on Monday.\n"
        "The ferry had left the port with 214 people. Other boats saved many of them."
    )
    assert found["The ferry had left the port with 214 people"] == "2022-09-25"
    assert found["Other boats saved many of them"] == "2022-09-25"


def test_people_answer_on_the_day_on_which_others_spoke() -> None:
    found = dates(
        "A bomb killed two men on Sunday.\nPolice said on Monday that four had been held. It went off near a bank.\n"
        "The mayor thanked the nurses. Shops stayed shut."
    )
    assert found["The mayor thanked the nurses"] == "2022-09-26"


def test_a_life_goes_on_over_paragraphs() -> None:
    found = dates(
        "Ann Roth has died at the age of 91.\nShe was born in 1931 in Leeds. She left school in 1946.\n"
        "A teacher found her a room. In 1952 she moved to Oslo. In 1961 she won a prize. In 1970 she wrote a book.\n"
        "Critics hated it. In 1983 she retired."
    )
    assert found["A teacher found her a room"] == "1946"
    assert found["Critics hated it"] == "1970"


def test_a_history_does_not_go_back_to_what_is_told_by_the_way() -> None:
    found = dates(
        "The king was crowned in 1200 in a church that had burned in 1150. He built a castle.", published=None
    )
    assert found["[The king] built a castle"] == "1200"


def test_what_is_told_beside_it_of_another_time() -> None:
    found = dates("Two men were pardoned in May, but the ministry denied that there was any link.")
    assert found["The ministry denied that there was any link"] == "2022-09-28"
    found = dates("The firm closed its yard in May and has sold its ships.")
    assert found["The firm has sold its ships"] == "2022-09-28"


@pytest.mark.parametrize(
    ("text", "title", "when"),
    [
        (
            "Gunmen stopped a car on September 10. The driver was shot dead. A charity withdrew two days after the attack.",
            "A charity withdrew",
            "2022-09-12",
        ),
        (
            "A ferry sank on Sunday.\nThe operator suspended all services the day after the accident.",
            "The operator suspended all services",
            "2022-09-26",
        ),
    ],
)
def test_what_is_counted_from_a_noun(text: str, title: str, when: str) -> None:
    assert dates(text)[title] == when


def test_how_shares_moved_is_news() -> None:
    found = dates(
        "The firm recalled a car today.\nIn 2011 it dismissed a warning. Its engineers resigned. Shares fell by a tenth.\n"
        "The recall covers all models. It is free."
    )
    assert found["[The firm's] engineers resigned"] == "2011"
    assert found["Shares fell by a tenth"] == "2022-09-28"


def test_a_lead_is_not_of_the_day_that_led_to_it() -> None:
    found = dates(
        "The shares made a strong debut in Riga. They had been priced at 84 dollars on Monday, said the firm."
    )
    assert found["The shares made a strong debut in Riga"] == "2022-09-28"


def test_lead_names_the_day_for_what_comes_before_it_too() -> None:
    found = dates("The mayor opened a bridge. She cut a ribbon on Monday in front of hundreds of guests from the town.")
    assert found["The mayor opened a bridge"] == "2022-09-26"


def test_history_goes_on_from_the_last_time_named() -> None:
    found = dates("The king was crowned in 1200. He built a castle.", published=None)
    assert found["[The king] built a castle"] == "1200"


def test_nothing_is_dated_without_any_time() -> None:
    assert dates("The king built a castle.", published=None) == {}


def test_statement_and_what_is_stated() -> None:
    found = dates("The bridge, he said, will open in 2025.")
    assert sorted(found.values()) == ["2022-09-28", "2025"]


def test_our_own_stories() -> None:
    table = [(own, is_right(event, date)) for _, own, date, _, event, _ in rows(OURS)]
    assert sum(right for _, right in table) / len(table) >= 0.9
    assert sum(right for own, right in table if own) / sum(own for own, _ in table) >= 0.9


@pytest.mark.parametrize(
    ("path", "stories", "floor", "floor_of_own"),
    [(BLIND, slice(1, None, 2), 0.79, 0.84), (THIRD, slice(None), 0.9, 0.91), (FOURTH, slice(None), 0.9, 0.91)],
    ids=["second half looked at", "looked at", "not looked at"],
)
def test_stories_by_people_who_had_not_seen_the_rules(
    path: Path, stories: slice, floor: float, floor_of_own: float
) -> None:
    table = [(own, is_right(event, date)) for _, own, date, _, event, _ in rows(path, stories)]
    assert sum(right for _, right in table) / len(table) >= floor
    assert sum(right for own, right in table if own) / sum(own for own, _ in table) >= floor_of_own


def test_texts_that_people_anchored(shared) -> None:  # type: ignore[no-untyped-def]
    path = shared / "gold/anchoring/apple.jsonl"
    if not path.is_file():
        pytest.skip(f"{path} is not on this machine")
    table = list(rows(path))
    right = [is_right(event, date) for _, _, date, _, event, _ in table]
    assert sum(right) / len(right) >= 0.84


def test_a_history_that_has_a_day_of_publication_is_not_news() -> None:
    text = (
        "The town was founded in 1204. It had no wall. A fire destroyed it in 1377. The duke rebuilt it by 1390. "
        "The plague came in 1411. Many people fled."
    )
    found = dates(text, "2020-05-20")
    assert found["Many people fled"] == "1411"
    assert "2020-05-20" not in found.values()
