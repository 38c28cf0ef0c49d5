"""Deeds in French by the families that English ones have in `timeline.merging.families`.

Each word is how such a word begins; with a point behind it, it is the whole word.
"""

DEEDS = """
    die: mort mortes décéd décès tué tués tuée mourut meurt péri
    injure: bless
    explode: explos attentat déton
    burn: incend brûl feu.
    quake: séisme tremblement
    flood: inond crue.
    storm: tempête ouragan cyclone
    landslide: glissement avalanche
    collapse: effondr écroul
    crash: déraill collision accident écras
    sink: coulé coula naufrage sombr
    walkout: grève
    sign: sign
    agree: accord. entent
    resign: démission
    arrest: arrêt interpell
    kidnap: enlev enlèvement kidnapp
    release: libér
    attack: attaqu assaut
    bombard: bombard pilonn
    shoot: abatt fusillade coups.
    invade: invasion envahi
    retreat: retrait retir
    surrender: capitul reddition rendu
    capture: pris. prise. conqu capture
    buy: achet rachat acquis
    sell: vend vente.
    elect: élu. élue. élus. élire élection
    vote: vot référendum scrutin
    win: gagn remport victoire
    open: ouvert ouvrit inaugur ouverture
    close: ferm
    launch: lanc décoll
    found: fond
    ban: interdi
    approve: approuv adopt
    reject: rejet refus
    declare: déclar proclam
    cancel: annul
    postpone: report. reporté reportée
    charge: inculp examen.
    convict: condamn coupable
    dismiss: limog licenci renvoy destitu
    evacuate: évacu
    flee: fui. fuit fuite
    destroy: détrui détruit ravag
    discover: découv
    steal: vol. volé volée
    publish: publi
    meet: rencontr sommet réuni
    marry: mari épous
    protest: manifest protest
    annex: annex
    visit: visit
    arrive: arriv
    appoint: nomm
    expel: expuls
    bury: enterr inhum obsèques
    begin: commenc début
    end: termin pris. fin.
"""
