"""`timeline languages` and `timeline formats`: what is read and written."""

import argparse
from typing import Any

from .terminal import width


def add(commands: Any) -> None:
    """Add the command to the parser of `timeline`."""
    languages = commands.add_parser("languages", help="list the languages that are read, and how well")
    languages.set_defaults(run=_languages)

    formats = commands.add_parser("formats", help="list the formats, and what each carries")
    formats.set_defaults(run=_formats)


def _languages(options: argparse.Namespace) -> int:
    from ..languages.listing import listing
    from ..printing import table

    print(table(["Code", "Language", "Events", "Reads", "Value F1 (relaxed) of its dates"], listing(), width=width()))
    return 0


def _formats(options: argparse.Namespace) -> int:
    from ..formats import listing
    from ..printing import table

    print(table(["Format", "Suffix", "Read", "Written", "Carries"], listing(), width=width()))
    return 0
