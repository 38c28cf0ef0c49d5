"""What Spanish pages say: in dates and heads, above quotations, in lists of references."""

from ..pages import PageWords, calendar
from ..wordlist import names, words
from .calendar_words import DAYS, MONTHS, SHORT_DAYS, SHORT_MONTHS

PAGE = PageWords(
    function=words("el la los las que en una por del con para se al su fue más como sus lo es pero"),
    months=calendar(MONTHS, SHORT_MONTHS),
    weekdays=calendar(DAYS, SHORT_DAYS),
    beside=words("desde hacia de a hasta principios finales primavera verano otoño invierno siglo hoy"),
    not_first=words("de a"),
    eras=words("siglo"),
    ongoing=words("hoy"),
    mail=words("de enviado para asunto fecha"),
    sender=words("de"),
    sent=words("enviado fecha"),
    on=words("el"),
    by=words("por"),
    wrote=words("escribió"),
    forwarded=names("mensaje original; mensaje reenviado"),
    signature=names("enviado desde mi"),
    closing=names("saludos; un saludo; saludos cordiales; un cordial saludo; atentamente"),
    no_name=words("fecha lugar hora asunto asistentes pregunta respuesta nota fuente"),
    references=names("bibliografía; referencias; fuentes; enlaces externos"),
    clocks=words("hora"),
    days=words("fecha día"),
    notes=names("notas"),
    meeting=words("acta reunión sesión audiencia"),
    present=names("asistentes; presentes; orden del día"),
    told=names("evento; acontecimiento; descripción; hecho"),
    paged=words("página"),
    figured=words("figura tabla mapa"),
    counted=words("día"),
)
