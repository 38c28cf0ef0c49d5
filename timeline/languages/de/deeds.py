"""Deeds in German by the families that English ones have in `timeline.merging.families`.

Each word is how such a word begins; with a point behind it, it is the whole word.
"""

DEEDS = """
    die: starb starben gestorben tod. todes. tote. toten. tödlich getötet töteten tötete umgekommen ums. leben.
    injure: verletzt verletzte verwundet
    explode: explodier explosion detonier detonation gesprengt sprengte anschlag
    burn: brannte brannten abgebrannt brand. brandes. feuer. großbrand niedergebrannt
    quake: erdbeben beben.
    flood: überschwemm überflut hochwasser flut. sturmflut
    storm: sturm. orkan hurrikan taifun
    landslide: erdrutsch lawine
    collapse: eingestürzt stürzte einsturz zusammengebrochen
    crash: entgleis zusammenstoß kollidier abgestürzt absturz prallte unglück. zugunglück
    sink: gesunken sank. versank untergang unterging
    walkout: streik streikten arbeitsniederlegung
    sign: unterzeichn unterschrieb unterschrieben
    agree: einigte einigten einigung abkommen vereinbar waffenstillstand
    resign: rücktritt zurückgetreten trat. abgedankt abdank
    arrest: festgenommen festnahme verhaft nahm.
    kidnap: entführ
    release: freigelassen freilassung entlassen.
    attack: angriff angegriffen griffen. überfall überfiel
    bombard: beschoss beschuss bombardier
    shoot: erschossen erschoss schüsse
    invade: einmarsch marschier invasion überfall einmarschiert
    retreat: rückzug zurückgezogen abzug abgezogen
    surrender: kapitul ergab. ergaben
    capture: eingenommen einnahme erobert eroberung nahmen.
    buy: kaufte gekauft übernahm übernahme erwarb erworben
    sell: verkauft verkaufte verkauf.
    elect: gewählt wählte wählten wahl. wahlsieg
    vote: abstimm stimmte stimmten referend volksabstimm
    win: gewann gewonnen siegte sieg.
    open: eröffn öffnete
    close: geschlossen schloss. schließung schließt
    launch: gestartet startete start.
    found: gegründet gründete gründung
    ban: verbot verboten
    approve: gebilligt billigte verabschiedet verabschiedete zugestimmt genehmig
    reject: abgelehnt lehnte ablehnung
    declare: erklärte erklärung ausgerufen rief. unabhängigkeitserklärung
    cancel: abgesagt absage
    postpone: verschoben
    charge: angeklagt anklage
    convict: verurteil schuldig
    dismiss: entlassen. entließ abgesetzt
    evacuate: evakuier
    flee: flohen floh. geflohen flucht
    destroy: zerstör verwüst
    discover: entdeckt gefunden fund.
    steal: gestohlen raub. diebstahl stahl.
    publish: veröffentlich
    meet: traf. trafen treffen. getroffen gipfel
    marry: heirat hochzeit
    protest: protest demonstr kundgebung
    annex: annex annektier
    visit: besuchte besucht. besuch
    arrive: ankunft traf. ankam angekommen gelandet
    appoint: ernannt ernannte ernennung
    expel: ausgewiesen abgeschob
    bury: beerdig begraben beigesetzt beisetz
    begin: begann begannen begonnen beginn
    end: endete endeten ende. beendet
"""
