"""Things and people of the news in French, by one name in all languages.

Each word is how such a word begins; with a point behind it, it is the whole word.
"""

THINGS = """
    miner: mineur
    nurse: infirmi
    driver: conducteur chauffeur
    docker: docker
    teacher: enseignant professeur instituteur
    doctor: médecin
    student: étudiant
    farmer: agriculteur paysan
    worker: ouvrier salarié employé
    protester: manifestant
    migrant: migrant réfugié
    bus: bus. autocar autobus
    train: train
    tram: tramway
    ship: navire cargo
    ferry: ferry
    tanker: pétrolier
    trawler: chalutier
    submarine: sous-marin
    plane: avion
    helicopter: hélicopt
    rocket: fusée missile
    bridge: pont. ponts viaduc
    tunnel: tunnel
    dam: barrage
    school: école lycée
    hospital: hôpital clinique
    church: église cathédrale
    market: marché
    museum: musée
    theatre: théâtre opéra
    factory: usine fabrique
    mine: mine. mines
    warehouse: entrepôt
    airport: aéroport
    port: port. ports
    station: gare. gares
    forest: forêt
    gas: gaz
    pipeline: pipeline oléoduc gazoduc
    parliament: parlement assemblée sénat
    police: police
    treaty: traité accord
    law: loi. lois
    hostage: otage
    village: village
    independence: indépendance
    bank: banque
    university: université faculté
    federation: fédération syndicat association union. ligue
    party: parti. partis
    court: tribunal cour. juge
    prize: prix. médaille
    president: président. présidente.
    minister: ministre premier. chancelier affaires étrangères
    mayor: maire.
    king: roi. reine.
    government: gouvernement
    prison: prison
    prisoner: prisonnier détenu
    metro: métro
    lawyer: avocat
    city: ville.
    sea: mer. mers
    river: fleuve rivière
    company: société. entreprise groupe
"""
