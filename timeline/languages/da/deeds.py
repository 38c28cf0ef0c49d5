"""Deeds in Danish by the families that English ones have in `timeline.merging.families`.

Each word is how such a word begins; with a point behind it, it is the whole word;
`_` joins the words of a phrase. A family may have several lines.
"""

DEEDS = """
    die: døde død. dræbt dødsfald omkom druknede myrdet
    injure: såret kvæstet tilskadekom
    explode: eksplo sprængt attentat
    burn: brand. branden brændte ild
    quake: jordskælv
    flood: oversvøm stormflod
    storm: storm. stormen orkan
    collapse: styrtede kollaps sammenbrud væltede
    crash: afspor kollid sammenstød ulykke styrtet
    sink: sank. sunket forlis
    walkout: strejk
    sign: underskrev underskrift
    agree: aftale enedes overenskomst våbenhvile
    resign: afgang afgik trådte fratråd
    arrest: anhold arrest
    kidnap: bortfør kidnap
    release: løslad løslod frigiv
    attack: angreb overfald
    bombard: bombard besk
    shoot: skudt skød skyderi
    invade: inva besat
    retreat: tilbagetog trak
    capture: erobre indtog
    buy: købte køb. overtag overtog
    sell: solgt salg.
    elect: valgt valg. valget
    vote: stemt folkeafstemning afstemning
    win: vandt sejr slog. besejr
    open: åbne indvi
    close: lukke
    launch: opsend lancer
    found: grundla stifte oprette
    ban: forbud forbød forbyd
    approve: godkend vedtog vedtaget
    reject: afvis forkast
    declare: erklære udråb
    cancel: aflys
    postpone: udsat udsæt udskyd
    charge: tiltal sigte
    convict: dømt kendt
    dismiss: afsked fyret
    evacuate: evakuer
    flee: flygte flugt undslap undvege
    destroy: ødelæg ødelagt
    discover: opdag fundet fandt
    steal: stjal stjålet røveri
    publish: udgav udgivet offentliggj
    visit: besøg rejste
    arrive: ankom
    appoint: udnævn udpeg
    expel: udvis
    bury: begrav
    meet: mødte topmøde modtog mødes
    marry: gift. bryllup giftede
    protest: protest demonstr
    annex: annekter
    begin: begyndte indled
    end: sluttede endte
    topple: væltet afsat statskup
    strand: gik_på_grund gået_på_grund strandede
    oath: ed. indsat
    acquit: frikend
    sentence: dømt idømt fængsel
    erupt: udbrud
    rescue: reddet reddede
    bankrupt: konkurs
    award: modtog pris. prisen
    seize: beslaglag beslaglæ
    join: tiltrådte indtræden
    recognis: anerkend
    deny: benægt afviste dementer
    damage: beskadig
    block: bloker
    lose: tabte
    reopen: genåbn
    halt: standse
"""
