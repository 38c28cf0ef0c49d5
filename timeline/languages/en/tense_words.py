"""The words that tell whether a clause is of the past or of the future: to teach one, put it on its line."""

from ..wordlist import words

PLANS_AHEAD = words(
    """
    will shall ll would 'll won wo can could may might must should expected expects expect scheduled due slated
    plans plan planned planning poised likely hopes hoped hope hoping intends intend intended aims aim aiming going
    upcoming proposes wants want tomorrow until payable redeemable ready prepares preparing
    prepare seeks vows promises anticipates anticipated effective forthcoming prospective forecast pending
    expiring
    """
)
# Present tense of what stands on a timetable: "the offer expires Friday", "talks begin Monday".
TIMETABLE = words(
    """
    begin begins start starts open opens expire expires end ends close closes resume resumes arrive arrives
    leave leaves run runs mature matures take takes come comes go goes meet meets face faces kick kicks
    return returns play plays travel travels visit visits host hosts hold holds vote votes fall falls
    """
)
PAST_TENSE = words(
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
PARTICIPLES = words(
    """
    drawn given taken written seen begun broken chosen driven fallen flown forgotten frozen grown hidden risen shaken
    shown spoken stolen sworn thrown torn worn born beaten bitten blown eaten forgiven overthrown withdrawn
    """
)
PASSIVE = words("be get is are being")
BEHIND_A_PARTICIPLE = words("up in on by to at from out off over down away back into during after before , . last")
NOT_IN_PAST = words("to will shall ll would can could may might must should is are")
SAME_IN_PAST = words("hit cut put shut quit beat bid burst cast hurt let read spread split shed")
ED_BUT_NOT_PAST = words(
    """
    need needs indeed feed seed speed proceed succeed exceed united hundred red bed led-based embed naked
    """
)
PRESENT = words("is are am has have 's does do says say")
BEFORE_A_NOUN = words("the a an on its his her their our this that of in at for by no any all each")
NOBODY = words("not no nobody none neither never unable t")
SENSES = words("hear see feel smell taste remember find reach")
INTENT = words("agreed agrees pledged promised vowed decided intended")
# What is done, or was not done, when it is told: "failed to meet", "refused to leave".
SETTLED = words(
    """
    failed fails managed refused declined neglected tried attempted began started continued ceased helped forced
    compelled unable able persuaded chose happened proved came went returned stopped
    """
)
COUNTED_DOWN = words("days day weeks week months month hours hour years year minutes")
THOUGHT = words("found said believed reported thought known alleged proved shown understood feared")
LET = words("let lets made makes saw watched heard helped")
DID = words("did didn could couldn")
HAVE = words("have has had ve 've")
WAS = words("was were had did")
BREAKS = words(", ; : and but or who which that when while where if to not n")
NOUNS_TOO = words("plan plans hope hopes aim aims want planned scheduled expected anticipated")
ARTICLES = words("a an the its his her their our this that no")
BEFORE_AN_ADJECTIVE = words("behind with of under from into amid without against")
BEHIND_WAS_TO = words("have the a an his her its their our this that blame")
# What people are doing on a day is what they have arranged to do: "I'm seeing her on Friday".
ARRANGED = words(
    """
    coming going leaving flying seeing meeting getting having moving starting beginning travelling traveling arriving
    playing visiting driving taking doing marrying returning hosting opening closing launching performing speaking
    staying joining holding releasing retiring graduating singing running throwing sitting giving finishing ending
    """
)
AM = words("am is are m re")
STOPS = frozenset(".!?;")
FORETOLD = words("predicted pencilled penciled tipped earmarked booked lined billed timed")
BARE_AFTER_TO = words("the a an his her its their our this that all one each more")
TO_AUX = frozenset(["be", "have"])
