"""A program of its own that draws images with kaleido, so that `images` can end it, browser and all, when time is up.

It reads one JSON line for each figure on standard input, and answers with a JSON line and, where that gives a `size`,
so many bytes. It ends when its input does, or after a minute without work. It imports nothing of ours.
"""

import asyncio
import json
import os
import sys
from typing import Any, BinaryIO

IDLE = 60.0
# Chromium calls home for updates and looks names up at every start: here no name leads anywhere.
QUIET = (
    "--host-resolver-rules=MAP * ~NOTFOUND",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-domain-reliability",
    "--disable-quic",
    "--no-proxy-server",
    "--no-pings",
)


def _browser_class() -> Any:
    from choreographer.browsers.chromium import Chromium

    class QuietChromium(Chromium):
        """Chromium that asks nobody anything, in our group of processes so that it ends with us."""

        def get_cli(self) -> list[str]:
            return [*super().get_cli(), *QUIET]

        def get_popen_args(self) -> dict[str, Any]:
            return {**super().get_popen_args(), "start_new_session": False}

    return QuietChromium


async def _serve(browser: str, limit: float, source: BinaryIO, sink: BinaryIO) -> None:
    from kaleido import Kaleido

    loop = asyncio.get_running_loop()
    async with Kaleido(path=browser, browser_cls=_browser_class(), n=1, timeout=limit, mathjax=False) as kaleido:
        while line := await asyncio.wait_for(loop.run_in_executor(None, source.readline), IDLE):
            order = json.loads(line)
            try:
                image = await kaleido.calc_fig(order["figure"], order["options"])
            except Exception as error:  # whatever it is, whoever asked must hear of it
                _answer(sink, {"error": f"{type(error).__name__}: {error}"})
            else:
                _answer(sink, {"size": len(image)}, image)


def _answer(sink: BinaryIO, head: dict[str, Any], body: bytes = b"") -> None:
    sink.write(json.dumps(head).encode() + b"\n" + body)
    sink.flush()


def main() -> None:
    """Serve until there is nothing more to do: `renderer.py BROWSER SECONDS`."""
    sink = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what others print must not get between the answers
    try:
        asyncio.run(_serve(sys.argv[1], float(sys.argv[2]), sys.stdin.buffer, sink))
    except TimeoutError:
        pass  # idle
    except Exception as error:  # the browser did not start
        _answer(sink, {"error": f"{type(error).__name__}: {error}"})
    os._exit(0)  # the thread that waits for input would keep us


if __name__ == "__main__":
    main()
