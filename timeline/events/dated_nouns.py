"""Nouns that a time dates by themselves, and not the clause in which they stand: "condemned Sunday's election"."""

from ..languages.en.grammar.lexicon import lemma
from ..languages.word_classes import (
    ADP,
    ADV,
    ADVERBIAL,
    CCONJ,
    COMMA,
    DET,
    IN_PHRASE,
    NOUN,
    PAST,
    SCONJ,
    VERB_BASE,
    VERB_ED,
    VERB_PRES,
    clause_pattern,
)
from ..languages.wordlist import words
from ..syntax.nominal import dated_noun, is_adverbial, is_attributive, is_genitive, is_happening, nominal_core
from ..syntax.noun_phrases import noun_phrase_before
from ..syntax.parsed import Parsed
from ..syntax.scope import is_scope
from ..syntax.subject import subject_of
from ..syntax.tokens import Tokens
from .titles.scope import own


def dated_alone(parsed: Parsed, clause: int, token: int) -> list[int] | None:
    """The tokens of the noun that alone is dated (empty where it names nothing that happens); None: the clause is."""
    tokens = parsed.tokens
    others = _other_times(parsed, token)
    if tokens.lower[token].startswith("since ") and not others:
        return None  # "Nine have died since Tuesday's storm"
    if not is_attributive(tokens, token):
        return _noun_before(parsed, clause, token, others)
    if _is_object_of_taking_part(parsed, clause, token):
        return None
    if not others and any(is_clauses(parsed, clause, token) for is_clauses in CLAUSES_OWN):
        return None
    order = nominal_core(tokens, token)
    if not order and not others and in_past(parsed, clause):
        return None  # "His 2010 season was cut short"
    if len(order) == 1 and tokens.lower[token - 1 : token] in (["a"], ["an"]) and others:
        return []  # "overturned a 1973 decision"
    return _with_relative(parsed, order)


def _other_times(parsed: Parsed, token: int) -> list[int]:
    """The other times of the clause that say something else."""
    whens = [mark.when for mark in parsed.times.get(token, ())]
    return [
        other
        for other in parsed.times
        if other != token
        and parsed.owner[other] == parsed.owner[token]
        and not is_scope(parsed.tokens, other)
        and [mark.when for mark in parsed.times[other]] != whens
    ]


def _noun_before(parsed: Parsed, clause: int, token: int, others: list[int]) -> list[int] | None:
    """The noun before a time that is no part of its phrase, where only that is dated: "since its launch in 2003"."""
    tokens = parsed.tokens
    if others and _is_adjective(tokens, token):
        return []  # "posted a rise in third-quarter earnings on Thursday"
    noun = dated_noun(tokens, token)
    if 0 < len(noun) < 3 and tokens.lower[noun[-1]] in ("beginning", "start", "end"):
        return []  # "the days since a beginning in 3114 BCE"
    if not noun and others:
        noun = _behind_time(parsed, clause, token) or _subject_alone(parsed, clause, token)
    return noun or _within_subject(parsed, clause, token) or None


_WITHIN = clause_pattern("{det} {participle noun}+ $")  # "an extended Christmas break"


def _is_adjective(tokens: Tokens, token: int) -> bool:
    """Whether a time qualifies the noun behind it and not what happened: "third-quarter earnings"."""
    behind = tokens.classes[token + 1 : token + 2] in (NOUN, VERB_PRES, VERB_BASE)
    return behind and ("-" in tokens.words[token] or bool(_WITHIN.search(tokens.classes, 0, token)))


def _subject_alone(parsed: Parsed, clause: int, token: int) -> list[int]:
    """Of "Her death on Friday was confirmed on Monday" the death, for the verb has a time of its own."""
    tokens, item = parsed.tokens, parsed.clauses[clause]
    if item.verb is None or token > item.verb[0] or not any(item.verb[0] <= i for i in parsed.times if i != token):
        return []
    begin = noun_phrase_before(tokens, token, item.start)
    of = next((i for i in range(begin, token) if tokens.lower[i] == "of"), token)
    before = tokens.classes[item.start : begin].strip(ADVERBIAL + CCONJ + DET + COMMA)
    return list(range(begin, token)) if not before and begin < of and is_happening(tokens.lower[of - 1]) else []


# "on Friday, after his victory over Ann Lee at the fair in May": the victory, for the rest has a time
_AFTER = frozenset(("after", "before", "following", "since"))
_BECAUSE_OF = (["result", "of"], ["because", "of"], ["wake", "of"], ["consequence", "of"])
_EVENT_OF_NOUN = clause_pattern("{det}? (?P<head>{noun_like verb_ed}+) ({adp} {in_phrase verb_ed}+)+ $")


def _behind_time(parsed: Parsed, clause: int, token: int) -> list[int]:
    """What came before or after what the clause tells, where that has a time of its own in front."""
    tokens = parsed.tokens
    at = token - 1
    while at > parsed.clauses[clause].start and tokens.classes[at] in IN_PHRASE + VERB_ED + ADP + SCONJ:
        if tokens.lower[at] in _AFTER or tokens.lower[at - 1 : at + 1] in _BECAUSE_OF:
            found = _EVENT_OF_NOUN.match(tokens.classes[:token], at + 1)
            dated = any(other < at and parsed.owner[other] == parsed.owner[token] for other in parsed.times)
            happens = found is not None and is_happening(tokens.lower[found.end("head") - 1])
            return list(range(at + 1, token)) if dated and happens else []
        at -= 1
    return []


_ABOUT = frozenset(("into", "about", "over", "on"))


def _within_subject(parsed: Parsed, clause: int, token: int) -> list[int]:
    """Of "An inquiry into a crash in 1994 found that …" the crash: an inquiry comes after what it is into."""
    tokens, item = parsed.tokens, parsed.clauses[clause]
    if item.verb is None or len(tokens.classes[token + 1 : item.verb[0]].strip(ADV)) or token > item.verb[0]:
        return []
    begin = noun_phrase_before(tokens, token, item.start)
    about = item.start < begin - 1 and tokens.lower[begin - 1] in _ABOUT
    return list(range(begin, token)) if about and is_happening(tokens.lower[token - 1]) else []


# These are kept or broken, and nobody does something "in" them.
_WRITTEN = words("act agreement accord treaty deal pact reform settlement report announcement statement decision law")


_IN = frozenset(("in", "during"))


def _is_what_it_was(parsed: Parsed, clause: int, token: int) -> bool:
    """Whether somebody was or became something of what a time dates: "was the winner of the 1997 Award"."""
    tokens, verb = parsed.tokens, parsed.clauses[clause].verb
    if verb is None or token < verb[1] or tokens.lower[verb[1] - 1] not in ("was", "were", "became"):
        return False
    between = tokens.classes[verb[1] : token]
    of = token - 1 - (between[-1:] == DET)
    return tokens.lower[of] == "of" and not between.strip(IN_PHRASE + ADP)


def _is_occasion(parsed: Parsed, clause: int, token: int) -> bool:
    """Whether it happened at what the time dates: "was killed in the riots of 1968"."""
    tokens, verb = parsed.tokens, parsed.clauses[clause].verb
    order = nominal_core(tokens, token)
    if verb is None or not in_past(parsed, clause) or not order:
        return False
    begin = order[0] - (tokens.classes[order[0] - 1] == DET)
    if not is_genitive(tokens, token):
        begin = token - (tokens.classes[token - 1 : token] == DET)  # "died in the 12 January earthquake"
    lead = [*tokens.lower[begin - 1 : begin], tokens.lower[token].split()[0]]
    within = begin and not _IN.isdisjoint(lead) and tokens.lower[order[-1]] not in _WRITTEN
    return bool(within) and (begin > verb[1] or begin == parsed.clauses[clause].start + 1)


# Who does this to an event does it then: "won Sunday's election", and not "condemned Sunday's election".
TAKING_PART = words(
    """
    win lose hold stage contest fight play host boycott join attend miss survive cause begin open close sweep
    dominate disrupt cancel postpone watch lead cover receive earn complete finish enter end
    """
)


def _is_object_of_taking_part(parsed: Parsed, clause: int, token: int) -> bool:
    """Whether the noun that a time qualifies is the object of a verb that means to be part of it."""
    verb, tokens = parsed.clauses[clause].verb, parsed.tokens
    if verb is None or lemma(tokens.lower[verb[1] - 1]) not in TAKING_PART:
        return False
    return token >= verb[1] and not tokens.classes[verb[1] : token].strip(DET)


def _with_relative(parsed: Parsed, order: list[int]) -> list[int]:
    """A bare noun with what its relative clause tells of it: "bombing, which killed 17 people"."""
    if not 0 < len(order) < 3:
        return order
    for number, clause in enumerate(parsed.clauses):
        told_of = clause.relation == "acl:relcl" and clause.head is not None and clause.head[1] == order[-1] + 1
        if told_of and clause.verb is not None and clause.verb[0] == clause.marker + 1:
            return [
                *order,
                *(i for i in own(parsed, number, set()) if i >= clause.verb[0] and parsed.owner[i] == number),
            ]
    return order


def _heads_subject(parsed: Parsed, clause: int, token: int) -> bool:
    """ "Tuesday's vote ended in uproar": what the subject did, it did then, where it is told in the past."""
    tokens = parsed.tokens
    subject = subject_of(tokens, parsed.clauses, clause)
    if subject is None or not in_past(parsed, clause):
        return False
    if is_genitive(tokens, token):
        return subject[0] < token <= subject[1] + 1
    return subject[0] <= token + 2 and token < subject[1] and bool(nominal_core(tokens, token))


def in_past(parsed: Parsed, clause: int) -> bool:
    """Whether a clause is told in the plain past."""
    verb = parsed.clauses[clause].verb
    tokens = parsed.tokens
    return verb is not None and (
        tokens.classes[verb[0]] in PAST or tokens.lower[verb[0]] in ("was", "were", "did", "had")
    )


def _says_when(parsed: Parsed, clause: int, token: int) -> bool:
    """ "In a July 16 press conference, he said"."""
    return is_adverbial(parsed.tokens, token)


# What a noun is in its clause where the time of the one is that of the other.
CLAUSES_OWN = (_says_when, _is_what_it_was, _is_occasion, _heads_subject)
