"""Which format a file is in, by what it begins with: several share `.json` and `.csv`."""

import re

_HEAD = 20_000


def sniff(data: bytes) -> str | None:
    """The name of the format, or None where the suffix has to say.

    >>> sniff(b'{"events": [{"start_date": {"year": 1914}}]}')
    'timelinejs'
    """
    head = data[:_HEAD].removeprefix(b"\xef\xbb\xbf").lstrip()
    for mark, name in ((b"PAR1", "parquet"), (b"BEGIN:VCALENDAR", "ics"), (b"0 HEAD", "gedcom")):
        if head.startswith(mark):
            return name
    if head.startswith(b"PK\x03\x04"):
        return "xlsx"
    if re.match(rb"(?:%.*\n|\s)*@\w+\s*\{", head):
        return "bibtex"
    if b"<TimeML" in head:
        return "timeml"
    if head[:1] in (b"{", b"["):
        return _json_kind(head.decode("utf-8", "replace"))
    first = head.partition(b"\n")[0].lower()
    if b"headline" in first and b"year" in first and b"media" in first:
        return "timelinejs-csv"
    return "csv" if b"\t" in first else None


def _json_kind(head: str) -> str | None:
    if re.match(r'\{\s*"format"\s*:\s*"timeline"', head):
        return "json"
    if '"http://www.w3.org/ns/anno' in head:
        return "annotations"
    if '"@context"' in head or '"@graph"' in head:
        return "jsonld"
    if '"start_date"' in head or ('"startDate"' in head and '"timeline"' in head):
        return "timelinejs"
    if '"bindings"' in head:
        return "wikidata"
    if '"issued"' in head or '"date-parts"' in head:
        return "csl"
    if '"start"' in head and '"content"' in head:  # items made of results of a query have their addresses too
        return "vis"
    return "wikidata" if "http://www.wikidata.org/" in head else None
