"""From links to events, so that any number of runs gives what one pass over everything would give.

What hangs together by links (union-find over all windows) is a component, and `merge` of a component gives what `merge`
of everything gives of it. A component is merged anew only where it has other members, and the events of a month are
written anew only where one of them is.
"""

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from ..extras import need
from ..merging import merge
from ..merging.union import Union
from .engine import Spread
from .pieces import DAY, Piece, pieces_of
from .progress import shown
from .rows import claim_row, event_row, table_of
from .schema import ORDER, TABLES, Table, arrow
from .store import Store, asked

_TOGETHER = 2000  # mentions whose components are merged in one go
_MERGED: tuple[Table, ...] = ("events", "claims")

_MONTH_OF = """CASE
    WHEN day IS NULL THEN 'undated' WHEN year(day) < 1000 THEN 'earlier' WHEN year(day) > 9999 THEN 'later'
    WHEN year(day) >= 1990 THEN strftime(day, '%Y-%m') ELSE year(day) // 10 || '0s' END"""
"""`schema.month_of`, in SQL, of `day`."""


def merge_in(store: Store, spread: Spread, *, quiet: bool = True) -> None:
    """Make the events of the components that are new, and put them in the place of those that are no more."""
    with asked(store) as connection:
        linked = _components(connection)
        connection.execute("""
            CREATE TABLE known AS SELECT DISTINCT component FROM events;
            CREATE TABLE wanted AS
                SELECT DISTINCT component FROM members
                UNION ALL SELECT id FROM mentions ANTI JOIN members USING (id);
            CREATE TABLE alone AS
                SELECT * EXCLUDE month FROM mentions ANTI JOIN members USING (id) WHERE id NOT IN (FROM known);
        """)
        for table in _MERGED:
            connection.register("empty", arrow(table).empty_table())
            connection.execute(f"CREATE TABLE new_{table} AS SELECT *, ''::VARCHAR AS month FROM empty")
            connection.unregister("empty")
        _add_alone(connection)
        query = "SELECT component AS piece, id FROM members WHERE component NOT IN (FROM known)"
        [(count,)] = connection.execute(f"SELECT count(DISTINCT piece) FROM ({query})").fetchall()
        with shown("Merging", "groups", count, quiet=quiet) as advance:
            pieces = (replace(piece, links=linked[piece.name]) for piece in pieces_of(connection, query))
            for several, made in spread(_merged, _several(pieces)):
                if isinstance(made, Exception):
                    raise made
                _add(connection, *made)
                advance(len(several))
        _rewrite(store, connection, quiet)


def _components(connection: Any) -> dict[str, list[tuple[str, str]]]:
    """What hangs together: a table of the mentions that have links, each with the hash of all in its component.

    The links of each component are returned.
    """
    pa = need("pyarrow", "a corpus", "corpus")
    numbers: dict[str, int] = {}
    pairs = [
        (numbers.setdefault(one, len(numbers)), numbers.setdefault(other, len(numbers)))
        for one, other in connection.execute("SELECT DISTINCT one, other FROM links WHERE other IS NOT NULL").fetchall()
    ]
    together = Union(len(numbers))
    for one, other in pairs:
        together.join(one, other)
    ids = list(numbers)
    found: list[tuple[str, str]] = []
    for group in together.groups():
        members = sorted(ids[number] for number in group)
        name = hashlib.sha1(" ".join(members).encode()).hexdigest()[:16]
        found += [(member, name) for member in members]
    columns = [pa.array([each[place] for each in found], pa.string()) for place in (0, 1)]
    connection.register("found", pa.table(columns, names=["id", "component"]))
    connection.execute("CREATE TABLE members AS FROM found")
    connection.unregister("found")
    component = dict(found)
    linked: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for one, other in pairs:
        linked[component[ids[one]]].append((ids[one], ids[other]))
    return linked


def _add_alone(connection: Any) -> None:
    """Mentions that hang together with no other are events as they are."""
    same = {"documents": "1", "disputed": "false", "component": "id", "event_id": "id", "place": "0"}
    made: tuple[tuple[Table, dict[str, str]], ...] = (("events", {}), ("claims", {"json": "claim"}))
    for table, own in made:
        columns = ", ".join(f"{(same | own).get(each.name, each.name)} AS {each.name}" for each in TABLES[table])
        connection.execute(f"""
            INSERT INTO new_{table}
            SELECT {columns}, {_MONTH_OF} FROM (SELECT *, {DAY} AS day FROM alone)
        """)


def _several(pieces: Iterable[Piece]) -> Iterator[list[Piece]]:
    """Components, so many together that it pays to send them."""
    found: list[Piece] = []
    for piece in pieces:
        found.append(piece)
        if sum(len(each.events) for each in found) >= _TOGETHER:
            yield found
            found = []
    if found:
        yield found


def _merged(pieces: list[Piece]) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """The rows of events and of claims."""
    events, claims = [], []
    for piece in pieces:
        documents = {document.id: document for document in piece.documents}
        for event in merge(piece.events, piece.documents, linked=piece.links):
            sentences = [claim.sentence.of(documents[claim.document_id].text) for claim in event.claims]
            events.append(event_row(event, sentences, piece.name))
            claims += [
                claim_row(event, place, documents[claim.document_id], piece.name)
                for place, claim in enumerate(event.claims)
            ]
    return events, claims


def _add(connection: Any, events: list[dict[str, Any]], claims: list[dict[str, Any]]) -> None:
    connection.register("made", table_of("events", events))
    connection.execute(f"""
        CREATE OR REPLACE TABLE dated AS
        SELECT *, {_MONTH_OF} AS month FROM (SELECT *, {DAY} AS day FROM made);
        INSERT INTO new_events SELECT * EXCLUDE day FROM dated;
    """)
    connection.register("made", table_of("claims", claims))
    connection.execute("INSERT INTO new_claims SELECT made.*, month FROM made JOIN dated ON dated.id = made.event_id")
    connection.unregister("made")


def _rewrite(store: Store, connection: Any, quiet: bool) -> None:
    """Write the months anew in which an event came or went: all of them in one change."""
    connection.execute("""
        CREATE TABLE touched AS SELECT DISTINCT month FROM new_events
        UNION SELECT DISTINCT month FROM events WHERE component NOT IN (FROM wanted)
    """)
    touched = [month for (month,) in connection.execute("FROM touched").fetchall()]
    with shown("Writing", "months", 2 * len(touched), quiet=quiet) as advance, store.change() as change:
        for table in _MERGED:
            left = set(touched)
            for month, rows in _by_month(connection, table):
                change.put(table, month, rows.cast(arrow(table)), name="part")
                left.discard(month)
                advance(1)
            for month in left:
                change.drop(store.files(table, month))


def _by_month(connection: Any, table: Table) -> Iterator[tuple[str, Any]]:
    """The rows of each month that is touched, in order; no more than one month is held."""
    pa = need("pyarrow", "a corpus", "corpus")
    reader = connection.sql(f"""
        SELECT * FROM {table} SEMI JOIN touched USING (month) WHERE component IN (FROM wanted)
        UNION ALL SELECT * FROM new_{table} ORDER BY month, {ORDER[table]}
    """).to_arrow_reader(10_000)
    held: list[Any] = []
    for batch in reader:
        months = batch.column("month").to_pylist()
        begin = 0
        for place in range(1, len(months) + 1):
            if place == len(months) or months[place] != months[begin]:
                if held and held[0].column("month")[0].as_py() != months[begin]:
                    yield _month(pa, held)
                    held = []
                held.append(batch.slice(begin, place - begin))
                begin = place
    if held:
        yield _month(pa, held)


def _month(pa: Any, held: list[Any]) -> tuple[str, Any]:
    table = pa.Table.from_batches(held)
    return table.column("month")[0].as_py(), table.drop_columns(["month"])
