"""Deeds in Russian by the families that English ones have in `timeline.merging.families`.

Each word is how such a word begins; with a point behind it, it is the whole word;
`_` joins the words of a phrase. A family may have several lines.
"""

DEEDS = """
    die: умер погиб смерт убит убил сконча
    injure: ранен
    explode: взрыв взорв теракт
    burn: пожар сгор
    quake: землетряс
    flood: наводн паводок затоп
    storm: буря ураган шторм
    landslide: оползень лавина
    collapse: обруш обвал рухну
    crash: столкн авари катастроф крушен разби
    sink: затон утону потону
    walkout: забаст бастов
    sign: подпис
    agree: соглаш договор перемир
    resign: отстав
    arrest: арест задерж
    kidnap: похи
    release: освобо
    attack: атак напад удар
    bombard: бомбард обстрел
    shoot: застрел расстрел
    invade: вторг вторж
    retreat: отступ вывод вывел
    surrender: капитул сдал
    capture: захват взял взят
    buy: купи приобр
    sell: прода
    elect: избра выбор
    vote: голосов проголос референдум
    win: побед выигр обыгра
    open: откры инаугурац
    close: закры
    launch: запуст запуск
    found: основа
    ban: запрет
    approve: одобр утверд принял
    reject: отклон отверг
    declare: провозгл объяв
    cancel: отмен
    postpone: отлож перенес
    charge: обвин
    convict: осужд осуди виновн
    dismiss: уволен уволил
    evacuate: эваку
    flee: бежал бегств сбежа
    destroy: уничтож разруш
    discover: обнаруж нашли найден
    steal: укра краж
    publish: опублик
    meet: встре саммит принял
    marry: женил женит свадьб
    protest: протест митинг
    annex: аннекс
    visit: посет визит прилете поехал
    arrive: прибы приеха
    appoint: назнач
    expel: высла депорт
    bury: похор
    begin: начал
    end: законч заверш
    topple: сверг переворот
    strand: мель. мели.
    oath: инаугурац присяг
    acquit: оправда
    sentence: приговор осужд осуд
    erupt: извержен
    rescue: спас
    bankrupt: банкрот
    award: получил премию награ
    seize: изъя конфиск
    join: присоедин вступил
    recognis: призна
    deny: опроверг отриц отказал
    damage: повре
    block: блок заблок
    lose: проигра
    halt: приостан остан
"""
