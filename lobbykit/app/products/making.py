"""Making products: documents are set, held to the pages that they may have, and written with a manifest."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from lobbykit.app.printing import MANIFEST, MANIFEST_TABLE
from lobbykit.app.whole_file import write_whole
from lobbykit.domain.document_text import words_of_block
from lobbykit.domain.problem import Problem, Read, Severity, error
from lobbykit.domain.strange_signs import named_signs

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from lobbykit.domain.document import Document
    from lobbykit.domain.office import Office
    from lobbykit.press.document_press import PrintedDocument


class DocumentSetter(Protocol):
    """What making products needs of a press."""

    def render(self, document: Document, *, draft: bool = False) -> PrintedDocument:
        """Return the PDF of a document and its pages, or why there is none."""
        ...


Text = Callable[["Document"], str]


@dataclass(frozen=True, slots=True)
class Wanted:
    """One document to make: whom it concerns, its file name without ending, and its layouts, the best one first.

    The first layout of at most `most_pages` pages is taken; when none is, `too_long` refuses it. Without `most_pages`
    it is the one with the fewest pages, and of equals the first.
    """

    offices: tuple[Office, ...]
    stem: str
    layouts: tuple[Document, ...]
    most_pages: int | None = None
    too_long: Problem | None = None


@dataclass(frozen=True, slots=True)
class MadeFile:
    """One file: its name, its bytes, the offices it is about, and its pages (0 for what has none)."""

    name: str
    data: bytes
    offices: tuple[Office, ...]
    pages: int = 0


@dataclass(frozen=True, slots=True)
class Made:
    """What a run made, and for each refused office the findings that refused it."""

    files: tuple[MadeFile, ...]
    refused: tuple[tuple[Office, tuple[Problem, ...]], ...] = ()


def documents_made(
    wanted: Iterable[Wanted],
    press: DocumentSetter,
    *,
    draft: bool,
    text: Text | None,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
) -> Made:
    """Set every document; one that cannot be set or is too long is refused, nothing of it is cut.

    `text` writes a document as text, which then stands beside its PDF.
    """
    files: list[MadeFile] = []
    refused: list[tuple[Office, tuple[Problem, ...]]] = []
    all_of_them = tuple(wanted)
    for done, one in enumerate(all_of_them):
        progress(done, len(all_of_them))
        document, printed, problems = _set(one, press, draft=draft)
        if problems:
            refused += [(office, tuple(replace(each, office=office.id) for each in problems)) for office in one.offices]
            continue
        files.append(MadeFile(f"{one.stem}.pdf", printed.pdf, one.offices, printed.pages))
        if text:
            files.append(MadeFile(f"{one.stem}.txt", text(document).encode(), one.offices))
    return Made(tuple(files), tuple(refused))


def _set(one: Wanted, press: DocumentSetter, *, draft: bool) -> tuple[Document, PrintedDocument, tuple[Problem, ...]]:
    best: tuple[Document, PrintedDocument] | None = None
    for each in one.layouts:
        made = press.render(each, draft=draft)
        if best is None or one.most_pages is not None or made.pages < best[1].pages:
            best = each, made
        if made.refused or (one.most_pages is not None and made.pages <= one.most_pages):
            break
    assert best is not None, "a document without a layout"
    document, printed = best
    problems = tuple(_refusals(printed, document))
    if not problems and one.too_long and one.most_pages is not None and printed.pages > one.most_pages:
        params = {**dict(one.too_long.params), "pages": printed.pages}
        problems = (replace(one.too_long, params=tuple(sorted(params.items()))),)
    return document, printed, problems


def _refusals(printed: PrintedDocument, document: Document) -> Iterator[Problem]:
    """Yield what refuses a document, each block named by its first words."""
    for one in printed.overflow:
        yield error("overflow", block=words_of_block(document, one.block), lines=one.lines)
    for missing in printed.missing:
        block = words_of_block(document, missing.block, missing.characters)
        yield error("glyph-missing", block=block, characters=named_signs(missing.characters))


def document_pdf(document: Document, press: DocumentSetter) -> Read[bytes]:
    """Return the PDF of one document that is about no office, or what refuses it; nothing of it is cut."""
    printed = press.render(document)
    problems = tuple(_refusals(printed, document))
    return Read(None, problems) if problems else Read(printed.pdf)


def write_product(folder: Path, product: str, brief: str, today: str, made: Made) -> None:
    """Write the files and then the manifest, which lists what was written whatever stops the run.

    Raises UnwritableFileError.
    """
    written: list[MadeFile] = []
    try:
        for one in made.files:
            write_whole(folder / one.name, one.data, durable=False)
            written.append(one)
    finally:
        refused = [{"office": office.id, "codes": _codes(problems)} for office, problems in made.refused]
        head = {"lobbykit": "manifest/1", "brief": brief, "today": today, "product": product}
        listed = [_entry(one) for one in written]
        document = json.dumps(head | {"documents": listed, "refused": refused}, ensure_ascii=False, indent=1)
        write_whole(folder / MANIFEST, f"{document}\n".encode())
        write_whole(folder / MANIFEST_TABLE, _table(written, made).encode())


def _codes(problems: Sequence[Problem]) -> list[str]:
    return sorted({one.code for one in problems if one.severity is Severity.ERROR})


def _entry(one: MadeFile) -> dict[str, object]:
    return {"file": one.name, "offices": [office.id for office in one.offices], "pages": one.pages}


def _table(written: Sequence[MadeFile], made: Made) -> str:
    """Return the manifest as a table; it holds ids, numbers and safe file names, so no formula."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(["file", "offices", "pages", "refused"])
    for one in written:
        writer.writerow([one.name, " ".join(office.id for office in one.offices), one.pages, ""])
    for office, problems in made.refused:
        writer.writerow(["", office.id, "", " ".join(_codes(problems))])
    return out.getvalue()
