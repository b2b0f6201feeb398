"""Everything that `lobbykit print` makes: the same bytes wherever it is made, and sound to every reader."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pikepdf
import pypdfium2 as pdfium
import pytest

from tests.making import ROOT

if TYPE_CHECKING:
    from collections.abc import Sequence

BRIEF = "ukraine-diplomacy"
OFFICES = "OH-3,B001281,M001153"
NOTE = {"office": "B001281", "author": "ana", "date": "2026-11-21", "brief": BRIEF, "summary": "They listened."}
MEETING = {"offices": ["B001281"], "start": "2026-11-23T15:00:00Z", "status": "confirmed", "briefs": [BRIEF]}
PRODUCTS = {
    "sheets": (),
    "sheets with twins": ("--text", "--html"),
    "Spanish": ("--lang", "es", "--text", "--html"),
    "large print": ("--large-print",),
    "shop": ("--for", "shop", "--sides", "two"),
    "read-ahead": ("--product", "read-ahead", "--text"),
    "packet": ("--product", "packet", "--text"),
    "packet for a Spanish reader": ("--product", "packet", "--reader-lang", "es", "--text"),
    "paper report": ("--product", "paper-report", "--text"),
    "thanks": ("--product", "thanks", "--text"),
    "day card": ("--product", "day-card"),
}
HERE = {"TZ": "America/New_York", "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "1"}
THERE = {"TZ": "Asia/Kathmandu", "LANG": "tr_TR.UTF-8", "LC_ALL": "", "PYTHONHASHSEED": "4711"}
READERS = {  # what each program says of a sound file is nothing
    "pdfinfo": ("pdfinfo", "{file}"),
    "pdftoppm": ("pdftoppm", "-r", "20", "-png", "-l", "2", "{file}", "{out}"),
    "mutool": ("mutool", "draw", "-q", "-r", "20", "-o", "{out}-%d.png", "{file}", "1"),
}

OF_THEMSELVES = {"warning: ICC support is not available"}
"""What readers say of how they were built, whatever the file."""


def run(folder: Path, *words: str, stdin: object = None, **around: str) -> None:
    """Run a command in a process of its own, in a workspace in this folder."""
    environment = {**os.environ, "LOBBYKIT_STATE": str(folder / "state"), "LOBBYKIT_USER": "ana", **around}
    command = [sys.executable, "-m", "lobbykit", "--workspace", str(folder / "workspace"), "--today", "2026-11-22"]
    given = None if stdin is None else json.dumps(stdin)
    ran = subprocess.run(
        [*command, *words], cwd=ROOT, env=environment, input=given, capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stderr


@pytest.fixture(scope="module")
def team(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the workspace of somebody who had a meeting and has another."""
    folder = tmp_path_factory.mktemp("team")
    run(folder, "note", "add", stdin=NOTE)
    run(folder, "meeting", "add", stdin=MEETING)
    return folder


def made(team: Path, folder: Path, options: Sequence[str], around: dict[str, str]) -> dict[str, bytes]:
    """Return the files of a product, made in a copy of the team's workspace."""
    shutil.copytree(team, folder)
    run(folder, "print", BRIEF, "--to", OFFICES, "--out", str(folder / "out"), *options, **around)
    return {file.name: file.read_bytes() for file in sorted((folder / "out").iterdir())}


@pytest.mark.parametrize("product", PRODUCTS)
def test_a_product_is_the_same_wherever_it_is_made_and_every_reader_opens_it(
    product: str, team: Path, tmp_path: Path
) -> None:
    files = made(team, tmp_path / "here", PRODUCTS[product], HERE)
    assert made(team, tmp_path / "there", PRODUCTS[product], THERE) == files
    assert len(files) > 1
    for name in files:
        if name.endswith(".pdf"):
            is_sound(tmp_path / "here" / "out" / name)


def is_sound(file: Path) -> None:
    """Every reader that is installed opens the file without a word; links lead where people may go."""
    with pdfium.PdfDocument(file) as document:
        assert all(page.render(scale=0.3).width for page in document)
    with pikepdf.open(file) as pdf:
        assert not pdf.check_pdf_syntax()
        notes = [note for page in pdf.pages for note in page.get("/Annots", [])]
        assert all(
            str(note.A.URI).startswith(("https://", "http://", "mailto:", "tel:")) for note in notes if "/A" in note
        )
        assert all(note.get("/Dest") is not None or "/A" in note for note in notes)
    for name, words in READERS.items():
        if shutil.which(name):
            command = [word.format(file=file, out=file.with_suffix("")) if "{" in word else word for word in words]
            ran = subprocess.run(command, capture_output=True, text=True, check=False)
            said = [line for line in ran.stderr.splitlines() if line not in OF_THEMSELVES]
            assert (ran.returncode, said) == (0, [])
