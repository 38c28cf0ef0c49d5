"""HeidelTime and we on the same texts, with one scorer: `python -m benchmarks.tagging.beside`.

The texts are our own news, written and annotated before a rule had seen them, and the gold texts where shared/ is.
"""

import re
import sys
from html import unescape

from tests.support.accuracy import Pair, ours, pairs
from tests.support.gold import GOLD, Answered, Mark, read_gold, read_own

from .accuracy import figures
from .peers import commands
from .speed import Peer, start

_PIECE = re.compile(r"<TIMEX3([^>]*)>(.*?)</TIMEX3>|[^<]+|<[^>]*>", re.DOTALL)
_ATTRIBUTE = re.compile(r'(\w+)="([^"]*)"')


def marks(text: str, timeml: str) -> list[Mark]:
    """The expressions of a TimeML answer, found again in the text: white space may have changed on the way."""
    found, at = [], 0
    for piece in _PIECE.finditer(timeml.partition("<TimeML>")[2].rpartition("</TimeML>")[0]):
        words = unescape(re.sub(r"<[^>]*>", "", piece[2] if piece[1] is not None else piece[0])).strip()
        begin = text.find(words, at) if words else -1
        if begin < 0:
            continue
        at = begin + len(words)
        if piece[1] is not None:
            said = dict(_ATTRIBUTE.findall(piece[1]))
            found.append(Mark(begin, at, words, said["type"], said["value"], said.get("mod", "")))
    return found


def beside(name: str, documents: list[Answered], peer: Peer) -> None:
    mine: list[Pair] = []
    theirs: list[Pair] = []
    for _, text, published, gold in documents:
        answer = peer.ask(text, str(published)[:10])
        mine += pairs(gold, list(ours(text, published)))
        theirs += pairs(gold, marks(text, answer.get("timeml", "")))
    print(f"{name:28} timeline    {figures(mine)}")
    print(f"{'':28} HeidelTime  {figures(theirs)}")


def main() -> int:
    command = commands(only="HeidelTime")["HeidelTime"]
    if isinstance(command, str):
        print(f"HeidelTime: not measured, {command}")
        return 0
    peer = start("HeidelTime", command)
    own = read_own()
    for letter, what in (
        ("a", "our agencies, broadcasters"),
        ("b", "our business, newspapers"),
        ("c", "our own, full of snares"),
        ("d", "our own, agencies again"),
    ):
        beside(what, [each for each in own if each[0].startswith(letter)], peer)
    if GOLD.exists():
        beside("shared/gold (developed on)", read_gold(), peer)
    assert peer.process.stdin
    peer.process.stdin.close()
    peer.process.wait(timeout=30)
    return 0


if __name__ == "__main__":
    sys.exit(main())
