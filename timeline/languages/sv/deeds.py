"""Deeds in Swedish by the families that English ones have in `timeline.merging.families`.

Each word is how such a word begins; with a point behind it, it is the whole word;
`_` joins the words of a phrase. A family may have several lines.
"""

DEEDS = """
    die: dog. dött död. döda. dödades dödsfall omkom avled drunkn mördad döda
    injure: skad skadades
    explode: explo sprängd attentat
    burn: brand. brann branden eldsvåda brand
    quake: jordbävning jordskalv
    flood: översvämning
    storm: storm orkan
    landslide: jordskred ras. lavin
    collapse: rasade kollaps störtade
    crash: spårade urspår krock kolli olycka
    sink: sjönk sjunkit förlis
    walkout: strejk
    sign: undertecknade undertecknades undertecknande skrev.
    agree: avtal. enades överenskom vapenvila
    resign: avgick avgång avgått
    arrest: greps gripen grep. arreste häkta
    kidnap: kidnapp bortför
    release: frigav frigivn frisläpp släpptes
    attack: attack anföll anfall angrep
    bombard: bombard besköt beskjut
    shoot: sköt. sköts skottlossning ihjälsk
    invade: inva invasion
    retreat: retir drog. tillbakadrag
    surrender: kapitul gav.
    capture: intog erövra intogs
    buy: köpt köpte förvärv uppköp
    sell: såld sålde försälj
    elect: vald. valdes valet. valt
    vote: röst folkomröst
    win: vann. segra seger vann vunnit slog. besegr
    open: öppna invig
    close: stängd stängdes stängning
    launch: sköts uppsänd lanser
    found: grunda
    ban: förbud förbjud förbjöd
    approve: godkän antog antogs
    reject: avslog avvisa
    declare: utrop förklara
    cancel: inställ ställdes
    postpone: sköts uppsk
    charge: åtala åtal
    convict: dömd dömdes skyldig
    dismiss: avsked sparka
    evacuate: evakuer
    flee: flydde flykt rymde rymt
    destroy: förstör ödela
    discover: upptäck hittad hittades fynd
    steal: stulen stulits stöld rån.
    publish: publicer
    meet: möte träffa toppmöte mottog mötte
    marry: gift gifte bröllop
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
    acquit: friade frias friad frikän
    sentence: dömdes dömd dömde fängelse
    erupt: utbrott
    rescue: räddade räddades
    bankrupt: konkurs
    award: mottog pris. priset
    seize: beslagtog beslag
    join: anslöt inträde
    recognis: erkände erkänn
    deny: förnek dement
    damage: skadade skadades
    block: blocker blockad
    lose: förlor
    reopen: återöppn
    halt: stoppa
"""
