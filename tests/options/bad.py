"""What a type checker refuses: each line that ends in `# refused`, and no other. It is never run."""

import timeline as tl
from timeline.corpus import Corpus
from timeline.curation import Curation


def checked() -> None:
    line = tl.Timeline()
    tl.extract("Rome burned.", context="bogus")  # refused
    tl.extract("Rome burned.", contxt="none")  # refused
    tl.extract("Rome burned.", on_error="ignore")  # refused
    tl.extract(b"Rome burned.")  # refused
    tl.read("articles", on_error="ignore")  # refused
    tl.load("timeline.json", format="jsn")  # refused
    tl.load("timeline.json", on_error="ignore")  # refused
    line.dates(grain="week")  # refused
    line.lanes("sorce")  # refused
    line.where(modality="certain")  # refused
    line.where(sorce="a")  # refused
    line.where(granularity=["fortnight"])  # refused
    line.save("timeline.out", format="jsn")  # refused
    line.save("timeline.svg", theme="blue")  # refused
    line.figure("densty")  # refused
    line.figure(theme="auto")  # refused
    line.figure(lanes="granularity")  # refused
    line.explore(view="table")  # refused
    line.explore(axis="log")  # refused
    line.explore(colour="place")  # refused
    line.to_frame(columns="long")  # refused
    line.to_frame(library="dask")  # refused
    tl.check([], "articles").save("report.pdf", format="pdf")  # refused
    tl.check([], "articles").where("wrong")  # refused
    Curation(line).explore(theme="blue")  # refused
    Corpus("a.store", context="story")  # refused
    Corpus("a.store").dates(grain="week")  # refused
