"""Which language a text is in: English where it is plain, without a model; all others by the model."""

import pytest

from timeline.readers.language import _by_function_words, detect

PLAIN = [
    "The bridge was closed on Tuesday because the river had risen.",
    "She told the court that they were not there when the shop was robbed.",
    "He was born in Zürich in 1921 and died there in 1980, two years after his wife.",
    "The Crown of Aragon and the Kingdom of León were at war with each other.",
]
OTHERS = [
    ("Die Brücke war in Hannover am Samstag gesperrt, und niemand wusste warum.", "de"),
    ("Bron var stängd i tisdags eftersom floden hade stigit igen efter regnet i bergen.", "sv"),
    ("De brug was in de winter gesloten, en dat is hier nu niet meer zo.", "nl"),
    ("Le conseil municipal a voté mardi la fermeture du pont pour deux ans.", "fr"),
    ("Cây cầu được khánh thành vào ngày và người dân thành phố đã tổ chức lễ hội.", "vi"),
    ("Міст закрили у вівторок, бо річка знову піднялася після дощів.", "uk"),
]


@pytest.mark.parametrize("text", PLAIN)
def test_plain_english_needs_no_model(text: str) -> None:
    assert _by_function_words(text) == "en"


@pytest.mark.parametrize(("text", "language"), OTHERS)
def test_others_are_left_to_the_model(text: str, language: str) -> None:
    assert _by_function_words(text) == ""
    assert detect(text) == language


@pytest.mark.parametrize(
    "text",
    [
        "Il a dit : “The bridge is closed”, et la foule est partie.",
        "Bridge closed Tuesday. River rises.",
        "1914 1918 1939 1945",
        "",
        "Han var her for at se byen",
    ],
)
def test_what_is_not_plain_is_not_decided(text: str) -> None:
    assert _by_function_words(text) == ""
