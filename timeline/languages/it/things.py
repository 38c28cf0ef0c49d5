"""Things and people of the news in Italian, by one name in all languages.

Each word is how such a word begins; with a point behind it, it is the whole word.
"""

THINGS = """
    miner: minator
    nurse: infermier
    driver: autist conducent macchinist
    docker: portual
    teacher: insegnant docent
    doctor: medic
    student: student
    farmer: agricoltor contadin
    worker: operai lavorator dipendent
    protester: manifestant
    migrant: migrant profug
    bus: autobus pullman
    train: treno treni
    tram: tram
    ship: nave. cargo
    ferry: traghett
    tanker: petrolier
    trawler: pescherecc
    submarine: sommergibil
    plane: aereo
    helicopter: elicotter
    rocket: razzo missil
    bridge: ponte. viadott
    tunnel: galleria tunnel
    dam: diga dighe
    school: scuola scuole
    hospital: ospedal
    church: chiesa cattedral
    market: mercato
    museum: museo
    theatre: teatro
    factory: fabbrica stabiliment
    mine: minier
    warehouse: magazzin
    airport: aeroport
    port: porto. porti
    station: stazion
    forest: bosco boschi
    gas: gas. gasdotto
    pipeline: oleodott gasdott
    parliament: parlament senat
    police: polizia
    treaty: trattat accord patti
    law: legge
    hostage: ostagg
    village: villaggio paese
    independence: indipendenza
    bank: banca. banco.
    university: università
    federation: federazion sindacato associazion unione. lega.
    party: partito
    court: tribunal corte. cassazion giudic
    prize: premio medaglia
    president: presidente
    minister: ministro ministra premier esteri
    mayor: sindaco sindaca
    king: re. regina.
    government: governo consiglio
    prison: carcere prigione
    prisoner: detenut prigionier
    metro: metropolitana
    lawyer: avvocat
    city: città
    sea: mare. mari
    river: fiume
    company: azienda società
"""
