"""Deeds in Swedish by the families that English ones have in `timeline.merging.families`.

Each word is how such a word begins; with a point behind it, it is the whole word;
`_` joins the words of a phrase. A family may have several lines.
"""

DEEDS = """
    die: dog. dött död. dödsfall omkom avled drunkn mördad döda
    injure: skad
    explode: explo sprängd attentat
    burn: brann eldsvåda brand
    quake: jordbävning jordskalv
    flood: översvämning
    storm: storm orkan
    landslide: jordskred ras. lavin
    collapse: rasade kollaps störtade
    crash: spårade urspår krock kolli olycka
    sink: sjönk sjunkit förlis
    walkout: strejk
    sign: undertecknade undertecknande skrev.
    agree: avtal. enades överenskom vapenvila
    resign: avgick avgång avgått
    arrest: greps gripen grep. arreste häkta
    kidnap: kidnapp bortför
    release: frigav frigivn frisläpp släpptes
    attack: attack anföll anfall angrep
    bombard: bombard besköt beskjut
    shoot: sköt. sköts skottlossning ihjälsk
    invade: inva
    retreat: retir drog. tillbakadrag
    surrender: kapitul gav.
    capture: intog erövra
    buy: köpt förvärv uppköp
    sell: såld försälj
    elect: vald. valdes valet. valt
    vote: röst folkomröst
    win: segra seger vann vunnit slog. besegr
    open: öppna invig
    close: stängd stängning
    launch: sköts uppsänd lanser
    found: grunda
    ban: förbud förbjud förbjöd
    approve: godkän antog
    reject: avslog avvisa
    declare: utrop förklara
    cancel: inställ ställdes
    postpone: sköts uppsk
    charge: åtal
    convict: dömd skyldig
    dismiss: avsked sparka
    evacuate: evakuer
    flee: flydde flykt rymde rymt
    destroy: förstör ödela
    discover: upptäck hittad fynd
    steal: stulen stulits stöld rån.
    publish: publicer
    meet: möte träffa toppmöte mottog mötte
    marry: gift bröllop
    protest: protest demonstr
    annex: annekter
    visit: besök reste. resa.
    arrive: anlände ankom
    appoint: utnämn utsåg utsedd
    expel: utvis
    bury: begrav
    begin: började inledd
    end: slutade avslut slutet.
    topple: störtade avsatt statskupp
    strand: gick_på_grund gått_på_grund strandade
    oath: svor. ed.
    acquit: frias friad frikän
    sentence: dömd fängelse
    erupt: utbrott
    rescue: räddade
    bankrupt: konkurs
    award: mottog pris. priset
    seize: beslag
    join: anslöt inträde
    recognis: erkände erkänn
    deny: förnek dement
    damage: skadade
    block: blocker blockad
    lose: förlor
    reopen: återöppn
    halt: stoppa
"""
