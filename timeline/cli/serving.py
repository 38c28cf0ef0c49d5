"""`timeline serve` and `timeline mcp`: for people in a browser, and for agents."""

import argparse
from typing import Any


def add(commands: Any) -> None:
    """Add the command to the parser of `timeline`."""
    serve = commands.add_parser("serve", help="serve the workbench to a browser")
    serve.add_argument("--port", type=int, default=8866, help="default: 8866")
    serve.add_argument("--folder", default=".", help="where the journals of corrections are kept; default: here")
    serve.add_argument("--windows", type=int, default=8, help="how many may be open at a time; default: 8")
    serve.add_argument("--ip", default="127.0.0.1", help="where it can be reached; default: from this machine alone")
    serve.add_argument("--no-browser", action="store_true", help="do not open a browser")
    serve.set_defaults(run=_serve)

    mcp = commands.add_parser("mcp", help="serve tools to language-model agents, over standard input and output")
    mcp.add_argument("folders", nargs="*", metavar="FOLDER", help="a folder whose files may be read; none: texts only")
    mcp.set_defaults(run=_mcp)


def _serve(options: argparse.Namespace) -> int:
    from ..serve import serve

    return serve(
        port=options.port,
        folder=options.folder,
        ip=options.ip,
        browser=not options.no_browser,
        windows=max(1, options.windows),
    )


def _mcp(options: argparse.Namespace) -> int:
    from ..mcp import serve

    serve(options.folders)
    return 0
