"""Deeds in Russian by the families that English ones have in `timeline.merging.families`.

Each word is how such a word begins; with a point behind it, it is the whole word.
"""

DEEDS = """
    die: умер погиб смерт убит убил скончал
    injure: ранен
    explode: взрыв взорв теракт
    burn: пожар сгор
    quake: землетряс
    flood: наводн паводок затоп
    storm: буря ураган шторм
    landslide: оползень лавина
    collapse: обруш обвал рухну
    crash: столкн авари катастроф крушен разби
    sink: затон утону
    walkout: забаст
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
    elect: избра избран выбор
    vote: голосов проголос референдум
    win: побед выигр
    open: откры
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
    flee: бежал бегств
    destroy: уничтож разруш
    discover: обнаруж нашли найден
    steal: укра краж
    publish: опублик
    meet: встре саммит
    marry: женил женит свадьб
    protest: протест митинг
    annex: аннекс
    visit: посет визит
    arrive: прибы приеха
    appoint: назнач
    expel: высла депорт
    bury: похор
    begin: начал
    end: законч заверш
"""
