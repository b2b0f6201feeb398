"""The file of a document: any number of pages, each with its stream and its links."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

from lobbykit.press.pdf_file import About, annotation, text_string
from lobbykit.press.subsets import stream

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lobbykit.press.fragments import LinkArea
    from lobbykit.press.subsets import FontObjects


def document_file(pages: Sequence[tuple[str, Sequence[LinkArea]]], fonts: Sequence[FontObjects], about: About) -> bytes:
    """Return the PDF of these pages: operators and links of each."""
    bodies: list[bytes] = [b"", b""]

    def add(body: bytes) -> int:
        bodies.append(body)
        return len(bodies)

    names = []
    for font in fonts:
        to_unicode = add(font.to_unicode)
        descriptor = add(font.descriptor % add(font.file))
        composite = add(font.composite % (add(font.descendant % descriptor), to_unicode))
        names.append(b"/%s %d 0 R" % (font.name.encode("ascii"), composite))
    kids = []
    for operators, links in pages:
        content = add(stream(operators.encode("ascii")))
        notes = b" ".join(b"%d 0 R" % add(annotation(link)) for link in links)
        kids.append(
            add(
                b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents %d 0 R/Resources<</Font<<%s>>>>/Annots[%s]>>"
                % (content, b"".join(names), notes)
            )
        )
    bodies[0] = b"<</Type/Catalog/Pages 2 0 R/Lang%s/ViewerPreferences<</DisplayDocTitle true>>>>" % text_string(
        about.lang
    )
    bodies[1] = b"<</Type/Pages/Count %d/Kids[%s]>>" % (len(kids), b" ".join(b"%d 0 R" % kid for kid in kids))
    info = add(
        b"<</Title%s/Author%s/Creator(lobbykit)/Producer(lobbykit)>>"
        % tuple(map(text_string, (about.title, about.author)))
    )
    out, places = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", []
    for at, body in enumerate(bodies, start=1):
        places.append(b"%010d 00000 n \n" % len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (at, body)
    identity = sha256(out).hexdigest()[:32].encode("ascii")
    return out + (
        b"xref\n0 %d\n0000000000 65535 f \n%strailer\n"
        b"<</Size %d/Root 1 0 R/Info %d 0 R/ID[<%s><%s>]>>\nstartxref\n%d\n%%%%EOF\n"
    ) % (len(bodies) + 1, b"".join(places), len(bodies) + 1, info, identity, identity, len(out))
