"""Text that lands in a drawing: made harmless to look at, measured and cut. Escaping is the business of each drawer."""

import re
import unicodedata

# Widths in em of a sans-serif on the wide side (DejaVu Sans, Verdana): a narrower font only leaves more air.
_WIDTHS = {
    **dict.fromkeys("ijl|'!.,:;I ·", 0.36),
    **dict.fromkeys('ftr()[]{}"/\\-–', 0.45),
    **dict.fromkeys("mwMW@%—", 1.0),
    **dict.fromkeys("ABCDEFGHJKLNOPQRSTUVXYZ&#+=<>~…", 0.76),
}
_FORBIDDEN = {"Cc", "Cs", "Cn", "Co", "Zl", "Zp"}
# A stray override turns the text that follows it; what is written right to left needs none to be shown so.
_DIRECTIONS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")


def tidy(text: str, limit: int = 2000) -> str:
    """One line without control characters, direction overrides, lone surrogates and doubled spaces.

    >>> tidy("a\\x00b\\n  c\\u202e")
    'a\ufffdb c'
    """
    text = _DIRECTIONS.sub("", text[:limit])
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    text = " ".join(text.split())
    return "".join("\ufffd" if unicodedata.category(char) in _FORBIDDEN else char for char in text)


def isolate(text: str) -> str:
    """`text` so that what is written right to left in it does not move what stands beside it.

    >>> isolate("abc"), isolate("אב")
    ('abc', '\\u2068אב\\u2069')
    """
    if text.isascii() or not any(unicodedata.bidirectional(char) in ("R", "AL") for char in text):
        return text
    return f"\u2068{text}\u2069"


def measure(text: str, size: float = 12) -> float:
    """The width in pixels that `text` takes at most in common fonts of this `size`.

    >>> measure("Crimea votes") < measure("Crimea votes, 2014")
    True
    """
    if text.isascii():
        return size * sum(_WIDTHS.get(char, 0.66) for char in text)
    return size * sum(_width(char) for char in text)


def _width(char: str) -> float:
    known = _WIDTHS.get(char)
    if known is not None:
        return known
    if char.isascii():
        return 0.66
    if unicodedata.combining(char):
        return 0.0
    if unicodedata.east_asian_width(char) in "WF":
        return 1.1  # CJK and emoji
    return 0.8


def shorten(text: str, width: float, size: float = 12) -> str:
    """`text` cut to fit in `width` pixels, at a word where one ends near; an ellipsis says so.

    >>> shorten("Donetsk, Luhansk, Kherson and Zaporizhzhia vote", 150)
    'Donetsk, Luhansk…'
    """
    text = text[:400]
    if measure(text, size) <= width:
        return text
    room, kept = width - measure("…", size), 0
    for kept, char in enumerate(text):  # noqa: B007
        room -= size * _width(char)
        if room < 0:
            break
    cut = text[:kept]
    space = cut.rfind(" ")
    cut = cut[:space] if space > 0.6 * kept else cut
    return cut.rstrip(" ,;:.–-") + "…" if cut.strip() else ""


def wrap(text: str, columns: int = 64, lines: int = 6) -> list[str]:
    """`text` in lines of at most `columns` characters, the rest left out with an ellipsis; long words are broken.

    >>> wrap("Crimea voted in 2014", 10)
    ['Crimea', 'voted in', '2014']
    """
    wrapped = [""]
    for word in text.split():
        while word:
            line = wrapped[-1]
            if not line:
                wrapped[-1], word = word[:columns], word[columns:]
            elif len(line) + 1 + len(word) <= columns:
                wrapped[-1], word = f"{line} {word}", ""
            else:
                wrapped.append("")
        if len(wrapped) > lines:
            return [*wrapped[: lines - 1], wrapped[lines - 1][: columns - 1] + "…"]
    return wrapped
