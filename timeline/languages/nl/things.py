"""Things and people of the news in Dutch, by one name in all languages.

Each word is how such a word begins; with a point behind it, it is the whole word.
"""

THINGS = """
    miner: mijnwerker
    nurse: verpleeg
    driver: chauffeur machinist
    docker: havenarbeider
    teacher: leraar leraren docent
    doctor: arts. artsen
    student: student
    farmer: boer. boeren
    worker: arbeider werknemer medewerker
    protester: betoger demonstrant
    migrant: migrant vluchteling
    bus: bus. bussen
    train: trein
    tram: tram
    ship: schip
    ferry: veerboot veerpont
    tanker: tanker
    trawler: trawler kotter
    submarine: onderzeeër duikboot
    plane: vliegtuig
    helicopter: helikopter
    rocket: raket
    bridge: brug. bruggen
    tunnel: tunnel
    dam: dam. stuwdam
    school: school
    hospital: ziekenhuis
    church: kerk
    market: markt
    museum: museum
    theatre: theater
    factory: fabriek
    mine: mijn. mijnen
    warehouse: loods magazijn
    airport: luchthaven vliegveld
    port: haven
    station: station
    forest: bos. bosbrand
    gas: gas
    pipeline: pijpleiding
    parliament: parlement kamer
    police: politie
    treaty: verdrag
    law: wet. wetten
    hostage: gijzel
    village: dorp
    independence: onafhankelijkheid
    bank: bank. spaarbank
    university: universiteit hogeschool
    federation: bond. federatie vakbond vereniging unie.
    party: partij
    court: rechtbank hof. rechter
    prize: prijs medaille
    president: president
    minister: minister premier
    mayor: burgemeester
    king: koning
    government: regering kabinet
    prison: gevangenis
    prisoner: gevangenen gedetineerd
    metro: metro
    lawyer: advocaat
    city: stad.
    sea: zee. noordzee
    river: rivier
    company: bedrijf concern
"""
