"""The families of deeds: die, death and killed are one, and so are blast, explosion and blow up.

To teach it a family, add a line: its verbs and nouns in their base form, a phrasal verb with `_`. A word may stand in
several.
"""

from ..languages.en.grammar.lexicon import REPORTING
from ..languages.wordlist import words

FAMILIES = """
    die death kill killing dead deadly fatal perish drown murder assassinate assassination shoot_dead claim_life
        slay massacre strangle fatality pass_away freeze_death fall_death lose_life pronounce_dead declare_dead
    injure wound hurt injury
    explode explosion blast blow_up blow_apart detonate detonation go_off bomb bombing
    burn fire blaze burn_down inferno catch_fire gut flame torch arson set_fire set_alight
    quake earthquake seism temblor tremor
    aftershock
    flood flooding inundate deluge
    storm hurricane typhoon cyclone tornado hailstorm
    landslide mudslide avalanche rockfall
    collapse give_way cave_in fall_over fall_down crumble tumble_down come_down fall burst topple
    burst rupture
    topple overthrow oust depose unseat coup seize_power
    crash collide collision derail derailment hit ram overturn plough mow_down
    recall
    lose loss
    sink sinking go_down capsize founder overturn keel_over
    strand run_aground grounding
    walkout strike walk_out stoppage
    sign signing signature
    agree agreement accord deal pact settle settlement
    truce ceasefire armistice
    resign resignation quit step_down stand_down step_aside abdicate abdication retire retirement give_up_as
    arrest detain detention apprehend take_custody hold_custody
    hostage take_hostage
    kidnap abduct abduction kidnapping
    seize confiscate confiscation seizure impound
    capture seize take_over occupy occupation
    capture fall overrun seize conquer conquest
    release free set_free let_go freed
    attack assault raid ambush airstrike break_into
    shoot_down bring_down down
    bombard shell shelling bombardment
    besiege siege surround
    surrender capitulate capitulation
    retreat withdraw withdrawal pull_back pull_out
    shoot shooting gunfire shoot_dead open_fire fire_shot
    buy acquire acquisition purchase takeover take_over buyout
    sell sale
    dismiss sack dismissal lay_off layoff axe oust let_go cut_job fire
    merge merger
    dissolve disband dissolution
    loot plunder ransack looting
    expel deport expulsion deportation
    execute hang behead execution
    appoint name appointment hire install
    elect election re-elect re-election reelect win_election win_poll win_vote choose vote_president vote_mayor
    vote referendum ballot
    win victory beat defeat triumph
    confess confession
    award win receive win_prize present honour prize medal
    open opening inaugurate inauguration
    reopen reopening open_again
    restart resume resumption
    close closure shut shut_down shutdown
    launch lift_off liftoff blast_off
    found establish set_up foundation
    ban prohibit prohibition outlaw forbid bar
    halt stop suspend suspension
    abolish abolition lift repeal scrap do_away end
    approve approval pass back adopt adoption ratify ratification endorse
    reject rejection turn_down vote_down defeat
    declare proclaim proclamation declaration declare_over
    restore restoration re-establish
    cancel cancellation call_off
    delay postpone postponement put_off hold_up
    charge indict indictment
    convict conviction find_guilty
    acquit acquittal clear
    sentence jail imprison send_prison send_jail give_prison
    sue lawsuit
    bankrupt go_bankrupt file_bankruptcy bankruptcy insolvency
    default
    evacuate evacuation have_leave force_home
    flee escape defect defection
    destroy destruction devastate devastation wreck raze ruin wash_away sweep_away
    damage
    discover find spot discovery unearth uncover recover retrieve
    steal theft rob robbery burgle
    publish publication come_out release issue
    unveil reveal present
    disclose reveal disclosure
    broadcast air show screen televise
    meet meeting summit hold_talk
    marry wed wedding marriage
    crown coronation enthrone
    oath swear_in swear swear_oath inauguration
    protest demonstrate demonstration rally march take_streets
    split break_up break-up breakup break_apart disintegrate disintegration
    bury burial funeral
    jump leap
    pledge promise vow
    commemorate commemoration mark
    rescue save pull_alive pull_out pull rescue_alive find_alive
    cut reduce reduction slash halve lower
    raise lift increase hike
    rise climb soar jump surge
    fall drop decline plunge slump slide come_down
    record break_record set_record
    erupt eruption spew
    outbreak epidemic pandemic
    leave depart departure take_off
    tsunami tidal_wave
    arrive arrival reach land wash_up wash_ashore
    cross crossing
    try attempt
    spill leak
    invade invasion
    apologise apology apologize sorry
    visit travel trip tour fly flight arrive arrival
    landfall make_landfall come_ashore
    order instruct command
    slaughter cull
    evacuate move_away
    capture catch hunt_down
    isolate isolation quarantine
    block veto
    raise move_up
    end call_off declare_over pronounce_dead
    land touch_down come_down ditch
    watch view
    vanish disappear disappearance go_missing
    rescue lift_out bring_up bring_surface haul
    begin break_out come_force come_effect go_effect take_effect enter_force
    begin start commence beginning get_under_way
    end finish conclude conclusion
    diagnose diagnosis
    test testing
    wage offensive
    accuse accusation
"""
# What tells only that something came about: of "the quake struck" the deed is the quake.
LIGHT = words(
    """
    hit strike shake rock jolt happen occur come follow be have do make give go get take hold see tear leave cause
    bring put begin end result become remain appear feel stay keep face
    """
)
VAGUE = LIGHT | words("send grant receive")
"""With these two may tell one deed otherwise: "was sent to prison", "was given four years"."""
SAY = words("say tell state note remark report announce explain argue")
# Who says a thing may say another on the same day; who declares, confesses or discloses one has done it.
SAYING = REPORTING - words("add declare confess disclose reveal")
# What says too little without what it is about: "agreed to pay no dividend", "agreed to a fund".
LOOSE = SAYING | words("agree decide order plan pledge expect")
BEGINNING = words("begin end")
PHRASES_OF_LIGHT = frozenset({"take_place", "take_effect", "take_part"})
# What an incident does: "the blast killed nine" and "nine died" are of the one blast.
OUTCOMES = frozenset({"die", "injure", "destroy", "damage", "collapse", "displace", "spill"})
INCIDENTS = frozenset(
    {
        *("explode", "burn", "quake", "flood", "storm", "landslide", "crash", "sink", "attack", "shoot", "collapse"),
        *("erupt", "strand", "tsunami", "walkout", "heatwave", "clash", "aftershock"),
    }
)
RARE = frozenset({"quake", "erupt", "tsunami", "coup"})
"""Deeds of which a day sees one: "the quake" of a day needs no place, and its toll is told otherwise each day."""
STORMS = words("storm hurricane typhoon cyclone tornado tsunami earthquake fire")
OPPOSITES = """
    open close | win lose | rise fall | begin end | arrive leave | buy sell | raise cut | arrest release
    approve reject | convict acquit | found close | gain lose | join leave | abolish impose | appoint dismiss
    appoint resign | birth die | enter leave | extend suspend | reopen close | restart close | launch end
    raise fall | rise cut | marry divorce | accept reject | confirm deny | admit deny | capture lose | call cancel
    walkout cancel | steal return | ban allow
"""
