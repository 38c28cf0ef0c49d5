"""Things and people of the news in Russian, by one name in all languages.

Each word is how such a word begins; with a point behind it, it is the whole word.
"""

THINGS = """
    miner: шахтер горняк
    nurse: медсест
    driver: водител машинист
    docker: докер
    teacher: учител
    doctor: врач
    student: студент
    farmer: фермер
    worker: рабоч работник сотрудник
    protester: демонстрант
    migrant: мигрант бежен
    bus: автобус
    train: поезд
    tram: трамва
    ship: судно корабл
    ferry: паром
    tanker: танкер
    trawler: траулер
    submarine: подводн
    plane: самолет
    helicopter: вертолет
    rocket: ракет
    bridge: мост
    tunnel: туннел тоннел
    dam: плотин дамб
    school: школ
    hospital: больниц госпитал
    church: церк собор
    market: рынок рынк
    museum: музе
    theatre: театр
    factory: завод фабрик
    mine: шахт
    warehouse: склад
    airport: аэропорт
    port: порт. порту
    station: вокзал
    forest: лес. лесн
    gas: газ
    pipeline: трубопровод газопровод
    parliament: парламент дум
    police: полиц
    treaty: договор соглашен
    law: закон
    hostage: заложни
    village: село деревн
    independence: независим
    bank: банк
    university: университет
    federation: федераци союз профсоюз
    party: парти
    court: суд. суда. суде.
    prize: преми медал
    president: президент
    minister: министр премьер
    mayor: мэр. мэра
    king: корол
    government: правительств
    prison: тюрьм
    prisoner: пленн заключенн
    metro: метро
    lawyer: адвокат
    city: город
    sea: море моря
    river: рек. реки реке
    company: компан
"""
