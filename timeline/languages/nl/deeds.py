"""Deeds in Dutch by the families that English ones have in `timeline.merging.families`.

Each word is how such a word begins; with a point behind it, it is the whole word;
`_` joins the words of a phrase. A family may have several lines.
"""

DEEDS = """
    die: stierf stierven gestorven overled overleed dood. doden gedood omgekomen verdronk vermoord
    injure: gewond
    explode: explo ontplof aanslag
    burn: brand. brandde afgebrand vuur. vlammen
    quake: aardbeving
    flood: overstrom watersnood overstroomd onderwater
    storm: storm orkaan
    landslide: aardverschuiving lawine
    collapse: ingestort stortte instort
    crash: ontspoor botsing aanrijding neergestort verongeluk gebotst botst
    sink: gezonken verging vergaan zonk
    walkout: staking staakten gestaakt
    sign: onderteken getekend tekende
    agree: akkoord overeengekomen overeenkomst wapenstilstand
    resign: aftreed afgetreden trad. ontslag opgestapt stapte
    arrest: aangehouden arrest gearresteerd hield. aanhouding
    kidnap: ontvoer
    release: vrijgelaten vrijlating
    attack: aanval aangevallen viel. overval
    bombard: bombard beschiet beschoten
    shoot: doodgeschoten schietpartij neergeschoten schoot.
    invade: inval binnengevallen invasie
    retreat: terugtrok teruggetrokken terugtrekking
    surrender: gaf. overgegeven capitul overgave
    capture: veroverd ingenomen verovering
    buy: kocht gekocht overname overgenomen
    sell: verkocht verkoop
    elect: gekozen verkozen verkiezing kozen.
    vote: stemde gestemd stemming referendum
    win: won. wonnen gewonnen zege overwinning versloeg versla
    open: geopend opende opening
    close: gesloten sloot. sluiting
    launch: gelanceerd lanceerde
    found: opgericht gesticht richtte
    ban: verbod
    approve: goedgekeurd aangenomen keurde
    reject: verworpen afgewezen wees.
    declare: uitgeroepen verklaarde riep.
    cancel: afgelast geannuleerd
    postpone: uitgesteld
    charge: aangeklaagd aanklacht
    convict: veroordeel schuldig
    dismiss: ontslagen ontsloeg
    evacuate: geëvacueerd evacu
    flee: vlucht gevlucht ontsnap
    destroy: verwoest vernield
    discover: ontdekt gevonden vond. vondst
    steal: gestolen diefstal roof.
    publish: gepubliceerd publiceerde
    meet: ontmoet top. vergader ontving
    marry: trouwde getrouwd huwelijk
    protest: protest betoog demonstr
    annex: annex geannexeerd
    visit: bezocht bezoek reisde
    arrive: aankomst aangekomen arriveer
    appoint: benoemd
    expel: uitgezet uitgewezen
    bury: begraven begrafenis
    begin: begon begin
    end: eindigde einde. geëindigd
    topple: omvergeworpen afgezet staatsgreep
    strand: vastgelopen gestrand aan_de_grond
    oath: beëdigd eed. ingehuldigd inhuldig
    acquit: vrijgesproken vrijspraak
    sentence: veroordeel celstraf
    erupt: uitbarst uitgebarsten
    rescue: gered. redde
    bankrupt: failliet faillissement
    award: ontving prijs. onderscheiden
    seize: beslag
    join: toegetreden toetreding
    recognis: erkend erkenning
    deny: ontken
    damage: beschadig
    block: blokke geblokkeerd
    lose: verloor
    reopen: heropen
    halt: stilgelegd
"""
