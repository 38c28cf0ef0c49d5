"""Who and where, with the names that the rules find and with spaCy's: `python -m benchmarks.events.names [PIPELINE]`.

The answers stand in `tests/events/names.txt`. PIPELINE is an installed pipeline of spaCy's; without one only the rules
are measured. (The extra `nlp` installs the small English one.)
"""

import sys
import time

from tests.support.names import measure
from timeline.errors import TimelineError


def main() -> None:
    pipelines = [name for name in sys.argv[1:] if not name.startswith("-")]
    print(f"{'':34}{'':14}{'precision':>10}{'recall':>8}{'F1':>8}{'seconds':>9}")
    for names in ["rules", *pipelines]:
        try:
            measure(names)  # loads what is to be loaded
        except TimelineError as error:
            print(f"{names}: {error}")
            continue
        begin = time.process_time()
        counts, differing = measure(names)
        seconds = time.process_time() - begin
        for kind, (right, found, wanted) in counts.items():
            f1 = 2 * right / max(1, found + wanted)
            share = f"{right / max(1, found):>10.1%}{right / max(1, wanted):>8.1%}{f1:>8.1%}"
            print(f"{names:34}{kind:14}{share}{seconds:>9.2f}")
        if "-v" in sys.argv:
            print("\n".join(differing))


if __name__ == "__main__":
    main()
