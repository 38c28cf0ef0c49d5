"""Deeds in Italian by the families that English ones have in `timeline.merging.families`.

Each word is how such a word begins; with a point behind it, it is the whole word;
`_` joins the words of a phrase. A family may have several lines.
"""

DEEDS = """
    die: mort morì ucci deces morirono deced anneg assassin
    injure: ferit
    explode: esplo attentat
    burn: incend bruci rogo
    quake: terremoto sisma scoss
    flood: alluvion inond allag esond
    storm: tempesta uragano ciclone
    landslide: frana valanga
    collapse: croll
    crash: deragli scontr incident schiant
    sink: affond naufrag
    walkout: sciop
    sign: firm
    agree: accord intesa tregua
    resign: dimi dimess
    arrest: arrest fermat
    kidnap: rapi sequestr
    release: libera rilasc
    attack: attacc assalt
    bombard: bombard
    shoot: sparat
    invade: inva
    retreat: ritir
    surrender: arres. arrese resa. capitol
    capture: conquist presa. preso. cattur
    buy: acquist comprat comprò
    sell: vend
    elect: elett elezion
    vote: vot referendum
    win: vinto vinse vittori vince. battuto sconfi
    open: apert aprì inaugur
    close: chius chiud
    launch: lanci decoll
    found: fondat fondò
    ban: viet
    approve: approv
    reject: respin bocci
    declare: dichiar proclam
    cancel: annull
    postpone: rinvi
    charge: incrimin accus
    convict: condann colpevol
    dismiss: licenzi destitu esoner
    evacuate: evacu
    flee: fugg fuga evas
    destroy: distru
    discover: scop
    steal: rubat furto
    publish: pubblic
    meet: incontr vertice ricevuto
    marry: spos
    protest: protest manifest
    annex: annes annett
    visit: visit recato recata viaggi
    arrive: arriv giun
    appoint: nomina design
    expel: espuls espell
    bury: sepolt funeral
    begin: inizi cominci
    end: termin conclu finit
    topple: rovesci deposto golpe.
    strand: incagli arenat
    oath: giurato giurò giuramento giurano
    acquit: assol
    sentence: condann
    erupt: eruzione erutta
    rescue: salvat soccors
    bankrupt: fallit fallimento bancarotta
    award: ricevuto premio. vinto premiat
    seize: sequestr
    join: adesione aderi entrata.
    recognis: riconosc riconobb
    deny: smenti nega. negato negò
    damage: danneggi
    block: blocc
    lose: perso. perde.
    reopen: riapert riapre
    halt: sospe
"""
