"""The time of a story in every language that has rules: each sentence has it from the one before, whatever stands between."""

import pytest

import timeline as tl

STORIES = [
    (
        "de",
        "Am 3. Mai 1911 brannte die Mühle ab. Ein Historiker fand 2004 die Akten. Am 9. Mai wurde der Täter gefasst.",
        "1911-05-03 2004 1911-05-09",
    ),
    (
        "de",
        "Im Juni 1932 wurde der Steg eröffnet. Das Haus, das 1840 gebaut worden war, blieb stehen. Im September zerstörte ihn ein Sturm.",
        "1932-06 1840 1932-09",
    ),
    ("de", "Im November 1813 zogen die Truppen ab. Im Januar überschritten sie den Rhein.", "1813-11 1814-01"),
    (
        "de",
        "Im März 1848 fiel die Krone. Der König (geboren 1795) floh. Im Mai tagte ein Parlament.",
        "1848-03 1795 1848-05",
    ),
    (
        "de",
        "1871 scheiterte die Bank. Im Oktober 1873 wurde sie verkauft. Im Dezember schloss sie.",
        "1871 1873-10 1873-12",
    ),
    ("de", "Der Verein wurde 1899 gegründet und 1921 Meister. Am Montag wurde er verkauft.", "1899 1921 2023-06-12"),
    (
        "uk",
        "3 травня 1911 року згорів млин. Історик знайшов у 2004 році документи. 9 травня злочинця спіймали.",
        "1911-05-03 2004 1911-05-09",
    ),
    ("uk", "У листопаді 1813 року війська відступили. У січні вони перейшли Рейн.", "1813-11 1814-01"),
    (
        "uk",
        "У березні 1848 року впала корона. Король (народився 1795) втік. У травні зібрався парламент.",
        "1848-03 1795 1848-05",
    ),
    (
        "uk",
        "У 1914 році почалася війна. У серпні впало місто. У 1915 році армія відступила. У травні її розбили.",
        "1914 1914-08 1915 1915-05",
    ),
    (
        "fr",
        "Le 3 mai 1911, le moulin brûla. Un historien a trouvé en 2004 les actes. Le 9 mai, le coupable fut arrêté.",
        "1911-05-03 2004 1911-05-09",
    ),
    ("fr", "En novembre 1813, les troupes partirent. En janvier, elles passèrent le Rhin.", "1813-11 1814-01"),
    (
        "fr",
        "En mars 1848, la couronne tomba. Le roi (né en 1795) s'enfuit. En mai, un parlement se réunit.",
        "1848-03 1795 1848-05",
    ),
    (
        "es",
        "El 3 de mayo de 1911 ardió el molino. Un historiador halló en 2004 las actas. El 9 de mayo fue detenido el culpable.",
        "1911-05-03 2004 1911-05-09",
    ),
    ("es", "En noviembre de 1813 las tropas se fueron. En enero cruzaron el Rin.", "1813-11 1814-01"),
    (
        "es",
        "En marzo de 1848 cayó la corona. El rey (nacido en 1795) huyó. En mayo se reunió un parlamento.",
        "1848-03 1795 1848-05",
    ),
    (
        "it",
        "Nel novembre 1813 le truppe partirono. Il generale (nato nel 1760) morì. A gennaio passarono il Reno.",
        "1813-11 1760 1814-01",
    ),
    (
        "pt",
        "Em março de 1848 caiu a coroa. O rei (nascido em 1795) fugiu. Em maio reuniu-se um parlamento.",
        "1848-03 1795 1848-05",
    ),
    (
        "nl",
        "In november 1813 trokken de troepen weg. De generaal (geboren in 1760) stierf. In januari staken ze de Rijn over.",
        "1813-11 1760 1814-01",
    ),
    ("sv", "I mars 1848 föll kronan. Kungen (född 1795) flydde. I maj samlades ett parlament.", "1848-03 1795 1848-05"),
    (
        "pl",
        "W marcu 1848 roku upadła korona. Król (urodzony w 1795 roku) uciekł. W maju zebrał się parlament.",
        "1848-03 1795 1848-05",
    ),
    (
        "ru",
        "В марте 1848 года пала корона. Король (родился в 1795 году) бежал. В мае собрался парламент.",
        "1848-03 1795 1848-05",
    ),
]


@pytest.mark.parametrize(("language", "text", "wanted"), STORIES, ids=[f"{row[0]} {row[1][:40]}" for row in STORIES])
def test_a_story_goes_on_behind_an_aside(language: str, text: str, wanted: str) -> None:
    found = tl.tag(text, published="2023-06-14", language=language)
    assert [mark.when.edtf if mark.when else None for mark in found] == wanted.split(), [mark.anchor for mark in found]
