"""Answers that were given, in a file by what was asked: a run again asks nobody, and is replayed without a model."""

import json
from hashlib import sha256
from pathlib import Path

from ..errors import TimelineError


class Kept:
    """The answers in a file of JSON lines; without a file, those of this run."""

    def __init__(self, path: str | Path | None) -> None:
        self.path = Path(path) if path is not None else None
        self.answers: dict[str, str] = {}
        if self.path is not None and self.path.exists():
            for number, line in enumerate(self.path.read_text("utf-8").splitlines(), start=1):
                if line.strip():
                    self._take(line, number)

    def _take(self, line: str, number: int) -> None:
        try:
            entry = json.loads(line)
            self.answers[entry["key"]] = str(entry["answer"])
        except (ValueError, KeyError, TypeError) as error:
            raise TimelineError(f"{self.path}, line {number}: no answer of an editor; move the file away") from error

    def get(self, key: str) -> str | None:
        """The answer to a question, if it was given."""
        return self.answers.get(key)

    def add(self, key: str, answer: str) -> None:
        """Keep an answer, on disk as soon as it is given."""
        self.answers[key] = answer
        if self.path is not None:
            with self.path.open("a", encoding="utf-8") as file:
                file.write(json.dumps({"key": key, "answer": answer}, ensure_ascii=False) + "\n")


def key_of(model: str, system: str, question: str) -> str:
    """By what an answer is kept: the model, what it was told to do, and the question."""
    return sha256("\0".join((model, system, question)).encode("utf-8", "replace")).hexdigest()[:24]
