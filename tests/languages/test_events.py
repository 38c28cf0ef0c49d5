"""Events of the languages whose clauses are not read: the sentence without its time, who says so, and its status."""

import pytest

import timeline as tl

# language, text read on Wednesday, 28 September 2022, then for its one event: EDTF, title, source, status
ROWS = [
    ("de", "Laut Polizei wurden am 3. Mai 2022 zwei Menschen verletzt.",
     "2022-05-03", "Laut Polizei wurden zwei Menschen verletzt", "Polizei", "happened"),
    ("de", "Kanzlerin Weber sagte am Montag, dass das Land die Ergebnisse nicht anerkennen werde.",
     "2022-09-26", "Kanzlerin Weber sagte, dass das Land die Ergebnisse nicht anerkennen werde", "Kanzlerin Weber", "happened"),
    ("de", "Die Brücke soll im Oktober öffnen.", "2022-10", "Die Brücke soll öffnen", None, "planned"),
    ("de", "1871 wurde das Reich gegründet.", "1871", "1871 wurde das Reich gegründet", None, "happened"),
    ("de", "„Wir haben gewonnen“, sagte Müller am Dienstag.", "2022-09-27", "„Wir haben gewonnen“", "Müller", "happened"),
    ("de", "Der Hafen wurde 2019 nicht geschlossen.", "2019", "Der Hafen wurde nicht geschlossen", None, "denied"),
    ("fr", "Selon la préfecture, deux personnes ont été blessées le 3 mai 2022.",
     "2022-05-03", "Deux personnes ont été blessées", "la préfecture", "happened"),
    ("fr", "Le maire a déclaré lundi que la ville ne paierait pas.",
     "2022-09-26", "Le maire a déclaré que la ville ne paierait pas", "Le maire", "happened"),
    ("fr", "Le pont ouvrira en octobre.", "2022-10", "Le pont ouvrira", None, "planned"),
    ("fr", "La loi pourrait être votée en novembre 2022.", "2022-11", "La loi pourrait être votée", None, "possible"),
    ("es", "Según la policía, dos personas resultaron heridas el 3 de mayo de 2022.",
     "2022-05-03", "Dos personas resultaron heridas", "la policía", "happened"),
    ("es", "Un alud sepultó Pucará el 3 de mayo de 2022.", "2022-05-03", "Un alud sepultó Pucará", None, "happened"),
    ("es", "El puerto cerrará en diciembre de 2022.", "2022-12", "El puerto cerrará", None, "planned"),
    ("es", "La fábrica no cerró en 2019.", "2019", "La fábrica no cerró", None, "denied"),
    ("it", "Secondo la polizia, due persone sono rimaste ferite il 3 maggio 2022.",
     "2022-05-03", "Due persone sono rimaste ferite", "la polizia", "happened"),
    ("it", "Il trattato fu firmato l'11 giugno 1929.", "1929-06-11", "Il trattato fu firmato", None, "happened"),
    ("it", "Il ponte riaprirà nel dicembre 2022.", "2022-12", "Il ponte riaprirà", None, "planned"),
    ("pt", "Segundo a polícia, duas pessoas ficaram feridas a 3 de maio de 2022.",
     "2022-05-03", "Duas pessoas ficaram feridas", "a polícia", "happened"),
    ("nl", "Volgens de politie raakten op 3 mei 2022 twee mensen gewond.",
     "2022-05-03", "Volgens de politie raakten twee mensen gewond", "de politie", "happened"),
    ("nl", "Premier Vos zei maandag dat het land de uitslag niet erkent.",
     "2022-09-26", "Premier Vos zei dat het land de uitslag niet erkent", "Premier Vos", "happened"),
    ("sv", "Enligt polisen skadades två personer den 3 maj 2022.",
     "2022-05-03", "Enligt polisen skadades två personer", "polisen", "happened"),
    ("uk", "За словами Ковальчука, у лютому 2022 року почалося вторгнення.",
     "2022-02", "Почалося вторгнення", "Ковальчука", "happened"),
    ("uk", "Президент заявив у понеділок, що країна не визнає результатів.",
     "2022-09-26", "Президент заявив, що країна не визнає результатів", "Президент", "happened"),
    ("ru", "По словам полиции, 3 мая 2022 года два человека были ранены.",
     "2022-05-03", "Два человека были ранены", "полиции", "happened"),
    ("pl", "Według policji 3 maja 2022 roku dwie osoby zostały ranne.",
     "2022-05-03", "Dwie osoby zostały ranne", "policji", "happened"),
    ("pl", "Most będzie otwarty w grudniu 2022 roku.", "2022-12", "Most będzie otwarty", None, "planned"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "when", "title", "source", "status"), ROWS, ids=[row[1] for row in ROWS])
def test_a_sentence_is_an_event(
    language: str, text: str, when: str, title: str, source: str | None, status: str
) -> None:
    line = tl.extract(tl.Document(text, published="2022-09-28", language=language))
    assert not line.failed
    [event] = line.events
    [claim] = event.claims
    said = claim.attribution.source if claim.attribution else None
    assert (event.when.edtf, event.title, said, event.modality) == (when, title, source, status)
    assert claim.sentence.of(text) == text
    assert any("no clauses are read" in reason for reason in event.reasons)


def test_each_of_two_times_has_its_part_of_the_sentence() -> None:
    text = "En 1789, le peuple prit la Bastille, et en 1804 Napoléon fut sacré."
    line = tl.extract(tl.Document(text, language="fr"))
    assert [(event.when.edtf, event.title) for event in line.events] == [
        ("1789", "Le peuple prit la Bastille"),
        ("1804", "Napoléon fut sacré"),
    ]


def test_what_recurs_is_no_event() -> None:
    assert not tl.extract(tl.Document("Man trifft sich jeden Montag.", published="2022-09-28", language="de")).events


def test_a_time_without_a_day_of_publication_stays_unplaced() -> None:
    line = tl.extract(tl.Document("Er kam am Montag.", language="de"))
    assert not line.events
    assert [item.timex.text for item in line.unresolved] == ["Montag"]


def test_a_mark_of_quotation_that_is_left_alone_leaves_no_blank_before_the_title() -> None:
    [event] = tl.extract(tl.Document('" o mosteiro 2014', published="2015-01-01", language="pt"))
    assert event.title == "O mosteiro"
