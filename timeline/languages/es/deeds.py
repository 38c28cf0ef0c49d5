"""Deeds in Spanish by the families that English ones have in `timeline.merging.families`.

Each word is how such a word begins; with a point behind it, it is the whole word;
`_` joins the words of a phrase. A family may have several lines.
"""

DEEDS = """
    die: muri muert fallec mató mataron ahogaron asesin
    injure: herid
    explode: explo estall atentado deton
    burn: incend quem arde ardió fuego
    quake: terremoto sismo seísmo
    flood: inund riada
    storm: tormenta huracán temporal ciclón
    landslide: alud desliz derrumbe deslave
    collapse: derrumb desplom colaps hund
    crash: descarril choc colisi accidente estrell
    sink: hundi naufrag
    walkout: huelga paro.
    sign: firm suscrib
    agree: acord acuerd alto. pact
    resign: dimi renunci
    arrest: detuv detien arrest deten
    kidnap: secuestr
    release: libera libert
    attack: atac ataque asalt
    bombard: bombarde
    shoot: tirote dispar
    invade: inva
    retreat: retir
    surrender: rindi rendici capitul
    capture: captur tomó. tomaron tomad toma. conquist
    buy: compr adquiri
    sell: vend venta
    elect: elegid eligi eleccion elección
    vote: vot referend plebiscito
    win: gan victoria venci derrot
    open: abri abiert inaugur apertura
    close: cerr cierre clausur
    launch: lanz despeg
    found: fund
    ban: prohib
    approve: aprob aprueb
    reject: rechaz
    declare: declar proclam
    cancel: cancel suspend
    postpone: aplaz
    charge: imput acus
    convict: conden culpable
    dismiss: destitu despid cesad ceses
    evacuate: evacu
    flee: huy huid fugó fuga. fugaron escap
    destroy: destru arras
    discover: descubr hall
    steal: rob hurt
    publish: public
    meet: reuni encontr cumbre recibió
    marry: cas. boda casó casaron
    protest: protest manifest
    annex: anexi
    visit: visit viajó viaje.
    arrive: lleg
    appoint: nombr design
    expel: expuls deport
    bury: enterr sepult
    begin: empez comenz inici
    end: termin final acab
    topple: derroc golpe.
    strand: encall varó varado
    oath: juró juramento jura. investidura
    acquit: absuel absolv
    sentence: conden sentenci
    erupt: erupción
    rescue: rescat
    bankrupt: quiebra bancarrota
    award: recibió recibe premio. galardon
    seize: incaut decomis
    join: ingres adhesión adhiri
    recognis: reconoci
    deny: negó niega desmint desmient negado
    reopen: reabrió reabier
    damage: dañó
    block: bloque
    lose: perdió pierde
    halt: suspend
"""
