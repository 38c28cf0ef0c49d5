"""Two marks one above the other, the row's and the source's, on one scale of their own, as SVG."""

from math import inf

from ..model import Modality, TimeSpan

WIDTH, HEIGHT, MIDDLE = 176, 15, 7.0
_EDGE = 12.0
_OUTLINED = ("planned", "possible", "denied", "hypothetical")


def pair(row: TimeSpan | None, source: TimeSpan | None, modality: Modality, *, number: int) -> str:
    """The marks of a row and of its source; a dotted line where there is nothing to draw."""
    low, high = _domain([each for each in (row, source) if each is not None])
    return f'<div class="ch r">{_svg(row, "happened", low, high, f"{number}r")}</div><div class="ch">' + (
        f"{_svg(source, modality, low, high, f'{number}s')}</div>"
    )


def _domain(spans: list[TimeSpan]) -> tuple[float, float]:
    """The days between which the marks stand, with room at both ends."""
    days = [day for span in spans for day in _ends(span) if day not in (inf, -inf)]
    if not days:
        return 0.0, 1.0
    low, high = min(days), max(days)
    room = max((high - low) * 0.35, 1.5)
    return low - room, high + room


def _ends(span: TimeSpan) -> tuple[float, float]:
    x0, _, _, x3 = span.extent()
    return x0, x3


def _svg(span: TimeSpan | None, modality: Modality, low: float, high: float, name: str) -> str:
    inner = '<path d="M0 14.5H176" class="base"/>' if span else '<path d="M0 7H176" class="none"/>'
    return (
        f'<svg viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" height="{HEIGHT}" aria-hidden="true">{inner}'
        f"{_mark(span, modality, low, high, name) if span else ''}</svg>"
    )


def _mark(span: TimeSpan, modality: Modality, low: float, high: float, name: str) -> str:
    begin, end = _ends(span)
    left = _x(begin, low, high) if begin > -inf else 0.0
    right = _x(end, low, high) if end < inf else WIDTH
    dash = ' stroke-dasharray="2.8 2.4"' if modality in ("possible", "hypothetical") else ""
    kind = "out" if modality in _OUTLINED else "solid"
    if end - begin <= 1.01:
        at = (left + right) / 2
        drawn = f'<circle cx="{at:.1f}" cy="{MIDDLE}" r="4.5" class="{kind}"{dash}/>'
    elif begin == -inf:
        fade = f'<linearGradient id="f{name}"><stop offset="0" class="fade0"/><stop offset="1" class="fade1"/></linearGradient>'
        drawn = (
            f'<defs>{fade}</defs><rect x="{left:.1f}" y="3" width="{max(6, right - left):.1f}" height="8" fill="url(#f{name})"/>'
            f'<path d="M{right:.1f} 2v10" class="edge"/>'
        )
    elif end == inf:
        drawn = (
            f'<rect x="{left:.1f}" y="3" width="{max(2, right - left - 9):.1f}" height="8" rx="1" class="{kind}"{dash}/>'
            f'<path d="M{right - 9:.1f} 1l8 6-8 6z" class="solid"/>'
        )
    elif span.is_interval:
        drawn = (
            f'<rect x="{left:.1f}" y="3" width="{max(8, right - left):.1f}" height="8" rx="2" class="{kind}"{dash}/>'
        )
    else:
        shape = "out" if kind == "out" else "pill"
        drawn = (
            f'<rect x="{left:.1f}" y="3" width="{max(10, right - left):.1f}" height="8" rx="4" class="{shape}"{dash}/>'
        )
    if modality == "denied":
        at = (left + right) / 2
        drawn += f'<path d="M{at - 6:.1f} 12.5l12 -11" class="slash"/>'
    return drawn


def _x(day: float, low: float, high: float) -> float:
    return _EDGE + (day - low) / (high - low) * (WIDTH - 2 * _EDGE)
