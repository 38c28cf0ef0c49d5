"""The page of the command line, from the parsers themselves."""

import argparse
import os

from timeline.cli import _parser

WIDTH = "76"


def commands() -> str:
    """Each command with what it says of itself, as Markdown.

    >>> "## timeline check" in commands()
    True
    """
    before = os.environ.get("COLUMNS")
    os.environ["COLUMNS"] = WIDTH
    try:
        parser = _parser()
        parts = [_help(parser)]
        for action in parser._actions:
            if isinstance(action, argparse._SubParsersAction):
                for name, each in action.choices.items():
                    parts.append(f"## timeline {name}\n\n{_help(each)}")
    finally:
        os.environ.pop("COLUMNS")
        if before is not None:
            os.environ["COLUMNS"] = before
    return "\n\n".join(parts) + "\n"


def _help(parser: argparse.ArgumentParser) -> str:
    return f"```text\n{parser.format_help().rstrip()}\n```"
