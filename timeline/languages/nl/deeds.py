"""Deeds in Dutch by the families that English ones have in `timeline.merging.families`.

Each word is how such a word begins; with a point behind it, it is the whole word.
"""

DEEDS = """
    die: stierf stierven gestorven overled overleed dood. doden gedood omgekomen
    injure: gewond
    explode: explo ontplof aanslag
    burn: brand. brandde afgebrand vuur. vlammen
    quake: aardbeving
    flood: overstrom watersnood
    storm: storm orkaan
    landslide: aardverschuiving lawine
    collapse: ingestort stortte instort
    crash: ontspoor botsing botste aanrijding neergestort
    sink: zonk. gezonken verging vergaan
    walkout: staking staakten gestaakt
    sign: onderteken getekend tekenden tekende
    agree: akkoord overeengekomen overeenkomst wapenstilstand
    resign: aftreed afgetreden trad. ontslag
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
    vote: stemde stemden gestemd stemming referendum
    win: won. wonnen gewonnen zege overwinning
    open: geopend opende opening
    close: gesloten sloot. sluiting
    launch: gelanceerd lanceerde
    found: opgericht gesticht richtte
    ban: verbod verboden
    approve: goedgekeurd aangenomen keurde
    reject: verworpen afgewezen wees.
    declare: uitgeroepen verklaarde riep.
    cancel: afgelast geannuleerd
    postpone: uitgesteld
    charge: aangeklaagd aanklacht
    convict: veroordeel schuldig
    dismiss: ontslagen ontsloeg
    evacuate: geëvacueerd evacu
    flee: vlucht gevlucht
    destroy: verwoest vernield
    discover: ontdekt gevonden vond. vondst
    steal: gestolen diefstal roof.
    publish: gepubliceerd publiceerde
    meet: ontmoet top. vergader
    marry: trouwde getrouwd huwelijk
    protest: protest betoog demonstr
    annex: annex geannexeerd
    visit: bezocht bezoek
    arrive: aankomst aangekomen arriveer
    appoint: benoemd benoemde
    expel: uitgezet uitgewezen
    bury: begraven begrafenis
    begin: begon begin begonnen
    end: eindigde einde. geëindigd
"""
