"""Things and people of the news in Portuguese, by one name in all languages.

Each word is how such a word begins; with a point behind it, it is the whole word.
"""

THINGS = """
    miner: mineiro
    nurse: enfermeir
    driver: motorist maquinist
    docker: estivador
    teacher: professor docent
    doctor: médico
    student: estudante
    farmer: agricultor
    worker: operári trabalhador
    protester: manifestante
    migrant: migrante refugiad
    bus: autocarro ônibus
    train: comboio trem. trens
    tram: bonde. eléctrico
    ship: navio cargueiro
    ferry: balsa ferry
    tanker: petroleiro
    trawler: pesqueiro arrastão
    submarine: submarino
    plane: avião avioneta
    helicopter: helicópter
    rocket: foguete míssil
    bridge: ponte. viaduto
    tunnel: túnel
    dam: barragem
    school: escola
    hospital: hospital
    church: igreja catedral
    market: mercado
    museum: museu
    theatre: teatro
    factory: fábrica
    mine: mina. minas
    warehouse: armazém
    airport: aeroporto
    port: porto. portos
    station: estação
    forest: floresta
    gas: gás gasoduto
    pipeline: oleoduto gasoduto
    parliament: parlamento assembleia senado
    police: polícia
    treaty: tratado acordo
    law: lei. leis
    hostage: refém reféns
    village: aldeia vila
    independence: independência
    bank: banco. banca.
    university: universidade
    federation: federação sindicato associação união. liga.
    party: partido
    court: tribunal juiz
    prize: prémio prêmio medalha
    president: presidente
    minister: ministro ministra negócios estrangeiros
    mayor: prefeito autarca câmara
    king: rei. rainha
    government: governo
    prison: prisão cadeia
    prisoner: preso. presos prisioneir recluso
    metro: metro. metrô
    lawyer: advogad
    city: cidade
    sea: mar. mares
    river: rio. rios
    company: empresa companhia
"""
