"""Things and people of the news in German, by one name in all languages.

Each word is how such a word begins; with a point behind it, it is the whole word.
"""

THINGS = """
    miner: bergleut bergarbeiter kumpel
    nurse: krankenschwester pfleger pflegekr
    driver: fahrer lokführer
    docker: hafenarbeiter
    teacher: lehrer
    doctor: arzt ärzte
    student: student
    farmer: bauer landwirt
    worker: arbeiter beschäftigt mitarbeiter
    protester: demonstrant
    migrant: migrant flüchtling
    bus: bus. busse reisebus
    train: zug. zuges züge
    tram: straßenbahn
    ship: schiff frachter
    ferry: fähre
    tanker: tanker
    trawler: fischkutter trawler
    submarine: u-boot
    plane: flugzeug maschine
    helicopter: hubschrauber helikopter
    rocket: rakete
    bridge: brücke
    tunnel: tunnel
    dam: damm staudamm talsperre
    school: schule
    hospital: krankenhaus klinik
    church: kirche dom.
    market: markt
    museum: museum
    theatre: theater oper.
    factory: fabrik werk.
    mine: bergwerk zeche grube
    warehouse: lagerhalle lagerhaus
    airport: flughafen
    port: hafen
    station: bahnhof
    forest: wald
    gas: gas
    pipeline: pipeline rohrleitung
    parliament: parlament bundestag
    police: polizei
    treaty: vertrag
    law: gesetz
    hostage: geisel
    village: dorf
    independence: unabhängigkeit
    bank: bank. banken sparkasse
    university: universität hochschule
    federation: verband bund. föderation gewerkschaft union.
    party: partei
    court: gericht landgericht amtsgericht bundesgericht
    prize: preis. preises medaille
    president: präsident
    minister: minister kanzler bundeskanzler premier
    mayor: bürgermeister oberbürgermeister
    king: könig
    government: regierung kabinett
    prison: gefängnis
    prisoner: häftling gefangene
    metro: u-bahn
    lawyer: anwalt anwält
    city: stadt.
    sea: meer. nordsee ostsee
    river: fluss
    company: konzern firma unternehmen
"""
