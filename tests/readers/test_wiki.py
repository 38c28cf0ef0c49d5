"""A page of Wikipedia, saved from the web: its article, without what stands around it."""

from datetime import date

from timeline.readers import read

LONG = (
    "The pier was built by engineers who came from a town in the north and worked through the winter under hard "
    "conditions until it was done. "
)
PAGE = f"""<!DOCTYPE html><html class="client-nojs" lang="en" dir="ltr"><head><meta charset="UTF-8"><title>Halden Pier - Wikipedia</title>
<link rel="canonical" href="https://en.wikipedia.org/wiki/Halden_Pier">
<script type="application/ld+json">{{"@context":"https://schema.org","@type":"Article","name":"Halden Pier","datePublished":"2004-02-03T10:00:00Z","dateModified":"2024-05-06T10:00:00Z","headline":"pier in Halden"}}</script></head>
<body class="mediawiki ltr"><div id="mw-navigation">Main page Contents</div><div id="content" class="mw-body"><h1 id="firstHeading" class="firstHeading"><span class="mw-page-title-main">Halden Pier</span></h1>
<div id="bodyContent"><div id="siteSub">From Wikipedia, the free encyclopedia</div><div id="mw-content-text"><div class="mw-content-ltr mw-parser-output" lang="en">
<div role="note" class="hatnote navigation-not-searchable">For the town, see <a href="/wiki/H">Halden</a>.</div>
<table class="infobox vcard"><caption class="infobox-title">Halden Pier</caption><tbody><tr><th scope="row">Opened</th><td>12 May 1904<span style="display:none">(<span class="bday dtstart published updated">1904-05-12</span>)</span></td></tr><tr><th scope="row">Closed</th><td>1911</td></tr></tbody></table>
<p><b>Halden Pier</b> (opened 12 May 1904) was a pier.<sup id="cite_ref-1" class="reference"><a href="#cite_note-1"><span class="cite-bracket">[</span>1<span class="cite-bracket">]</span></a></sup> {LONG}It burned in 1911.<sup class="reference"><a href="#cite_note-2">[2]</a></sup><sup class="noprint Inline-Template">[<i><a href="x">citation needed</a></i>]</sup></p>
<div id="toc" class="toc"><h2>Contents</h2><ul><li><a href="#History"><span class="tocnumber">1</span> History</a></li></ul></div>
<div class="mw-heading mw-heading2"><h2 id="History">History</h2><span class="mw-editsection">[<a href="e">edit</a>]</span></div>
<p>{LONG}In 1923 a storm took the rest.</p><figure class="mw-default-size" typeof="mw:File/Thumb"><a href="f"><img src="x.jpg"></a><figcaption>The pier in August 1911</figcaption></figure>
<dl><dt>Length</dt><dd>300 m until 1906</dd></dl>
<div class="mw-heading mw-heading2"><h2 id="References">References</h2></div><div class="reflist"><ol class="references"><li id="cite_note-1"><span class="reference-text"><cite class="citation book cs1">Reed, A. (1998). The Pier. Halden.</cite></span></li></ol></div>
<div role="navigation" class="navbox"><table><tr><th>Piers of Norway 1900</th></tr></table></div></div></div></div></div><footer id="footer"><ul><li id="footer-info-lastmod"> This page was last edited on 6 May 2024, at 10:00.</li></ul></footer></body></html>"""


def test_a_page_of_wikipedia_is_its_article() -> None:
    [document] = read(PAGE.encode())
    text = document.text
    for kept in ("opened 12 May 1904) was a pier. The pier", "burned in 1911.", "Opened | 12 May 1904", "The pier in August 1911",
                 "300 m until 1906", "Reed, A. (1998)"):  # fmt: skip
        assert kept in " ".join(text.split())
    for left_out in (
        "[edit]",
        "citation needed",
        "Contents",
        "Piers of Norway",
        "(1904-05-12)",
        "free encyclopedia",
        "[1]",
    ):
        assert left_out not in text
    assert document.report.counts == {"parts of a wiki's page": 7, "texts out of sight": 1}


def test_a_wiki_is_dated_by_its_last_edit_and_not_by_the_day_it_was_begun() -> None:
    [document] = read(PAGE.encode())
    assert (document.day, document.published_from) == (date(2024, 5, 6), "last edit")
    assert read(PAGE.replace("dateModified", "x").encode())[0].day == date(2004, 2, 3)
