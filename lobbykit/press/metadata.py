"""What a file says of itself: as an information dictionary, and as XMP that claims PDF/UA-1."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from lobbykit.domain.late_pattern import compiled_late
from lobbykit.press.pdf_values import text_string

_NOT_XML = compiled_late("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_XMP = (
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"'
    ' xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"'
    ' xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">'
    "<pdfuaid:part>1</pdfuaid:part><dc:format>application/pdf</dc:format>"
    '<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>'
    "<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>"
    '<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>'
    "<dc:language><rdf:Bag><rdf:li>{lang}</rdf:li></rdf:Bag></dc:language>"
    "<xmp:CreatorTool>lobbykit</xmp:CreatorTool><pdf:Producer>lobbykit</pdf:Producer>"
    '</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end="w"?>'
)


@dataclass(frozen=True, slots=True)
class About:
    """What a file says of itself."""

    title: str
    author: str
    subject: str
    lang: str


def information(about: About) -> bytes:
    """Return the information dictionary."""
    return b"<</Title%s/Author%s/Subject%s/Creator(lobbykit)/Producer(lobbykit)>>" % (
        text_string(about.title),
        text_string(about.author),
        text_string(about.subject),
    )


def xmp(about: About) -> bytes:
    """Return the same as XMP; what XML cannot hold is left out of it."""
    fields = {"title": about.title, "author": about.author, "subject": about.subject, "lang": about.lang}
    return _XMP.format_map({key: escape(_NOT_XML.sub("", text), quote=False) for key, text in fields.items()}).encode(
        "utf-8"
    )
