"""Things and people of the news in English, by one name in all languages.

Each word is how such a word begins; with a point behind it, it is the whole word.
"""

THINGS = """
    miner: miner
    nurse: nurse
    driver: driver
    docker: docker dockworker
    teacher: teacher
    doctor: doctor physician
    student: student
    farmer: farmer
    worker: worker workforce staff employee
    protester: protester demonstrator
    migrant: migrant refugee
    bus: bus coach
    train: train
    tram: tram
    ship: ship vessel freighter
    ferry: ferry
    tanker: tanker
    trawler: trawler
    submarine: submarine
    plane: plane aircraft airliner jet
    helicopter: helicopter
    rocket: rocket missile
    bridge: bridge viaduct
    tunnel: tunnel
    dam: dam
    school: school
    hospital: hospital clinic
    church: church cathedral
    market: market
    museum: museum
    theatre: theatre theater opera
    factory: factory plant mill works. refinery
    mine: mine colliery
    warehouse: warehouse
    airport: airport
    port: port harbour harbor
    station: station
    forest: forest
    gas: gas
    pipeline: pipeline
    parliament: parliament senate duma
    police: police
    treaty: treaty accord
    law: law act bill
    hostage: hostage
    village: village
    independence: independence
    bank: bank
    university: university college
    federation: federation union association league
    party: party
    court: court tribunal judge
    prize: prize award medal
    president: president
    minister: minister chancellor premier prime foreign
    mayor: mayor
    king: king queen
    government: government cabinet
    prison: prison jail
    prisoner: prisoner inmate
    metro: metro subway underground
    lawyer: lawyer
    city: city town
    sea: sea
    river: river
    company: company firm group
"""
