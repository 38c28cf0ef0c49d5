"""Where sources agree: for each two, the events that both date, and how many of them so that both may be right."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import combinations
from typing import TYPE_CHECKING, Any

from ..model import Event, Timeline
from .accounts import accounts, compatible, dates_of
from .canvas import LEFT, canvas, note, plotly, say
from .hover import lines, plain
from .lettering import measure, shorten, tidy
from .shared import shared
from .style import Theme, blend

if TYPE_CHECKING:
    import plotly.graph_objects as go

MOST, CELL_WIDTH, CELL_HEIGHT = 12, 120, 60
FEW = 4
"""So many sources are drawn side by side, event by event."""


@dataclass(slots=True)
class Pair:
    """What two sources say of the same events, by title: dates that `agree`, and those that `differ`."""

    agree: list[str] = field(default_factory=list)
    differ: list[str] = field(default_factory=list)

    @property
    def count(self) -> int:
        """How many events both date."""
        return len(self.agree) + len(self.differ)


def compare(events: Iterable[Event], first: str, second: str) -> Pair:
    """What the documents `first` and `second` (ids) say of the events that both date."""
    pair = Pair()
    for event in events:
        one, other = dates_of(event, first), dates_of(event, second)
        if one and other:
            agree = any(compatible(a, b) for a in one for b in other)
            said = f"{event.title}: {one[0].words()}" + ("" if agree else f" / {other[0].words()}")
            (pair.agree if agree else pair.differ).append(said)
    return pair


def agreement(timeline: Timeline, colors: Theme, width: int) -> "go.Figure":
    """A few sources side by side; of more, a square for each two. On the diagonal: how many events it shares."""
    common = Counter(source for event in timeline.events if len(event.sources) > 1 for source in event.sources)
    sources = [source for source, _ in sorted(common.items(), key=lambda item: (-item[1], item[0]))][:MOST]
    if len(sources) < 2:
        words = "Agreement needs two sources that tell of the same event."
        return say(canvas(timeline.title, colors, width, 120), words, colors)
    if len(sources) <= FEW:
        return accounts(timeline, sorted(sources), colors, width)
    names = {document.id: document.name for document in timeline.documents}
    labels = [shorten(tidy(names.get(source, source)), 150, 12) for source in sources]
    pairs = {pair: compare(timeline.events, *pair) for pair in combinations(sources, 2)}
    table = [[pairs.get((row, column)) or pairs.get((column, row)) for column in sources] for row in sources]
    left = round(LEFT + max(measure(label, 12) for label in labels) + 12)
    across = min(CELL_WIDTH, (width - left - LEFT) // len(sources))
    drawn = canvas(timeline.title, colors, width, CELL_HEIGHT * len(sources), left=left, below=24)
    drawn.update_layout(margin={"r": width - left - across * len(sources)})
    less = blend(colors.warning_soft, colors.background, 0.4)
    drawn.add_trace(plotly().Heatmap(
        z=[[len(cell.agree) / cell.count if cell and cell.count else None for cell in line] for line in table],
        text=[[f"{len(cell.agree)} of {cell.count}" if cell and cell.count else "" for cell in line] for line in table],
        hovertext=[[_pair_text(cell) if cell else "" for cell in line] for line in table], hoverinfo="text",
        texttemplate="%{text}", textfont={"color": colors.text, "size": 13}, zmin=0, zmax=1, xgap=3, ygap=3,
        hoverongaps=False, showscale=False,
        colorscale=[[0, colors.warning_soft], [0.99, less], [1, colors.mark_pale]],
    ))  # fmt: skip
    for index, source in enumerate(sources):
        drawn.add_annotation(
            x=index, y=index, text=f"{common[source]:,}", showarrow=False, font={"color": colors.muted}
        )
    axis: dict[str, Any] = {
        "tickmode": "array", "tickvals": list(range(len(sources))),
        "showgrid": False, "zeroline": False, "ticks": "", "fixedrange": True, "showline": False,
    }  # fmt: skip
    last, slanted = len(sources) - 0.5, across < CELL_WIDTH * 0.7
    below = [plain(label) if slanted else lines(label, across // 8, 3) for label in labels]
    drawn.update_xaxes(**axis, range=[-0.5, last], ticktext=below, tickangle=30 if slanted else 0)
    drawn.update_yaxes(**axis, range=[last, -0.5], ticktext=[plain(label) for label in labels], ticklabelstandoff=8)
    note(drawn, ["events that both date, and how many of them so that both may be right"], colors)
    return drawn


def _pair_text(pair: Pair) -> str:
    told = [f"cannot both be right: {said}" for said in pair.differ[:5]] + [f"agree: {said}" for said in pair.agree[:3]]
    rest = pair.count - len(told)
    told += [shared()["words"]["more"].format(n=rest)] if rest > 0 else []
    return "<br>".join(lines(line, 80, 3) for line in told)
