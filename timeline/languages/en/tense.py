"""Does a clause speak of the past or of the future? Closed-class words, irregular verbs and endings tell."""

from ...tagging.tokens import Tokens
from .listed import listed

_REACH = 28
_CLAUSE = 14

_FUTURE = listed(
    """
    will shall ll would 'll won wo can could may might must should expected expects expect scheduled due slated
    plans plan planned planning poised likely hopes hoped hope hoping intends intend intended aims aim aiming going
    upcoming proposes wants want tomorrow until payable redeemable ready prepares preparing
    prepare seeks vows promises anticipates anticipated effective forthcoming prospective forecast pending
    expiring
    """
)
# Present tense of what stands on a timetable: "the offer expires Friday", "talks begin Monday".
_TIMETABLE = listed(
    """
    begin begins start starts open opens expire expires end ends close closes resume resumes arrive arrives
    leave leaves run runs mature matures take takes come comes go goes meet meets face faces kick kicks
    return returns play plays travel travels visit visits host hosts hold holds vote votes fall falls
    """
)
_PAST = listed(
    """
    didn wasn weren hadn
    was were had did said told made came went took gave got saw found thought felt became left kept began
    brought held wrote stood heard met ran paid sat spoke led grew lost fell sent built understood drew broke
    spent cut rose drove bought wore chose won struck flew sold sought taught caught fought threw shot hit put
    shut quit rode sank sang swore swept tore woke withdrew overthrew underwent fled bore beat bound bid bled
    blew bred burst cast clung crept dealt dug dwelt ate fed forbade forgot forgave froze hid hung hurt knew
    knelt laid lay lent lit meant proved read rang shook shone shrank slept slid slew sped spun split spread
    sprang stole stuck stung strode strove swam swung wept wound been ago earlier ended died yesterday
    previously last former
    """
)
_PARTICIPLES = listed(
    """
    drawn given taken written seen begun broken chosen driven fallen flown forgotten frozen grown hidden risen shaken
    shown spoken stolen sworn thrown torn worn born beaten bitten blown eaten forgiven overthrown withdrawn
    """
)
_PASSIVE = listed("be get is are being")
_BEHIND_A_PARTICIPLE = listed("up in on by to at from out off over down away back into during after before , . last")
_NOT_IN_PAST = listed("to will shall ll would can could may might must should is are")
_SAME_IN_PAST = listed("hit cut put shut quit beat bid burst cast hurt let read spread split shed")
_ED_BUT_NOT_PAST = listed(
    """
    need needs indeed feed seed speed proceed succeed exceed united hundred red bed led-based embed naked
    """
)
_PRESENT = listed("is are am has have 's does do says say")
_BEFORE_A_NOUN = listed("the a an on its his her their our this that of in at for by no any all each")
_NOBODY = listed("not no nobody none neither never unable t")
_SENSES = listed("hear see feel smell taste remember find reach")
_NO_OCCASION = listed("it today this that here there")
_INTENT = listed("agreed agrees pledged promised vowed decided intended")
# What is done, or was not done, when it is told: "failed to meet", "refused to leave".
_SETTLED = listed(
    """
    failed fails managed refused declined neglected tried attempted began started continued ceased helped forced
    compelled unable able persuaded chose happened proved came went returned stopped
    """
)
_COUNTED_DOWN = listed("days day weeks week months month hours hour years year minutes")
_THOUGHT = listed("found said believed reported thought known alleged proved shown understood feared")
_LET = listed("let lets made makes saw watched heard helped")
_DID = listed("did didn could couldn")
_HAVE = listed("have has had ve 've")
# Only what is to come from when it is written is told in the present: "a bridge opens in September".
_SAID_NOW = frozenset(word for word in _TIMETABLE if word.endswith("s"))
_NOW = listed("will shall ll has have ve")
# "Is expected to be completed in December": from when it is written, too.
_ARRANGED = listed("planned scheduled set due slated expected")
_NOT_PRESENT = listed("to will would could can may might should must did not the a an its his her their of for")
_WAS = listed("was were had did")
_EXPECTED = listed("expected due scheduled slated planned likely poised set to")
_NOT_NOW = listed("would could might should may must to ll will can")
_NEW_CLAUSE = listed(", ; : and but or who which that when while where if was were had")
_BREAKS = listed(", ; : and but or who which that when while where if to not n")
_RELATIVE = listed("who whom whose which where when")
_NOUNS_TOO = listed("plan plans hope hopes aim aims want planned scheduled expected anticipated")
_ARTICLES = listed("a an the its his her their our this that no")
_BEFORE_AN_ADJECTIVE = listed("behind with of under from into amid without against")
_BEHIND_WAS_TO = listed("have the a an his her its their our this that blame")
_STOPS = frozenset(".!?;")
_OPENERS = frozenset(("On", "In", "At", "Since", "By", "Until", "During"))
_FORETOLD = listed("predicted pencilled penciled tipped earmarked booked lined billed timed")
_BARE_AFTER_TO = listed("the a an his her its their our this that all one each more")
_TO_AUX = frozenset(["be", "have"])


def is_past(word: str) -> bool:
    """Whether a word alone is a verb in the past: "voted", "fell", "had"."""
    return word in _PAST or (word.endswith("ed") and word not in _ED_BUT_NOT_PAST)


def direction(tokens: Tokens, start: int, end: int) -> int:
    """-1 where the clause round tokens `start`…`end` is about the past, 1 about the future, 0 where nothing tells."""
    return tense(tokens, start, end)[0]


def tense(tokens: Tokens, start: int, end: int) -> tuple[int, bool]:
    """The direction of the clause, and whether it counts from when it was written: it says "will" or "has"."""
    if tokens.word(end).lower() in ("'", "’") and tokens.word(end + 1).lower() == "s":
        return 0, False
    told, at = _nearest_before(tokens, start) or _nearest_after(tokens, end) or (0, -1)
    if told > 0 and tokens.word(at).lower() in _ARRANGED and at >= start - 2 and tokens.word(end).lower() in _WAS:
        told = -1  # "The march planned for Thursday was cancelled"
    return told, at >= 0 and _says_now(tokens, at)


def _nearest_before(tokens: Tokens, start: int) -> tuple[int, int] | None:
    if tokens.word(start) in _OPENERS and tokens.word(start - 1).islower():
        return None  # "help people On Saturday a second one struck": a page has lost a full stop there
    for index in range(_main_clause(tokens, start) - 1, max(start - _REACH, -1), -1):
        word = tokens.word(index)
        if not word or (word in _STOPS and _ends_sentence(tokens, index)):
            return None
        told = _told(tokens, index, word.lower())
        if told is not None:
            return told, index
        if index == start - 1 and word in ("is", "are") and tokens.word(index - 1).lower() not in _NO_OCCASION:
            return 1, index  # "The vote is on Tuesday"
    return None


def _could_not(tokens: Tokens, index: int) -> bool:
    """ "Could not be found", "nobody could be reached"."""
    return any(tokens.word(at).lower() == "could" and _was_able(tokens, at) for at in range(index - 4, index))


def _was_able(tokens: Tokens, index: int) -> bool:
    """ "Could not be reached", "could hear jets": what was so, and not what may come."""
    near = {tokens.word(index + step).lower() for step in range(-4, 3)}
    return not _NOBODY.isdisjoint(near) or tokens.word(index + 1).lower() in _SENSES


def _nearest_after(tokens: Tokens, end: int) -> tuple[int, int] | None:
    if tokens.word(end).lower() in ("is", "are"):
        return None  # "September is another," he said.
    for index in range(end, min(end + _REACH, len(tokens.raw))):
        word = tokens.word(index)
        if (word in _STOPS and _ends_sentence(tokens, index)) or not word:
            break
        # "On Sunday they agreed to meet": a verb that follows its time is what happened then.
        # Right behind the time stands a noun, if anything: "the March 3 visit".
        noun = index == end and word.lower() in _TIMETABLE
        told = None if noun else -1 if word.lower() in _INTENT else _told(tokens, index, word.lower())
        if told is not None:
            return told, index
    return None


def _says_now(tokens: Tokens, index: int) -> bool:
    if tokens.word(index).lower() in _SAID_NOW:
        return True
    if tokens.word(index).lower() in _ARRANGED and _is_told_now(tokens, index):
        return True
    if tokens.word(index).lower() == "may" and tokens.word(index + 1).lower() not in ("have", "well"):
        return True
    for at in range(index, max(index - 5, -1), -1):
        word = tokens.word(at).lower()
        if word in ("is", "are"):
            return not _EXPECTED.isdisjoint((tokens.word(at + 1).lower(), tokens.word(at + 2).lower()))
        if word in _NOW:
            return tokens.word(at - 1).lower() not in _NOT_NOW
        if at < index and word in _NEW_CLAUSE:
            break
    return False


def _is_told_now(tokens: Tokens, index: int) -> bool:
    """ "Ministers meet for a summit set for April": the verb before is of the present."""
    for at in range(index - 1, max(index - _CLAUSE, -1), -1):
        word = tokens.word(at).lower()
        if not word or word in _STOPS or word in _PAST or word.endswith("ed"):
            return False
        if word in _TIMETABLE and tokens.word(at - 1).lower() not in _NOT_PRESENT:
            return True
    return False


def _main_clause(tokens: Tokens, start: int) -> int:
    """Where to read on from: "The king will receive the envoy, who arrived on Monday, in October" is of the king."""
    if tokens.word(start - 1) != ",":
        return start
    for index in range(start - 2, max(start - _CLAUSE, 0), -1):
        word = tokens.word(index)
        if word in _STOPS or not word:
            break
        if word == "," and {tokens.word(index + 1).lower(), tokens.word(index + 2).lower()} & _RELATIVE:
            return index
    return start


def _told(tokens: Tokens, index: int, word: str) -> int | None:
    """What one word tells, or None."""
    if not word[0].isalpha() and word[0] not in "'’":
        return None
    before, after = tokens.word(index - 1).lower(), tokens.word(index + 1).lower()
    if word == "won" and after not in ("'", "’"):
        return -1  # Not the "won" of "won't".
    if word == "could" and _was_able(tokens, index):
        return -1
    if word == "until" and before in _COUNTED_DOWN:
        return None  # "With 40 days until the start"
    if word in _FUTURE:
        # "The plan" is a noun, and what was agreed in June was agreed in the past.
        if word in _NOUNS_TOO and (before in _BEFORE_A_NOUN or (after != "to" and _ends_a_noun(tokens, index))):
            return None
        return -1 if before == "been" and tokens.word(index - 2).lower() == "had" else 1
    if word in _FORETOLD and after in ("for", "in", "up"):
        return 1  # "An outbreak predicted for the autumn"
    if word == "set":
        # "Set to open", "set sentencing for": but a record is set when it is told.
        ahead = after in ("to", "for") or (tokens.word(index + 2).lower() == "for" and after != "record")
        return 1 if ahead else -1
    if word in _INTENT:
        at = index + 2 if after == "to" else index + 3 if tokens.word(index + 2).lower() == "to" else 0
        deed = tokens.word(at).lower() if at else ""
        if not deed or deed in _BARE_AFTER_TO:
            return -1  # "Agreed to a merger on 27 December"
        return -1 if word.startswith("agree") and deed not in _TO_AUX and deed not in _TIMETABLE else 1
    if word == "booked" and before in _HAVE:
        return 1  # "We have booked a house in August"
    if word in ("have", "has", "ve"):
        return None if after == "to" else 1 if before in ("will", "ll") else -1
    if word in ("last", "former", "earlier") and before in _BEFORE_A_NOUN:
        return None  # "Will close its last mill"
    if word in _SAME_IN_PAST and before in _NOT_IN_PAST:
        return None  # "He wants to cut prices on Friday", "it will spread in the autumn", "is shut at Easter"
    if word in _PAST or _is_past_participle(tokens, index, word):
        # "To be completed", "will be announced": the auxiliary decides.
        passive = before in ("be", "get") or (before.endswith("ly") and tokens.word(index - 2).lower() == "be")
        if passive and tokens.word(index - 2).lower() == "to" and tokens.word(index - 3).lower() in _THOUGHT:
            return -1  # "was found to be infected"
        return 1 if passive and not _could_not(tokens, index) else -1
    if word in _PARTICIPLES:
        return None if before in _PASSIVE or before in _BEFORE_A_NOUN or after not in _BEHIND_A_PARTICIPLE else -1
    if word == "to" and before in ("was", "were") and after.isalpha() and after not in _BEHIND_WAS_TO:
        return 1  # "They were to meet again on Thursday."
    infinitive = word == "to" and after.isalpha() and tokens.word(index + 1).islower() and _is_infinitive(tokens, index)
    if infinitive and before in _SETTLED:
        return -1
    timetabled = (word in _TIMETABLE or word.removeprefix("re") in _TIMETABLE) and not _ends_a_name(tokens, index)
    bare = timetabled and not word.endswith("s") and before.isalpha() and not before.endswith("s")
    if bare and _is_noun(tokens, index):
        return None
    if timetabled and not _HAVE.isdisjoint((before, tokens.word(index - 2).lower() if before.endswith("ly") else "")):
        return -1  # "Prices have come down since the middle of October."
    if timetabled and _left_to_another(tokens, index):
        return None
    relative = before == "that" and tokens.word(index - 2).lower().endswith("s")  # "cuts that take effect"
    if infinitive or (timetabled and (relative or before not in _BEFORE_A_NOUN)):
        # "It had been due to expire Friday": what was to come has passed.
        return -1 if "had" in (tokens.word(index - back).lower() for back in range(1, 5)) else 1
    return None


def _ends_a_noun(tokens: Tokens, index: int) -> bool:
    """ "Rejected the peace plan": behind an article and a singular a bare word is no verb."""
    word, before = tokens.word(index).lower(), tokens.word(index - 1).lower()
    return not word.endswith(("s", "ed")) and not before.endswith("s") and tokens.word(index - 2).lower() in _ARTICLES


def _ends_a_name(tokens: Tokens, index: int) -> bool:
    """ "In Norra Falls on Monday": capitals in a sentence that has small letters."""
    words = [tokens.word(index + step)[:1] for step in (-1, 0, 1)]
    return words[0].isupper() and words[1].isupper() and words[2].islower()


def _is_noun(tokens: Tokens, index: int) -> bool:
    """Whether the clause has a verb beside a bare word, which is a noun then: "survived a no-confidence vote".

    Behind an article and a noun a singular verb would end in -s: "off to a bright start", and not "the crew start".
    """
    for at in range(index - 1, max(index - 9, -1), -1):
        word = tokens.word(at).lower()
        if not word or word in _STOPS or word in _BREAKS:
            break
        if word in _PAST or _is_past_participle(tokens, at, word) or word in _PRESENT:
            return True
    behind = [tokens.word(index + step).lower() for step in range(1, 6)]
    if behind[0] == "of" or any(word in _WAS or word in _PRESENT for word in behind):
        return True
    return tokens.word(index - 2).lower() in _ARTICLES and tokens.word(index - 3).lower() in _BEFORE_A_NOUN | {"to"}


def _left_to_another(tokens: Tokens, index: int) -> bool:
    """A bare verb has its tense from what it hangs on: "did not take", "failed to meet"."""
    back = [tokens.word(index - step).lower() for step in range(1, 5)]
    if back[0] == "to":
        return back[1] in _SETTLED
    if not _LET.isdisjoint(back):
        return True  # "They let him go in May."
    return back[0] in _DID or (back[0] in ("not", "never", "t") and not _DID.isdisjoint(back[1:]))


def _is_past_participle(tokens: Tokens, index: int, word: str) -> bool:
    """A verb in -ed, rather than an adjective: "a still unspecified date"."""
    if not word.endswith("ed") or len(word) < 4 or word in _ED_BUT_NOT_PAST:
        return False
    before = tokens.word(index - 1).lower()
    if before in _BEFORE_AN_ADJECTIVE:
        return False  # "Behind closed doors"
    adverb = before.endswith("ly") or before in ("still", "well", "newly")
    return (tokens.word(index - 2).lower() if adverb else before) not in _ARTICLES


def _is_infinitive(tokens: Tokens, index: int) -> bool:
    """ "to resume" rather than "to parliament": it follows a verb, an adjective or a noun of intent."""
    following = tokens.word(index + 1).lower()
    if following in _BARE_AFTER_TO or following.endswith(("ing", "ed")):
        return False
    if following in _TO_AUX or following in _TIMETABLE:
        return True
    before = tokens.word(index - 1).lower()
    return before in _FUTURE or before in ("is", "are", "him", "them", "her", "it", "us")


def _ends_sentence(tokens: Tokens, index: int) -> bool:
    following = tokens.word(index + 1)
    before = tokens.word(index - 1)
    return (
        tokens.word(index) == ";"
        or not following
        or (following[:1].isupper() and len(before) > 2)
        or following in "\"'”“`"
    )
