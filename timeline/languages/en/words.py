"""English words of time: a word and its meaning on one line, under the category that rules call it by.

A word that is also something else ("may", "march", "sun") is listed as it is written when it is a time.
"""

from typing import Any

WORDS: dict[str, dict[str, Any]] = {
    "longmonth": {
        "january": 1, "february": 2, "March": 3, "MARCH": 3, "april": 4, "May": 5, "MAY": 5, "june": 6,
        "july": 7, "August": 8, "AUGUST": 8, "september": 9, "october": 10, "november": 11, "december": 12,
    },
    "shortmonth": {
        "Jan": 1, "JAN": 1, "feb": 2, "Mar": 3, "MAR": 3, "apr": 4, "Jun": 6, "JUN": 6, "Jul": 7, "JUL": 7,
        "aug": 8, "sept": 9, "Sep": 9, "SEP": 9, "oct": 10, "nov": 11, "Dec": 12, "DEC": 12,
    },
    "longday": {
        "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6, "sunday": 7,
    },
    "shortday": {
        "Mon": 1, "Tue": 2, "Tues": 2, "Wed": 3, "Thu": 4, "Thurs": 4, "Thur": 4, "Fri": 5, "Sat": 6, "Sun": 7,
    },
    "weekdays": {
        "mondays": 1, "tuesdays": 2, "wednesdays": 3, "thursdays": 4, "fridays": 5, "saturdays": 6, "sundays": 7,
    },
    "season": {"spring": 1, "springtime": 1, "summer": 2, "summertime": 2, "autumn": 3, "fall": 3, "winter": 4, "wintertime": 4},
    "seasons": {"springs": 1, "summers": 2, "autumns": 3, "winters": 4},
    # One of them; `day` and its kin count from midnight, the smaller from the clock.
    "unit": {
        "second": "second", "minute": "minute", "hour": "hour", "day": "day", "week": "week", "fortnight": "fortnight",
        "month": "month", "quarter": "quarter", "year": "year", "decade": "decade", "century": "century",
        "millennium": "millennium", "weekend": "weekend",
    },
    # Without "second", which is mostly an ordinal after "a", and "quarter", which is mostly a fourth.
    "long": {
        "minute": "minute", "hour": "hour", "day": "day", "week": "week", "fortnight": "fortnight", "month": "month",
        "year": "year", "decade": "decade", "century": "century", "millennium": "millennium", "weekend": "weekend",
    },
    "dayunit": {"day": "day"},
    "allpart": {"morning": "morning", "afternoon": "afternoon", "evening": "evening", "night": "night", "summer": "summer", "winter": "winter"},
    "units": {
        "seconds": "second", "minutes": "minute", "hours": "hour", "days": "day", "weeks": "week", "fortnights": "fortnight",
        "months": "month", "quarters": "quarter", "years": "year", "decades": "decade", "centuries": "century",
        "millennia": "millennium", "millenniums": "millennium", "weekends": "weekend", "yrs": "year", "hrs": "hour",
        "mins": "minute", "secs": "second", "nights": "night", "mornings": "morning", "evenings": "evening",
        "afternoons": "afternoon",
    },
    "short": {"yr": "year", "hr": "hour", "min": "minute", "sec": "second"},
    # Units of the calendar that "this", "last" and "next" go with.
    "dated": {"week": "week", "month": "month", "quarter": "quarter", "year": "year", "decade": "decade", "century": "century", "weekend": "weekend", "millennium": "millennium"},
    "part": {"morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI", "lunchtime": "MI", "dawn": "MO", "dusk": "EV", "daytime": "DT", "daybreak": "MO", "sunrise": "MO", "sunset": "EV", "nightfall": "NI", "bedtime": "NI", "teatime": "AF"},
    "nightpart": {"night": "NI", "dawn": "MO", "dusk": "EV", "daybreak": "MO", "sunrise": "MO", "sunset": "EV", "nightfall": "NI", "lunchtime": "MI"},
    "noon": {"noon": "12:00", "midday": "12:00", "midnight": "24:00", "noontime": "12:00"},
    "day_word": {"today": 0, "yesterday": -1, "tomorrow": 1},
    "ages": {"century": "century", "millennium": "millennium"},
    "phase": {"early": "START", "mid": "MID", "late": "END"},
    "partial": {"quarter": "quarter", "half": "half"},
    "partials": {"quarters": "quarter", "halves": "half"},
    "ampm": {"am": 0, "pm": 12, "a.m.": 0, "p.m.": 12},
    "zone": {
        "GMT": "Z", "UTC": "Z", "BST": "+01", "CET": "+01", "CEST": "+02", "EST": "-05", "EDT": "-04", "CST": "-06",
        "CDT": "-05", "MST": "-07", "MDT": "-06", "PST": "-08", "PDT": "-07", "EET": "+02", "MSK": "+03", "JST": "+09",
        "AEST": "+10", "IST": "+05:30", "ET": "-05", "PT": "-08",
    },
    "past": {"last": -1, "past": -1},
    "next": {"next": 1, "coming": 1, "upcoming": 1, "forthcoming": 1},
    "this": {"this": 0, "current": 0},
    # Counted from what the story last mentioned.
    "story_step": {
        "following": 1, "next": 1, "ensuing": 1, "subsequent": 1, "succeeding": 1, "previous": -1, "preceding": -1, "prior": -1,
    },
    "beyond": {"before": -1, "after": 1},
    "backward": {"earlier": 1, "previously": 1, "beforehand": 1},
    "onward": {"later": 1, "afterwards": 1, "afterward": 1, "hence": 0},
    "recent": {"recent": -1},
    "article": {"a": 1, "an": 1},
    "times": {"once": 1, "twice": 2, "thrice": 3},
    "each": {"each": "each", "every": "every"},
    "ordinal": {
        "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
        "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
        "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30, "fortieth": 40, "fiftieth": 50, "hundredth": 100,
    },
    "card": {
        "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
        "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
        "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
        "eighty": 80, "ninety": 90, "hundred": 100, "thousand": 1000, "million": 1_000_000, "billion": 1_000_000_000, "dozen": 12,
    },
    "teen": {"ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20},
    "tens": {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90},
    "ones": {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9},
    "decade_word": {"twenties": 2, "thirties": 3, "forties": 4, "fifties": 5, "sixties": 6, "seventies": 7, "eighties": 8, "nineties": 9},
    "daily": {"daily": "XXXX-XX-XX", "weekly": "XXXX-WXX", "nightly": "XXXX-XX-XXTNI", "hourly": "XXXX-XX-XXTXX", "biweekly": "P2W"},
    # Of a dividend, a report, a meeting: what kind it is, rather than when.
    "kind": {"monthly": "XXXX-XX", "quarterly": "XXXX-QX", "yearly": "XXXX", "annually": "XXXX", "annual": "XXXX"},
    "now": {"now": "PRESENT_REF", "currently": "PRESENT_REF", "nowadays": "PRESENT_REF", "presently": "PRESENT_REF", "recently": "PAST_REF", "lately": "PAST_REF", "soon": "FUTURE_REF"},
    "year_word": {"fiscal": "fiscal", "financial": "financial", "calendar": "calendar"},
    "era": {"bc": -1, "bce": -1, "ad": 1, "ce": 1, "b.c.": -1, "b.c.e.": -1, "a.d.": 1, "c.e.": 1},
}
WORDS["unit"] |= WORDS["short"]
