"""Deeds in German by the families that English ones have in `timeline.merging.families`.

Each word is how such a word begins; with a point behind it, it is the whole word;
`_` joins the words of a phrase. A family may have several lines.
"""

DEEDS = """
    die: starb gestorben tod. todes. tote. toten. tödlich getötet töteten
    die: tötete umgekommen ums_leben ertrank ermordet mord. verstarb verstorben erlag
    injure: verletzt verwundet
    explode: explodier explosion detonier detonation gesprengt sprengte anschlag
    burn: brannte abgebrannt brand. brandes. feuer. großbrand niedergebrannt
    quake: erdbeben beben. bebte
    flood: überschwemm überflut hochwasser flut. sturmflut
    storm: sturm. orkan hurrikan taifun unwetter
    landslide: erdrutsch lawine
    collapse: eingestürzt stürzte einsturz zusammengebrochen umgeworfen umgestürzt
    crash: entgleis zusammenstoß kollidier abgestürzt absturz
    crash: prallte unglück. zugunglück verunglückt kollision stürzte
    sink: gesunken sank. versank untergang unterging kenterte
    walkout: streik arbeitsniederlegung
    sign: unterzeichn unterschrieb
    agree: einigte einigung abkommen vereinbar waffenstillstand
    resign: rücktritt zurückgetreten trat. abgedankt abdank
    arrest: festgenommen festnahme verhaft nahm.
    kidnap: entführ
    release: freigelassen freilassung entlassen.
    attack: angriff angegriffen griffen. überfall überfiel
    bombard: beschoss beschuss bombardier
    shoot: erschoss schüsse
    invade: einmarsch marschier invasion überfall
    retreat: rückzug zurückgezogen abzug abgezogen räumte verließ
    surrender: kapitul ergab. ergaben
    capture: eingenommen einnahme erobert eroberung nahmen.
    buy: kaufte gekauft übernahm erwarb erworben
    sell: verkauft verkauf.
    elect: gewählt wählte wahl. wahlsieg
    vote: abstimm stimmte referend volksabstimm
    win: gewann gewonnen siegte sieg. schlug. besiegt
    open: eröffn öffnete freigegeben
    close: geschlossen schloss. schließung schließt
    launch: gestartet startete start. raketenstart
    found: gegründet gründete gründung
    ban: verbot
    approve: gebilligt billigte verabschiedet zugestimmt genehmig beschloss
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
    visit: besuch reiste gereist flog. angereist
    arrive: ankunft traf. ankam angekommen gelandet
    appoint: ernannt ernennung
    expel: ausgewiesen abgeschob
    bury: beerdig begraben beigesetzt beisetz
    begin: begann begonnen beginn gestartet
    end: endete ende. beendet
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
    recognis: anerkannt anerkennung
    deny: bestritt dementier verneinte widersprach wies. wiesen zurückgewiesen
    damage: beschädigt
    block: blockier blockade
    lose: verlor niederlage
    reopen: wiedereröffn
    halt: stoppte gestoppt ausgesetzt
"""
