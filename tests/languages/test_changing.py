"""A document that changes language is read in each, paragraph by paragraph; its events lead back to its own text."""

import pytest

import timeline as tl
from timeline.languages.changing import by_language, language_of

STORY = """The council met on 3 May 2022 and closed the bridge.

Am 4. Mai 2022 wurde die Brücke von der Stadt gesperrt, und die Bürger waren nicht zufrieden mit dem Beschluss.

5 травня 2022 року міст було закрито, але мешканці не були задоволені рішенням, яке ухвалила міська рада.

It reopened in 2023."""


def test_each_paragraph_is_read_in_its_language():
    line = tl.extract(tl.Document(STORY, published="2024-01-01", title="A bridge"), headline=False)
    assert {event.when.edtf for event in line} == {"2022-05-03", "2022-05-04", "2022-05-05", "2023"}
    for event in line:
        for claim in event.claims:
            assert claim.timex.text == STORY[claim.timex.start : claim.timex.end]
    assert [document.text for document in line.documents] == [STORY]


def test_one_language_is_one_view_and_the_same_document():
    document = tl.Document("The bridge fell in 1950.\n\nIt was rebuilt by the town in 1952, and stands to this day.")
    assert by_language(document) == [document]


def test_a_text_that_is_all_in_another_language_than_was_said_is_read_whole():
    text = STORY.split("\n\n")[1]
    line = tl.extract(tl.Document(text, published="2024-01-01", title="Die Brücke"))
    assert not line.failed
    assert [event.when.edtf for event in line] == ["2022-05-04"]
    assert [document.text for document in line.documents] == [text]


@pytest.mark.parametrize(
    "paragraph",
    [
        "Yeah. And there's um, also, there's also a Nickelodean free, um box there.",
        "Na. Na na, na na na. And she won't have any an- antibiotics, cause there's no break.",
        "La Paz, Los Angeles, El Salvador, Las Vegas, San Juan de la Cruz",
        "Vive la France!",
        "1. d4 Nf6 2. c4 e6 3. Nc3 Bb4 4. e3 O-O 5. Bd3 d5",
    ],
)
def test_noise_names_and_exclamations_change_nothing(paragraph):
    assert language_of(paragraph, "en") == "en"
