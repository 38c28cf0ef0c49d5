"""Things and people of the news in Polish, by one name in all languages.

Each word is how such a word begins; with a point behind it, it is the whole word.
"""

THINGS = """
    miner: górnik górnic
    nurse: pielęgniar
    driver: kierowc maszynist
    docker: docker doker
    teacher: nauczyciel
    doctor: lekarz lekark
    student: student
    farmer: rolnik rolnic
    worker: robotni pracowni
    protester: demonstrant
    migrant: migrant uchodź
    bus: autobus autokar
    train: pociąg
    tram: tramwaj
    ship: statek statk
    ferry: prom. promu
    tanker: tankow
    trawler: trawler kuter
    submarine: okręt
    plane: samolot
    helicopter: helikopter śmigłow
    rocket: rakiet
    bridge: most. mostu mości
    tunnel: tunel
    dam: zapor tam.
    school: szkoł
    hospital: szpital
    church: kości katedr
    market: targ. targu targowisk
    museum: muze
    theatre: teatr
    factory: fabry zakład
    mine: kopal
    warehouse: magazyn
    airport: lotnisk
    port: port. portu
    station: dworz
    forest: las. lasu leśn
    gas: gaz
    pipeline: rurociąg gazociąg
    parliament: sejm senat
    police: polic
    treaty: traktat porozumien
    law: ustaw
    hostage: zakładni
    village: wieś wsi
    independence: niepodległoś
    bank: bank. banku banki
    university: uniwersytet politechni
    federation: federacj związ stowarzyszen unia. unii
    party: parti
    court: sąd. sądu sądzie
    prize: nagrod medal
    president: prezydent
    minister: minister premier
    mayor: burmistrz
    king: król
    government: rząd
    prison: więzieni
    prisoner: więzień więźni jeńc
    metro: metro. metra metrze
    lawyer: adwokat
    city: miasto mieście miasta
    sea: morze morza
    river: rzek
    company: firma spółk
"""
