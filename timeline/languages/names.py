"""What languages are called in English, by their codes in ISO 639: for saying which has no rules yet."""

_PAIRS = """
    af:Afrikaans am:Amharic an:Aragonese ar:Arabic arz:Egyptian_Arabic as:Assamese az:Azerbaijani ba:Bashkir
    be:Belarusian bg:Bulgarian bn:Bengali bo:Tibetan br:Breton bs:Bosnian ca:Catalan co:Corsican cs:Czech cy:Welsh
    da:Danish de:German dv:Dhivehi dz:Dzongkha el:Greek en:English eo:Esperanto es:Spanish et:Estonian eu:Basque
    fa:Persian fi:Finnish fo:Faroese fr:French fy:Frisian ga:Irish gd:Scottish_Gaelic gl:Galician gn:Guarani
    gu:Gujarati ha:Hausa he:Hebrew hi:Hindi hr:Croatian ht:Haitian_Creole hu:Hungarian hy:Armenian id:Indonesian
    ig:Igbo is:Icelandic it:Italian ja:Japanese jv:Javanese ka:Georgian kk:Kazakh kl:Greenlandic km:Khmer kn:Kannada
    ko:Korean ku:Kurdish ky:Kyrgyz la:Latin lb:Luxembourgish lg:Luganda ln:Lingala lo:Lao lt:Lithuanian lv:Latvian
    mg:Malagasy mi:Māori mk:Macedonian ml:Malayalam mn:Mongolian mr:Marathi ms:Malay mt:Maltese my:Burmese
    nb:Norwegian ne:Nepali nl:Dutch nn:Norwegian no:Norwegian ny:Chichewa oc:Occitan om:Oromo or:Odia pa:Punjabi
    pl:Polish ps:Pashto pt:Portuguese qu:Quechua rm:Romansh ro:Romanian ru:Russian rw:Kinyarwanda sa:Sanskrit
    sd:Sindhi se:Northern_Sámi si:Sinhala sk:Slovak sl:Slovene sm:Samoan sn:Shona so:Somali sq:Albanian sr:Serbian
    st:Sotho su:Sundanese sv:Swedish sw:Swahili ta:Tamil te:Telugu tg:Tajik th:Thai ti:Tigrinya tk:Turkmen
    tl:Tagalog tr:Turkish tt:Tatar ug:Uyghur uk:Ukrainian ur:Urdu uz:Uzbek vi:Vietnamese vo:Volapük wa:Walloon
    wo:Wolof xh:Xhosa yi:Yiddish yo:Yoruba yue:Cantonese zh:Chinese zu:Zulu
    """
NAMES = {code: name.replace("_", " ") for code, _, name in (pair.partition(":") for pair in _PAIRS.split())}


def name(code: str) -> str:
    """The English name of a language; its code where it is not listed.

    >>> name("vi"), name("tlh")
    ('Vietnamese', "'tlh'")
    """
    return NAMES.get(code, f"'{code}'")


def without_rules(code: str) -> str:
    """What to say of a text in a language that has no rules."""
    return f"no rules for {name(code)} yet: only dates in figures are read"
