"""One of everything that a kind of file can hold, in a file of each. A word such as Zq7 is said once: it is in the text
of a document, in what is known about it, or in its report.
"""

import json
import re

from tests.readers.making import archive, pdf, warc

LONG = "The council of the town met for many hours and heard all who had come to speak about the bridge and its tolls. "
W = 'xmlns:w="w" xmlns:wp="wp" xmlns:mc="mc" xmlns:pic="pic"'


def _p(text: str) -> str:
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


DOCX = archive(**{
    "[Content_Types].xml": "<x/>",
    "word/document.xml": f"""<w:document {W}><w:body>{_p("Zq1")}
        <w:p><w:ins><w:r><w:t>Zq2</w:t></w:r></w:ins><w:del><w:r><w:delText>Zq3</w:delText></w:r></w:del></w:p>
        <w:p><w:r><w:t>Zq4</w:t><w:footnoteReference w:id="2"/><w:endnoteReference w:id="3"/></w:r></w:p>
        <w:sdt><w:sdtContent>{_p("Zq5")}</w:sdtContent></w:sdt>
        <w:tbl><w:tr><w:tc>{_p("Zq6")}<w:tbl><w:tr><w:tc>{_p("Zq7")}</w:tc></w:tr></w:tbl></w:tc></w:tr></w:tbl>
        <w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>{_p("Zq8")}</w:txbxContent></mc:Choice>
        <mc:Fallback><w:txbxContent>{_p("Zq8")}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>
        <w:p><w:hyperlink><w:r><w:t>Zq9</w:t></w:r></w:hyperlink><w:fldSimple><w:r><w:t>Zq10</w:t></w:r></w:fldSimple></w:p>
        <w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Zq11</w:t></w:r></w:p>
        <w:p><w:r><w:drawing><wp:docPr descr="Zq12"/><pic:pic/></w:drawing></w:r></w:p>
        <w:p><w:r><w:rPr><w:strike/></w:rPr><w:t>Zq20</w:t></w:r></w:p></w:body></w:document>""",
    "word/footnotes.xml": f'<w:footnotes {W}><w:footnote w:id="2">{_p("Zq13")}</w:footnote></w:footnotes>',
    "word/endnotes.xml": f'<w:endnotes {W}><w:endnote w:id="3">{_p("Zq14")}</w:endnote></w:endnotes>',
    "word/header1.xml": f"<w:hdr {W}>{_p('Zq15')}</w:hdr>",
    "word/header2.xml": f"<w:hdr {W}>{_p('Zq15')}</w:hdr>",
    "word/footer1.xml": f"<w:ftr {W}>{_p('Zq16')}</w:ftr>",
    "word/comments.xml": f"<w:comments {W}><w:comment>{_p('Zq17')}</w:comment></w:comments>",
    "docProps/core.xml": "<c><title>Zq18</title><creator>Zq19</creator><created>2012-03-04T00:00:00Z</created>"
    "<keywords>Zq21</keywords></c>",
    "word/charts/chart1.xml": "<c><t>Zq22</t></c>",
    "word/diagrams/data1.xml": "<d><t>Zq23</t></d>",
})  # fmt: skip

OPEN = 'xmlns:text="t" xmlns:office="o" xmlns:table="b" xmlns:draw="d" xmlns:dc="c" xmlns:meta="m" xmlns:style="s"'
ODT = archive(**{
    "mimetype": "application/vnd.oasis.opendocument.text",
    "content.xml": f"""<office:document-content {OPEN}><office:automatic-styles>
        <style:style style:name="T1"><style:text-properties style:text-line-through-style="solid"/></style:style>
        <style:style style:name="T2"><style:text-properties text:display="none"/></style:style></office:automatic-styles>
        <office:body><office:text>
        <text:tracked-changes><text:changed-region><text:deletion><text:p>Zq1</text:p></text:deletion></text:changed-region>
        </text:tracked-changes><text:h text:outline-level="1">Zq2</text:h>
        <text:p>Zq3<text:s text:c="3"/>Zq4<text:tab/>Zq5<text:span>Zq6</text:span><text:a>Zq7</text:a><text:line-break/>end
        <text:note text:note-class="footnote"><text:note-citation>9</text:note-citation><text:note-body><text:p>Zq8</text:p>
        </text:note-body></text:note> tail Zq9</text:p>
        <text:list><text:list-item><text:p>Zq10</text:p></text:list-item></text:list>
        <table:table><table:table-row><table:table-cell><text:p>Zq11</text:p></table:table-cell><table:table-cell>
        <table:table><table:table-row><table:table-cell><text:p>Zq12</text:p></table:table-cell></table:table-row></table:table>
        </table:table-cell></table:table-row></table:table>
        <text:p><draw:frame><draw:text-box><text:p>Zq13</text:p></draw:text-box></draw:frame>
        <draw:frame><draw:image/></draw:frame>Zq14<office:annotation><text:p>Zq15</text:p></office:annotation></text:p>
        <text:p><text:span text:style-name="T1">Zq21</text:span><text:span text:style-name="T2">Zq22</text:span></text:p>
        <text:section text:display="none"><text:section><text:p>Zq23</text:p></text:section><text:p>Zq24</text:p></text:section>
        <text:section><text:p>Zq25 <text:conditional-text text:string-value-if-true="Zq26"
        text:string-value-if-false="Zq27">Zq26</text:conditional-text></text:p></text:section>
        <text:p>Zq28<text:hidden-paragraph text:is-hidden="true"/></text:p>
        <text:p><text:hidden-text text:string-value="Zq29"/><text:hidden-text text:is-hidden="false">Zq30</text:hidden-text></text:p>
        <text:p><text:hidden-text>Zq16</text:hidden-text>seen</text:p>
        </office:text></office:body></office:document-content>""",
    "styles.xml": f"""<office:document-styles {OPEN}><office:master-styles><style:master-page>
        <style:header><text:p>Zq17</text:p></style:header><style:footer><text:p>Zq18</text:p></style:footer>
        </style:master-page></office:master-styles></office:document-styles>""",
    "meta.xml": f"""<office:document-meta {OPEN}><office:meta><dc:title>Zq19</dc:title>
        <meta:initial-creator>Zq20</meta:initial-creator><meta:creation-date>2012-03-04T10:00:00</meta:creation-date>
        </office:meta></office:document-meta>""",
})  # fmt: skip

RTF = rb"""{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0 Times;}{\f1\fcharset204 Arial;}}{\colortbl;\red0;}
{\info{\title Zq1}{\author Zq2}{\creatim\yr2012\mo4\dy5}{\revtim\yr2020\mo1\dy1}}
{\header Zq3\par}{\headerf Zq3\par}{\footer Zq4\par}
\pard Zq5 M\'fcller \u8212?dash {\f1\'cc\'ee\'f1\'ea\'e2\'e0} caf\u233\'e9\par
Zq6{\footnote Zq7} {\deleted Zq8}{\revised Zq9}{\v Zq10}{\strike Zq17}\par
{\field{\*\fldinst HYPERLINK "x"}{\fldrslt Zq11}}{\*\annotation Zq12}\par
\trowd\cellx100\cellx200\intbl Zq13\cell Zq14\cell\row\pard
{\pict\pngblip 89504e47}{\object{\*\objdata 00}{\result Zq15}}
{\shp{\*\shpinst{\shptxt Zq16\par}}}{\*\unknown nothing}\par}"""

HTML = f"""<!DOCTYPE html><html lang="en"><head><title>Zq1 of the page</title>
<script type="application/ld+json">{{"@type": "NewsArticle", "datePublished": "2024-03-12T18:30:00+01:00",
"author": {{"name": "Zq18"}}}}</script></head><body><nav><a href="/">Home</a></nav><article>
<h1>Zq2</h1><p>{LONG}Zq3 <del>Zq4</del><ins>Zq5</ins> in 1911<sup><a href="#n">4</a></sup>.</p><p>{LONG}Zq6</p>
<table><caption>Zq7</caption><tr><th>Year</th><th>Zq8</th></tr><tr><td>1904</td><td>Zq9</td></tr></table>
<dl><dt>Zq10</dt><dd>Zq11</dd></dl><ul><li>Zq12</li></ul><blockquote>Zq13</blockquote>
<figure><img src="x.jpg" alt="a"><figcaption>Zq14</figcaption></figure><p>{LONG}on <time datetime="2024-03-04">Zq15</time>.</p>
<aside>Zq16 beside it</aside><img src="y.jpg" alt="Zq17">
<noscript><p>Zq19 without scripts</p></noscript><iframe src="https://example.org/Zq20"></iframe></article></body></html>"""

MAIL = """From: Zq1 <a@example.org>
Subject: Zq2
Date: Wed, 28 Sep 2022 10:30:00 +0200
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="x"

--x
Content-Type: multipart/alternative; boundary="y"

--y
Content-Type: text/html; charset=utf-8

<p>Zq3</p>
--y
Content-Type: text/plain; charset=utf-8

Zq3 and more.
--y--
--x
Content-Type: application/pdf
Content-Disposition: attachment; filename="Zq4.pdf"

JVBERi0=
--x--
"""

MBOX = (
    "From a@example.org Mon Mar  4 09:12:00 2024\nFrom: Zq1 <a@example.org>\nSubject: Zq2\n"
    "Date: Mon, 4 Mar 2024 09:12:00 +0100\n\nZq3\n\n>From the beginning Zq4\n\n"
    "From b@example.org Mon Mar 11 17:40:00 2024\nFrom: Zq5\nSubject: Zq6\n\nZq7\n"
)

SRT = "1\n00:00:01,000 --> 00:00:03,500\n<i>Zq1</i> was\n\n2\n00:00:04,000 --> 00:00:06,000\nborn. Zq2: yes\n\nZq3\n"
VTT = """WEBVTT Zq1

NOTE Zq2

STYLE
::cue { color: Zq3 }

intro
00:01.000 --> 00:04.000 align:start
<v Zq4>Zq5 &amp; more

00:05.000 --> 00:06.000
- Zq6
"""

TELEGRAM = {
    "name": "Zq1", "type": "personal_chat",
    "messages": [
        {"id": 1, "type": "message", "date": "2024-03-04T09:12:00", "from": "Zq2", "text": "Zq3"},
        {"id": 2, "type": "message", "date": "2024-03-04T09:13:00", "from": "Zq4",
         "text": ["Zq5 ", {"type": "link", "text": "Zq6"}], "photo": "photos/Zq7.jpg"},
        {"id": 3, "type": "service", "date": "2024-03-05T09:13:00", "actor": "Zq8", "action": "pin_message"},
    ],
}  # fmt: skip
TELEGRAM_PAGE = """<!DOCTYPE html><html><head><meta charset="utf-8"></head><body><div class="page_wrap">
<div class="page_header"><div class="content"><div class="text bold">Zq1</div></div></div><div class="history">
<div class="message service" id="m0"><div class="body details">Zq2</div></div>
<div class="message default clearfix" id="m1"><div class="body">
<div class="pull_right date details" title="04.03.2024 09:12:00 UTC+01:00">09:12</div>
<div class="from_name">Zq3</div><div class="text">Zq4<br>Zq5</div></div></div>
<div class="message default clearfix joined" id="m2"><div class="body">
<div class="pull_right date details" title="04.03.2024 09:13:00 UTC+01:00">09:13</div>
<div class="media_wrap clearfix">Zq6</div></div></div></div></div></body></html>"""

SLACK = [
    {"type": "message", "user": "U1", "ts": "1709543520.000100", "text": "Zq1 <@U2> <https://example.org|Zq2> &amp; <!here>",
     "user_profile": {"real_name": "Zq3"}, "reactions": [{"name": "Zq4", "count": 1}], "edited": {"ts": "1709543999.0"}},
    {"type": "message", "user": "U2", "ts": "1709543580.0", "text": "Zq5", "files": [{"name": "Zq6.pdf", "title": "Zq7"}]},
    {"type": "message", "subtype": "bot_message", "username": "Zq8", "ts": "1709543640.0", "text": "Zq9",
     "attachments": [{"title": "Zq10", "text": "Zq11"}]},
    {"type": "message", "subtype": "channel_join", "user": "U3", "ts": "1709543700.0", "text": "<@U3> has joined Zq12"},
    {"type": "message", "user": "U1", "ts": "never", "text": "Zq13"},
]  # fmt: skip

TEXT = "---\ntitle: Zq1\ndate: 2024-05-01\nstart-date: Zq2\ntags: [Zq3]\nauthor: Zq4\n---\nZq5\n"
CHAT = """12/28/23, 9:14 PM - Messages and calls are end-to-end encrypted. Zq1
12/28/23, 9:14 PM - Zq2 joined the group
12/28/23, 9:20 PM - Zq3: Zq4 was booked
12/29/23, 7:03 AM - Zq3: <Media omitted Zq5>
"""
ARTICLES = "title,text,date,mood\nZq1,Zq2,2022-09-28,Zq3\nZq4,,2022-09-29,\nZq5,Zq6,no Zq7,\n"

FEED = """<?xml version="1.0"?><rss version="2.0"><channel><title>Zq1</title><description>Zq7</description><item><title>Zq2</title>
<category>Zq8</category><enclosure url="https://example.org/Zq9.mp3" type="audio/mpeg" length="1"/>
<link>https://example.org/Zq3</link><description>Zq4</description><author>Zq5</author>
<pubDate>Wed, 28 Sep 2022 10:30:00 GMT</pubDate></item><item><title>Zq6</title></item></channel></rss>"""

EPUB = archive(**{
    "mimetype": "application/epub+zip",
    "META-INF/container.xml": '<c xmlns="k"><rootfiles><rootfile full-path="a.opf"/></rootfiles></c>',
    "a.opf": """<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata>
        <dc:title>Zq1</dc:title><dc:creator>Zq2</dc:creator><dc:language>en</dc:language></metadata><manifest>
        <item id="a" href="a.xhtml"/><item id="b" href="b.xhtml"/></manifest><spine><itemref idref="a"/><itemref idref="b"/></spine>
        </package>""",
    "a.xhtml": "<html><body><h1>Zq3</h1><p>Zq4</p><img src='x'/></body></html>",
    "b.xhtml": "<html><body><h2>Zq5</h2><table><tr><td>Zq6</td><td>Zq7</td></tr></table></body></html>",
})  # fmt: skip

EVERYTHING: dict[str, tuple[str, bytes, int]] = {
    "docx": ("a.docx", DOCX, 23),
    "odt": ("a.odt", ODT, 30),
    "rtf": ("a.rtf", RTF, 17),
    "html": ("a.html", HTML.encode(), 20),
    "mail": ("a.eml", MAIL.encode(), 4),
    "mbox": ("a.mbox", MBOX.encode(), 7),
    "srt": ("a.srt", SRT.encode(), 3),
    "vtt": ("a.vtt", VTT.encode(), 6),
    "telegram": ("result.json", json.dumps(TELEGRAM).encode(), 8),
    "telegram page": ("messages.html", TELEGRAM_PAGE.encode(), 6),
    "slack": ("2024-03-04.json", json.dumps(SLACK).encode(), 13),
    "text": ("a.md", TEXT.encode(), 5),
    "text chat": ("_chat.txt", CHAT.encode(), 5),
    "articles": ("a.csv", ARTICLES.encode(), 7),
    "feed": ("a.rss", FEED.encode(), 9),
    "epub": ("a.epub", EPUB, 7),
    "pdf": ("a.pdf", pdf("Zq1\nZq2", "Zq3", information="/Title (Zq4) /Author (Zq5) /Subject (Zq6)"), 6),
    "warc": ("a.warc", warc(("https://example.org/a", HTML.encode(), "text/html")), 20),
}
"""A file of each kind: its name, what is in it, and how many words are said in it."""


def words(kind: str) -> list[str]:
    """The words that are said in a file."""
    return [f"Zq{number}" for number in range(1, EVERYTHING[kind][2] + 1)]


def said(text: str) -> set[str]:
    return set(re.findall(r"Zq\d+", text))
