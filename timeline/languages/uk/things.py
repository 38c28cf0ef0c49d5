"""Things and people of the news in Ukrainian, by one name in all languages.

Each word is how such a word begins; with a point behind it, it is the whole word.
"""

THINGS = """
    miner: шахтар
    nurse: медсест
    driver: водії машиніст
    docker: докер
    teacher: вчител учител
    doctor: лікар
    student: студент
    farmer: фермер селян
    worker: робітник працівник
    protester: демонстрант
    migrant: мігрант біжен
    bus: автобус
    train: потяг поїзд
    tram: трамва
    ship: корабел судно
    ferry: пором
    tanker: танкер
    trawler: траулер
    submarine: підводн
    plane: літак
    helicopter: гелікоптер вертоліт
    rocket: ракет
    bridge: міст. мост
    tunnel: тунел
    dam: дамб гребл
    school: школ
    hospital: лікарн
    church: церкв
    market: ринок ринк
    museum: музе
    theatre: театр
    factory: завод фабрик
    mine: шахт
    warehouse: склад
    airport: аеропорт
    port: порт. порту
    station: вокзал
    forest: ліс. лісов
    gas: газ
    pipeline: трубопровод газопровод
    parliament: парламент рад
    police: поліц
    treaty: договор договір
    law: закон
    hostage: заручни
    village: село сел.
    independence: незалежн
    bank: банк
    university: університет
    federation: федераці спілк союз
    party: парті
    court: суд. суді. суду.
    prize: премі медал
    president: президент
    minister: міністр прем'єр
    mayor: мер. мера
    king: корол
    government: уряд
    prison: в'язниц
    prisoner: полонен в'язн
    metro: метро
    lawyer: адвокат
    city: місто. міста. місті.
    sea: море моря
    river: річк ріка
    company: компан
"""
