"""Articles about happenings that several papers tell, made of parts; each paper also tells what no other does."""

from datetime import date, timedelta

import timeline as tl

TOWNS = ("Porto", "Bergen", "Leeds", "Turin", "Gdansk", "Cork", "Malmo", "Ghent")
TOLD = (
    "The mayor of {town} opened the harbour museum on {day}.",
    "On {day} the mayor of {town} opened the harbour museum, which had cost 40 million euros.",
    "A fire destroyed the harbour museum of {town} on {day}, killing 11 workers.",
    "The harbour museum of {town} burned down on {day}, and 11 workers died.",
)
OWN = "Engineer number {number} inspected {number} cranes of {town} in {year}. The old quay was built in {older}."


def words(day):
    return f"{day.day} {day:%B %Y}"


def articles(count, *, paper="The Herald"):
    """`count` documents over some years; of each happening four or so."""
    found = []
    for number in range(count):
        happening = number // 4
        town = TOWNS[happening % len(TOWNS)]
        opened = date(2011, 1, 10) + timedelta(days=37 * happening)
        day = opened if number % 4 < 2 else opened + timedelta(days=400)
        text = " ".join(
            (
                TOLD[number % 4].format(town=town, day=words(day)),
                OWN.format(number=number + 12, town=town, year=1990 + number % 25, older=1850 + number % 60),
            )
        )
        published = day + timedelta(days=1 + number % 9)
        found.append(tl.Document(text, published=published, title=f"{paper} {number}", source=f"{paper}-{number}.txt"))
    return found


def told(timeline):
    """What a timeline tells, without ids and without the words of its reasons."""
    return sorted(
        (event.when.edtf, event.title, event.modality, tuple(claims_of(event)), event.disputed) for event in timeline
    )


def claims_of(event):
    return sorted((claim.document_id, claim.evidence.start, str(claim.when)) for claim in event.claims)


def rows(store):
    """All that a store holds, in order."""
    tables = ("documents", "mentions", "events", "claims", "unresolved", "failed", "links")
    return {table: store.sql(f"SELECT * FROM {table} ORDER BY ALL").fetchall() for table in tables}
