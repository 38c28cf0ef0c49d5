"""Deeds in Italian by the families that English ones have in `timeline.merging.families`.

Each word is how such a word begins; with a point behind it, it is the whole word.
"""

DEEDS = """
    die: mort morì ucci decedut deces
    injure: ferit
    explode: esplo attentat
    burn: incend bruci rogo
    quake: terremoto sisma scossa
    flood: alluvion inond
    storm: tempesta uragano ciclone
    landslide: frana valanga
    collapse: crollat crollò crollo
    crash: deragli scontr incident schiant
    sink: affond naufrag
    walkout: sciopero scioper
    sign: firm
    agree: accord intesa tregua
    resign: dimi dimess
    arrest: arrest fermat
    kidnap: rapi sequestr
    release: liberat libera rilasc
    attack: attacc assalt
    bombard: bombard
    shoot: sparat sparator
    invade: inva invasione
    retreat: ritir
    surrender: arres. arrese resa. capitol
    capture: conquist presa. preso. cattur
    buy: acquist comprat comprò
    sell: vend
    elect: elett eletto elezion
    vote: vot referendum
    win: vinto vinse vittori
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
    dismiss: licenzi destitu
    evacuate: evacu
    flee: fugg fuga
    destroy: distru
    discover: scop
    steal: rubat furto
    publish: pubblic
    meet: incontr vertice
    marry: spos
    protest: protest manifest
    annex: annes annett
    visit: visit
    arrive: arriv giun
    appoint: nomina design
    expel: espuls espell
    bury: sepolt funeral
    begin: inizi cominci
    end: termin conclu finit
"""
