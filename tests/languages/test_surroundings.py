"""What stands round an expression, in languages that share their shapes: a rate, a day for a clock, tense, an age."""

import pytest

import timeline as tl

READ = (
    # A time of the clock is of the day that its sentence named, however much stands between.
    ("de", "Am 9. Juli 2014 spielt die Kapelle im Hof um 20.30 Uhr.", ["2014-07-09", "2014-07-09T20:30"]),
    ("de", "Am 9. Juli 2014 war Markt, von 16 bis 18 Uhr auch Tanz.",
     ["2014-07-09", "2014-07-09T16:00", "2014-07-09T18:00"]),
    ("fr", "Le lundi 3 mai 2021, la place du marché a ouvert à 9 h 15.", ["2021-05-03", "2021-05-03T09:15"]),
    ("es", "El 4 de agosto de 2020 explotó el almacén del puerto a las 18:08.", ["2020-08-04", "2020-08-04T18:08"]),
    # How often what is counted comes.
    ("de", "Der Platz kostet 30 Euro im Monat.", ["P1M"]),
    ("es", "La fábrica hace 15 coches al día.", ["P1D"]),
    ("it", "Spende mille euro l'anno.", ["P1Y"]),
    ("fr", "Elle verse 200 francs par mois.", ["P1M"]),
    ("uk", "Він платить 300 гривень на місяць.", ["P1M"]),
    # Not a rate: the year itself.
    ("de", "Im Jahr 2001 waren es 30 Euro im Jahr zuvor.", ["2001", "2000"]),
    # A passive of the future is ahead, though its participle ends as a past tense does.
    ("es", "El puente será inaugurado el viernes.", ["2022-09-30"]),
    ("it", "Il ponte sarà inaugurato venerdì.", ["2022-09-30"]),
    # A length in the past, a date in the future.
    ("es", "La torre se levantó en tres años.", ["P3Y"]),
    ("es", "La torre se levantará en tres años.", ["2025"]),
    # What "that year" is, the story says.
    ("fr", "Il fut élu en 1848 ; en mai de la même année, il démissionna.", ["1848", "1848-05"]),
    ("de", "1933/34 verlor er sein Amt.", ["1933", "1934"]),
    ("fr", "Les bénéfices ont reculé au premier trimestre.", ["2022-Q1"]),
    ("it", "La riunione è fissata alle 14, davanti al palazzo.", ["2022-09-28T14:00"]),
    ("uk", "Монастир збудували у ХІХ столітті серед боліт.", ["18"]),
    ("uk", "Він приїхав 3 травня 1950 року. Через два дні місто впало.", ["1950-05-03", "1950-05-05"]),
    # Figures that count are no years, ages no lengths of time; the day of something is not today.
    ("it", "Gli utili passarono da 1976 a 2134 milioni.", []),
    ("fr", "Un jeune Britannique de 15 ans a gagné.", []),
    ("es", "Lloró el día de la boda.", []),
)  # fmt: skip


@pytest.mark.parametrize(("language", "text", "values"), READ)
def test_what_stands_round_a_time_is_heard(language: str, text: str, values: list[str]) -> None:
    assert [mark.value for mark in tl.tag(text, published="2022-09-28", language=language)] == values


def test_an_entry_of_a_chronicle_tells_what_came_of_its_day() -> None:
    text = (
        "Хід війни\n\n3 жовтня 1935 року армія вторглась до Ефіопії. 15 грудня вона перетнула річку. 20 січня "
        "почався наступ. 2 квітня армія відступила.\n\nРеакція\n\n7 жовтня 1935 року Ліга ухвалила рішення.\n\n"
        "7 травня 1936 року місто впало. 30 червня імператор виступив.\n\n8 травня 1936 року маршал прибув."
    )
    values = [mark.value for mark in tl.tag(text, published="2018-05-19", language="uk")]
    assert values == ["1935-10-03", "1935-12-15", "1936-01-20", "1936-04-02", "1935-10-07", "1936-05-07",
                      "1936-06-30", "1936-05-08"]  # fmt: skip
