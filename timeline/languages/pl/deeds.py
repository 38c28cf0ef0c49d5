"""Deeds in Polish by the families that English ones have in `timeline.merging.families`.

Each word is how such a word begins; with a point behind it, it is the whole word.
"""

DEEDS = """
    die: zmarł zmarła zginą zginę śmier zabi
    injure: rann ranny rannych
    explode: wybuch eksplo zamach
    burn: pożar spłon spali
    quake: trzęsienie trzęsienia
    flood: powód zala
    storm: burz huragan
    landslide: lawin osuwisk
    collapse: zawali runą runął runęła
    crash: wykole zderz katastrof rozbi wypad
    sink: zaton zatonę
    walkout: strajk
    sign: podpis
    agree: porozum umow rozejm
    resign: dymis rezyg ustąp abdyk
    arrest: aresz zatrzym
    kidnap: porwa porwan uprowadz
    release: uwoln zwoln
    attack: atak zaatak napad
    bombard: bombard ostrzel ostrzał
    shoot: zastrzel strzel
    invade: inwaz wtargn najech
    retreat: wycof
    surrender: kapitul podda
    capture: zdoby zajęl zajęci zajęto
    buy: kupi kupił przeją zakup
    sell: sprzed
    elect: wybran wybor wybra
    vote: głosowa zagłosowa referend
    win: wygra zwycię
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
    meet: spotka szczyt
    marry: poślub ślub
    protest: protest demonstr
    annex: anek
    visit: odwiedz wizyt
    arrive: przyby przyjech
    appoint: mianow powoła
    expel: wydal deport
    bury: pogrzeb pochow
    begin: rozpocz zaczą zaczę
    end: zakończ koniec
"""
