"""Deeds in Spanish by the families that English ones have in `timeline.merging.families`.

Each word is how such a word begins; with a point behind it, it is the whole word.
"""

DEEDS = """
    die: muri muert fallec mató mataron
    injure: herid
    explode: explo estall atentado deton
    burn: incend quem arde ardió fuego
    quake: terremoto sismo seísmo
    flood: inund riada
    storm: tormenta huracán temporal ciclón
    landslide: alud desliz derrumbe
    collapse: derrumb desplom colaps hund
    crash: descarril choc colisi accidente estrell
    sink: hundi naufrag
    walkout: huelga paro.
    sign: firm suscrib
    agree: acord acuerd alto. pact
    resign: dimi renunci
    arrest: detuv detien deteni arrest
    kidnap: secuestr
    release: libera libert
    attack: atac ataque asalt
    bombard: bombarde
    shoot: tirote dispar
    invade: inva invasión
    retreat: retir
    surrender: rindi rendici capitul
    capture: captur tom toma. conquist
    buy: compr adquiri
    sell: vend venta
    elect: elegid eligi eleccion elección
    vote: vot referend plebiscito
    win: gan victoria
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
    dismiss: destitu despid cesad
    evacuate: evacu
    flee: huy huid
    destroy: destru arras
    discover: descubr hall
    steal: rob hurt
    publish: public
    meet: reuni encontr cumbre
    marry: cas. boda casó casaron
    protest: protest manifest
    annex: anexi
    visit: visit
    arrive: lleg
    appoint: nombr design
    expel: expuls deport
    bury: enterr sepult
    begin: empez comenz inici
    end: termin final acab
"""
