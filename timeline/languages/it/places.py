"""Places by their names, from CLDR; scripts/places.py writes it."""

# ruff: noqa: E501
# fmt: off
PLACES: dict[str, str] = {"antartide": "antarctica", "azerbaigian": "azerbaijan", "algeri": "algiers", "gibuti": "djibouti", "mogadiscio": "mogadishu", "giamaica": "jamaica", "damasco": "damascus", "novokuzneck": "novokuznetsk", "riyad": "riyadh", "rangoon": "yangon", "azzorre": "azores", "canarie": "canaries", "belgio": "belgium", "svizzera": "switzerland", "cipro": "cyprus", "egitto": "egypt", "spagna": "spain", "etiopia": "ethiopia", "atene": "athens", "bruxelles": "brussels", "lussemburgo": "luxembourg", "mosca": "moscow", "figi": "fiji", "gibilterra": "gibraltar", "croazia": "croatia", "ungheria": "hungary", "islanda": "iceland", "comore": "comoros", "maldive": "maldives", "giordania": "jordan", "giappone": "japan", "cambogia": "cambodia", "lituania": "lithuania", "lettonia": "latvia", "messico": "mexico", "norvegia": "norway", "filippine": "philippines", "polonia": "poland", "pasqua": "easter", "ruanda": "rwanda", "svezia": "sweden", "pseudo-accenti": "pseudo-accents"}
# fmt: on
