"""A time in the words of eleven languages: the order of its parts, its cases, its articles."""

import re
from datetime import date

import pytest
from babel import Locale
from babel.dates import format_date
from hypothesis import given
from hypothesis import strategies as st

from timeline.errors import TimelineError
from timeline.model import TimeSpan
from timeline.model.wordings import WORDINGS

ROWS = {
    "de": [
        ("2022-09-23/2022-09-27", "23.–27. September 2022"), ("2022-08-30/2022-09-02", "30. August – 2. September 2022"),
        ("196X", "die 1960er-Jahre"), ("-04XX", "das 5. Jahrhundert v. Chr."), ("[1400..1433]", "Anfang des 15. Jahrhunderts"),
        ("[2014-03-11..2014-03-20]", "Mitte März 2014"), ("2014-03-XX", "März 2014, Tag unbekannt"), ("Y-17000", "17.001 v. Chr."),
        ("2022-03-10~", "etwa 10. März 2022"), ("1950~", "etwa 1950"),
    ],
    "fr": [
        ("2022-02-24/..", "depuis le 24 février 2022"), ("../196X", "jusqu’aux années 1960"), ("00XX", "le Ier siècle ap. J.-C."),
        ("[1667,1668]", "1667 ou 1668"), ("2014~", "vers 2014"), ("2014-34", "2e trimestre 2014"),
    ],
    "es": [
        ("2022-02-24/..", "desde el 24 de febrero de 2022"), ("[1400..1433]", "comienzos del siglo XV"),
        ("-0043-03-15", "15 de marzo de 44 a. C."),
    ],
    "it": [("2022-02-24/..", "dal 24 febbraio 2022"), ("../196X", "fino agli anni 1960"), ("[..1760-12-03]", "entro il 3 dicembre 1760")],
    "pt": [("[1400..1433]", "início do século XV"), ("2022-02/2022-04", "fevereiro – abril de 2022")],
    "nl": [("2022-02/..", "sinds februari 2022"), ("[1998..]", "1998 of later")],
    "sv": [("00XX", "1:a århundradet e.Kr."), ("-10XX", "11:e århundradet f.Kr."), ("2014-41", "2:a halvåret 2014")],
    "pl": [("2022-03", "marzec 2022"), ("2022-03/..", "od marca 2022"), ("2022-03~", "około marca 2022"), ("18XX", "1800–1899")],
    "ru": [("2022-03", "март 2022 г."), ("2022-03/..", "с марта 2022 г."), ("-0043-03-15", "15 марта 44 до н. э."), ("../196X", "до 1960-х годов")],
    "uk": [("2022-02-24/..", "з 24 лютого 2022 р."), ("2022-02", "лютий 2022 р."), ("2014-21", "весна 2014 р."), ("../1760", "до 1760")],
}  # fmt: skip


@pytest.mark.parametrize(
    ("language", "edtf", "words"), [(language, *row) for language, rows in ROWS.items() for row in rows]
)
def test_a_time_in_the_words_of_a_language(language: str, edtf: str, words: str) -> None:
    assert TimeSpan.parse(edtf).words(language) == words


@pytest.mark.parametrize("language", sorted(WORDINGS))
def test_a_day_is_written_as_cldr_has_it(language: str) -> None:
    for month in range(1, 13):
        day = date(2022, month, 9)
        ours = TimeSpan.parse(day.isoformat()).words(language)
        theirs = format_date(day, "long", Locale(language, "GB" if language == "en" else None))
        assert ours == theirs.replace("\N{NARROW NO-BREAK SPACE}", " ").replace("\N{NO-BREAK SPACE}", " ")


@given(
    st.sampled_from(sorted(WORDINGS)),
    st.sampled_from(("{}", "{}~", "{}?", "{}%", "{}/..", "../{}", "{}/", "[{}..]", "[..{}]", "[{0},{0}]", "[{}..2990]")),
    st.sampled_from(("1844", "184X", "18XX", "1844-23", "1844-40", "1844-07", "1844-07-XX", "1844-07-09", "-0044", "0044-03")),
)  # fmt: skip
def test_nothing_of_the_phrases_is_left_over(language: str, shape: str, edtf: str) -> None:
    try:
        when = TimeSpan.parse(shape.format(edtf))
    except TimelineError:
        return
    words = when.words(language)
    assert not re.search(r"[{}]|None|  ", words)
    assert words == words.strip()


def test_a_language_without_words_is_named_with_those_that_have_them() -> None:
    with pytest.raises(TimelineError, match="no words in 'xx' yet: choose one of en, de"):
        TimeSpan.parse("2014").words("xx")
