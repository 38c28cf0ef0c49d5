"""Things and people of the news in Swedish, by one name in all languages.

Each word is how such a word begins; with a point behind it, it is the whole word.
"""

THINGS = """
    miner: gruvarb
    nurse: sjuksköt
    driver: förare
    docker: hamnarb
    teacher: lärare
    doctor: läkare
    student: student
    farmer: bönder bonde
    worker: arbetare anställd
    protester: demonstrant
    migrant: flykting migrant
    bus: buss. bussen
    train: tåg
    tram: spårvagn
    ship: fartyg skepp
    ferry: färja
    tanker: tankfartyg
    trawler: trålare
    submarine: ubåt
    plane: flygplan
    helicopter: helikopter
    rocket: raket robot
    bridge: bro. bron
    tunnel: tunnel
    dam: damm
    school: skola
    hospital: sjukhus
    church: kyrka
    market: marknad
    museum: museum museet
    theatre: teater
    factory: fabrik pappersbruk
    mine: gruva
    warehouse: lager
    airport: flygplats
    port: hamn
    station: station
    forest: skog
    gas: gas
    pipeline: rörledning
    parliament: riksdag
    police: polis
    treaty: fördrag avtal
    law: lag. lagen
    hostage: gisslan
    village: byn. by.
    independence: självständighet
    bank: bank. banken sparbank
    university: universitet högskola
    federation: förbund förening union.
    party: parti. partiet
    court: tingsrätt hovrätt domstol
    prize: pris. priset medalj
    president: president
    minister: minister
    mayor: borgmästare
    king: kung. drottning
    government: regering
    prison: fängelse
    prisoner: fånge fångar
    metro: tunnelbana
    lawyer: advokat
    city: stad. staden.
    sea: havet
    river: älv. älven
    company: bolag företag
"""
