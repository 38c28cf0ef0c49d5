"""How fast the tagger reads, beside the others, on the same texts in the same run, and how much each finds there.

`python -m benchmarks.tagging.speed` measures everything; `--quick` leaves out the other tools.
"""

import json
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import Any

from tests.support.gold import GOLD, Mark, read_gold
from timeline import tag

from .peers import HOME, WORKER, commands

ROOT = Path(__file__).parents[2]
ROUNDS = 5
SECONDS_A_ROUND = 2.0
Texts = Sequence[tuple[str, str]]
GOLD_OF: dict[str, Sequence[Mark]] = {}
"""What is to be found in a text, where somebody has marked it."""


def news() -> Texts:
    """The gold news texts with their publication days where shared/ is there, else our own samples."""
    if GOLD.exists():
        GOLD_OF.update((text, marks) for _, text, _, marks in read_gold())
        return [(text, str(published)[:10]) for _, text, published, _ in read_gold()]
    print("shared/gold is not here: measuring on data/ instead")
    return [(path.read_text("utf-8"), "2022-09-28") for path in sorted((ROOT / "data").glob("**/*.md"))]


@dataclass
class Peer:
    """A running worker, and what it took in each round."""

    name: str
    process: "subprocess.Popen[str]"
    rates: list[float] = field(default_factory=list)
    megabytes: float = 0.0
    failures: int = 0
    texts: int = 0
    found: int = 0
    sought: int = 0
    marked: int = 0
    true: int = 0
    places: bool = True

    def ask(self, text: str, published: str) -> dict[str, Any]:
        assert self.process.stdin
        assert self.process.stdout
        self.process.stdin.write(json.dumps([text, published]) + "\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        if not line:
            raise RuntimeError(f"{self.name} ended")
        answer: dict[str, Any] = json.loads(line)
        return answer

    def count(self, answer: dict[str, Any], gold: Sequence[Mark]) -> None:
        """Count the gold expressions of a text that the answer touches."""
        spans = answer.get("spans")
        if spans is None:
            self.places = False
            return
        self.sought += len(gold)
        self.marked += len(spans)
        self.true += sum(any(begin < mark.end and mark.start < end for mark in gold) for begin, end in spans)
        self.found += sum(any(begin < mark.end and mark.start < end for begin, end in spans) for mark in gold)

    @property
    def recall(self) -> str:
        """The share of the gold expressions that it touched, where it tells places and there is gold."""
        return f"{self.found / self.sought:.0%}" if self.places and self.sought else "-"

    @property
    def precision(self) -> str:
        """The share of what it found that touches a gold expression."""
        return f"{self.true / self.marked:.0%}" if self.places and self.marked and self.sought else "-"

    def round(self, texts: Texts) -> None:
        """Read texts until they or the time are used up."""
        seconds = characters = 0.0
        for text, published in texts:
            answer = self.ask(text, published)
            seconds += answer["seconds"]
            characters += len(text)
            self.megabytes = answer["megabytes"]
            self.failures += bool(answer["failed"])
            self.texts += 1
            self.count(answer, GOLD_OF.get(text, ()))
            if seconds > SECONDS_A_ROUND:
                break
        self.rates.append(characters / seconds)


def start(name: str, command: list[str]) -> Peer:
    process = subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, cwd=HOME
    )
    return Peer(name, process)


def compare(texts: Texts) -> None:
    """All tools, interleaved: each reads a round of the texts in its turn."""
    found = commands()
    peers = [start("timeline", [sys.executable, str(WORKER), "timeline"])]
    for name, command in found.items():
        if isinstance(command, str):
            print(f"{name}: not measured, {command}")
        else:
            peers.append(start(name, command))
    for peer in list(peers):
        try:
            for text, published in texts[:3]:  # warm up
                peer.ask(text, published)
        except (RuntimeError, OSError) as error:
            print(f"{peer.name}: not measured, {error}")
            peers.remove(peer)
    for turn in range(ROUNDS):
        rotated = texts[turn * 7 :] or texts
        for peer in peers:
            peer.round(rotated)
    ours = median(peers[0].rates)
    head = f"{'tool':20} {'characters/s':>14} {'timeline is':>12} {'finds':>6} {'right':>6}"
    print(f"\n{head} {'peak MB':>8} {'texts':>6} {'gave up':>8}")
    for peer in peers:
        rate = median(peer.rates)
        ratio = f"{ours / rate:,.1f} x"
        told = f"{peer.name:20} {rate:14,.0f} {ratio:>12} {peer.recall:>6} {peer.precision:>6}"
        print(f"{told} {peer.megabytes:8.0f} {peer.texts:6} {peer.failures:8}")
        assert peer.process.stdin
        peer.process.stdin.close()
        peer.process.wait(timeout=30)


def rate(text: str, runs: int = 3) -> float:
    """Characters a second of processor time, the median of some runs."""
    taken = []
    for _ in range(runs):
        begin = time.process_time()
        tag(text, published="2022-09-28")
        taken.append(time.process_time() - begin)
    return len(text) / median(taken)


def sizes(texts: Texts) -> float:
    """Cost against size, of texts that were all read once before: what is kept of them helps each size alike.

    Returns the rate at 100 kB.
    """
    whole = "\n\n".join(text for text, _ in texts)
    tag(whole, published="2022-09-28")
    taken: dict[int, list[float]] = {}
    for _ in range(ROUNDS):  # in turn, so that a machine that slows down slows each size alike
        for size in (10_000, 100_000, 1_000_000, 10_000_000):
            text = (whole * (size // len(whole) + 1))[: max(size, len(whole))]
            pieces = [text[at : at + size] for at in range(0, len(text) - size + 1, size)]
            taken.setdefault(size, []).append(median(rate(piece, runs=1) for piece in pieces))
    rates = {size: median(found) for size, found in taken.items()}
    print(f"\n{'size':>10} {'characters/s':>14}")
    for size, found in rates.items():
        print(f"{size:10,} {found:14,.0f}")
    share = rates[10_000_000] / rates[100_000]
    print(f"at 10 MB {share:.2f} of the rate at 100 kB (goal: at least 0.8)")
    return rates[100_000]


HOSTILE: dict[str, Callable[[int], str]] = {
    "digits": lambda size: "1234567890" * (size // 10),
    "digits and spaces": lambda size: "19 2014 7 " * (size // 10),
    "May May May": lambda size: "May " * (size // 4),
    "spaces": lambda size: " " * size,
    "newlines": lambda size: "\n" * size,
    "one long word": lambda size: "a" * size,
    "one long line": lambda size: "the quick brown fox jumps over it " * (size // 34),
    "the of the last": lambda size: "the last of the last " * (size // 21),
    "from 3 to 3 to": lambda size: "from 3 to " * (size // 10),
    "dashes": lambda size: "3-" * (size // 2),
    "commas": lambda size: "May 3, " * (size // 7),
    "quotes": lambda size: "'\"" * (size // 2),
}


def hostile(normal: float) -> None:
    """Texts made to be slow, beside normal news."""
    print(f"\n{'hostile, 1 MB':20} {'characters/s':>14} {'of normal':>10}   (goal: at least 0.30)")
    for name, make in HOSTILE.items():
        measured = rate(make(1_000_000), runs=1)
        print(f"{name:20} {measured:14,.0f} {measured / normal:10.2f}")


def main() -> None:
    texts = news()
    if "--quick" not in sys.argv:
        compare(texts)
    hostile(sizes(texts))


if __name__ == "__main__":
    main()
