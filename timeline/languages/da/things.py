"""Things and people of the news in Danish, by one name in all languages.

Each word is how such a word begins; with a point behind it, it is the whole word.
"""

THINGS = """
    miner: minearbejder
    nurse: sygepleje
    driver: chauffør lokofører
    docker: havnearbejder
    teacher: lærer
    doctor: læge
    student: student studerende
    farmer: landmand landmænd
    worker: arbejder ansat
    protester: demonstrant
    migrant: flygtning migrant
    bus: bus. bussen
    train: tog. toget
    tram: sporvogn
    ship: skib
    ferry: færge
    tanker: tankskib
    trawler: trawler
    submarine: ubåd
    plane: fly. flyet
    helicopter: helikopter
    rocket: raket missil
    bridge: bro. broen
    tunnel: tunnel
    dam: dæmning
    school: skole
    hospital: hospital sygehus
    church: kirke
    market: marked
    museum: museum museet
    theatre: teater
    factory: fabrik
    mine: mine. minen
    warehouse: lagerhal
    airport: lufthavn
    port: havn
    station: banegård station
    forest: skov
    gas: gas
    pipeline: rørledning
    parliament: parlament folketing
    police: politi
    treaty: traktat aftale
    law: lov. loven
    hostage: gidsel gidsler
    village: landsby
    independence: uafhængighed
    bank: bank. banken sparekasse
    university: universitet højskole
    federation: forbund forening union.
    party: parti. partiet
    court: ret. retten domstol byret
    prize: pris. prisen medalje
    president: præsident
    minister: minister
    mayor: borgmester
    king: kong. konge dronning
    government: regering
    prison: fængsel fængsl
    prisoner: fange. fanger fangen
    metro: metro
    lawyer: advokat
    city: byen.
    sea: havet
    river: flod. floden
    company: selskab firma
"""
