"""Words and their classes (`languages/word_classes.py`): a word that the reader should know has a line here."""

from ...word_classes import (
    ADP,
    ADV,
    AUX_BE,
    AUX_BEEN,
    AUX_DO,
    AUX_HAVE,
    AUX_HAVING,
    AUX_MODAL,
    CCONJ,
    DET,
    NOUN,
    PART,
    PRON_ACC,
    PRON_NOM,
    PRON_REL,
    SCONJ,
    THAT,
    VERB_BASE,
    VERB_ED,
    VERB_GER,
    VERB_PART,
    VERB_PAST,
    VERB_PRES,
)
from ...wordlist import words
from .verbs import BASE, INVARIANT, IRREGULAR, present

CLOSED_CLASSES = {
    DET: """
        the a an this these those its his her their our my your whose's some any each every no both all several
        many most another such few more other certain
    """,
    PRON_NOM: "i he she they we it you who'd there one everyone everybody someone nobody",
    PRON_ACC: "him them us me himself herself itself themselves",
    ADP: """
        of in on at by for with from into onto over under between among amid through during against about toward
        towards across along near beyond within without despite upon per via behind beside besides inside outside
        above below throughout like unlike following regarding concerning including than around off out up down
        amidst aboard versus except alongside amongst ahead away according contrary
    """,
    SCONJ: """
        because although though while whilst whereas if unless when whenever until till after before since as once
        lest whether how why what whatever
    """,
    CCONJ: "and or but nor yet &",
    PRON_REL: "which who whom whose where whereby",
    THAT: "that",
    PART: "to",
    AUX_MODAL: """
        will would can could may might must shall should cannot can't couldn't won't wouldn't shouldn't mustn't
        mightn't i'll he'll she'll it'll we'll they'll you'll there'll i'd he'd she'd we'd they'd you'd ought
    """,
    AUX_BE: """
        is are was were am isn't aren't wasn't weren't ain't it's he's she's that's there's they're we're you're i'm
    """,
    AUX_HAVE: "has have had hasn't haven't hadn't i've we've they've you've",
    AUX_DO: "did does do didn't doesn't don't let's",
    AUX_BEEN: "be been being",
    AUX_HAVING: "having",
    ADV: """
        not also then ever never just already still soon now later again once_more too very so only even almost
        nearly however therefore meanwhile moreover instead thus hence perhaps maybe always often sometimes twice
        thrice together formerly long far well yet_again else further rather quite here abroad home back forward
        thereafter afterwards afterward shortly eventually finally originally initially reportedly allegedly
        overwhelmingly unanimously narrowly when_asked apart aside nonetheless nevertheless otherwise altogether
        forth nearby downstairs upstairs elsewhere everywhere
        nowhere indeed alone overseas nationwide worldwide more_than much less least
    """,
}
FUNCTION_WORDS = words(" ".join(CLOSED_CLASSES.values()))

# Words in -ed, -ing and -ly that are not what they look like.
NOT_PAST = words(
    """
    hundred indeed need speed seed breed sacred naked wicked feed shed embed exceed proceed succeed bed red wed
    sled creed greed hatred infrared rugged ragged crooked beloved learned kindred biped shred freed-man aged
    weed deed heed steed reed bleed so-called unmanned alleged supposed armed unarmed mixed-use united mixed
    limited advanced left-wing right-wing middle-aged old-fashioned concerted unprecedented undisputed
    unexpected unnamed unidentified
    """
)
NOT_GERUND = words(
    """
    king ring thing something nothing anything everything during morning evening spring string wing meeting
    ceiling wedding bring sing swing cling fling sling sting wring ping being offspring shilling sterling viking
    peking beijing building hearing ruling ruling's earnings outing siding briefing gathering uprising bombing
    shooting killing spending funding housing training engineering manufacturing banking painting recording
    opening closing sitting crossing
    """
)
NOT_ADVERB = words(
    """
    family july italy reply supply apply assembly ally bully jelly belly holy ugly fly rely imply comply early
    daily weekly monthly yearly quarterly friendly likely unlikely deadly elderly only rally tally monopoly
    anomaly homily lily multiply costly lively lonely lovely orderly scholarly silly timely worldly
    """
)  # fmt: skip

# Verbs that say. The statement is one event, what is stated is another where it has a date of its own.
SAYING = words(
    """
    say tell announce claim allege state report add argue insist declare note explain confirm admit acknowledge
    warn deny suggest assert contend maintain believe think estimate predict forecast reveal disclose indicate
    stress emphasise emphasize reply respond write ask vow promise pledge testify recall remark comment observe
    complain conclude accuse recount relate boast concede confess agree expect hope fear rule find show mention
    quote cite hear learn know feel tweet post inform assure reiterate imply guess imagine suppose hint
    speculate decide propose describe call caution charge counter demand dismiss quip urge point_out go_on
    """
)
# Of these the ones that report speech whatever follows, and so name who says it.
REPORTING = SAYING - words(
    """
    find show expect hope fear rule hear learn know feel decide propose guess recall describe call agree respond
    vow promise pledge demand urge relate observe quote cite think accuse charge dismiss counter post ask
    """
)


def _forms() -> dict[str, tuple[str, str]]:
    forms: dict[str, tuple[str, str]] = {}
    for base in BASE:
        forms[base] = (VERB_BASE, base)
        forms[present(base)] = (VERB_PRES, base)
        forms[past(base)] = (VERB_ED, base)
        forms[gerund(base)] = (VERB_GER, base)
    for line in IRREGULAR:
        base, pasts, participles = line
        forms.setdefault(base, (VERB_BASE, base))
        forms.setdefault(present(base), (VERB_PRES, base))
        forms.setdefault(gerund(base), (VERB_GER, base))
        forms.pop(past(base), None)
        for form in pasts:
            forms[form] = (VERB_ED if form in participles else VERB_PAST, base)
        for form in participles:
            forms.setdefault(form, (VERB_PART, base))
    for base in INVARIANT:
        forms[base] = (VERB_ED, base)  # put, set, cut: their past looks like their base
        forms[present(base)] = (VERB_PRES, base)
        forms[gerund(base)] = (VERB_GER, base)
    return forms


def past(base: str) -> str:
    """The regular past: voted, carried, planned."""
    if base.endswith("e"):
        return base + "d"
    if base.endswith("y") and base[-2] not in "aeiou":
        return base[:-1] + "ied"
    return (base + base[-1] if _doubles(base) else base) + "ed"


def gerund(base: str) -> str:
    """The -ing form: voting, planning, dying."""
    if base.endswith("ie"):
        return base[:-2] + "ying"
    if base.endswith("e") and not base.endswith(("ee", "oe", "ye")) and base != "be":
        return base[:-1] + "ing"
    return (base + base[-1] if _doubles(base) else base) + "ing"


_DOUBLING = words(
    """
    plan stop ban drop rob step ship shop rub grab beg admit commit permit submit refer occur prefer transfer
    control cancel travel label model signal rebel compel expel propel patrol equip hit get sit set cut put let
    win run begin forget dig spin swim quit bid rid shut split spread? stir star bar scrap strip slip snap tap
    trim wrap trap plot spot slam ram jam dam rig flag tag log drag hug chat knit fit omit emit remit regret
    upset outrun bet wed shed
    """
)  # fmt: skip


def _doubles(base: str) -> bool:
    return base in _DOUBLING


VERB_FORMS = _forms()
# Without an object these are past tense, never a participle behind a noun: "the talks ended".
INTRANSITIVE = words(
    """
    abdicate appear arrive benefit climb clash close collapse compete continue crash date debut decline decrease
    depart die diminish disappear double drop emerge end erupt escape evolve exist expire explode fail fade
    finish flow happen hark improve increase intervene jump land last launch live march migrate move open
    operate participate pass plunge prevail proceed progress protest quadruple rally react rebel rebound reign
    relocate remain reply resign respond rest retire retreat return rule rush sail serve settle slip slow soar
    start starve stay stop stumble succeed succumb suffer surge surrender survive topple total travel triple
    tumble turn vanish visit vote wait walk work worsen yield argue converge graduate perish dwindle ebb subside
    resume commence tour
    """
)
WORDS: dict[str, str] = {form: tag for form, (tag, _) in VERB_FORMS.items()}
WORDS.update(
    (past(base), VERB_PAST) for base in INTRANSITIVE if base not in ("launch", "close", "open", "settle", "pass")
)
# The same of irregular ones.
WORDS.update(dict.fromkeys(words("fled slept stood sat crept leapt wept dwelt knelt strode fell rose lay"), VERB_PAST))
WORDS.update((word.replace("_", " "), of_class) for of_class, table in CLOSED_CLASSES.items() for word in table.split())
# Words before "to" (or a noun) that put what follows into the future: "plans to open", "is due to begin", "set for".
PLANNING = words(
    """
    plan plans planned planning expect expects expected schedule scheduled set due slated intend intends
    intended hope hopes hoped aim aims aimed going promise promises promised pledge pledges pledged vow vows
    vowed want wants wanted seek seeks propose proposes proposed threaten threatens threatened prepare prepares
    preparing poised ready bound about destined earmarked order ordered orders urge urged urges ask asked asks
    require required tell told instruct instructed agree agreed agrees commit committed decide decided allow
    allowed supposed planned-for meant look looks looking
    """
)


def lemma(word: str) -> str:
    """The base form of a verb form, as far as it is known: "said" → "say"; of others a guess.

    >>> lemma("said"), lemma("unveiled"), lemma("denies")
    ('say', 'unveil', 'deny')
    """
    known = VERB_FORMS.get(word)
    if known:
        return known[1]
    if word.endswith("ied"):
        return word[:-3] + "y"
    if word.endswith("ed"):
        return word[:-2]
    return word.removesuffix("s")


_PASTS = {base: min(pasts) for base, pasts, _ in IRREGULAR}


def past_of(word: str) -> str:
    """The past of a verb, of which a form is given; else nothing.

    >>> past_of("joining"), past_of("writing"), past_of("besieging"), past_of("morning")
    ('joined', 'wrote', 'besieged', '')
    """
    base = VERB_FORMS.get(word, ("", ""))[1]
    if not base and word.endswith("ing") and class_of(word) == VERB_GER:
        return f"{word[:-3]}ed"
    return base if base in INVARIANT else _PASTS.get(base) or (past(base) if base else "")


def class_of(word: str) -> str:
    """The class of a lower-case word, from the tables or by its ending."""
    known = WORDS.get(word)
    if known:
        return known
    if word.endswith(("'s", "’s", "s'", "s’")):
        return DET
    if word.endswith("ed") and len(word) > 4 and word not in NOT_PAST:
        return NOUN if word.startswith("un") else VERB_ED  # unchanged, unhurt: what undoes something is in the tables
    if word.endswith("ing") and len(word) > 5 and word not in NOT_GERUND:
        return VERB_GER
    if word.endswith("ly") and len(word) > 4 and word not in NOT_ADVERB:
        return ADV
    if word.endswith("n't"):
        return AUX_DO
    return NOUN
