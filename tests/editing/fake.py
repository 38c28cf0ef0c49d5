"""A small server that speaks the protocol of chat completions, and answers as it is told to."""

import json
import threading
import time
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Reply:
    """What to answer: a text for the message, or another status, bytes, a delay."""

    def __init__(self, content="", *, status=200, raw=None, delay=0.0, headers=()):
        self.content, self.status, self.raw, self.delay, self.headers = content, status, raw, delay, dict(headers)


@contextmanager
def serving(answer):
    """The base address, and the list of bodies that came; `answer` is a function of the question and its turn."""
    asked = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self):
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            asked.append({"path": self.path, "authorization": self.headers.get("Authorization"), **body})
            question = json.loads(body["messages"][-1]["content"])
            reply = answer(question, len(asked))
            reply = reply if isinstance(reply, Reply) else Reply(reply)
            if stop.wait(reply.delay):
                return
            message = {"choices": [{"message": {"role": "assistant", "content": reply.content}}]}
            raw = reply.raw if reply.raw is not None else json.dumps(message).encode()
            try:
                self.send_response(reply.status)
                for name, value in reply.headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(raw)))
                self.end_headers()
                self.wfile.write(raw)
            except (BrokenPipeError, ConnectionResetError):
                pass  # who asked has gone

        def log_message(self, *arguments):
            pass

    stop = threading.Event()
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/v1", asked
    finally:
        stop.set()
        server.shutdown()
        server.server_close()
        thread.join(5)


def items(*entries):
    """An answer with entries, each a pair of a sentence's id and its fields."""
    return json.dumps({"items": [{"id": number, "entries": [fields]} for number, fields in entries]})


def never(seconds=30.0):
    return Reply(delay=seconds)


def now():
    return time.monotonic()
