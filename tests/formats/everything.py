"""One of everything that the specification of a format knows, in a file of each. A word such as Zq7 is said once: it is
in the result, or in the report.
"""

import io
import json
import re

import openpyxl

VIS = {
    "items": [
        {
            "id": "Zq1", "content": "<b>Zq2</b>", "title": "Zq3", "start": "1501-02-03 09:00", "end": "1501-02-05 17:00",
            "group": 1, "className": "Zq4", "style": "Zq5", "type": "range", "subgroup": "Zq6", "limitSize": False,
            "align": "Zq7", "selectable": True, "editable": {"remove": "Zq8"},
        },
        {"content": "A <img src='Zq20' alt=Zq21>", "title": '<a href="Zq22">it</a>', "start": "1508"},
        {"content": "Zq9", "start": "1502-01-01T00:00:00+02:00", "type": "point"},
        {"content": "Zq10", "start": "1503", "end": "1504", "type": "background"},
        {"content": "Zq11", "start": "no day Zq12"},
        {"content": "Zq13"},
        {"content": "Zq14", "start": "1506", "end": "1505"},
    ],
    "groups": [
        {"id": 1, "content": "Zq15", "title": "Zq16", "order": 3, "nestedGroups": [2]},
        {"id": 2, "content": "Zq17", "className": "Zq18"},
    ],
    "options": {"stack": "Zq19"},
}  # fmt: skip

TIMELINEJS = {
    "scale": "Zq1",
    "title": {"text": {"headline": "Zq2", "text": "Zq3"}, "media": {"url": "Zq4", "caption": "Zq5"}},
    "events": [
        {
            "start_date": {"year": "1501", "month": "2", "day": "3", "hour": "4", "minute": "5", "second": "6",
                           "millisecond": "77", "format": "Zq6"},
            "end_date": {"year": 1501, "month": 2, "day": 4},
            "text": {"headline": "Zq7", "text": "<p>Zq8</p>"}, "group": "Zq9", "unique_id": "Zq10", "autolink": True,
            "media": {"url": "Zq11", "caption": "Zq12", "credit": "Zq13", "thumbnail": "Zq14", "alt": "Zq15",
                      "title": "Zq16", "link": "Zq17", "link_target": "Zq18"},
            "background": {"url": "Zq19", "color": "Zq20"},
        },
        {"start_date": {"year": 1950}, "display_date": "Around 1950", "text": {"headline": "Zq21"}},
        {"start_date": {"year": 1960}, "display_date": "once upon Zq22", "text": {"headline": "Zq23"}},
        {"start_date": {"year": 1961}, "text": {"headline": "A <img src='Zq30'>", "text": "<a href='Zq31'>it</a>"},
         "media": {"url": "", "caption": "<img alt='Zq32'>"}},
        {"text": {"headline": "Zq24"}},
        {"start_date": {"year": "Zq25"}, "text": {"headline": "Zq26"}},
        {"start_date": {"year": 1970}, "end_date": {"year": 1969}, "text": {"headline": "Zq27"}},
    ],
    "eras": [{"start_date": {"year": 1500}, "end_date": {"year": 1600}, "text": {"headline": "Zq28", "text": "Zq29"}}],
}  # fmt: skip

TIMELINEJS_CSV = (
    "Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,"
    "Media Thumbnail,Type,Group,Background,Alt Text,Language\n"
    ",,,,,,,,,Zq1,Zq2,,,,,title,,,,\n"
    "1501,2,3,1:05 PM,1501,2,4,14:00,,Zq3,Zq4,Zq5,Zq6,Zq7,Zq8,,Zq9,Zq10,Zq11,Zq12\n"
    "1502,,,noon Zq13,,,,,,Zq14,,,,,,,,,,\n"
    "1950,,,,,,,,Around 1950,Zq15,,,,,,,,,,\n"
    "1960,,,,,,,,in the days of Zq16,Zq17,,,,,,,,,,\n"
    "1961,,,,,,,,,<img src=Zq25>,<a href=Zq26>it</a>,,,,,,,,,\n"
    "1914,,,,1918,,,,,Zq18,Zq19,,,,,era,,,,\n"
    ",,,,,,,,,Zq20,,,,,,,,,,\n"
    "Zq21,,,,,,,,,Zq22,,,,,,,,,,\n"
    "1503,,,,,,,,,Zq23,,,,,,,,,,,,Zq24\n"
)

MARKWHEN = """title: Zq1
description: Zq2
dateFormat: d/M/y
#Zq3: red
tags: [Zq4]

section The Zq5 #Zq6
25/04/1501: Zq7 #Zq8
https://example.org/Zq9
- [ ] Zq10
group Zq11
1502 - now: Zq12
end
1503-01-01T10:00:00.000Z-1503-01-02T11:30:00Z: Zq13
1504-01-01 / 3 weeks: Zq14
end
// Zq15
1505-01-01 every week for 3 weeks: Zq16
1506-01-01 every 3 days x 2: Zq17
1506-02-01 every other Tuesday: Zq26
after !Zq18 3 days: Zq19
1507-05-01T10:00: Zq20
It was seen at 10:30 by Zq21.
![Zq22](Zq23.png)
soon: Zq24
1509/1508: Zq25
"""

GEDCOM = """0 HEAD
1 SOUR x
2 VERS 1
1 NOTE Zq1
1 DATE 1 JAN 1601
1 GEDC
2 VERS 5.5.1
1 CHAR UTF-8
1 SUBM @U1@
0 @U1@ SUBM
1 NAME Zq2
0 @I1@ INDI
1 NAME Zq3 /Zq4/
2 NICK Zq5
1 NAME Zq6 /Zq7/
1 SEX F
1 BIRT
2 DATE @#DJULIAN@ 28 DEC 1502
2 PLAC Zq8
2 NOTE Zq9
3 CONT Zq10
2 SOUR @S1@
3 PAGE Zq11
3 DATA
4 DATE 5 MAY 1602
1 CHR
2 DATE ABT 1503
1 OCCU Zq12
2 DATE FROM 1504 TO 1505
2 AGE 20y
2 CAUS Zq13
1 EVEN
2 TYPE Zq14
2 DATE BET 1506 AND 1507
1 FACT Zq15
2 TYPE Zq16
2 DATE 1508
1 EDUC Zq17
2 DATE (after the war Zq18)
1 DEAT Y
1 BURI
2 DATE 31 FEB 1509
1 RESI
2 ADDR Zq19
1 _MILT Zq20
2 DATE 3 MAR 1510
1 FAMS @F1@
1 NOTE Zq21
Zq29 broken off
1 CHAN
2 DATE 3 MAR 1603
0 @I2@ INDI
1 NAME Zq22 /Zq23/
0 @F1@ FAM
1 HUSB @I2@
1 WIFE @I1@
1 MARR
2 DATE @#DHEBREW@ 2 TVT 5272
1 CHIL @I3@
0 @S1@ SOUR
1 TITL Zq24
1 AUTH Zq25
0 @N1@ NOTE Zq26
0 @O1@ OBJE
1 FILE Zq27.jpg
0 @R1@ REPO
1 NAME Zq28
0 TRLR
"""

TIMEML = """<?xml version="1.0"?><TimeML><DOCID>Zq1</DOCID><DCT><TIMEX3 tid="t0" type="DATE" value="1998-02-06"
 functionInDocument="CREATION_TIME">February 6</TIMEX3></DCT><TITLE>Zq2</TITLE><EXTRAINFO>Zq3</EXTRAINFO>
<TEXT>It <EVENT eid="e1" class="OCCURRENCE">Zq4</EVENT> <SIGNAL sid="s1">in</SIGNAL>
<TIMEX3 tid="t1" type="DATE" value="1501-W38">the Zq5 week</TIMEX3> for <TIMEX3 tid="t2" type="DURATION" value="P3D"
beginPoint="t1">Zq6 days</TIMEX3>, <TIMEX3 tid="t3" type="SET" value="XXXX-WXX-1" quant="EVERY">Zq7</TIMEX3>, and
<TIMEX3 tid="t4" type="DATE" value="PAST_REF">Zq8</TIMEX3>.</TEXT>
<MAKEINSTANCE eiid="ei1" eventID="e1" tense="PAST" polarity="NEG"/><TLINK lid="l1" relType="DURING" eventInstanceID="ei1"
relatedToTime="t1"/><SLINK lid="l2" relType="MODAL"/><ALINK lid="l3" relType="INITIATES"/></TimeML>"""

ICS = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//x//EN
X-WR-CALNAME:Zq2
X-WR-CALDESC:Zq3
METHOD:PUBLISH
BEGIN:VTIMEZONE
TZID:Europe/Berlin
BEGIN:STANDARD
DTSTART:19701025T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
END:VTIMEZONE
BEGIN:VEVENT
UID:Zq4
DTSTAMP:20220101T000000Z
SUMMARY:Zq5
DESCRIPTION:Zq6
LOCATION:Zq7
CATEGORIES:Zq8,Zq9
URL:https://example.org/Zq10
ORGANIZER;CN=Zq11:mailto:a@example.org
ATTENDEE;CN=Zq12:mailto:b@example.org
GEO:52.5;13.4
COMMENT:Zq13
CONTACT:Zq14
RESOURCES:Zq15
ATTACH:https://example.org/Zq16
X-NOTE:Zq18
STATUS:TENTATIVE
PRIORITY:1
DTSTART;TZID=Europe/Berlin:20220301T090000
DTEND;TZID=Europe/Berlin:20220302T100000
BEGIN:VALARM
ACTION:DISPLAY
DESCRIPTION:Zq19
TRIGGER:-PT15M
END:VALARM
END:VEVENT
BEGIN:VEVENT
UID:b
DTSTAMP:20220101T000000Z
SUMMARY:Zq20
DTSTART;VALUE=DATE:20220105
RRULE:FREQ=DAILY;COUNT=3
RDATE;VALUE=DATE:20220201
EXDATE;VALUE=DATE:20220106
END:VEVENT
BEGIN:VEVENT
UID:b
DTSTAMP:20220101T000000Z
RECURRENCE-ID;VALUE=DATE:20220107
SUMMARY:Zq21
DTSTART;VALUE=DATE:20220110
STATUS:CANCELLED
END:VEVENT
BEGIN:VEVENT
UID:c
DTSTAMP:20220101T000000Z
SUMMARY:Zq22
DTSTART;VALUE=DATE:20220105
RRULE:RSCALE=HEBREW;FREQ=YEARLY
END:VEVENT
BEGIN:VTODO
UID:d
DTSTAMP:20220101T000000Z
SUMMARY:Zq23
DUE;VALUE=DATE:20220401
END:VTODO
BEGIN:VTODO
UID:e
DTSTAMP:20220101T000000Z
SUMMARY:Zq24
END:VTODO
BEGIN:VJOURNAL
UID:f
DTSTAMP:20220101T000000Z
SUMMARY:Zq25
DTSTART;VALUE=DATE:20220501
END:VJOURNAL
BEGIN:VFREEBUSY
UID:g
DTSTAMP:20220101T000000Z
COMMENT:Zq26
FREEBUSY:20220101T000000Z/20220102T000000Z
END:VFREEBUSY
END:VCALENDAR
BEGIN:VCALENDAR
VERSION:2.0
PRODID:x
X-WR-CALNAME:Zq27
BEGIN:VEVENT
UID:Zq4
DTSTAMP:20220101T000000Z
SUMMARY:Zq28
DTSTART:20220601T100000Z
DURATION:PT2H
END:VEVENT
END:VCALENDAR
"""

ENTITY = "http://www.wikidata.org/entity/Q"
WIKIDATA = [
    {
        "item": f"{ENTITY}1", "itemLabel": "Zq1", "itemDescription": "Zq2", "dateOfBirth": "1850-05-01T00:00:00Z",
        "dateOfBirthPrecision": "11", "dateOfDeath": "1901-01-01T00:00:00Z", "dateOfDeathPrecision": "9",
        "countryLabel": "Zq3", "image": "Zq4.jpg", "baptised": "1850-06-00T00:00:00Z",
    },
    {"item": f"{ENTITY}2", "itemLabel": "Zq5", "dateOfBirth": "t2151Zq6"},
    {"item": f"{ENTITY}3", "itemLabel": "Zq7", "when": "-65000000-00-00T00:00:00Z", "whenPrecision": "3"},
]  # fmt: skip

TABLE = [
    ["Date", "End", "Event", "Description", "Source", "URL", "Place", "People", "Tags", "ID", "Budget", "Mood"],
    ["1501-02-03", "1501-02-04", "Zq1", "Zq2", "Zq3", "Zq4", "Zq5", "Zq6; Zq7", "Zq8", "Zq9", "Zq10", ""],
    ["1850~", "", "Zq11", "", "", "", "", "", "", "", "", "Zq12"],
    ["no day Zq13", "", "Zq14", "", "", "", "", "", "", "", "", ""],
    ["", "", "Zq15", "", "", "", "", "", "", "", "", ""],
    ["1502", "", "", "Zq16", "", "", "", "", "", "", "", ""],
    ["1503", "1502", "Zq17", "", "", "", "", "", "", "", "", ""],
]

JSONLD = {
    "@context": "https://schema.org",
    "name": "Zq1",
    "publisher": "Zq2",
    "@graph": [
        {"@type": "WebPage", "name": "Zq3"},
        {
            "@type": "MusicEvent", "@id": "Zq4", "name": "Zq5", "startDate": "1501-02-03T20:00", "endDate": "1501-02-04",
            "doorTime": "Zq6", "eventStatus": "https://schema.org/EventCancelled", "description": "<p>Zq7</p>",
            "url": "https://example.org/Zq8", "performer": {"name": "Zq9"}, "offers": {"price": "Zq10"},
            "location": {"@type": "Place", "name": "Zq11", "address": "Zq12"}, "keywords": "Zq13", "organizer": "Zq14",
        },
        {"@type": "Event", "name": "Zq15"},
        {"@type": "Event", "name": "Zq16", "startDate": "never Zq17"},
        {"@type": "Person", "name": "Zq18", "birthDate": "1502"},
    ],
}  # fmt: skip

ANNOTATIONS = {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    "id": "https://example.net/page",
    "type": "AnnotationPage",
    "label": "Zq1",
    "creator": "Zq2",
    "items": [
        {
            "type": "Annotation", "id": "https://example.net/Zq3", "motivation": "describing", "created": "Zq4",
            "body": [
                {"type": "TextualBody", "purpose": "identifying", "value": "1501-02-03"},
                {"type": "TextualBody", "purpose": "describing", "value": "Zq5"},
                {"type": "TextualBody", "purpose": "commenting", "value": "Zq6", "creator": {"name": "Zq7"}},
                {"type": "TextualBody", "purpose": "tagging", "value": "Zq8"},
                {"type": "TextualBody", "purpose": "moderating", "value": "Zq9"},
                {"type": "Image", "id": "https://example.net/Zq10.png"},
            ],
            "target": {"source": "https://example.org/Zq11",
                       "selector": {"type": "TextQuoteSelector", "exact": "Zq12", "prefix": "Zq13", "suffix": "Zq14"}},
        },
        {"type": "Annotation", "id": "Zq15", "body": {"type": "TextualBody", "value": "Zq16"}, "target": "Zq17"},
    ],
}  # fmt: skip


BIBTEX = r"""% a file of works
@comment{Zq1}
@string{press = "Zq2"}
@book{Zq3, title = {The {Zq4} of M{\"u}nchen}, subtitle = "Zq5", author = {Reed, Zq6 and Zq7}, editor = {Zq8},
  date = {1904-05/1904-07}, publisher = press # { & Co}, location = {Zq9}, url = {https://example.org/Zq10}, doi = {Zq11},
  keywords = {Zq12}, isbn = {Zq13}}
@article{Zq14, title = "Zq15", year = 1911, month = mar, journal = {Zq16}}
@misc{Zq17, title={Zq18}, author={Zq19}, year={n.d.}}
@misc{Zq20, title={Zq21}}
"""
CSL = [
    {
        "id": "Zq1", "type": "Zq2", "title": "Zq3", "author": [{"family": "Zq4", "given": "Zq5"}, {"literal": "Zq6"}],
        "editor": [{"family": "Zq7"}], "issued": {"date-parts": [[1904, 5, 3], [1904, 7]]}, "accessed": {"raw": "Zq8"},
        "container-title": "Zq9", "publisher": "Zq10", "publisher-place": "Zq11", "URL": "Zq12", "DOI": "Zq13",
        "abstract": "Zq14",
    },
    {"id": "b", "title": "Zq15", "issued": {"literal": "in the days of Zq16"}},
    {"id": "c", "title": "Zq17"},
    "Zq18",
]  # fmt: skip


def csv() -> bytes:
    return "\n".join(",".join(row) for row in [*TABLE, ["1504", *["Zq18"] * 14]]).encode()


def jsonl() -> bytes:
    rows = [dict(zip(TABLE[0], row, strict=True)) for row in TABLE[1:]]
    return "\n".join([*map(json.dumps, rows), '"Zq18"', "{Zq19"]).encode()


def xlsx() -> bytes:
    book = openpyxl.Workbook()
    for row in [*TABLE, ["1504", "", "Zq18", *[""] * 9, "Zq19"]]:
        book.worksheets[0].append(row)
    book.worksheets[0]["A2"].comment = openpyxl.comments.Comment("Zq21", "me")
    book.worksheets[0]["C2"].hyperlink = "https://example.org/Zq22"
    book.worksheets[0]["ZZ3"] = "Zq23"
    book.create_sheet("Zq20").append(["more"])
    book.create_sheet("Zq24")["Z9"] = "more"
    book.create_sheet("nothing")
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def parquet() -> bytes:
    import pyarrow
    import pyarrow.parquet

    columns = dict(zip(TABLE[0], zip(*TABLE[1:], strict=True), strict=True))
    out = io.BytesIO()
    pyarrow.parquet.write_table(pyarrow.table({name: list(values) for name, values in columns.items()}), out)
    return out.getvalue()


def _plain(value: object) -> bytes:
    return json.dumps(value).encode()


EVERYTHING: dict[str, bytes] = {
    "csv": csv(),
    "xlsx": xlsx(),
    "parquet": parquet(),
    "jsonl": jsonl(),
    "vis": _plain(VIS),
    "timelinejs": _plain(TIMELINEJS),
    "timelinejs-csv": TIMELINEJS_CSV.encode(),
    "markwhen": MARKWHEN.encode(),
    "gedcom": GEDCOM.encode(),
    "timeml": TIMEML.encode(),
    "ics": ICS.encode(),
    "wikidata": _plain(WIKIDATA),
    "jsonld": _plain(JSONLD),
    "annotations": _plain(ANNOTATIONS),
    "bibtex": BIBTEX.encode(),
    "csl": _plain(CSL),
}
SAID = {"xlsx": 24, "parquet": 17}
"""How many words are in a file that is not text."""


def words(name: str) -> list[str]:
    """The words that are said in a file."""
    if name in SAID:
        return [f"Zq{number}" for number in range(1, SAID[name] + 1)]
    return sorted(set(re.findall(r"Zq\d+", EVERYTHING[name].decode())), key=lambda word: int(word[2:]))
