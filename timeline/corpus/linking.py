"""From mentions to links, window by window, so that what one pass over everything would give is given by any number.

Mentions are looked at by windows of time that overlap, and, for what is printed again much later, by their sentence. A
window gives links between mentions, and is looked at anew only where other mentions lie in it than before.
"""

from ..merging.links import links, reprints
from .engine import Spread
from .pieces import DAY, Piece, pieces_of
from .progress import shown
from .rows import table_of
from .schema import ORDER, arrow
from .store import Store, asked

_LARGE = 20_000
"""Mentions of a year from which on its months are windows."""
_REACH = 4  # days by which the times of one event may lie apart
_FAR = 1100  # days from its begin within which a long stretch of time is compared
_NONE: list[tuple[str, str | None]] = [("", None)]
_WRITTEN = 100_000  # links that are put in together

_SLOTS = f"""
CREATE TABLE slots AS
WITH dated AS (
    SELECT id, sentence, {DAY} AS low,
        CASE WHEN first_day IS NULL THEN 0 ELSE coalesce(last_day - first_day, {_FAR}) END AS days
    FROM mentions WHERE coalesce(first_day, last_day) IS NOT NULL
),
placed AS (
    SELECT id, low, low + (least(days, {_FAR}) + {_REACH})::INTEGER AS high FROM dated
),
years AS (SELECT id, unnest(range(year(low), year(high) + 1)) AS year FROM placed),
large AS (SELECT year FROM years GROUP BY year HAVING count(*) > {_LARGE}),
months AS (
    SELECT id, unnest(range(12 * year(low) + month(low) - 1, 12 * year(high) + month(high))) AS number FROM placed
    WHERE EXISTS (FROM large)
),
again AS (SELECT sentence FROM dated WHERE sentence <> '' GROUP BY sentence HAVING max(low) - min(low) > {_REACH})
SELECT id, year::VARCHAR AS piece FROM years WHERE year NOT IN (FROM large)
UNION ALL SELECT id, printf('%04d-%02d', number // 12, number % 12 + 1) FROM months WHERE number // 12 IN (FROM large)
UNION ALL SELECT id, 'again-' || (hash(sentence) % 16) FROM mentions WHERE sentence IN (FROM again)
"""
"""The pieces in which each mention is: its years, the months of those that have many, and its sentence."""


def link(store: Store, spread: Spread, *, quiet: bool = True) -> None:
    """Look at each piece that has other mentions than when its links were found."""
    with asked(store) as connection:
        connection.execute(_SLOTS)
        connection.execute("""
            CREATE TABLE pieces AS SELECT piece, count(*) || '-' || bit_xor(hash(id)) AS digest
            FROM slots GROUP BY piece HAVING count(*) > 1;
            CREATE TABLE stale AS FROM pieces ANTI JOIN links USING (piece, digest);
        """)
        digests = dict(connection.execute("FROM stale").fetchall())
        found: list[dict[str, str | None]] = []
        with shown("Comparing", "windows", len(digests), quiet=quiet) as advance:
            query = "SELECT piece, id FROM slots SEMI JOIN stale USING (piece)"
            for piece, pairs in spread(_links_of, pieces_of(connection, query)):
                if isinstance(pairs, Exception):
                    raise pairs
                told = {"piece": piece.name, "digest": digests[piece.name]}
                found += [{**told, "one": one, "other": other} for one, other in sorted(set(pairs)) or _NONE]
                if len(found) >= _WRITTEN:
                    _put(store, found)
                    found = []
                advance(1)
        _put(store, found)
    _keep_current(store)


def _put(store: Store, rows: list[dict[str, str | None]]) -> None:
    """Links that were found, put in before the rest is."""
    if rows:
        with store.change() as change:
            change.put("links", "all", table_of("links", rows))


def _keep_current(store: Store) -> None:
    """One file of the links that hold."""
    files = store.files("links")
    with asked(store) as connection:
        connection.execute(_SLOTS)
        rows = connection.sql(f"""
            SELECT * EXCLUDE month FROM links SEMI JOIN (
                SELECT piece, count(*) || '-' || bit_xor(hash(id)) AS digest FROM slots GROUP BY piece
            ) USING (piece, digest) ORDER BY {ORDER["links"]}
        """).to_arrow_table()
    with store.change() as change:
        change.put("links", "all", rows.cast(arrow("links")), name="part")
        change.drop(file for file in files if file.name != "part.parquet")


def _links_of(piece: Piece) -> list[tuple[str, str]]:
    find = reprints if piece.name.startswith("again") else links
    return find(piece.events, piece.documents)
