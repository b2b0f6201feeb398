"""One leave-behind as a page and as a Word file, made small enough to be read here."""

from __future__ import annotations

import io
import zipfile

PAGE = """<!DOCTYPE html><html lang="en"><head><title>Pipes - Site</title><style>p {}</style>
<script>var x = "hid";</script></head><body><!-- draft two -->
<h1>Clean Water Now</h1>
<p>More than <a href="#">nine million homes</a><sup>1</sup> drink
through lead.
<h2>Our asks</h2>
<ol><li><b>Cosponsor <a href="https://example.org/5">H.R. 5</a></b>, by Rep. Lee Brook, to end it.</li>
<li>Oppose S. 6.</ol>
<table><tr><th>Bill</th><th>Ask</th></tr><tr><td>S. 7</td><td>vote for</td></tr></table>
<img src="a.png" alt="A pipe">
<h2>Sources</h2><p><sup>1</sup> Hill, Jo, <i>Lead below</i>, Water Office, May 3, 2025</p></body></html>
"""

_SPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="urn:r"'
_BODY = """
<w:p><w:pPr><w:pStyle w:val="Titre"/></w:pPr><w:r><w:t>Clean Water Now</w:t></w:r></w:p>
<w:p><w:r><w:t xml:space="preserve">More than nine million homes</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r>
<w:r><w:t xml:space="preserve"> drink through lead.</w:t></w:r>
<w:del><w:r><w:delText>struck words</w:delText></w:r></w:del></w:p>
<w:p><w:pPr><w:pStyle w:val="H1"/></w:pPr><w:r><w:t>Our asks</w:t></w:r></w:p>
<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:rPr><w:b/></w:rPr>
<w:t xml:space="preserve">Cosponsor </w:t></w:r>
<w:hyperlink r:id="rId1"><w:r><w:rPr><w:b/></w:rPr><w:t>H.R. 5</w:t></w:r></w:hyperlink>
<w:r><w:t>, by Rep. Lee Brook, to end it.</w:t></w:r></w:p>
<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>Oppose S. 6.</w:t></w:r></w:p>
<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Bill</w:t></w:r></w:p></w:tc>
<w:tc><w:p><w:r><w:t>Ask</w:t></w:r></w:p></w:tc></w:tr>
<w:tr><w:tc><w:p><w:r><w:t>S. 7</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>vote for</w:t></w:r></w:p></w:tc></w:tr>
</w:tbl>
"""
_PARTS = {
    "word/document.xml": f"<w:document {_SPACE}><w:body>{_BODY}</w:body></w:document>",
    "word/styles.xml": f'<w:styles {_SPACE}><w:style w:styleId="Titre"><w:name w:val="Title"/></w:style>'
    '<w:style w:styleId="H1"><w:name w:val="heading 1"/></w:style></w:styles>',
    "word/footnotes.xml": f'<w:footnotes {_SPACE}><w:footnote w:id="0" w:type="separator"><w:p/></w:footnote>'
    '<w:footnote w:id="2"><w:p><w:r><w:t xml:space="preserve">Hill, Jo, </w:t></w:r><w:r><w:rPr><w:i/></w:rPr>'
    "<w:t>Lead below</w:t></w:r><w:r><w:t>, Water Office, May 3, 2025</w:t></w:r></w:p></w:footnote></w:footnotes>",
    "word/numbering.xml": f'<w:numbering {_SPACE}><w:abstractNum w:abstractNumId="4"><w:lvl w:ilvl="0">'
    '<w:numFmt w:val="decimal"/>'
    '</w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="4"/></w:num></w:numbering>',
    "word/_rels/document.xml.rels": '<Relationships><Relationship Id="rId1" Target="https://example.org/5"/></Relationships>',
}


def _short(name: str) -> str:
    return name.rpartition("/")[2].partition(".")[0]


def docx(packing: int = zipfile.ZIP_DEFLATED, **changes: str) -> bytes:
    """A Word file; `changes` replace a part, or add one, by the last word of its name before .xml."""
    known = {name: _short(name) for name in _PARTS}
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", packing) as archive:
        for name, words in _PARTS.items():
            archive.writestr(name, changes.get(known[name], words))
        for short in sorted({*changes} - {*known.values()}):
            archive.writestr(f"word/{short}.xml", changes[short])
    return out.getvalue()
