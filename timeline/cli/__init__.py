"""The command `timeline`. What goes wrong is said in one line on standard error, with exit status 2.

To add a command, write a file here with `add(commands)`, which says what it takes and what runs it, and list it.
"""

import argparse
import errno
import logging
import os
import sys
from collections.abc import Sequence
from typing import NoReturn

from .. import __version__
from ..errors import TimelineError, short
from ..model import Failed
from . import check, convert, corpus, explain, extract, listing, serving, tag
from .articles import fail
from .terminal import say

COMMANDS = (extract, check, tag, explain, corpus, convert, listing, serving)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit status.

    >>> main(["tag", "no-such-file.txt"])
    2
    """
    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(errors="backslashreplace")
    options = _parser().parse_args(arguments)
    if options.verbose:
        logging.basicConfig(format="%(name)s: %(message)s", stream=sys.stderr, force=True)
        logging.getLogger("timeline").setLevel("INFO" if options.verbose == 1 else "DEBUG")
    try:
        status: int = options.run(options)
        sys.stdout.flush()
    except TimelineError as error:
        return fail(str(error))
    except BrokenPipeError:  # `timeline … | head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 141
    except OSError as error:
        full = error.errno in (errno.ENOSPC, errno.EFBIG, errno.EDQUOT)
        where = error.filename or ("standard output" if full else "")
        return fail(": ".join(filter(None, (where, error.strerror or str(error)))))
    except KeyboardInterrupt:
        say("stopped")
        return 130
    except Exception as error:
        if sys.flags.dev_mode:  # python -X dev -m timeline …
            raise
        return fail(str(Failed.of(error, options.command)))
    return status


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{short(f'timeline: {message}; see {self.prog} --help')}\n")


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="timeline", description="Turns prose into timelines one can trust.")
    parser.add_argument("--version", action="version", version=f"timeline-explorer {__version__}")
    parser.add_argument(
        "-v", "--verbose", action="count", default=0, help="say what is read and written; -vv: of each document"
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND", dest="command")
    for command in COMMANDS:
        command.add(commands)
    return parser
