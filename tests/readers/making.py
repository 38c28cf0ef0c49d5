"""Files of each kind, made for the tests."""

import gzip
import io
import zipfile
from typing import Any

STORY = (
    "The council of Harrow Bay voted on Tuesday to close the old bridge for two years. Engineers had found cracks in three "
    "of its arches in March 2019, and the repairs that followed did not hold through the winter storms."
)
SECOND = (
    "The mayor said that a ferry would run from the first of October. Shopkeepers on the northern bank, who have asked for "
    "a second crossing since 1998, called the decision late and the ferry too small for the trade of a market day."
)


def page(head: str = "", body: str = "", *, attributes: str = 'lang="en"') -> bytes:
    article = body or f"<article><h1>The bridge</h1><p>{STORY}</p><p>{SECOND}</p></article>"
    return (
        f"<!DOCTYPE html><html {attributes}><head><title>The bridge</title>{head}</head><body>"
        f"<nav><a href='/'>Home</a> <a href='/sport'>Sport</a></nav>{article}"
        "<footer>All rights reserved. Copyright 2031 The Gazette.</footer></body></html>"
    ).encode()


def pdf(*pages: str, information: str = "") -> bytes:
    """A PDF with some lines of text on each page."""
    return placed(*([(72, 720 - 14 * turn, line) for turn, line in enumerate(page.split("\n"))] if page else [] for page in pages),
                  information=information)  # fmt: skip


def placed(*pages: "list[tuple[float, float, str]]", information: str = "", size: int = 12) -> bytes:
    """A PDF with lines of text where they are wanted: points from the left, and from the foot of a page of 612 by 792."""
    kids = " ".join(f"{4 + 2 * number} 0 R" for number in range(len(pages)))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    for number, text in enumerate(pages):
        stream = " ".join(f"BT /F1 {size} Tf {x} {y} Td ({line}) Tj ET" for x, y, line in text)
        resources = "/Resources << /Font << /F1 3 0 R >> >>"
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] {resources} /Contents {5 + 2 * number} 0 R >>"
        )
        objects.append(f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream")
    objects.append(f"<< {information} >>")
    out = b"%PDF-1.4\n"
    offsets = []
    for number, each in enumerate(objects, start=1):
        offsets.append(len(out))
        out += f"{number} 0 obj\n{each}\nendobj\n".encode("latin-1")
    start = len(out)
    table = "".join(f"{offset:010} 00000 n \n" for offset in offsets)
    trailer = (
        f"trailer << /Size {len(objects) + 1} /Root 1 0 R /Info {len(objects)} 0 R >>\nstartxref\n{start}\n%%EOF\n"
    )
    return out + f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}{trailer}".encode("latin-1")


def locked_pdf(text: str) -> bytes:
    import pypdf

    writer = pypdf.PdfWriter(clone_from=io.BytesIO(pdf(text)))
    writer.encrypt("secret")
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def docx(*paragraphs: str, table: tuple[tuple[str, ...], ...] = (), **properties: Any) -> bytes:
    import docx as library

    word = library.Document()
    for each in paragraphs:
        word.add_paragraph(each)
    if table:
        grid = word.add_table(rows=len(table), cols=len(table[0]))
        for row, cells in zip(grid.rows, table, strict=True):
            for cell, text in zip(row.cells, cells, strict=True):
                cell.text = text
    for name, value in properties.items():
        setattr(word.core_properties, name, value)
    out = io.BytesIO()
    word.save(out)
    return out.getvalue()


def archive(**files: str | bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in files.items():
            plain = name == "mimetype"  # which EPUB and OpenDocument want to be seen without unpacking
            packed.writestr(name, content, zipfile.ZIP_STORED if plain else None)
    return out.getvalue()


def epub(*chapters: tuple[str, str]) -> bytes:
    items = "".join(f'<item id="c{n}" href="text/c%20{n}.xhtml"/>' for n in range(len(chapters)))
    spine = "".join(f'<itemref idref="c{n}"/>' for n in range(len(chapters)))
    package = (
        '<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata>'
        "<dc:title>A history of the bay</dc:title><dc:creator>A. Writer</dc:creator><dc:language>en</dc:language>"
        f"<dc:date>1998-05-04T00:00:00Z</dc:date></metadata><manifest>{items}</manifest><spine>{spine}</spine></package>"
    )
    container = (
        '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
        '<rootfile full-path="OEBPS/book.opf"/></rootfiles></container>'
    )
    files: dict[str, str | bytes] = {"mimetype": "application/epub+zip", "META-INF/container.xml": container}
    files["OEBPS/book.opf"] = package
    for number, (title, text) in enumerate(chapters):
        markup = f"<html><head><title>x</title></head><body><h1>{title}</h1><p>{text}</p></body></html>"
        files[f"OEBPS/text/c {number}.xhtml"] = markup
    return archive(**files)


def warc(*pages: tuple[str, bytes, str]) -> bytes:
    """A WARC file as crawlers write it: each record compressed by itself."""
    out = b""
    for url, content, kind in pages:
        answer = f"HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\nContent-Length: {len(content)}\r\n\r\n".encode() + content
        head = (
            f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2022-10-01T00:00:00Z\r\n"
            "WARC-Record-ID: <urn:uuid:6f6a1c1e-5d5f-5c52-9f4b-3f8a0c1f7f10>\r\n"
            f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(answer)}\r\n\r\n"
        )
        out += gzip.compress(head.encode() + answer + b"\r\n\r\n")
    return out
