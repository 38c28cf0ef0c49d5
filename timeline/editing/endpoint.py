"""An OpenAI-compatible address: a question to an answer, with patience, and an error in words.

By httpx, which is a twentieth of the size of the client that OpenAI keeps, and all that one call of one kind needs.
"""

import time
from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

from ..errors import TimelineError
from ..extras import need

LARGEST = 1_000_000
_PASSING = frozenset({408, 409, 425, 429, 500, 502, 503, 504})
_LONGEST_WAIT = 60.0


class NoAnswerError(TimelineError):
    """The editor gave none; `gone` where asking again is of no use: the address is not there, or refuses."""

    def __init__(self, why: str, *, gone: bool = False) -> None:
        super().__init__(why)
        self.gone = gone


class Endpoint:
    """`url` is the base ("http://localhost:11434/v1"). The `key` goes into the header of the call and nowhere else."""

    def __init__(
        self,
        url: str,
        model: str,
        *,
        key: str = "",
        timeout: float = 60.0,
        retries: int = 3,
        backoff: float = 1.0,
        wait: Callable[[float], Any] = time.sleep,
    ) -> None:
        parts = urlsplit(url)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise TimelineError(f"not the address of an endpoint: {url!r:.80}: it is such as http://localhost:11434/v1")
        if parts.username or parts.password:
            raise TimelineError("a key in an address is shown wherever that is: give it as key=")
        if not model:
            raise TimelineError("an editor needs the name of a model, such as model='llama3.2'")
        self.url, self.model = url.rstrip("/"), model
        self._key, self._timeout, self._retries, self._backoff, self._wait = key, timeout, retries, backoff, wait
        self._httpx = need("httpx", "asking a language model", "llm")

    def ask(self, system: str, user: str, *, go_on: Callable[[], bool] = lambda: True) -> str:
        """The text of the answer. Raises `NoAnswerError` once all tries have failed, or `go_on` says to stop."""
        body = {
            "model": self.model,
            "messages": [{"role": "system", "content": system}, {"role": "user", "content": user}],
            "temperature": 0,
            "stream": False,
            "response_format": {"type": "json_object"},
        }
        why = ""
        for turn in range(self._retries + 1):
            if not go_on():
                raise NoAnswerError("stopped before it was asked")
            if turn:
                self._wait(min(self._pause or self._backoff * 2 ** (turn - 1), _LONGEST_WAIT))
            why, answer = self._once(body)
            if answer is not None:
                return answer
        raise NoAnswerError(f"{self.url} gave no answer in {self._retries + 1} tries: {why}")

    _pause: float = 0.0

    def _once(self, body: dict[str, Any]) -> tuple[str, str | None]:
        """Why there is no answer, or the answer."""
        self._pause = 0.0
        headers = {"Authorization": f"Bearer {self._key}"} if self._key else {}
        try:
            with self._httpx.Client(timeout=self._timeout, follow_redirects=False, trust_env=False) as client:
                found = client.post(f"{self.url}/chat/completions", json=body, headers=headers)
        except self._httpx.ConnectError as error:
            raise NoAnswerError(f"cannot reach {self.url}: {error}", gone=True) from error
        except self._httpx.TimeoutException:
            return f"nothing came in {self._timeout:g} seconds", None
        except self._httpx.HTTPError as error:
            return str(error) or type(error).__name__, None
        if found.status_code in _PASSING:
            after = found.headers.get("retry-after", "")
            self._pause = float(after) if after.isdigit() else 0.0
            return f"status {found.status_code}", None
        if found.status_code != 200:
            raise NoAnswerError(f"{self.url} refuses: status {found.status_code}", gone=True)
        if len(found.content) > LARGEST:
            return "the answer has no end", None
        try:
            content = found.json()["choices"][0]["message"]["content"]
        except (ValueError, KeyError, IndexError, TypeError):
            return "the answer is not in the form of the protocol", None
        return ("", content) if isinstance(content, str) and content.strip() else ("the answer is empty", None)
