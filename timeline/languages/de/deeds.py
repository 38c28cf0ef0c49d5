"""Deeds in German by the families that English ones have in `timeline.merging.families`.

Each word is how such a word begins; with a point behind it, it is the whole word;
`_` joins the words of a phrase. A family may have several lines.
"""

DEEDS = """
    die: starb starben gestorben tod. todes. tote. toten. tödlich getötet töteten
    die: tötete umgekommen ums_leben ertranken ertrank ermordet mord. verstarb verstorben erlag
    injure: verletzt verletzte verwundet
    explode: explodier explosion detonier detonation gesprengt sprengte anschlag
    burn: brannte brannten abgebrannt brand. brandes. feuer. großbrand niedergebrannt
    quake: erdbeben beben. bebte
    flood: überschwemm überflut hochwasser flut. sturmflut
    storm: sturm. orkan hurrikan taifun unwetter
    landslide: erdrutsch lawine
    collapse: eingestürzt stürzte einsturz zusammengebrochen umgeworfen umgestürzt
    crash: entgleis zusammenstoß kollidier abgestürzt absturz
    crash: prallte unglück. zugunglück verunglückt kollision stürzte
    sink: gesunken sank. versank untergang unterging kenterte
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
    retreat: rückzug zurückgezogen abzug abgezogen räumte verließen verließ
    surrender: kapitul ergab. ergaben
    capture: eingenommen einnahme erobert eroberung nahmen.
    buy: kaufte gekauft übernahm übernahme erwarb erworben
    sell: verkauft verkaufte verkauf.
    elect: gewählt wählte wählten wahl. wahlsieg
    vote: abstimm stimmte stimmten referend volksabstimm
    win: gewann gewonnen siegte sieg. schlug. besiegt
    open: eröffn öffnete freigegeben
    close: geschlossen schloss. schließung schließt
    launch: gestartet startete start. raketenstart
    found: gegründet gründete gründung
    ban: verbot verboten
    approve: gebilligt billigte verabschiedet verabschiedete zugestimmt genehmig beschloss beschlossen
    reject: abgelehnt lehnte ablehnung
    declare: erklärte erklärung ausgerufen rief. unabhängigkeitserklärung
    cancel: abgesagt absage
    postpone: verschoben
    charge: angeklagt anklage
    convict: verurteil schuldig
    dismiss: entlassen. entließ abgesetzt gefeuert
    evacuate: evakuier
    flee: flohen floh. geflohen flucht
    destroy: zerstör verwüst
    discover: entdeckt gefunden fund.
    steal: gestohlen raub. diebstahl stahl.
    publish: veröffentlich
    meet: traf. trafen treffen. getroffen gipfel empfing empfangen begegnete
    marry: heirat hochzeit
    protest: protest demonstr kundgebung
    annex: annex annektier
    visit: besuchte besucht. besuch reiste reisten gereist flog. angereist
    arrive: ankunft traf. ankam angekommen gelandet
    appoint: ernannt ernannte ernennung
    expel: ausgewiesen abgeschob
    bury: beerdig begraben beigesetzt beisetz
    begin: begann begannen begonnen beginn gestartet
    end: endete endeten ende. beendet
    topple: gestürzt stürzten putsch umsturz
    strand: auf_grund_gelaufen auf_grund_lief gestrandet strandete
    oath: vereidigt vereidigung amtseid amtseinführung
    acquit: freigesprochen freispruch sprach.
    sentence: verurteil haftstrafe
    erupt: ausgebrochen ausbruch
    rescue: gerettet rettete
    bankrupt: insolven pleite konkurs
    award: erhielt preis. auszeichnung ausgezeichnet verliehen empfing
    seize: beschlagnahm sichergestellt
    join: beitritt beigetreten trat.
    recognis: anerkannt anerkannte anerkennung
    deny: bestritt dementier verneinte widersprach wies. wiesen zurückgewiesen
    damage: beschädigt beschädigte
    block: blockier blockade
    lose: verlor verloren niederlage
    reopen: wiedereröffn
    halt: stoppte gestoppt ausgesetzt
"""
