"""Pairs of sentences in two languages: half of one happening, half that only look alike; what merges, merges rightly."""

import pytest

from tests.support.pairs import Pair, pairs, together
from timeline import Document

PRECISION = 0.95


@pytest.mark.parametrize(
    ("table", "size", "least"),
    [
        # What is told in other words is left apart rather than put together wrongly: that is the weak side.
        ("pairs_across", 100, 80),
        ("pairs_across_unseen", 36, 29),
        ("pairs_across_last", 20, 13),
    ],
)
def test_what_is_brought_together_is_of_one_happening(table: str, size: int, least: int) -> None:
    all_pairs = pairs(table)
    merged = [pair for pair in all_pairs if together(pair)]
    wrong = [f"{pair.one.text} | {pair.other.text}" for pair in merged if not pair.same]
    missed = [f"{pair.one.text} | {pair.other.text}" for pair in all_pairs if pair.same and pair not in merged]
    assert sum(pair.same for pair in all_pairs) == size == sum(not pair.same for pair in all_pairs)
    assert len(wrong) <= (1 - PRECISION) * len(merged), wrong
    assert len(merged) - len(wrong) >= least, missed


@pytest.mark.parametrize("language", ["de", "fr", "es", "it", "pt", "nl", "da", "sv", "pl", "uk", "ru"])
def test_every_language_is_merged_with_english(language: str) -> None:
    found = [pair for pair in pairs("pairs_across") if (pair.one.language, pair.other.language) == ("en", language)]
    assert len(found) == 16
    assert sum(together(pair) for pair in found if pair.same) >= 4


@pytest.mark.parametrize("pair", pairs("pairs_across")[::9])
def test_the_order_is_of_no_account(pair: Pair) -> None:
    assert together(pair) == together(Pair(pair.same, pair.other, pair.one, pair.set_aside))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # two of one family name
        ("Giulia Neri won the slalom in Bormio on Tuesday.", "Paola Neri ha vinto martedì la discesa di Bormio."),
        # a meeting each with others
        ("Tusk met Zelenskyy in Rome on Tuesday.", "Zelensky ha incontrato martedì a Roma il ministro Salvi."),
        # what is denied
        ("Minister Carlo Bassi resigned on Tuesday.", "Il ministro Carlo Bassi ha smentito martedì le dimissioni."),
        # another bank
        ("The Bank of Como named Ugo Serra director on Tuesday.", "Martedì la Banca di Lodi ha nominato Ugo Serra."),
        # two arrests
        ("Police in Passau arrested Udo Kern on Tuesday.", "Die Polizei nahm am Dienstag in Passau Jan Wolf fest."),
    ],
)
def test_what_only_looks_alike_is_kept_apart(one: str, other: str) -> None:
    documents = [
        Document(one, id="a", published="2016-02-03", language="en"),
        Document(other, id="b", published="2016-02-03", language="de" if "Polizei" in other else "it"),
    ]
    assert not together(Pair(False, *documents, False))
