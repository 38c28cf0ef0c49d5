"""Deeds in French by the families that English ones have in `timeline.merging.families`.

Each word is how such a word begins; with a point behind it, it is the whole word;
`_` joins the words of a phrase. A family may have several lines.
"""

DEEDS = """
    die: mort décéd décès tué mourut meurt péri noyé assassin
    injure: bless
    explode: explos attentat déton
    burn: incend brûl feu.
    quake: séisme tremblement
    flood: inond crue. submerg
    storm: tempête ouragan cyclone
    landslide: glissement avalanche
    collapse: effondr écroul
    crash: déraill collision accident écras crash percut
    sink: coulé coula naufrage sombr chavir
    walkout: grève débray grévistes
    sign: sign
    agree: accord. entent
    resign: démission
    arrest: arrêt interpell
    kidnap: enlev enlèvement kidnapp otage
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
    win: gagn remport victoire battu. vainc
    open: ouvert ouvrit inaugur
    close: ferm
    launch: lanc décoll
    found: fond
    ban: interdi
    approve: approuv adopt voté
    reject: rejet refus
    declare: déclar proclam
    cancel: annul
    postpone: report. reporté
    charge: inculp examen.
    convict: condamn coupable
    dismiss: limog licenci renvoy destitu
    evacuate: évacu
    flee: fui. fuit évadé évasion
    destroy: détrui ravag anéant
    discover: découv
    steal: vol. volé
    publish: publi
    meet: rencontr sommet réuni reçu
    marry: mari épous
    protest: manifest protest
    annex: annex
    visit: visit rendu rend.
    arrive: arriv
    appoint: nomm
    expel: expuls
    bury: enterr inhum obsèques
    begin: commenc début
    end: termin fin.
    topple: renvers putsch
    strand: échou
    oath: serment investi
    acquit: acquitt relax
    sentence: condamn
    erupt: éruption
    rescue: sauv secour
    bankrupt: faillite liquidation
    award: reçu reçoit prix. récompens décern
    seize: saisi
    join: adhér adhésion rejoi
    recognis: reconnu reconnaît
    deny: dément nié nie. contest
    damage: endommag
    block: bloqu blocage
    lose: perdu. perd. défaite
    reopen: rouvert rouvre réouvert
    halt: suspen stopp
"""
