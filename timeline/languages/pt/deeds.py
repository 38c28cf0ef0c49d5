"""Deeds in Portuguese by the families that English ones have in `timeline.merging.families`.

Each word is how such a word begins; with a point behind it, it is the whole word;
`_` joins the words of a phrase. A family may have several lines.
"""

DEEDS = """
    die: morr mort falec mat afogar assassin
    injure: ferid
    explode: explo atentado rebent
    burn: incênd ardeu queim fogo
    quake: terramoto terremoto sismo
    flood: inund cheia enchente
    storm: tempestade furacão ciclone
    landslide: deslizament derrocada
    collapse: desab ruiu colaps
    crash: descarril acident coli choc despenh
    sink: afund naufrag
    walkout: greve paralis
    sign: assin
    agree: acord
    resign: demiti demissão renunci demite-se
    arrest: det prend pres. preso
    kidnap: sequestr rapt
    release: libert solt
    attack: atac ataque assalt
    bombard: bombarde
    shoot: tiroteio baleou
    invade: invad invas
    retreat: retir
    surrender: rend capitul
    capture: captur tomou tomad conquist
    buy: compr adquiri
    sell: vend
    elect: eleit eleiç eleg
    vote: vot referend plebiscito
    win: venc ganh vitória derrot
    open: abri abert inaugur
    close: fech encerr
    launch: lanç descol
    found: fund
    ban: proib
    approve: aprov
    reject: rejeit chumb
    declare: declar proclam
    cancel: cancel
    postpone: adi. adiou adiad
    charge: acus indici
    convict: conden culpad
    dismiss: demit despedi exoner
    evacuate: evacu retirad
    flee: fug
    destroy: destru arras
    discover: descob encontr
    steal: roub furt
    publish: public
    meet: reuni encontr cimeira cúpula recebeu
    marry: cas. casou casaram casament
    protest: protest manifest
    annex: anex
    visit: visit viaj
    arrive: cheg
    appoint: nome
    expel: expuls deport
    bury: enterr sepult
    begin: começ inici
    end: termin acab
    topple: derrub depos. golpe
    strand: encalh
    oath: juramento empossad tomou.
    acquit: absolv
    sentence: conden sentenci
    erupt: erupção
    rescue: resgat
    bankrupt: falência faliu
    award: recebeu prémio prêmio
    seize: apreend apreens
    join: adesão aderi
    recognis: reconhec
    deny: desment negou nega. desmint
    damage: danific
    block: bloque
    lose: perdeu
    reopen: reabr
    halt: suspen
"""
