"""Real prose, spliced, cut and mutated, through all that reads it: `python -m benchmarks.fuzz [SECONDS] [SEED]`.

Prose is what the machine has: READMEs and licences of installed packages, /usr/share/doc, the texts of shared/gold. An
exception that is not ours, a law that does not hold, or a text that takes far too long is printed once for each place
where it happened, with an input that is as short as could be made. To add a law, write it in `check_text`; to add a
kind of file, give `files` its bytes.
"""

import sys

from tests.support.fuzz import fuzz


def main(arguments: list[str]) -> int:
    seconds = float(arguments[0]) if arguments else 60.0
    seed = int(arguments[1]) if len(arguments) > 1 else 0
    tried, found = fuzz(seconds, seed, tell=lambda where, text: print(f"{where}\n    {text}\n", flush=True))
    print(f"{tried:,} inputs in {seconds:.0f} s of processor time, seed {seed}: {len(found)} places fail")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
