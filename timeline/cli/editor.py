"""What asks a language model from the command line: which, where, at what cost at the most, and where answers are kept.

The key of a hosted endpoint comes from the environment: what stands on a command line, everybody on the machine reads.
"""

import argparse
import os
import warnings
from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..errors import TimelineError
from ..parts import Part
from .terminal import say

if TYPE_CHECKING:
    from ..editing import Editor

KEY = "TIMELINE_EDITOR_KEY"
"""The variable of the environment that has the key."""
_SUFFIX = ".answers.jsonl"
_LIMIT = 200


def add_editor(parser: argparse.ArgumentParser) -> None:
    """Add what says which model is asked. Without --editor nothing is sent anywhere."""
    group = parser.add_argument_group(
        "a language model as editor",
        "Sentences are sent to the address given and nowhere else; what comes back is held against the text."
        f" A key is taken from {KEY}.",
    )
    group.add_argument("--editor", metavar="URL", help="an OpenAI-compatible address: http://localhost:11434/v1")
    group.add_argument("--model", metavar="NAME", help="the model to ask there")
    group.add_argument("--limit", type=int, default=_LIMIT, metavar="N", help=f"at most N questions ({_LIMIT})")
    group.add_argument(
        "--price", type=price, metavar="IN,OUT", help="per million tokens sent and back, to tell what it will cost"
    )
    group.add_argument(
        "--answers", metavar="FILE", help=f"keep the answers there, and ask nothing twice (the output with {_SUFFIX})"
    )
    group.add_argument("--offline", action="store_true", help="ask nobody: only the answers that are kept")
    group.add_argument("--plan", action="store_true", help="tell how many questions there would be, and stop")


def editor_of(options: argparse.Namespace, output: str) -> "Editor | None":
    """The editor that the options name, or None. Raises `TimelineError` where they don't go together."""
    if not options.editor:
        if options.model or options.plan or options.offline or options.answers:
            raise TimelineError("--model, --plan, --offline and --answers go with --editor URL")
        return None
    if not options.model:
        raise TimelineError("--editor needs the name of a model: --model llama3.2")
    from ..editing import Editor

    return Editor(
        options.editor,
        model=options.model,
        key=os.environ.get(KEY, ""),
        limit=options.limit,
        price=options.price,
        cache=options.answers or (output + _SUFFIX if output else None),
        offline=options.offline,
        told=say,
    )


def edited(editor: "Editor", parts: Sequence[Part]) -> list[Part]:
    """The parts as the editor has them; what came of it is said in one line, and why answers were dropped."""
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        found = editor.edited(parts)
    for each in told:
        say(str(each.message))
    came = ", ".join(f"{count} {outcome}" for outcome, count in editor.counts.items()) or "nothing to change"
    say(f"{editor.name}: {came}")
    why = Counter(each.why for each in editor.log if each.outcome == "dropped")
    for reason, count in why.most_common(3):
        say(f"dropped{f' ({count} times)' if count > 1 else ''}: {reason}")
    return found


def price(text: str) -> tuple[float, float]:
    """What a million tokens cost sent and back: "1,2", or "1" for both. argparse says that a bad one is no price."""
    sent, _, back = text.partition(",")
    return float(sent), float(back or sent)
