"""Any span of time that the model reads, for the laws."""

from hypothesis import strategies as st

from timeline.model import Day, TimeSpan, format_year


def _edtf(day: Day, detail: int) -> str:
    year = format_year(day.year)
    return (year, f"{year}-{day.month:02}", f"{year}-{day.month:02}-{day.day:02}")[detail]


_days = st.one_of(
    st.integers(-4000, 40000), st.integers(-4_000_000, 4_000_000), st.integers(-5_100_000_000_000, 5_000_000)
).map(Day.from_number)  # fmt: skip
_dates = st.builds(_edtf, _days, st.integers(0, 2))


@st.composite
def _spans(draw: st.DrawFn) -> TimeSpan:
    first, last = sorted((draw(_days), draw(_days)))
    begin, end = _edtf(first, draw(st.integers(0, 2))), _edtf(last, draw(st.integers(0, 2)))
    mark = draw(st.sampled_from(("", "?", "~", "%")))
    forms = (
        f"{begin}{mark}",
        f"{begin}{mark}/..",
        f"../{end}{mark}",
        f"{begin}/",
        f"/{end}",
        f"[..{end}]",
        f"[{begin}..]",
    )
    if first.year < last.year:
        forms += (f"{begin}{mark}/{end}", f"[{begin}..{end}]", f"[{begin},{end}]", f"{{{begin},{end}}}")
    if 1000 <= first.year <= 9999:
        forms += (f"{first.year // 100}XX", f"{first.year // 10}X", f"{first.year}-2{draw(st.integers(1, 4))}")
        forms += (f"{first}T{draw(st.integers(0, 23)):02}:30",)
    return TimeSpan.parse(draw(st.sampled_from(forms)))


spans = _spans()
