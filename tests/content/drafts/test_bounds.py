"""Hostile files of every kind: taken in or refused by a sentence, with work that grows no faster than the file."""

from __future__ import annotations

import io
import sys
import zipfile
from typing import TYPE_CHECKING

import pytest

from lobbykit.app.importing import RefusedImportError
from lobbykit.content.bounded import UnreadableFileError
from lobbykit.content.drafts.docx_parts import DamagedDocumentError
from lobbykit.content.drafts.draft_file import read_draft
from lobbykit.content.drafts.front_matter import FrontMatter, front_matter
from tests.content.drafts.hostile import files
from tests.content.drafts.pages import docx
from tests.drafts import loaded, taken_in, written

if TYPE_CHECKING:
    from pathlib import Path

SMALL, LARGE, BEYOND = files(6_000, packed=60_000), files(12_000, packed=120_000), files(39_000, packed=2_900_000)
SPACE = 'xmlns:w="w"'
SLACK, FLOOR, MOST = 2.6, 30_000, 1_600_000
"""How much more work twice the file may be; calls that any file costs; calls of the worst file."""


def tried(folder: Path, name: str, data: bytes) -> str:
    """Why a file was refused, "" when it was taken in; then what was made of it loads."""
    file = folder / name
    file.write_bytes(data)
    try:
        found = taken_in(file)
    except RefusedImportError as failure:
        return ",".join(one.code for one in failure.problems)
    except (DamagedDocumentError, UnreadableFileError) as failure:
        return failure.code
    assert written(found)
    return ""


def work(folder: Path, name: str, data: bytes) -> tuple[int, str]:
    """How many calls, of Python and of C, a file costs, and why it was refused."""
    calls = 0

    def count(_frame: object, event: str, _given: object) -> None:
        nonlocal calls
        calls += event in {"call", "c_call"}

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        refused = tried(folder, name, data)
    finally:
        sys.setprofile(before)
    return calls, refused


@pytest.mark.parametrize("name", SMALL)
def test_twice_the_file_is_no_more_than_about_twice_the_work(tmp_path, name):
    small, _ = work(tmp_path, name, SMALL[name])
    large, _ = work(tmp_path, name, LARGE[name])
    assert large <= SLACK * small + FLOOR


@pytest.mark.parametrize("name", BEYOND)
def test_the_largest_file_is_taken_in_or_refused_by_a_sentence_of_ours(tmp_path, name):
    calls, refused = work(tmp_path, name, BEYOND[name])
    assert refused in {"", "draft-too-much", "draft-docx-large", "draft-docx-damaged"}
    assert calls <= MOST


def test_nothing_is_written_when_a_file_is_refused(lobbykit, tmp_path):
    (tmp_path / "a.md").write_bytes(BEYOND["asks.md"])
    ran = lobbykit("import", "brief", tmp_path / "a.md", "--into", tmp_path / "a.yaml", "--yes")
    assert (ran.code, ran.out, (tmp_path / "a.yaml").exists()) == (2, "", False)
    assert "more than 600 paragraphs" in ran.err


def test_a_page_may_be_long_by_its_tags_alone(tmp_path):
    (tmp_path / "a.html").write_text(
        f"<style>{'.a{} ' * 40_000}</style><h1>Pipes</h1><ul><li>Cosponsor H.R. 5.</ul>", encoding="utf-8"
    )
    assert loaded(taken_in(tmp_path / "a.html")).title.default.raw == "Pipes"


@pytest.mark.parametrize("lines", ["  \n" * 40, f"title: a{' ' * 30_000}b\n", f"title: 'a{' ' * 30_000}\n"])
def test_a_head_without_an_end_is_given_up_and_stays_text(lines):
    text, head = front_matter(f"---\n{lines}")
    assert (text, head) == (f"---\n{lines}", FrontMatter())


@pytest.mark.parametrize("part", ["footnotes", "header1"])
def test_paragraphs_within_paragraphs_of_a_note_or_a_header_are_told_of_once(tmp_path, part):
    inner = "<w:p>" * 90 + "<w:r><w:t>Inmost</w:t></w:r>" + "</w:p>" * 90
    words = f'<w:footnotes {SPACE}><w:footnote w:id="2">{inner}</w:footnote></w:footnotes>'
    file = tmp_path / "a.docx"
    with zipfile.ZipFile(file, "w") as archive, zipfile.ZipFile(io.BytesIO(docx())) as whole:
        for name in whole.namelist():
            if name != f"word/{part}.xml":
                archive.writestr(name, whole.read(name))
        archive.writestr(f"word/{part}.xml", words)
    draft = read_draft(file).value
    assert draft is not None
    told = [dict(one.params).get("text", "") for one in draft.problems]
    assert sum("Inmost" in str(one) for one in told) == 1
