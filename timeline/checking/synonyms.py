"""Words by which one thing is told in other words: a row says "weds" and "reward", its source "married" and "prize".

To teach it more, add a word to a line, or a line: base forms, in no order. A word may stand in several. A line holds
what is *the same deed or thing*, never what only comes with it: who is questioned is not arrested.
"""

from functools import lru_cache

from ..languages.en.grammar.kinship import root
from ..merging.wording import stem

DEEDS = """
    marry wed | bear birth born | die death pass decease | kill slay | murder assassinate | bury inter entomb
    begin start commence launch initiate kick outset onset | end finish conclude close cease expire over
    complete finish finalise conclude | stop halt cease discontinue | resume restart reopen
    continue last persist remain stay | open inaugurate unveil | reopen open
    found establish create form set institute launch start | dissolve disband abolish scrap
    introduce bring institute establish adopt launch implement | adopt embrace accept take settle agree
    change switch convert shift transition move follow | replace substitute supersede renew swap exchange
    repair mend fix restore renovate refurbish | strengthen reinforce fortify | rebuild reconstruct restore
    build construct erect make assemble create | dig excavate digging excavation | design devise plan draft
    invent devise create develop | propose suggest offer moot float put devise | offer announce propose promise
    make produce manufacture create | carry transport convey take ferry | ship vessel boat
    write compose author draft pen | publish release issue print | translate render | sign issue promulgate enact
    order decree command instruct mandate ordain
    announce reveal unveil disclose publicise public declare proclaim present | report notify inform tell alert
    call summon mobilise draft conscript mobilisation conscription
    grant give award accord bestow confer hand issue concession | receive get obtain gain win earn secure take land
    earn gain take get receive obtain complete degree | honour award prize decorate | prize reward award bounty
    give donate present hand | buy purchase acquire | sell dispose auction | rent lease hire tenant tenancy
    pay fund finance support sponsor | ask request petition appeal urge beg plead | demand insist call
    warn caution alert | say state tell declare remark | say claim allege assert maintain | deny reject dispute refute
    admit concede confess | decide choose opt resolve determine decision | choose select pick opt
    approve pass back adopt endorse accept | vote ballot poll referendum | elect choose vote | appoint name nominate
    succeed replace follow | take assume | lead head direct run | run operate manage work | run stand contest campaign
    rule govern reign | reject rebuff refuse decline turn | condemn denounce criticise censure deplore reject
    visit travel go come journey tour trip | travel go journey sail voyage
    move relocate emigrate settle leave transfer | arrive come reach land enter | leave depart quit exit go withdraw
    return come go back | enter cross come go | transfer move shift relocate reinter | send dispatch ship deliver
    deliver hand bring | bring take carry fetch | reroute divert send redirect | ground strand stuck run aground
    free refloat release liberate dislodge | block obstruct bar clog | trap strand stick catch | close shut block
    clear free reopen | invade attack enter | attack assault strike raid | bomb shell bombard
    seize take capture occupy conquer | recapture retake reconquer regain liberate recover | land disembark arrive
    withdraw retreat leave evacuate | fight battle combat | defeat beat overcome | surrender capitulate yield
    conquer subdue capture take | force troop soldier army military | war conflict
    annex absorb incorporate annexation | join enter accede | nationalise expropriate seize nationalisation
    privatise denationalise | merge unite combine join | split divide separate | separate divorce part | reunite unify
    discover find detect identify spot reveal uncover | find discover reveal turn | search seek look hunt
    investigate probe examine inquire inquiry investigation | inspect survey examine inspection check
    study learn attend read education schooling studies | teach lecture instruct taught teaching course
    graduate degree | research study investigate | test trial try experiment | show demonstrate reveal display prove
    show exhibit display present | screen show air broadcast premiere | perform play stage give sing
    debut premiere appear | record tape capture | play appear | arrest detain apprehend custody
    charge indict accuse prosecute | convict guilty | sentence jail | imprison jail incarcerate prison | sue litigate
    question interrogate interview | escape flee abscond | protest demonstrate march rally | riot unrest
    strike walkout | negotiate talk bargain | discuss debate talk consider | meet gather convene assemble meeting
    meet encounter | hold host stage organise take | attend visit join | take hold occur happen place stage
    agree settle accord | promise pledge vow | threaten warn | help assist aid support | support back endorse
    oppose resist object | protect guard shield defend | save rescue | heal cure recover | injure hurt wound
    suffer sustain endure | sicken ill fall contract | break fracture snap fail | break damage smash wreck
    fail collapse | fall drop decline decrease shrink | rise increase grow climb | reduce cut lower
    raise increase lift | grow expand widen enlarge extend | widen broaden enlarge expand | double twice | halve half
    leak drip seep water enter come | flood inundate | damage harm destroy | burn fire blaze catch
    ruin destroy wreck demolish | demolish raze tear pull dismantle apart take | remove take strip | wreck crash
    drown sink | lose miss | miss skip | abandon give drop quit leave | give hand cede
    cancel drop scrap call abolish | delay postpone defer | abolish repeal end scrap remove
    ban forbid prohibit outlaw | allow permit let authorise | reform change revise overhaul correct
    correct right fix amend rectify adjust | insert add include | add append join insert | use employ adopt apply
    keep observe follow use retain | define redefine fix set | measure gauge | count number reckon tally
    calculate compute work | estimate reckon | name call dub title rename | describe portray depict
    consider regard think | believe think hold | rank place finish | score net | compete play face race
    face play meet | qualify advance | start debut | sign join | trade transfer | retire quit stop
    coach manage train | train prepare | sow plant seed | harvest gather pick reap | flower bloom blossom
    eat consume | rain shower rainfall | freeze frost | snow snowfall | melt thaw | heat warm | cool chill
    draw attract bring pull | attend visit come guest visitor turnout | crowd throng people
    carry transport take passenger | use exercise practise | work job labour task | work serve
    hire recruit employ engage | fire dismiss sack | resign quit step | install instal put fit place
    fit mount attach | seal plug close stop | patch mend | put place lay set | connect link join | cross span
    extend lengthen stretch prolong | march walk | drive ride | fly pilot | climb ascend scale
    appear emerge surface arise | vanish disappear | hide conceal | reveal expose | become turn grow make
    live reside dwell settle inhabit | settle live move | own possess have hold | hold have keep possess
    contain include hold | lack miss want | produce make yield | export ship sell | import buy | tax levy duty toll
    fine penalise penalty | feel sense | know aware | learn discover find know hear | forget omit | remember recall
    fear worry dread | hope wish | want wish desire | love like adore | hate dislike | trust believe | render make
    supply provide give deliver furnish | provide offer give supply | equip furnish supply | switch turn
    activate start switch | operate run use | run stretch extend | strike hit ring | ring chime strike
    mark celebrate commemorate honour | celebrate mark feast | worship pray | bless consecrate
    crown enthrone coronation | restrict limit curb | impose introduce levy | lift remove end | ease relax loosen
    tighten toughen | collapse fall crumble | erupt explode | shake tremble | spread expand extend
    accompany join follow | pursue chase follow | guide lead | attack criticise | compare liken | quote cite
    mention refer note | note observe remark | file lodge submit apply | submit present hand file deliver
    apply request ask | complain protest grievance | receive reach get | reach get arrive come attain | reach hit
    achieve attain reach accomplish | succeed manage | try attempt seek | plan intend aim schedule mean
    expect anticipate await | contribute give add | invest put fund spend | spend pay cost use expenditure
    cost price | borrow loan lend | owe debt | earn make | profit gain | lose loss | stop end prevent
    prevent stop avert | avoid shun | stage hold mount | travel ride | rent let | share divide | exchange swap trade
"""
THINGS = """
    money fund funding finance cash | phone telephone call | letter mail message note | picture image photo photograph
    defective faulty broken flawed | trader merchant dealer shopkeeper seller | shop store
    worker employee labourer staff | doctor physician | lawyer attorney solicitor barrister | policeman officer police
    child kid son daughter | son child boy | daughter child girl | wife husband spouse | parent mother father
    remains ash body corpse | additional further extra second another more | new further fresh novel
    reliable dependable trustworthy | last latest recent final | first initial earliest inaugural
    main chief principal | repeatedly several often frequently time | again second | road street highway
    building edifice house | home house residence | car vehicle automobile | vehicle unit car van truck
    plane aircraft airplane airliner jet | train railway rail | railway railroad line
    company firm business corporation | enterprise company | university college | school college
    student undergraduate | teacher instructor | scientist researcher physicist chemist scholar
    priest cleric clergyman vicar | king monarch ruler sovereign | queen monarch ruler | president leader head
    leader head chief boss ruler | boss chief head manager director | prime premier | minister secretary
    parliament assembly legislature congress | government administration cabinet | council authority
    councillor council | town city municipality | city town capital | village hamlet settlement
    country state nation land | region area province district territory zone | border frontier boundary | land ground
    law act bill statute legislation | treaty accord pact agreement convention | bull decree edict law order
    contract tender agreement deal | rule regulation law | report study survey document | book volume work title novel
    film movie picture | song track tune | album record | play drama | painting picture canvas
    magazine journal periodical | newspaper paper daily | concert gig performance recital | match game fixture
    game match contest | contest competition tournament | race contest | team side club squad | championship title
    title crown | goal target aim | prize award medal trophy | illness disease sickness | epidemic outbreak plague
    injury wound | storm gale hurricane tempest | quake earthquake | accident crash mishap | explosion blast
    shooting gunfire | revolt uprising rebellion | rebellion revolt insurrection mutiny | revolution uprising
    crisis emergency | problem trouble fault | fault defect flaw | error mistake fault | way method means
    method technique approach | tool device instrument machine | watch clock timepiece | week days
    canal waterway channel | channel canal passage | bridge crossing | harbour port haven | factory plant works mill
    farm estate | river stream | sea ocean | forest wood | mountain peak mount | island isle | church cathedral chapel
    grave tomb | share stake stock holding | stake share interest | wage pay salary | post position job office
    era age period epoch | east orient | south southern | north northern | west western | eastern east
    large big great huge vast | small little tiny | old ancient elderly aged | young youthful | rich wealthy
    poor needy | quick fast rapid swift | slow sluggish | happy glad | famous renowned celebrated noted
    important major significant | major big main | whole entire full complete | entire whole all | most majority
    part portion section share | several some few various | many numerous multiple | roughly approximately around
    almost nearly | landlord owner estate | tenant renter lessee | refugee migrant asylum | cure remedy treatment
    drug medicine medication | cannon gun artillery | gun weapon rifle firearm | weapon arms arm | prison jail gaol
    prisoner inmate captive | dead casualty victim fatality | judge magistrate justice | court tribunal
    trial hearing case | crime offence | thief robber burglar | star celebrity | singer vocalist | actor performer
    writer author novelist | poet writer | founder creator | inventor creator | engineer technician
    student pupil learner | crowd mob | spacecraft probe ship craft satellite | rocket missile | moon lunar
    sun solar | earth terrestrial | footballer player | player athlete sportsman | coach manager trainer
    season campaign year
"""


def _groups(table: str) -> dict[str, frozenset[str]]:
    """The keys of the words of a table to the names of their groups."""
    found: dict[str, frozenset[str]] = {}
    for number, line in enumerate(table.replace("\n", "|").split("|")):
        listed = line.split()
        for word in listed:
            for form in (stem(word), root(stem(word))):
                found[form] = found.get(form, frozenset()) | {f"~{listed[0]}{number}"}
    return found


_GROUPS = _groups(DEEDS + THINGS)


@lru_cache(maxsize=65536)
def groups_of(low: str) -> frozenset[str]:
    """The groups of words that a lower-case word is of; none where nothing else tells the same.

    >>> bool(groups_of("weds") & groups_of("married")), bool(groups_of("arrested") & groups_of("questioned"))
    (True, False)
    """
    base = stem(low)
    return _GROUPS.get(base) or _GROUPS.get(root(base)) or frozenset()


def is_deed(family: str) -> bool:
    """Whether a family is one of deeds by `merging`, and no group of words of this table."""
    return not family.startswith("~")
