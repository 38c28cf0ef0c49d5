"""One root for the noun and the verb of one happening: launch and launched, acquisition and acquired."""

from functools import lru_cache

from .lexicon import lemma

# Kin whose endings alone do not show it, the verb first.
_KIN = """
    acquire acquisition | begin beginning | bear birth | bid bid | choose choice | collide collision
    conclude conclusion | conquer conquest | cancel cancellation | decide decision | deliver delivery
    destroy destruction | die death | discover discovery | divide division | erupt eruption | expand expansion
    expel expulsion | explode explosion | fly flight | grow growth | inquire inquiry | intervene intervention
    introduce introduction | invade invasion | lose loss | marry marriage | merge merger | produce production
    receive reception | recover recovery | reduce reduction | respond response | restrict restriction
    revolt revolution | sell sale | sign signing | speak speech | succeed success | suspend suspension
    bomb bombing | shoot shooting | kill killing | hear hearing | open opening | close closure | meet meeting
    land landing | list listing | withdraw withdrawal | wed wedding | bury burial | try trial | rule ruling
    settle settlement | hijack hijacking | build building | break breakdown | collapse collapse | deny denial
    defend defence | offend offence | absorb absorption | adopt adoption | assume assumption
    convene convention | permit permission | admit admission | submit submission | concede concession
    proceed procession | pursue pursuit | float flotation | depart departure | depress depression | draw draw
    extend extension | inspect inspection | remove removal | resolve resolution | transmit transmission
    vote vote | strike strike | rise rise | fall fall | win win | steal theft | think thought
    complain complaint | sue lawsuit suit | flood flood | give gift
"""
_ROOTS = {word: kin.split()[0] for kin in _KIN.replace("\n", "|").split("|") if kin.strip() for word in kin.split()}
# The acts that "take over", "bail out" and so on tell of.
_ROOTS |= {
    word: word
    for word in ("takeover", "bailout", "lockout", "layoff", "shutdown", "buyout", "breakup", "crackdown", "rollout")
}
_ENDINGS = ("isation", "ization", "ation", "ition", "ment", "ance", "ence", "ion", "ure", "al", "ing", "ate")
_SHORTEST = 4


@lru_cache(maxsize=32768)
def root(word: str) -> str:
    """What a noun shares with the verb it is made of.

    >>> root("acquired") == root("acquisition"), root("resigns") == root("resignation"), root("crash") == root("cash")
    (True, True, False)
    """
    base = lemma(word)
    known = _ROOTS.get(base) or _ROOTS.get(word)
    if known:
        return known
    for ending in _ENDINGS:
        if base.endswith(ending) and len(base) - len(ending) >= _SHORTEST:
            return base[: -len(ending)].rstrip("e")
    return base.rstrip("e")
