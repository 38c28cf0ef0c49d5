"""Dates as people type them: what is read, what is refused, and that nothing depends on today."""

import importlib
import pkgutil
from collections import defaultdict
from contextlib import suppress
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline import DateError, TimeSpan, read_date
from timeline.dates import _CLASHES, read_published

READ = [
    # EDTF and ISO 8601
    ("2014", "2014"),
    ("2022-02/..", "2022-02/.."),
    ("1984?", "1984?"),
    ("-0043-03-15", "-0043-03-15"),
    ("2022-09-27T14:30", "2022-09-27T14:30"),
    ("2022-09-27 14:30", "2022-09-27T14:30"),
    ("20220927", "2022-09-27"),
    ("2022-W39", "[2022-09-26..2022-10-02]"),
    ("2022-W39-2", "2022-09-27"),
    ("2022/9/27", "2022-09-27"),
    ("476", "0476"),
    ("  2014  ", "2014"),
    # figures that leave no choice
    ("27/09/2022", "2022-09-27"),
    ("09/27/2022", "2022-09-27"),
    ("04/04/2022", "2022-04-04"),
    ("03.04.2022", "2022-04-03"),
    ("3. 4. 2022", "2022-04-03"),
    # English
    ("March 2014", "2014-03"),
    ("14 March 2014", "2014-03-14"),
    ("March 14, 2014", "2014-03-14"),
    ("the 14th of March 2014", "2014-03-14"),
    ("44 BC", "-0043"),
    ("15 March 44 BC", "-0043-03-15"),
    ("spring 1944", "1944-21"),
    ("the 1850s", "185X"),
    ("circa 1850", "1850~"),
    ("since February 2022", "2022-02/.."),
    ("from 1914 to 1918", "1914/1918"),
    ("1914-18", "1914/1918"),
    ("Friday, 14 March 2014", "2014-03-14"),
    # the world
    ("März 2014", "2014-03"),
    ("27. September 2022", "2022-09-27"),
    ("14 mars 2014", "2014-03-14"),
    ("14 mars 2014 à 14h30", "2014-03-14T14:30"),
    ("14 juillet 1789", "1789-07-14"),
    ("marzo del 2014", "2014-03"),
    ("12 de octubre de 1492", "1492-10-12"),
    ("março de 2014", "2014-03"),
    ("27 settembre 2022", "2022-09-27"),
    ("27 сентября 2022 г.", "2022-09-27"),
    ("сентябрь 2022", "2022-09"),
    ("27 вересня 2022", "2022-09-27"),
    ("27 września 2022", "2022-09-27"),
    ("27. září 2022", "2022-09-27"),
    ("27 Eylül 2022", "2022-09-27"),
    ("14 marraskuuta 2021", "2021-11-14"),
    ("2022. szeptember 27.", "2022-09-27"),
    ("Μάρτιος 2014", "2014-03"),
    ("٢٧ سبتمبر ٢٠٢٢", "2022-09-27"),
    ("27 בספטמבר 2022", "2022-09-27"),
    ("मार्च 2014", "2014-03"),
    ("27 tháng 9 năm 2022", "2022-09-27"),
    ("27 กันยายน 2022", "2022-09-27"),
    ("2014年3月14日", "2014-03-14"),
    ("2014年3月", "2014-03"),
    ("2014년 3월 14일", "2014-03-14"),
    # before the common era, and about
    ("44 v. Chr.", "-0043"),
    ("44 av. J.-C.", "-0043"),
    ("1911 ca.", "1911~"),
    ("May 1911, about", "1911-05~"),
    ("1911 (?)", "1911?"),
    ("44 BC [?]", "-0043?"),
    ("[ca. 1911]", "1911~"),
    ("44 a. C.", "-0043"),
    ("44 до н. э.", "-0043"),
    ("公元前44年", "-0043"),
    ("um 1850", "1850~"),
    ("vers 1850", "1850~"),
    ("около 1850", "1850~"),
    ("hacia marzo de 1850", "1850-03~"),
]

REFUSED = [
    ("", "a date is missing"),
    ("hello world", "cannot read 'hello world'"),
    ("yesterday", "depends on the day"),
    ("two weeks ago", "depends on the day"),
    ("15 March", "depends on the day"),
    ("three weeks", "how long"),
    ("every Monday", "how often"),
    ("gestern", "depends on the day"),
    ("hace 3 días", "depends on the day"),
    ("вчера", "depends on the day"),
    ("昨日", "depends on the day"),
    ("Montag", "part of it is missing"),
    ("15 März", "part of it is missing"),
    ("1 января", "part of it is missing"),
    ("27/09/22", "part of it is missing"),
    ("12", "part of it is missing"),
    ("03/04/2022", "write 2022-04-03 or 2022-03-04"),
    ("3-4-2022", "write 2022-04-03 or 2022-03-04"),
    ("listopad 2014", "October in Croatian"),
    ("27 กันยายน 2565", "Thai year"),
    ("1984??", "use one of"),
    ("2022-02-31", "no day 31"),
    ("2022-13", "no month 13"),
    ("31.02.2022", "no day 31"),
    ("31 February 2022", "cannot read"),
    ("99/99/2022", "cannot read"),
    ("n.d. (1911?)", "cannot read"),
    ("a" * 500, "500 characters"),
]


@pytest.mark.parametrize(("text", "edtf"), READ)
def test_what_is_read(text, edtf):
    assert read_date(text).edtf == edtf


@pytest.mark.parametrize(("text", "why"), REFUSED, ids=[text[:20] for text, _ in REFUSED])
def test_what_is_refused(text, why):
    with pytest.raises(DateError) as error:
        read_date(text)
    assert why in str(error.value)
    assert "\n" not in str(error.value)


@pytest.mark.parametrize(
    ("text", "languages", "edtf"),
    [
        ("03/04/2022", ["de"], "2022-04-03"),
        ("03/04/2022", ["fr", "es"], "2022-04-03"),
        ("listopad 2014", ["pl"], "2014-11"),
        ("listopad 2014", ["hr"], "2014-10"),
        ("mars 2014", ["sv"], "2014-03"),
    ],
)
def test_languages_settle_what_is_ambiguous(text, languages, edtf):
    assert read_date(text, languages=languages).edtf == edtf


def test_english_alone_does_not_settle_the_order():
    with pytest.raises(DateError, match="cannot tell the day from the month"):
        read_date("03/04/2022", languages=["en"])


def test_an_unknown_language_is_named():
    with pytest.raises(DateError, match="xx"):
        read_date("27 September 2022", languages=["xx"])


def test_a_date_is_a_text():
    with pytest.raises(TypeError, match="not int"):
        read_date(2014)


@pytest.mark.parametrize(
    ("value", "moment"),
    [
        (None, None),
        (date(2022, 9, 28), date(2022, 9, 28)),
        (datetime(2022, 9, 28, 12, tzinfo=UTC), datetime(2022, 9, 28, 12, tzinfo=UTC)),
        ("2022-09-28", date(2022, 9, 28)),
        ("28 September 2022", date(2022, 9, 28)),
        ("28 сентября 2022", date(2022, 9, 28)),
        ("2022-09-28T14:30", datetime(2022, 9, 28, 14, 30)),
        ("Wed, 28 Sep 2022 14:30:00 GMT", datetime(2022, 9, 28, 14, 30, tzinfo=UTC)),
    ],
)
def test_publication_dates(value, moment):
    found = read_published(value)
    assert (found, type(found)) == (moment, type(moment))


@pytest.mark.parametrize(
    "value", ["March 2014", "2014", "2022-09-28~", "2022-09-23/2022-09-27", "-0043-03-15", "yesterday"]
)
def test_a_publication_date_is_one_day(value):
    with pytest.raises(DateError):
        read_published(value)


@given(st.text(max_size=40))
def test_any_text_is_read_or_refused(text):
    with suppress(DateError):
        assert isinstance(read_date(text, languages=["en", "de"]), TimeSpan)


def test_months_that_differ_between_languages_are_all_known():
    """A word for two different months in two languages of dateparser must be refused without a language."""
    import dateparser.data.date_translation_data as data

    months = [date(2000, month, 1).strftime("%B").lower() for month in range(1, 13)]
    meanings = defaultdict(set)
    for module in pkgutil.iter_modules(data.__path__):
        if module.name in (
            "rn",
            "rw",
        ):  # Rundi and Kinyarwanda share "nyakanga"; dateparser asks for no language by itself there
            continue
        info = importlib.import_module(f"{data.__name__}.{module.name}").info
        for month in months:
            for word in info.get(month, ()):
                if len(word.strip(".")) > 3 and word.isalpha():
                    meanings[word.lower()].add(month)
    clashing = {word for word, found in meanings.items() if len(found) > 1}
    assert clashing
    assert {word for word in clashing if not any(known in word for known in _CLASHES)} == set()
