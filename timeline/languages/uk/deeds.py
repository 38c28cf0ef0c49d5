"""Deeds in Ukrainian by the families that English ones have in `timeline.merging.families`.

Each word is how such a word begins; with a point behind it, it is the whole word;
`_` joins the words of a phrase. A family may have several lines.
"""

DEEDS = """
    die: помер загин смерт вбит вбил убит
    injure: поран
    explode: вибух підрив теракт
    burn: пожеж згор
    quake: землетрус
    flood: повін паводок затоп
    storm: буря бур. ураган шторм
    landslide: зсув лавина
    collapse: обвал завал обрушен впал
    crash: зіткн аварі катастроф розби
    sink: затон потон
    walkout: страйк застрайк
    sign: підпис
    agree: угод перемир домов
    resign: відстав
    arrest: заарешт арешт затрим
    kidnap: викра
    release: звільн
    attack: атак напад обстріл удар
    bombard: бомбард обстріл
    shoot: застрел розстріл
    invade: вторг
    retreat: відступ вивод вивел вивед
    surrender: капітул здал
    capture: захоп взял оволод
    buy: купи придб
    sell: прода
    elect: обра вибор
    vote: голосув проголос референдум
    win: перем виграл здола
    open: відкри інавгурац
    close: закри
    launch: запуст запуск
    found: заснув
    ban: заборон
    approve: схвал ухвал затверд прийня
    reject: відхил
    declare: проголос оголос
    cancel: скасув
    postpone: віклад відклад перенес
    charge: обвинув звинув
    convict: засуд винн
    dismiss: звільн
    evacuate: евак
    flee: втік втек
    destroy: знищ зруйн
    discover: знайш виявл відкри
    steal: викра
    publish: опублік
    meet: зустр саміт прийня
    marry: одруж
    protest: протест мітинг
    annex: анекс
    visit: відвід візит поїха прилеті
    arrive: прибу приїха
    appoint: признач
    expel: видвор депорт
    bury: похов похорон
    begin: почал розпоч почав
    end: закінч заверш
    topple: повал скину
    strand: мілин
    oath: інавгурац присяг
    acquit: виправда
    sentence: засуд вирок
    erupt: вивержен
    rescue: врятув
    bankrupt: банкрут
    award: отрима нагоро премі
    seize: вилуч конфіск
    join: приєдна вступи
    recognis: визна
    deny: спросту запереч
    damage: пошкод
    block: блок заблок
    lose: програ
    halt: призупин зупин
"""
