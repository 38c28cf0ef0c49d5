"""Pages as people lay them out, each with the events that a reader would put on a timeline, written down before any
program read them: (when as EDTF, title, who says so).
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Laid:
    """A page with its events."""

    name: str
    text: str
    rows: list[tuple[str, str, str]]
    published: str | None = None


PAGES = [
    Laid(
        "court docket",
        """\
UNITED HARBOUR DISTRICT COURT
Docket No. 3:19-cv-00412

Date Filed    #    Docket Text
03/12/2019    1    COMPLAINT against Halden Shipping filed by Port of Orrin.
03/25/2019    4    ANSWER to Complaint by Halden Shipping.
06/03/2019    9    ORDER granting motion to compel. Signed by Judge R. Amsel.
01/14/2020    31   NOTICE of settlement by Port of Orrin.
""",
        [
            ("2019-03-12", "COMPLAINT against Halden Shipping filed by Port of Orrin", ""),
            ("2019-03-25", "ANSWER to Complaint by Halden Shipping", ""),
            ("2019-06-03", "ORDER granting motion to compel", ""),
            ("2020-01-14", "NOTICE of settlement by Port of Orrin", ""),
        ],
    ),
    Laid(
        "table of a wiki",
        """\
== Bridges of Orrin ==
{| class="wikitable sortable"
|+ Crossings of the river
! Year !! Event !! Place
|-
| 1871 || [[Stone Bridge|The stone bridge]] opens to carts || Orrin
|-
| 12 May 1904 || Flood carries two piers away<ref>Lund 1931, p. 4</ref> || Orrin
|-
| 1931
| Steel span replaces the arches
| Halden
|}
""",
        [
            ("1871", "The stone bridge opens to carts", ""),
            ("1904-05-12", "Flood carries two piers away", ""),
            ("1931", "Steel span replaces the arches", ""),
        ],
    ),
    Laid(
        "page of a book, read by a machine",
        """\
46                       THE HISTORY OF ORRIN

The canal was dug by hand, and the first barge reached the lower lock in Decem-
ber 1846. The company had hired four hundred men, most of them from the west, and
paid them by the yard.

47                       THE HISTORY OF ORRIN

In May 1871 the Board widened the second lock. The engineer of the line resign-
ed on 3 June 1872.

48                       THE HISTORY OF ORRIN
""",
        [
            ("1846-12", "The first barge reached the lower lock", ""),
            ("1871-05", "The Board widened the second lock", ""),
            ("1872-06-03", "The engineer of the line resigned", ""),
        ],
    ),
    Laid(
        "diary",
        """\
Monday, 4 March 1861. Rain all day. Father sold the brown mare.

Tuesday, 5 March. Walked to Halden with Ruth.

The new curate called in the evening.

Wednesday, 6 March. Ruth fell ill yesterday.
""",
        [
            ("1861-03-04", "Rain all day", ""),
            ("1861-03-04", "Father sold the brown mare", ""),
            ("1861-03-05", "Walked to Halden with Ruth", ""),
            ("1861-03-05", "The new curate called", ""),
            ("1861-03-05", "Ruth fell ill", ""),
        ],
    ),
    Laid(
        "messages",
        """\
[13/02/2024, 18:05:11] Ines: The boiler broke last night
[13/02/2024, 18:06:40] Tom: did you call the landlord?
[14/02/2024, 09:12:03] Ines: I called him yesterday. The plumber comes on Friday.
[02/03/2024, 20:44:19] Tom: we moved out this morning
""",
        [
            ("2024-02-12", "The boiler broke", "Ines"),
            ("2024-02-13", "I called him", "Ines"),
            ("2024-02-16", "The plumber comes", "Ines"),
            ("2024-03-02", "We moved out", "Tom"),
        ],
    ),
    Laid(
        "minutes",
        """\
HARBOUR BOARD
Minutes of the meeting held on 9 October 2018 at the Pilot House

Present: A. Reuss (Chair), B. Thole, C. Amsel
1. The minutes of 11 September were approved.
2. The engineer reported that the crane had failed on 2 October.
3. The Board resolved to hire a second pilot.
4. The next meeting will be held on 13 November 2018.
""",
        [
            ("2018-10-09", "The minutes of 11 September were approved", ""),
            ("2018-10-02", "The crane had failed", "The engineer"),
            ("2018-10-09", "The Board resolved to hire a second pilot", ""),
            ("2018-11-13", "The next meeting will be held", ""),
        ],
    ),
    Laid(
        "live page",
        """\
Storm over Orrin: as it happened

16 October 2023

14:05 The harbour bridge was closed to traffic.

14:40 A barge broke loose at the lower lock.

15:10 Firefighters freed two men from the barge.
""",
        [
            ("2023-10-16T14:05", "The harbour bridge was closed to traffic", ""),
            ("2023-10-16T14:40", "A barge broke loose at the lower lock", ""),
            ("2023-10-16T15:10", "Firefighters freed two men from the barge", ""),
        ],
        "2023-10-16",
    ),
    Laid(
        "log of a service",
        """\
2024-05-02 09:14 UTC - Investigating: We are looking into failed logins.
2024-05-02 10:02 UTC - The fault was found in a certificate.
2024-05-03 07:30 UTC - All systems were restored.
""",
        [
            ("2024-05-02T10:02Z", "The fault was found in a certificate", ""),
            ("2024-05-03T07:30Z", "All systems were restored", ""),
        ],
    ),
    Laid(
        "course of a life",
        """\
EXPERIENCE

2015 – 2019    Pilot, Orrin Harbour Board
2011 – 2015    Deckhand, Halden Shipping

EDUCATION

BSc Navigation, Halden College, 2011
""",
        [
            ("2015/2019", "Pilot, Orrin Harbour Board", ""),
            ("2011/2015", "Deckhand, Halden Shipping", ""),
            ("2011", "BSc Navigation, Halden College", ""),
        ],
    ),
    Laid(
        "references mixed in",
        """\
The pier burned in 1911 (Lund 1990). Its owner rebuilt it in 1913 [4].

Lund, P. (1990). The piers of the west coast. Halden University Press.

It was sold in 1934.3 The buyer came from Halden.

References
[4] Thole, R. (1962). Fire and water. Orrin: Harbour Press.
Amsel, C. (1971). "The sale of a pier", Coast Journal 14, pp. 3-9. Retrieved 4 May 2019.
""",
        [
            ("1911", "The pier burned", ""),
            ("1913", "[The pier's] owner rebuilt it", ""),
            ("1934", "It was sold", ""),
        ],
    ),
    Laid(
        "notes with dated headings",
        """\
# Harbour notes

## 2019

- Jan 12: Crane inspected
- Feb 3 – Pilot boat sold to Halden
- the quay was paved in June

## 2020

**March 4** Storm breaks the mole
""",
        [
            ("2019-01-12", "Crane inspected", ""),
            ("2019-02-03", "Pilot boat sold to Halden", ""),
            ("2019-06", "The quay was paved", ""),
            ("2020-03-04", "Storm breaks the mole", ""),
        ],
    ),
    Laid(
        "deposition",
        """\
DEPOSITION OF MARTA LIND
Taken on June 4, 2021

MARTA LIND, having been duly sworn, testified as follows:

EXAMINATION
BY MR. OKAFOR:
Q. When did you join the yard?
A. I joined it in March 2015.
Q. Did you see the crane fail on May 3, 2020?
A. Yes. I was on the quay.
Q. Did you sign the report on May 5, 2020?
A. No.
""",
        [
            ("2015-03", "I joined it", "Marta Lind"),
            ("2020-05-03", "You did see the crane fail", "Marta Lind"),
            ("2020-05-05", "You did sign the report", "Marta Lind"),
        ],
    ),
    Laid(
        "thread of mail",
        """\
From: Chris Dale
Sent: Tuesday, March 12, 2024 8:01 AM
To: Anna Berg
Subject: RE: Roof

The roofer came yesterday. He finished at noon.

________________________________
From: Anna Berg
Sent: Friday, March 8, 2024 4:40 PM
To: Chris Dale
Subject: Roof

The slates fell on Wednesday. A roofer comes on Monday.

-----Original Message-----
From: Ole Reuss
Sent: Monday, March 4, 2024 9:00 AM
To: Anna Berg

I inspected the roof on Saturday.
""",
        [
            ("2024-03-11", "The roofer came", "Chris Dale"),
            ("2024-03-11T12:00", "[The roofer] finished", "Chris Dale"),
            ("2024-03-06", "The slates fell", "Anna Berg"),
            ("2024-03-11", "A roofer comes", "Anna Berg"),
            ("2024-03-02", "I inspected the roof", "Ole Reuss"),
        ],
    ),
    Laid(
        "list of definitions",
        """\
1846
: The canal opens.

May 1871
: The second lock is widened.
""",
        [("1846", "The canal opens", ""), ("1871-05", "The second lock is widened", "")],
    ),
    Laid(
        "by the day of the year, in figures",
        """\
/* Days of the town */

01/03\tMill founded, 1877
01/08\tTown hall burned down, 1882 (twice)
02/15\tHarbour opened by the king, 1946
03/04\tOld bridge closed
03/28\tMarket hall sold, 1970
""",
        [
            ("1877-01-03", "Mill founded", ""),
            ("1882-01-08", "Town hall burned down", ""),
            ("1946-02-15", "Harbour opened by the king", ""),
            ("1970-03-28", "Market hall sold", ""),
        ],
    ),
    Laid(
        "by the day of the year, in words",
        """\
Jan 3 - Mill founded (1877)
Jan 8 - Town hall burned down (1882)
Feb 15 - Harbour opened by the king (1946)
""",
        [
            ("1877-01-03", "Mill founded", ""),
            ("1882-01-08", "Town hall burned down", ""),
            ("1946-02-15", "Harbour opened by the king", ""),
        ],
    ),
    Laid(
        "degrees and posts",
        """\
Education
=========
* Ph.D. in Chemistry, University of Oslo. December 1993. Thesis: Salt.
* M.A. in Chemistry, University of Bergen. 1990.
* B.Sc., Tromso College, 1988

Employment
==========
* Aug 2011-present: Professor, Department of Chemistry
* 1996-Dec 2000: Lecturer, Malmo
""",
        [
            ("1993-12", "Ph.D. in Chemistry, University of Oslo", ""),
            ("1990", "M.A. in Chemistry, University of Bergen", ""),
            ("1988", "B.Sc., Tromso College", ""),
            ("2011-08/..", "Professor, Department of Chemistry", ""),
            ("1996/2000-12", "Lecturer, Malmo", ""),
        ],
    ),
    Laid(
        "minutes by those present",
        """\
# Harbour Board Meeting 2017-11-15

## Present

* Tove Lind @tove
* Jan Berg
* Rolf A. Holm (chair)

## Announcements

Tove: The ferry festival is coming up soon.

Jan: In about a month, I'll open the call for tenders.

Rolf: The new crane was delivered yesterday.
""",
        [
            ("2017-12~", "I'll open the call for tenders", "Jan"),
            ("2017-11-14", "The new crane was delivered", "Rolf"),
        ],
        "2017-11-15",
    ),
    Laid(
        "status log with its stamps below",
        """\
---
title: Outage
date: 2019-03-02 10:00:00
---

**Mail is back**:
Mail and lists have been restored.
{{< track "2019-03-03 03:54:00" >}}

**Investigating**:
The disk has failed again.
{{< track "2019-03-02 10:40:00" >}}
""",
        [
            ("2019-03-03T03:54", "Mail is back", ""),
            ("2019-03-03T03:54", "Mail and lists have been restored", ""),
            ("2019-03-02T10:40", "The disk has failed again", ""),
        ],
        "2019-03-02",
    ),
    Laid(
        "comments below an article",
        """\
The harbour was shut on Tuesday.

Comments

At 4:02 pm on 21 Jul 2009, Tove_L wrote: I saw the crane fall yesterday.
It was very loud.

At 05:57 am on 23 Jul 2009, rolf wrote:
They removed the crane last night.
""",
        [
            ("2009-07-14", "The harbour was shut", ""),
            ("2009-07-20", "I saw the crane fall", "Tove_L"),
            ("2009-07-22", "They removed the crane", "rolf"),
        ],
        "2009-07-15",
    ),
]
