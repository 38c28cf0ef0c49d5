"""Places by their names, from CLDR; scripts/places.py writes it."""

# ruff: noqa: E501
# fmt: off
PLACES: dict[str, str] = {"oostenrijk": "austria", "azerbeidzjan": "azerbaijan", "asjchabad": "ashgabat", "kamtsjatka": "kamchatka", "riyad": "riyadh", "rangoon": "yangon", "azoren": "azores", "faeröer": "faroes", "belgië": "belgium", "tsjechië": "czechia", "duitsland": "germany", "denemarken": "denmark", "estland": "estonia", "athene": "athens", "brussel": "brussels", "moskou": "moscow", "vaticaanstad": "vatican", "warschau": "warsaw", "frankrijk": "france", "griekenland": "greece", "ijsland": "iceland", "christmaseiland": "christmas", "maldiven": "maldives", "kirgizië": "kyrgyzstan", "comoren": "comoros", "litouwen": "lithuania", "letland": "latvia", "nederland": "netherlands", "noorwegen": "norway", "filipijnen": "philippines", "polen": "poland", "paaseiland": "easter", "servië": "serbia", "rusland": "russia", "seychellen": "seychelles", "tsjaad": "chad", "tadzjikistan": "tajikistan", "oost-timor": "timor-leste", "pseudo-accenten": "pseudo-accents"}
# fmt: on
