"""English verbs, as a table: irregular ones with their past and participle, and common ones whose bare form is seen.

A verb in -ed needs no entry. One that stands in the present ("Apple sells") does, else it is read as a noun.
"""

from ...wordlist import words


def present(base: str) -> str:
    """The third person: votes, carries, reaches."""
    if base == "have":
        return "has"
    if base.endswith("y") and base[-2] not in "aeiou":
        return base[:-1] + "ies"
    return base + ("es" if base.endswith(("s", "sh", "ch", "x", "z", "o")) else "s")


_IRREGULAR = """
arise arose arisen | awake awoke awoken | bear bore borne,born | become became become | begin began begun
bend bent bent | bind bound bound | bite bit bitten | bleed bled bled | blow blew blown | break broke broken
breed bred bred | bring brought brought | build built built | burn burned,burnt burned,burnt | buy bought bought
catch caught caught | choose chose chosen | cling clung clung | come came come | creep crept crept
deal dealt dealt | dig dug dug | draw drew drawn | drink drank drunk | drive drove driven | eat ate eaten
fall fell fallen | feed fed fed | feel felt felt | fight fought fought | find found found | flee fled fled
fly flew flown | forbid forbade forbidden | foresee foresaw foreseen | forget forgot forgotten
forgive forgave forgiven | freeze froze frozen | get got gotten,got | give gave given | go went gone
grind ground ground | grow grew grown | hang hung,hanged hung,hanged | hear heard heard | hide hid hidden
hold held held | keep kept kept | know knew known | lay laid laid | lead led led
learn learned,learnt learned,learnt | leave left left | lend lent lent | light lit lit | lose lost lost
make made made | mean meant meant | meet met met | mistake mistook mistaken | oversee oversaw overseen
overtake overtook overtaken | overthrow overthrew overthrown | partake partook partaken | pay paid paid
prove proved proven,proved | rebuild rebuilt rebuilt | ride rode ridden | ring rang rung | rise rose risen
run ran run | say said said | see saw seen | seek sought sought | sell sold sold | send sent sent
shake shook shaken | shine shone shone | shoot shot shot | show showed shown,showed | shrink shrank shrunk
sing sang sung | sink sank sunk | sit sat sat | sleep slept slept | slide slid slid | speak spoke spoken
speed sped sped | spend spent spent | spin spun spun | spring sprang sprung | stand stood stood | steal stole stolen
stick stuck stuck | strike struck struck,stricken | strive strove striven | swear swore sworn | sweep swept swept
swim swam swum | swing swung swung | take took taken | teach taught taught | tear tore torn | tell told told
think thought thought | throw threw thrown | undergo underwent undergone | understand understood understood
undertake undertook undertaken | undo undid undone | uphold upheld upheld | wake woke woken | wear wore worn
weave wove woven | win won won | wind wound wound | withdraw withdrew withdrawn | withhold withheld withheld
withstand withstood withstood | write wrote written | rewrite rewrote rewritten | retake retook retaken
outgrow outgrew outgrown | outbid outbid outbid | outdo outdid outdone | outrun outran outrun | outsell outsold outsold
overcome overcame overcome | overhear overheard overheard | override overrode overridden | overrun overran overrun
oversleep overslept overslept | mislead misled misled | misspend misspent misspent | redo redid redone
regrow regrew regrown | remake remade remade | rerun reran rerun | rethink rethought rethought
unbind unbound unbound | undersell undersold undersold | unwind unwound unwound
resell resold resold | repay repaid repaid | foretell foretold foretold
"""
IRREGULAR = tuple(
    (base, frozenset(pasts.split(",")), frozenset(participles.split(",")))
    for entry in _IRREGULAR.replace("\n", "|").split("|")
    if entry.strip()
    for base, pasts, participles in [entry.split()]
)
INVARIANT = words(
    """
    put set cut hit let cost hurt shut split spread quit beat burst cast broadcast forecast read upset bet rid
    """
)
BASE = words(
    """
    abandon abolish accept access accompany account accuse achieve acknowledge acquire act adapt add address
    adjourn admit adopt advance advise affect agree aid aim air alert allege allow alter amend amount announce
    annex answer apologise apologize appeal appear apply appoint approach approve argue arm arrange arrest arrive
    ask assassinate assault assemble assert assess assign assist assume assure attack attempt attend attract
    attribute authorise authorize average award back ban bar base battle begin believe belong benefit block board
    boast bomb boost borrow brand breach brief broaden burn bury call campaign cancel capture care carry cause
    caution cease celebrate centre challenge change charge chart check cite claim clash clear climb close collapse
    collect combine command comment commit compare compete complain complete comprise concede conclude condemn
    conduct confess confirm conflict connect conquer consider consist construct consult contain contend contest
    continue contract contribute control convene convert convict cooperate correct cover crash create criticise
    criticize cross crown crush damage date debate debut decide declare decline decrease dedicate defeat defect
    defend define delay delete deliver demand demolish demonstrate deny depart depend deploy depose derail
    describe deserve design destroy detail detain determine develop devote die differ diminish direct disagree
    disappear disband disclose discontinue discover discuss dismiss display dispute dissolve distribute divide
    divorce donate double doubt draft drop dub dump earn ease echo edge edit elect eliminate embark emerge
    emphasise emphasize employ enable enact encounter encourage end endorse enforce engage enjoy enlist ensure
    enter erect erupt escape establish estimate evacuate evolve examine exceed exchange exclude execute exercise
    exhibit exile exist expand expect expel expire explain explode export expose express extend face fail favour
    favor fear feature file fill film finance finish fire fit fix flood flow focus follow force form formulate
    found free fuel function fund gain gather generate govern graduate grant guarantee guess halt hand handle
    happen harbour head help hire hope host house identify ignore imagine impact implement imply import impose
    improve include incorporate increase indicate induce inform inherit initiate injure insist inspect inspire
    install intend interfere intervene interview introduce invade invent invest investigate invite involve issue
    join judge jump justify kick kidnap kill knock label lack land last launch lease legalise legalize lie lift
    like limit link list live load lobby locate lock look love lower maintain manage manufacture march mark market
    marry match matter measure mediate merge migrate mobilise monitor mount mourn move murder name narrow need
    negotiate nominate note notify number obey object observe obtain occupy occur offer open operate oppose opt
    order organise organize originate oust outline outlaw overturn owe own paint part participate partner pass
    patent pave perform persuade phase pick pioneer place plan plant play plead please pledge plunge point poll
    portray possess post postpone pour practise predict prepare present preserve press prevail prevent price
    proceed process produce profit project promise promote prompt propose prosecute protect protest provide
    publish pull punish purchase pursue push qualify question quote raid raise rally range rank rate ratify reach
    react realise realize rebound recall receive recognise recognize recommend record recover recruit reduce refer
    reflect refuse regain regard register reign reinforce reinstate reject relate release relocate rely remain
    remark remember remove rename renew renounce reopen repeal repeat repel replace reply report represent request
    require rescue research reserve resign resist resolve respond rest restore restrict result resume retain
    retire retreat return reveal reverse review revise revive revoke reward rise rob rock roll rule rush sack sail
    sanction save say schedule score scrap screen seal search secure seem seize select sentence separate serve
    settle shape share shell shift ship shock shout sign signal slash slow smash soar solve sound span spark
    speculate split sponsor stabilise stage start starve state station stay stem step stop store storm strengthen
    stress stretch strip study stumble submit succeed succumb sue suffer suggest suit summon supply support
    suppose suppress surge surrender surround survive suspect suspend sustain switch tackle talk target tax tend
    terminate test testify thank threaten tie top total touch tour track trade trail train transfer transform
    translate transmit travel treat trigger triple trust try tumble turn unblock uncover undermine unearth unfold
    unify unite unleash unload unlock unmask unpack unravel unseat unsettle unveil update upgrade urge use vacate
    value vanish vary veto view violate visit vote vow wage wait walk want warn watch weaken weigh welcome widen
    wish withdraw witness wonder work worry worsen yield
    """
)
