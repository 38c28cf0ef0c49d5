"""Questions to a store: the rows that DuckDB finds, as a timeline. Where SQL finds too much, the timeline drops it."""

import re
from typing import Any

from ..dates import read_date
from ..errors import TimelineError
from ..model import Failed, KeyDate, Timeline, TimeSpan, fold
from ..model.key_date import key_dates
from ..model.nearest import unknown
from ..model.options import Criteria, Grain
from .rows import document_from, event_from, unresolved_from
from .store import Store, asked

Bound = str | TimeSpan | None

# The first and the last day of a date, by grain.
_DAY = "(DATE '1970-01-01' + {}::INTEGER)"
_FIRST = {
    "day": "{day}",
    "month": "make_date(year({day}), month({day}), 1)",
    "year": "make_date(year({day}), 1, 1)",
}
_LAST = {"day": "first", "month": "last_day(first)", "year": "make_date(year(first), 12, 31)"}
_ALL = 2**31 - 1  # dates


def timeline_of(store: Store, *, search: str | None, between: tuple[Bound, Bound] | None, where: Criteria) -> Timeline:
    """The events that fit, with their claims and documents; all that there is where nothing is asked."""
    with asked(store) as connection:
        choose(connection, search, between)
        found = timeline_from(connection, whole=search is None and between is None and not where)
    if between is not None:
        found = found.between(*between)
    if search is not None:
        found = found.search(search)
    return found.where(**where) if where else found


def dates_of(store: Store, top: int | None, *, grain: Grain, between: tuple[Bound, Bound] | None) -> list[KeyDate]:
    """The days that matter, as `Timeline.dates` weighs them. Only the events of these are taken from the disk."""
    if grain not in _FIRST:
        raise unknown("grain", grain, _FIRST)
    if top is not None and top < 0:
        raise TimelineError(f"top is how many dates to give, and not {top}: give a number, or None for all")
    first, last = _FIRST[grain], _LAST[grain]
    with asked(store) as connection:
        choose(connection, None, between)
        connection.execute(
            f"""
            CREATE TABLE heaviest AS
            WITH dated AS (
                SELECT id, {first.format(day=_DAY.format("first_day"))} AS first FROM chosen
                WHERE first = {first.format(day=_DAY.format("last_day"))}
            ),
            told AS (
                SELECT DISTINCT first, {last} AS last, document_id, published FROM dated JOIN claims ON event_id = id
            )
            SELECT first, last, count(*) AS documents, round(sum(CASE
                WHEN published IS NULL THEN ln(2) WHEN published > last THEN ln(2 + (published - last)) ELSE 0 END
            ), 4) AS weight
            FROM told GROUP BY first, last ORDER BY weight DESC, documents DESC, first LIMIT ?
            """,
            [top if top is not None else _ALL],
        )
        connection.execute("""
            CREATE OR REPLACE TABLE chosen AS
            SELECT chosen.* FROM chosen JOIN heaviest
            ON first_day >= first - DATE '1970-01-01' AND last_day <= last - DATE '1970-01-01'
        """)
        found = timeline_from(connection, texts=False)
    return key_dates(found.events, found.documents, grain)[:top]


def choose(connection: Any, search: str | None, between: tuple[Bound, Bound] | None) -> None:
    """A table `chosen` of the events that may fit."""
    conditions: list[str] = ["true"]
    values: list[str | float] = []
    for word in fold(search or "").split():
        conditions.append("regexp_matches(words, ?)")
        values.append(rf"(^|\W){re.escape(word)}")
    if between is not None:
        low, high = between
        if low is not None:
            conditions.append("(last_day IS NULL OR last_day + 1 > ?::DOUBLE)")
            values.append(_span(low).extent()[0])
        if high is not None:
            conditions.append("(first_day IS NULL OR first_day < ?::DOUBLE)")
            values.append(_span(high).extent()[3])
    connection.execute(f"CREATE TABLE chosen AS FROM events WHERE {' AND '.join(conditions)}", values)


def timeline_from(connection: Any, *, whole: bool = False, texts: bool = True) -> Timeline:
    """The chosen events; with `whole` all documents and what gave none, too."""
    connection.execute(f"""
        CREATE TABLE told AS SELECT event_id, place, document_id, json FROM claims
        {"" if whole else "SEMI JOIN chosen ON chosen.id = event_id"}
    """)
    of_these = "" if whole else "WHERE {key} IN (SELECT document_id FROM told)"
    events = connection.execute("""
        SELECT chosen.json, claims FROM chosen
        JOIN (SELECT event_id, list(json ORDER BY place) AS claims FROM told GROUP BY event_id) ON event_id = id
    """).fetchall()
    text = "text" if texts else "''"
    documents = connection.execute(
        f"SELECT json, {text} FROM documents {of_these.format(key='id')} ORDER BY published, id"
    ).fetchall()
    unresolved = connection.execute(
        f"SELECT json FROM unresolved {of_these.format(key='document_id')} ORDER BY published, document_id, json"
    ).fetchall()
    failed = "SELECT source, reason, place, document_id FROM failed ORDER BY ALL" if whole else "SELECT 1 WHERE false"
    return Timeline(
        tuple(event_from(plain, claims) for plain, claims in events),
        tuple(document_from(plain, text) for plain, text in documents),
        tuple(unresolved_from(plain) for (plain,) in unresolved),
        tuple(Failed(*row) for row in connection.execute(failed).fetchall()),
    )


def _span(bound: str | TimeSpan) -> TimeSpan:
    return bound if isinstance(bound, TimeSpan) else read_date(bound)
