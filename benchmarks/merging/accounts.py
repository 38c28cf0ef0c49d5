"""Whether accounts of one event become one, those of others stay apart: `python -m benchmarks.merging.accounts [-v]`.

The accounts stand in `tests/merging/accounts.txt`. Counted are pairs of accounts: precision is the share of the pairs
brought together that tell of one event, recall the share of those that do which are brought together. Then: how long
1,000, 10,000 and 50,000 events take, of processor time, and how much memory at most.
"""

import resource
import sys
import time

from tests.support.accounts import accounts, together, wanted
from timeline.merging import merge
from timeline.model import Document, Event
from timeline.pipeline import extract

SIZES = (1_000, 10_000, 50_000)
_VERBS = ("opened", "bought", "closed", "sold", "visited", "rebuilt", "blocked", "inspected")
_THINGS = ("mill", "bridge", "harbour", "school", "mine", "factory", "theatre", "museum")
_TOWNS = ("Leeds", "Porto", "Graz", "Riga", "Oslo", "Lyon", "Turin", "Malmö", "Bergen", "Ghent")


def many(count: int) -> tuple[list[Event], list[Document]]:
    """So many events over forty years, some of them told twice."""
    documents = []
    for number in range(count // 20):
        lines = []
        for place in range(20):
            k = (number // 2) * 20 + place  # two documents tell of the same
            day, month, year = 1 + k % 28, 1 + k // 28 % 12, 1980 + k // 336 % 40
            verb, thing, town = _VERBS[k % 8], _THINGS[k // 8 % 8], _TOWNS[k // 64 % 10]
            lines.append(f"Firm K{k % 997} {verb} the {thing} in {town} on {year}-{month:02}-{day:02}.")
        documents.append(Document("\n".join(lines), id=f"d{number}", published="2021-01-01"))
    return list(extract(documents, merge=False)), documents


def main() -> None:
    table = accounts()
    have, want = together(table), wanted(table)
    right = len(have & want)
    print(f"{len(table)} accounts of {len({account.told for account in table})} events")
    print(
        f"precision {right / max(1, len(have)):.1%} of {len(have)} pairs, recall {right / len(want):.1%} of {len(want)}"
    )
    if "-v" in sys.argv:
        texts = {account.document.id: account.document.text for account in table}
        for name, pairs in (("wrongly together", have - want), ("left apart", want - have)):
            for pair in sorted(map(sorted, pairs)):
                print(f"{name}:", *(f"\n    {texts[one]}" for one in pair))
    for size in SIZES:
        events, documents = many(size)
        begin = time.process_time()
        merged = merge(events, documents)
        spent, peak = time.process_time() - begin, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        print(f"{len(events):,} events to {len(merged):,} in {spent:.2f} s, {peak} MB with the texts")


if __name__ == "__main__":
    main()
