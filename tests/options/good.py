"""What a type checker takes. It is checked, and never run."""

from datetime import date

import timeline as tl
from timeline.checking import check
from timeline.corpus import Corpus
from timeline.curation import Curation


def checked() -> None:
    line: tl.Timeline = tl.extract("Rome burned in 64 CE.", context="narrative", published=date(2022, 9, 28))
    line.lanes("place")
    line.where(modality="planned", source=["a", "b"], granularity=("day", "month")).between("2014").search("vote")
    line.dates(10, grain="month", between=("2014", None))
    line.save("timeline.html", sources=False)
    line.save("timeline.svg", theme="dark", lanes="source", width=800)
    line.save("timeline.out", format="timelinejs-csv")
    line.figure("density", theme="dark", width=800)
    line.figure(lanes="source", labels=False)
    line.explore(view="story", axis="order", lanes="modality", theme="auto", filters={"place": ["Rome"]})
    Curation(line).explore(by="me", color="tag")
    line.to_frame(columns="all").iterrows()
    line.to_frame(library="polars")
    tl.load(line.to_frame())
    tl.load("timeline.csv", format="csv", on_error="raise", day_first=True)
    tl.read("articles/*.html", on_error=print, file_time=True)
    tl.extract(tl.read("articles"), on_error="report", merge=False, headline=False)
    check([("2014", "It began")], line.documents).save("report.html", format="html")
    Corpus("a.store", context="none").timeline(search="vote", place="Rome").dates(grain="year")
