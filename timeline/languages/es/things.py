"""Things and people of the news in Spanish, by one name in all languages.

Each word is how such a word begins; with a point behind it, it is the whole word.
"""

THINGS = """
    miner: minero
    nurse: enfermer
    driver: conductor chofer
    docker: estibador
    teacher: maestro profesor docente
    doctor: médico
    student: estudiante
    farmer: agricultor campesino
    worker: obrero trabajador empleado
    protester: manifestante
    migrant: migrante refugiad
    bus: autobús autocar
    train: tren. trenes
    tram: tranvía
    ship: buque barco carguero
    ferry: ferry transbordador
    tanker: petrolero
    trawler: pesquero arrastrero
    submarine: submarino
    plane: avión avioneta
    helicopter: helicópter
    rocket: cohete misil
    bridge: puente
    tunnel: túnel
    dam: presa. represa
    school: escuela colegio
    hospital: hospital clínica
    church: iglesia catedral
    market: mercado
    museum: museo
    theatre: teatro
    factory: fábrica planta
    mine: mina. minas
    warehouse: almacén
    airport: aeropuerto
    port: puerto
    station: estación
    forest: bosque forestal
    gas: gas. gasoducto
    pipeline: oleoducto gasoducto
    parliament: parlamento congreso senado cortes
    police: policía
    treaty: tratado acuerdo
    law: ley. leyes
    hostage: rehén rehenes
    village: pueblo aldea
    independence: independencia
    bank: banco. banca. caja.
    university: universidad
    federation: federación sindicato asociación unión. liga.
    party: partido
    court: tribunal juez jueces audiencia
    prize: premio medalla
    president: presidente presidenta
    minister: ministro ministra exteriores
    mayor: alcalde
    king: rey. reina.
    government: gobierno
    prison: cárcel prisión
    prisoner: preso. presos prisioner recluso
    metro: metro. metros subte
    lawyer: abogad
    city: ciudad
    sea: mar. mares
    river: río. ríos
    company: empresa compañía
"""
