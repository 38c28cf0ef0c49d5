"""Places by their names, from CLDR; scripts/places.py writes it."""

# ruff: noqa: E501
# fmt: off
PLACES: dict[str, str] = {"autriche": "austria", "azerbaïdjan": "azerbaijan", "alger": "algiers", "mogadiscio": "mogadishu", "caïmans": "cayman", "aktioubinsk": "aqtobe", "achgabat": "ashgabat", "bichkek": "bishkek", "damas": "damascus", "douchanbé": "dushanbe", "katmandou": "kathmandu", "riyad": "riyadh", "tachkent": "tashkent", "rangoun": "yangon", "açores": "azores", "barbade": "barbados", "belgique": "belgium", "bermudes": "bermuda", "chypre": "cyprus", "allemagne": "germany", "équateur": "ecuador", "érythrée": "eritrea", "espagne": "spain", "bruxelles": "brussels", "copenhague": "copenhagen", "moscou": "moscow", "fidji": "fiji", "islande": "iceland", "cambodge": "cambodia", "lituanie": "lithuania", "lettonie": "latvia", "maurice": "mauritius", "pays-bas": "netherlands", "norvège": "norway", "pologne": "poland", "palaos": "palau", "suède": "sweden", "tadjikistan": "tajikistan"}
# fmt: on
