"""One happening told in several languages is one event, by its day, deed, names and numbers; never by time alone."""

from pathlib import Path

import pytest

import timeline as tl
from timeline.merging.spelling import skeletons

PUBLISHED = "2022-10-03"


def told(*texts: tuple[str, str]) -> list[tl.Event]:
    documents = [
        tl.Document(text, published=PUBLISHED, language=code, title=f"{code} {number}")
        for number, (code, text) in enumerate(texts)
    ]
    return [event for event in tl.extract(documents, headline=False) if event.claims]


@pytest.mark.parametrize(
    ("spellings"),
    [
        (("zelensky", "en"), ("зеленський", "uk"), ("selenskyj", "de"), ("zelenskyy", "en"), ("зеленским", "ru")),
        (("kharkiv", "en"), ("харків", "uk"), ("charkiw", "de"), ("charków", "pl")),
        (("donetsk", "en"), ("donezk", "de"), ("донецьк", "uk"), ("donieck", "pl"), ("донецке", "ru")),
        (("moscow", "en"), ("moskau", "de"), ("москві", "uk"), ("mosca", "it"), ("moscú", "es")),
        (("germany", "en"), ("deutschland", "de"), ("allemagne", "fr"), ("німеччині", "uk"), ("niemcy", "pl")),
    ],
)
def test_a_name_is_one_in_every_spelling(spellings):
    found = [set(skeletons(*spelling)) for spelling in spellings]
    assert set.intersection(*found)


@pytest.mark.parametrize(("one", "other"), [("warsaw", "moscow"), ("putin", "biden"), ("russia", "prussia")])
def test_other_names_are_other(one, other):
    assert not set(skeletons(one, "en")) & set(skeletons(other, "en"))


def test_one_signing_in_three_languages_is_one_event_with_its_claims():
    events = told(
        ("en", "Vladimir Putin signed the treaties in Moscow on 30 September 2022."),
        ("de", "Am 30. September 2022 unterzeichnete Wladimir Putin in Moskau die Verträge."),
        ("uk", "30 вересня 2022 року Володимир Путін підписав договори в Москві."),
    )
    assert [len(event.claims) for event in events] == [3]
    assert any("Moscow" in reason or "moscow" in reason for reason in events[0].reasons if "brought together" in reason)


@pytest.mark.parametrize(
    "other",
    [
        "Am 29. September 2022 unterzeichnete Wladimir Putin in Moskau die Verträge.",  # another day
        "Am 30. September 2022 besuchte Wladimir Putin in Moskau eine Schule.",  # another deed
        "Am 30. September 2022 unterzeichneten in Genf 40 Staaten ein Abkommen.",  # others, elsewhere
        "Am 30. September 2022 regnete es in Moskau.",  # a place and a day alone
        "Am 30. September 2022 unterzeichnete Wladimir Putin in Moskau die Verträge nicht.",  # denied
    ],
)
def test_what_differs_stays_apart(other):
    events = told(("en", "Vladimir Putin signed the treaties in Moscow on 30 September 2022."), ("de", other))
    assert len(events) == 2


def test_a_count_that_differs_keeps_two_apart():
    one = ("en", "An explosion in Kharkiv killed 12 people on 14 September 2022.")
    same = ("de", "Am 14. September 2022 starben bei einer Explosion in Charkiw 12 Menschen.")
    more = ("de", "Am 14. September 2022 starben bei einer Explosion in Charkiw 31 Menschen.")
    assert len(told(one, same)) == 1
    assert len(told(one, more)) == 2


def test_the_samples_in_four_languages_tell_three_things_together():
    line = tl.extract(tl.read(Path(__file__).parents[2] / "data/four-languages/*.md"))
    language = {document.id: document.language for document in line.documents}
    together = [event for event in line if len({language[claim.document_id] for claim in event.claims}) > 1]
    assert [(event.when.edtf, len(event.claims)) for event in together] == [
        ("2022-09-14", 4),
        ("2022-09-30", 4),
        ("2022-10-12", 4),
    ]
    assert [event.title.split()[0] for event in together] == ["Volodymyr", "Vladimir", "The"]  # in English


def test_a_paragraph_in_another_language_than_its_document_is_compared_in_its_own():
    mixed = tl.Document(
        "The town was quiet in those days and nobody had expected what was to come of it.\n\nAm 14. September 2022 "
        "besuchte der Präsident Wolodymyr Selenskyj die Stadt Isjum, und die Leute waren auf den Straßen.",
        id="mixed",
    )
    other = tl.Document(
        "On 14 September 2022 the President, Volodymyr Zelensky, visited the town of Izium with his staff.", id="other"
    )
    (event,) = tl.extract([mixed, other]).events
    assert event.sources == ("mixed", "other")
