"""What is done, by families: die, death and killed are one, and so are blast, explosion and blow up.

To teach it a family, add a line: its verbs and nouns in their base form, a phrasal verb with `_`. A word may stand in
several. A verb or a noun made of one that no line names is a family of its own, by its root.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from ..languages.en.grammar import lexicon
from ..languages.en.grammar.kinship import root
from ..languages.en.grammar.lexicon import REPORTING, VERB_FORMS, gerund, past
from ..languages.en.grammar.verbs import present
from ..languages.wordlist import words

_FAMILIES = """
    die death kill killing dead deadly fatal perish drown murder assassinate assassination shoot_dead claim_life
        slay massacre strangle fatality freeze_death fall_death lose_life
    injure wound hurt injury
    explode explosion blast blow_up detonate detonation go_off bomb bombing
    burn fire blaze burn_down inferno catch_fire gut flame torch arson set_fire
    quake earthquake seism temblor tremor
    aftershock
    flood flooding inundate deluge
    storm hurricane typhoon cyclone tornado hailstorm
    landslide mudslide avalanche rockfall
    collapse give_way cave_in fall_over fall_down crumble tumble_down come_down fall burst topple
    burst rupture
    topple overthrow oust depose unseat coup
    crash collide collision derail derailment hit ram overturn
    sink sinking go_down capsize founder overturn keel_over
    strand run_aground grounding
    walkout strike walk_out stoppage
    sign signing signature
    agree agreement accord deal ceasefire truce armistice pact settle settlement
    resign resignation quit step_down stand_down step_aside abdicate abdication retire retirement
    arrest detain detention apprehend take_custody
    hostage take_hostage
    kidnap abduct abduction kidnapping
    seize confiscate confiscation seizure impound
    capture seize take_over occupy occupation
    capture fall overrun seize conquer conquest
    release free set_free let_go freed
    attack assault raid ambush airstrike
    shoot_down bring_down down
    bombard shell shelling bombardment
    besiege siege surround
    surrender capitulate capitulation
    retreat withdraw withdrawal pull_back
    shoot shooting gunfire shoot_dead open_fire
    buy acquire acquisition purchase takeover take_over buyout
    sell sale
    dismiss sack dismissal lay_off layoff axe oust let_go cut_job fire
    merge merger
    dissolve disband dissolution
    loot plunder ransack looting
    expel deport expulsion deportation
    execute hang behead execution
    appoint name appointment hire install
    elect election win_election win_poll win_vote choose vote_president vote_mayor
    vote referendum ballot
    win victory beat defeat triumph
    confess confession
    award win receive win_prize present honour prize medal
    open opening inaugurate inauguration
    reopen reopening
    restart resume resumption
    close closure shut shut_down shutdown
    launch lift_off liftoff blast_off
    found establish set_up foundation
    ban prohibit prohibition outlaw forbid bar
    halt stop suspend suspension
    abolish abolition lift repeal scrap do_away end
    approve approval pass back adopt adoption ratify ratification endorse
    reject rejection turn_down vote_down defeat
    declare proclaim proclamation declaration
    restore restoration re-establish
    cancel cancellation call_off
    delay postpone postponement put_off
    charge indict indictment
    convict conviction find_guilty
    acquit acquittal clear
    sentence jail imprison
    sue lawsuit
    bankrupt go_bankrupt file_bankruptcy bankruptcy insolvency
    default
    evacuate evacuation have_leave force_home
    flee escape
    destroy destruction devastate devastation wreck raze ruin wash_away sweep_away
    damage
    discover find spot discovery unearth uncover
    steal theft rob robbery burgle
    publish publication come_out release issue
    unveil reveal present
    disclose reveal disclosure
    broadcast air show screen televise
    meet meeting summit hold_talk
    marry wed wedding marriage
    crown coronation enthrone
    oath swear_in swear swear_oath inauguration
    protest demonstrate demonstration rally march
    split break_up break-up breakup break_apart disintegrate disintegration
    bury burial funeral
    jump leap
    pledge promise vow
    commemorate commemoration mark
    rescue save pull_alive pull_out pull rescue_alive
    cut reduce reduction slash halve lower
    raise lift increase hike
    rise climb soar jump surge
    fall drop decline plunge slump slide come_down
    record break_record set_record
    erupt eruption spew
    outbreak epidemic pandemic
    leave depart departure take_off
    tsunami tidal_wave
    arrive arrival reach land
    cross crossing
    spill leak
    invade invasion
    apologise apology apologize
    begin start commence beginning get_under_way
    end finish conclude conclusion
    diagnose diagnosis
    test testing
    wage offensive
    accuse accusation
"""
# What tells only that something came about: of "the quake struck" the deed is the quake.
_LIGHT = words(
    """
    hit strike shake rock jolt happen occur come follow be have do make give go get take hold see tear leave cause
    bring put begin end result become remain appear feel stay keep face
    """
)
_SAY = words("say tell add state note remark report announce explain argue")
# Who says a thing may say another on the same day; who declares, confesses or discloses one has done it.
SAYING = REPORTING - words("declare confess disclose reveal")
_BEGINNING = words("begin end")
_PHRASES_OF_LIGHT = frozenset({"take_place", "take_effect", "take_part"})
# What an incident does: "the blast killed nine" and "nine died" are of the one blast.
OUTCOMES = frozenset({"die", "injure", "destroy", "damage", "collapse", "evacuate", "displace", "spill"})
INCIDENTS = frozenset(
    {
        *("explode", "burn", "quake", "flood", "storm", "landslide", "crash", "sink", "attack", "shoot", "collapse"),
        *("erupt", "strand", "tsunami", "walkout", "heatwave", "clash"),
    }
)
RARE = frozenset({"quake", "erupt", "coup"})
"""Deeds of which a day sees one: "the quake" of a day needs no place, and its toll is told otherwise each day."""
STORMS = words("storm hurricane typhoon cyclone tornado tsunami earthquake fire")
_OPPOSITES = """
    open close | win lose | rise fall | begin end | arrive leave | buy sell | raise cut | arrest release
    approve reject | convict acquit | found close | gain lose | join leave | abolish impose | appoint dismiss
    appoint resign | birth die | enter leave | extend suspend | reopen close | restart close | launch end
    raise fall | rise cut | marry divorce | accept reject | confirm deny | admit deny | capture lose | call cancel
    walkout cancel | steal return | ban allow
"""

# Verbs of which one deed is that of all: to begin, to go on and to be about to do a thing is to do it.
_ASIDES = words("after since before following during until despite amid of for from about to")
_ASPECTS = words(
    """
    begin start continue manage help set expect due have be go come use force compel oblige cause lead enable allow
    make
    """
)


kind = lru_cache(maxsize=65536)(lexicon.kind)
lemma = lru_cache(maxsize=65536)(lexicon.lemma)


def _forms(word: str) -> tuple[str, ...]:
    """A word and what it would be as a verb: kidnap, kidnaps, kidnaped and kidnapped, kidnaping and kidnapping."""
    return word, present(word), past(word), gerund(word), f"{word}{word[-1]}ed", f"{word}{word[-1]}ing"


_KIN: dict[str, frozenset[str]] = {}
_PHRASES: dict[str, dict[str, str]] = {}
for _line in re.sub(r"\n {8}(?=\S)", " ", _FAMILIES).splitlines():
    for _word in _line.split():
        for _form in (_word,) if "_" in _word else _forms(_word):
            _KIN[_form] = _KIN.get(_form, frozenset()) | {_line.split()[0]}
        if "_" in _word:
            _first, _, _rest = _word.partition("_")
            _PHRASES.setdefault(_first, {})[_rest.rpartition("_")[2]] = _word
for _phrase in _PHRASES_OF_LIGHT:
    _first, _, _rest = _phrase.partition("_")
    _PHRASES.setdefault(_first, {})[_rest] = _phrase
_OPPOSED = frozenset(
    pair
    for entry in _OPPOSITES.replace("\n", "|").split("|")
    if entry.strip()
    for one, other in [entry.split()]
    for pair in ((one, other), (other, one))
)
_COUNTS = words("two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred dozen")
_ROOTS = frozenset(root(base) for _, base in VERB_FORMS.values())


class Deed(NamedTuple):
    """A word that tells of a deed: where among the words, the word, its families, and whether it is a verb there."""

    place: int
    word: str
    families: frozenset[str]
    verb: bool


def opposed(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether a deed of the one undoes a deed of the other.

    >>> opposed(frozenset({"open"}), frozenset({"close"})), opposed(frozenset({"open"}), frozenset({"found"}))
    (True, False)
    """
    return any((mine, theirs) in _OPPOSED for mine in one for theirs in other)


def is_light(family: str) -> bool:
    """Whether a deed tells only that something came about."""
    return family in _LIGHT


def deeds_in(lows: Sequence[str]) -> list[Deed]:
    """The deeds among lower-case words. Left out is what only might be done: "threatened to leave".

    >>> [(deed.word, *deed.families) for deed in deeds_in("the works at harlow blew up".split())]
    [('blew', 'explode')]
    """
    found: list[Deed] = []
    for place, word in enumerate(lows):
        families = _phrasal(lows, place) or _family(word, _is_verb(lows, place))
        if not families or (lows[place - 1 : place] == ["to"] and _is_open(found)):
            continue
        if _is_verb(lows, place) or not _is_modifier(lows, place):
            found.append(Deed(place, word, families, _is_verb(lows, place)))
    return found


def _is_modifier(lows: Sequence[str], place: int) -> bool:
    """Whether a noun only says of what kind the next one is: "rescue teams", "flood defences"."""
    behind = lows[place + 1] if place + 1 < len(lows) else ""
    return bool(behind) and behind[0].isalpha() and _class(behind) == "N" and not _family(behind, False)


def _is_open(found: Sequence[Deed]) -> bool:
    """Whether what follows "to" is not said to be done."""
    verbs = [deed for deed in found if deed.verb]
    return bool(verbs) and lemma(verbs[-1].word) not in _ASPECTS


def _is_verb(lows: Sequence[str], place: int) -> bool:
    """Whether a word is a verb where it stands: a bare form is one behind "to", a modal, do or another verb's "and"."""
    letter = kind(lows[place])
    before = _class(lows[place - 1]) if place else ""
    if letter == "E" and before == "D" and place + 1 < len(lows) and _class(lows[place + 1]) in "#N":
        return False  # "an estimated 200"
    if letter in "IZ":
        return before in "tmdOr" if letter == "I" else before not in "DpEJ#" and place > 0
    if letter == "G":
        return before not in "Dp#"
    return letter in "VEL"


def _phrasal(lows: Sequence[str], place: int) -> frozenset[str]:
    """The families of a verb with what stands behind it: "blew up", "found him guilty", "cut 300 jobs"."""
    ends = _PHRASES.get(lemma(lows[place])) if _is_verb(lows, place) else None
    if ends is None:
        return frozenset()
    for behind in lows[place + 1 : place + 6]:
        phrase = ends.get(behind) or ends.get(behind.removesuffix("s"))
        if phrase:
            return _KIN.get(phrase, frozenset({"happen"}))
        if behind in ("and", "but", "when", "after", "while"):
            break
    return frozenset()


@lru_cache(maxsize=65536)
def _class(low: str) -> str:
    return "#" if low in _COUNTS or low[0].isdigit() else kind(low)


@lru_cache(maxsize=65536)
def _family(word: str, verb: bool) -> frozenset[str]:
    """The families of one word; none where it is no deed."""
    if kind(word) in "bBvHdm":
        return frozenset()
    if word in _FORMS:
        return words(_FORMS[word])
    base = lemma(word)
    known = _KIN.get(word, frozenset()) | _KIN.get(base, frozenset())
    if not known and not verb:
        known = _KIN.get(word.removesuffix("s"), frozenset())
    if known:
        return known
    if verb:
        return frozenset({"say" if base in _SAY else base if base in _LIGHT or base in REPORTING else root(word)})
    if word in _NO_DEEDS or not word.endswith(_DEVERBAL):
        return frozenset()
    known_verb = root(word) in _ROOTS or word.endswith(_SURELY)
    return frozenset({root(word)}) if known_verb and len(root(word)) > 3 else frozenset()


_DEVERBAL = ("tion", "sion", "ment", "ance", "ence", "al")
_SURELY = ("tion", "sion", "ment")
_NO_DEEDS = words(
    """
    parliament government department apartment document element instrument monument regiment parchment comment
    station nation section fraction ration mission passion condition position tradition question function
    generation population television division original total vision union region religion million general
    organization organisation administration institution federation association constitution agency hospital capital
    festival cathedral official journal tribunal material animal
    """
)
# Forms that are not what their kin are: a fire burns, who is fired is dismissed.
_FORMS = {
    "fire": "burn", "fires": "burn", "fired": "dismiss", "firing": "dismiss", "storms": "storm", "strikes": "walkout",
    "strike": "walkout", "struck": "hit", "striking": "hit", "dead": "die", "deal": "agree", "prize": "award",
    "medal": "award", "stormed": "attack", "storming": "attack", "clear": "", "free": "", "back": "", "present": "",
}  # fmt: skip


def heads(found: Sequence[Deed], lows: Sequence[str]) -> frozenset[str]:
    """The families of the main deed: of the first verb, or where that is light of the nouns that it is about.

    >>> sorted(heads(deeds_in("the quake hit the island".split()), "the quake hit the island".split()))
    ['quake']
    >>> sorted(heads(deeds_in("a blast killed nine".split()), "a blast killed nine".split()))
    ['die', 'explode']
    """
    verbs = [deed for deed in found if deed.verb]
    if not verbs:
        return frozenset(family for deed in found for family in deed.families)
    main = next((deed for deed in verbs if _is_finite(lows, deed.place)), verbs[0])
    nouns = frozenset(
        family for deed in found if not deed.verb and not _is_aside(lows, deed.place) for family in deed.families
    )
    if main.families <= _LIGHT or (lemma(main.word) == "hit" and nouns & INCIDENTS):
        later = [deed.families for deed in verbs if deed.place > main.place and not deed.families <= _LIGHT]
        return nouns or (later[0] if later else main.families)
    behind = [deed for deed in found if deed.place > main.place]
    if main.families & REPORTING:  # a resignation that is announced, and no clause that is said
        if any(deed.verb for deed in behind) or not nouns:
            return main.families
        return nouns if main.families <= SAYING else main.families | nouns
    if main.families & _BEGINNING and behind:  # "started to repair the pier", "began repairs of the pier"
        return main.families | behind[0].families
    if main.families & OUTCOMES:
        return main.families | (frozenset(family for deed in found for family in deed.families) & INCIDENTS)
    return main.families


def _is_aside(lows: Sequence[str], place: int) -> bool:
    """Whether a noun says when, or of what another one is: "after the quake", "a mass for victims of the quake"."""
    return not _ASIDES.isdisjoint(lows[max(0, place - 4) : place])


def _is_finite(lows: Sequence[str], place: int) -> bool:
    """Whether a verb stands in its past or present, or behind be or have: not a participle behind a noun."""
    letter = kind(lows[place])
    if letter in "VZ":
        return True
    before = [kind(low) for low in lows[max(0, place - 3) : place]]
    return any(each in "bBvHm" for each in before) or (letter == "E" and place > 0 and before[-1] not in "p,")
