"""The server behind `timeline serve`: Voilà, with a door. Run as a module by `serve`, in a process of its own.

Nobody comes in without the token; a page of another name that points here (DNS rebinding) gets nothing; only so many
windows are open at a time; a page can ask whether its kernel is alive.
"""

import ipaddress
import os
import sys
import tempfile
import webbrowser
from html import escape
from pathlib import Path
from threading import Thread
from typing import Any

import tornado.httpserver
import tornado.ioloop
import tornado.netutil
import tornado.routing
import tornado.web
from jupyter_server.base.handlers import JupyterHandler
from jupyter_server.utils import ensure_async, url_path_join
from traitlets import Int
from voila.app import Voila

FULL = Path(__file__).with_name("full.html")


class Served(Voila):  # type: ignore[misc]  # Voilà has no types
    """Voilà behind a `Door`."""

    windows = Int(8, help="How many pages may be open at a time.").tag(config=True)
    parent_pid = Int(0, help="The process that started this; without it there is nobody to stop it.").tag(config=True)

    found = 0
    """The port that was free."""

    def init_settings(self) -> dict[str, Any]:
        """Voilà's, with a kernel that is dead left dead: a new one would know nothing of its page."""
        settings: dict[str, Any] = super().init_settings()
        plain = self.kernel_manager.start_kernel
        starting: set[object] = set()

        async def start_kernel(*given: Any, **options: Any) -> Any:
            if self.open_windows() + len(starting) >= self.windows:
                raise tornado.web.HTTPError(503, "too many windows are open")
            mark = object()
            starting.add(mark)
            try:
                return await ensure_async(plain(*given, **options))
            finally:
                starting.discard(mark)

        self.kernel_manager.start_kernel = start_kernel
        return settings

    def init_handlers(self) -> list[Any]:
        """Voilà's, and ours before them: its last one takes every address."""
        mine = (url_path_join(self.server_url, r"/timeline/alive/([\w-]+)"), Alive)
        return [mine, *super().init_handlers()]

    def open_windows(self) -> int:
        """How many kernels there are."""
        return len(self.kernel_manager.list_kernel_ids())

    def listen(self) -> None:
        """Begin, and say where."""
        self.app = Door(self)
        if self.parent_pid:
            tornado.ioloop.PeriodicCallback(self._stop_with_parent, 1000).start()
        super().listen()

    @property
    def display_url(self) -> str:
        """The address to open, with its token: it is the key."""
        host = "127.0.0.1" if self.ip in ("", "0.0.0.0", "::") else f"[{self.ip}]" if ":" in self.ip else self.ip
        return f"http://{host}:{self.found}{self.base_url}?token={self.identity_provider.token}"

    def launch_browser(self) -> None:
        """Open the address, by way of a file that only this person can read: a command line is seen by everybody."""
        handle, name = tempfile.mkstemp(suffix=".html", dir=self.connection_dir)
        with open(handle, "w", encoding="utf-8") as file:
            file.write(f'<!DOCTYPE html><meta http-equiv="refresh" content="0; url={escape(self.display_url)}">')
        Thread(target=webbrowser.open, args=(Path(name).as_uri(),), daemon=True).start()

    def _stop_with_parent(self) -> None:
        if os.getppid() != self.parent_pid:
            self.ioloop.stop()


class Door(tornado.routing.Router):
    """What every request passes before Voilà sees it."""

    def __init__(self, served: Served) -> None:
        self._served = served
        self._app: Any = served.app

    def listen(self, port: int, address: str) -> None:
        """Serve on a port; prints where."""
        sockets = tornado.netutil.bind_sockets(port, address)
        tornado.httpserver.HTTPServer(self).add_sockets(sockets)
        self._served.found = sockets[0].getsockname()[1]
        sys.stdout.write(f"timeline: the workbench is at {self._served.display_url}\n")
        sys.stdout.flush()

    def find_handler(self, request: Any, **options: Any) -> Any:
        """Voilà's handler, or a page that says why not."""
        if not is_local(request.host_name):
            return self._app.get_handler_delegate(request, Refused, {"status": 403, "page": NOT_HERE})
        page = request.path.rstrip("/") in ("", self._served.server_url.rstrip("/"))
        if page and self._served.open_windows() >= self._served.windows:
            count = self._served.windows
            full = FULL.read_text("utf-8").replace("{windows}", f"{count} window{'s' if count > 1 else ''}")
            return self._app.get_handler_delegate(request, Refused, {"status": 503, "page": full})
        return self._app.find_handler(request, **options)


NOT_HERE = "The workbench answers under the address that it printed when it was started, and under no other name.\n"


class Refused(tornado.web.RequestHandler):
    """A page instead of the workbench."""

    def initialize(self, status: int, page: str) -> None:
        """What it says."""
        self._status, self._page = status, page

    def prepare(self) -> None:
        """Whatever is asked for."""
        self.set_status(self._status)
        self.set_header("Content-Type", "text/html; charset=utf-8" if self._page.startswith("<") else "text/plain")
        self.set_header("Retry-After", "60")
        self.finish(self._page)


class Alive(JupyterHandler):
    """Whether the kernel of a page is there; one that is dead is put away, and makes room."""

    @tornado.web.authenticated
    async def get(self, kernel_id: str) -> None:
        """204 where it lives, 410 where it is gone."""
        self.set_header("Cache-Control", "no-store")
        manager = self.kernel_manager
        if kernel_id in manager:
            if await ensure_async(manager.is_alive(kernel_id)):
                self.set_status(204)
                return
            await ensure_async(manager.shutdown_kernel(kernel_id, now=True))  # type: ignore[no-untyped-call]
        self.set_status(410)


def is_local(host: str) -> bool:
    """Whether a request names this machine: by a number, which no stranger's name can be made to look like, or as
    localhost.

    >>> is_local("127.0.0.1"), is_local("[::1]"), is_local("localhost"), is_local("evil.example")
    (True, True, True, False)
    """
    name = host.strip("[]").rstrip(".").lower()
    if name == "localhost" or name.endswith(".localhost"):
        return True
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return name in os.environ.get(HOSTS, "").lower().split()
    return True


HOSTS = "TIMELINE_SERVE_HOSTS"
"""Other names under which the machine may be asked, from the command line."""

if __name__ == "__main__":
    Served.launch_instance()
