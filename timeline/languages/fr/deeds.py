"""Deeds in French by the families that English ones have in `timeline.merging.families`.

Each word is how such a word begins; with a point behind it, it is the whole word;
`_` joins the words of a phrase. A family may have several lines.
"""

DEEDS = """
    die: mort mortes décéd décès tué tués tuée mourut meurt péri noyé assassin
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
    open: ouvert ouvrit inaugur ouverture
    close: ferm
    launch: lanc décoll
    found: fond
    ban: interdi
    approve: approuv adopt voté
    reject: rejet refus
    declare: déclar proclam
    cancel: annul
    postpone: report. reporté reportée
    charge: inculp examen.
    convict: condamn coupable
    dismiss: limog licenci renvoy destitu
    evacuate: évacu
    flee: fui. fuit fuite évadé évasion
    destroy: détrui détruit ravag anéant
    discover: découv
    steal: vol. volé volée
    publish: publi
    meet: rencontr sommet réuni reçu reçue reçut reçus
    marry: mari épous
    protest: manifest protest
    annex: annex
    visit: visit rendu rendue rend.
    arrive: arriv
    appoint: nomm
    expel: expuls
    bury: enterr inhum obsèques
    begin: commenc début
    end: termin pris. fin.
    topple: renvers putsch
    strand: échou
    oath: serment investi
    acquit: acquitt relax
    sentence: condamn
    erupt: éruption
    rescue: sauv secour
    bankrupt: faillite liquidation
    award: reçu reçoit reçut prix. récompens décern
    seize: saisi
    join: adhér adhésion rejoi
    recognis: reconnu reconnaît
    deny: dément démenti nié nie. contest
    damage: endommag
    block: bloqu blocage
    lose: perdu. perd. défaite
    reopen: rouvert rouvre réouvert
    halt: suspen stopp
"""
