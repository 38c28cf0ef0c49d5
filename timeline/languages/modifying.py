"""Words before an expression that change it, in languages that share their shapes: "early", "about", "more than"."""

from ..model import TimexType
from ..tagging.rule import Modifier

_PLACE: tuple[TimexType, ...] = ("DATE", "TIME")
_ALL: tuple[TimexType, ...] = ("DATE", "TIME", "DURATION")
_KINDS: dict[str, tuple[str, tuple[TimexType, ...], bool]] = {
    "start": ("START", _PLACE, False),
    "mid": ("MID", _PLACE, False),
    "end": ("END", _PLACE, False),
    "early": ("START", _PLACE, False),
    "late": ("END", _PLACE, False),
    "about": ("APPROX", _ALL, False),
    "more": ("MORE_THAN", ("DURATION",), True),
    "less": ("LESS_THAN", ("DURATION",), True),
    "at_least": ("EQUAL_OR_MORE", ("DURATION",), True),
    "at_most": ("EQUAL_OR_LESS", ("DURATION",), True),
}


def modifiers(**patterns: str) -> tuple[Modifier, ...]:
    """A modifier for each pattern; their names are those of the table above."""
    return tuple(
        Modifier(name, pattern, dict.fromkeys(_KINDS[name][1], _KINDS[name][0]), numbered=_KINDS[name][2])
        for name, pattern in patterns.items()
    )
