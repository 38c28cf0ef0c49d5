"""Deeds in Polish by the families that English ones have in `timeline.merging.families`.

Each word is how such a word begins; with a point behind it, it is the whole word;
`_` joins the words of a phrase. A family may have several lines.
"""

DEEDS = """
    die: zmarł zginą zginę śmier zabi utonę zamordow
    injure: rann
    explode: wybuch eksplo zamach
    burn: pożar spłon spali
    quake: trzęsienie trzęsienia
    flood: powód zala
    storm: burz huragan
    landslide: lawin osuwisk
    collapse: zawali runą runęła
    crash: wykole zderz katastrof rozbi wypad
    sink: zaton
    walkout: strajk
    sign: podpis
    agree: porozum umow rozejm
    resign: dymis rezyg ustąp abdyk
    arrest: aresz zatrzym
    kidnap: porwa uprowadz
    release: uwoln zwoln
    attack: atak zaatak napad
    bombard: bombard ostrzel ostrzał
    shoot: zastrzel strzel
    invade: inwaz wtargn najech
    retreat: wycof
    surrender: kapitul podda
    capture: zdoby zajęl zajęci zajęto
    buy: kupi przeją zakup
    sell: sprzed
    elect: wybor wybra
    vote: głosowa zagłosowa referend
    win: wygra zwycię pokona
    open: otwar otwiera otworz
    close: zamkn zamyk
    launch: wystrzel start
    found: założ
    ban: zakaz
    approve: przyję uchwal zatwierdz
    reject: odrzuc
    declare: ogłos proklam
    cancel: odwoł
    postpone: odrocz przełoż
    charge: oskarż zarzut
    convict: skaza winn
    dismiss: zwoln odwoła
    evacuate: ewaku
    flee: uciek
    destroy: zniszcz
    discover: odkry znale
    steal: skrad kradzi
    publish: opublik
    meet: spotka szczyt przyją
    marry: poślub ślub
    protest: protest demonstr
    annex: anek
    visit: odwiedz wizyt poleci wyjech udał
    arrive: przyby przyjech
    appoint: mianow powoła
    expel: wydal deport
    bury: pogrzeb pochow
    begin: rozpocz zaczą zaczę
    end: zakończ koniec
    topple: obal zamach.
    strand: mieliźn mielizn
    oath: zaprzysięż przysięg
    acquit: uniewin
    sentence: skaza wyrok
    erupt: erupcj wybuch
    rescue: uratow
    bankrupt: upad bankru zbankrut
    award: otrzyma nagrod
    seize: skonfisk zarekwir
    join: przystąp wstąp
    recognis: uzna
    deny: zaprzecz zdementow
    damage: uszkodz
    block: blok zablok
    lose: przegra
    halt: wstrzyma zawies
"""
