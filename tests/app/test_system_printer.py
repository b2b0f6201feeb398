"""Printing through the system's print command: a stand-in that writes down what it was told, and CUPS where it runs."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from lobbykit.app.printer import Destination, Job, Media, PrinterError, Sides
from lobbykit.app.system_printer import SystemPrinter
from tests.making import CATALOGUE

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the print command is of Linux and macOS")
LP = 'printf "%s\\n" "$@" > "$HERE/told"; echo "request id is Hall-7 (1 file(s))"'
LPSTAT = 'if [ "$1" = -e ]; then printf "Hall\\nAttic\\n"; else echo "system default destination: Attic"; fi'


def printer(folder: Path, *, lp: str = LP, lpstat: str = LPSTAT, seconds: float = 20) -> SystemPrinter:
    for name, body in (("lp", lp), ("lpstat", lpstat)):
        (folder / name).write_text(f"#!/bin/sh\n{body}\n")
        (folder / name).chmod(0o755)
    return SystemPrinter((str(folder),), {"HERE": str(folder), "PATH": "/usr/bin:/bin", "LANG": "es_US"}, seconds)


@pytest.fixture
def pdf(tmp_path: Path) -> Path:
    file = tmp_path / "NY-07 Velázquez; $(x).pdf"
    file.write_bytes(b"%PDF-1.7\n")
    return file


def test_a_job_is_told_with_its_copies_sides_and_paper_and_the_file_by_its_whole_path(tmp_path, pdf):
    job = Job(copies=3, sides=Sides.TWO, media=Media.LETTER)
    assert printer(tmp_path).send(pdf, job, "Hall") == "Hall-7"
    told = (tmp_path / "told").read_text(encoding="utf-8").splitlines()
    assert told[:4] == ["-d", "Hall", "-n", "3"]
    assert {"sides=two-sided-long-edge", "media=Letter", "print-scaling=none"} <= set(told)
    assert told[-2:] == ["--", str(pdf)]


def test_the_default_printer_prints_one_sided_unless_told_otherwise(tmp_path, pdf, monkeypatch):
    monkeypatch.chdir(tmp_path)
    printer(tmp_path).send(Path(pdf.name), Job(media=Media.A4))
    told = (tmp_path / "told").read_text(encoding="utf-8").splitlines()
    assert "-d" not in told
    assert {"1", "sides=one-sided", "media=A4", str(pdf)} <= set(told)


def test_printers_are_listed_and_the_default_is_marked(tmp_path):
    assert printer(tmp_path).printers() == (Destination("Hall"), Destination("Attic", is_default=True))
    assert printer(tmp_path, lpstat="exit 0").printers() == ()


def test_commands_speak_plain_english_whatever_the_user_speaks(tmp_path):
    found = printer(tmp_path, lpstat='echo "$LC_ALL/$LANGUAGE"').printers()
    assert {one.name for one in found} == {"C/C"}


@pytest.mark.parametrize("copies", [0, -1, 1000])
def test_no_absurd_number_of_copies(copies):
    with pytest.raises(PrinterError, match="printer-copies"):
        Job(copies=copies)


@pytest.mark.parametrize(
    ("lp", "code", "words"),
    [
        ('echo "lp: The printer or class does not exist." >&2; exit 1', "printer-refused", "does not exist"),
        ("echo nothing", "printer-refused", "nothing"),
        ("sleep 20", "printer-silent", "1 second"),
        ("yes | head -c 3000000 >&2; exit 3", "printer-refused", "\u2026"),
    ],
    ids=["refused", "no id", "silent", "talkative"],
)
def test_what_stops_a_job_is_told_in_a_sentence(tmp_path, pdf, lp, code, words):
    with pytest.raises(PrinterError) as failed:
        printer(tmp_path, lp=lp, seconds=1).send(pdf, Job())
    assert failed.value.code == code
    sentence = CATALOGUE.failure(failed.value)
    assert words in sentence
    assert len(sentence) < 600


def test_a_computer_without_the_command_says_what_to_do(tmp_path):
    with pytest.raises(PrinterError, match="printer-command-missing") as failed:
        SystemPrinter((str(tmp_path),)).printers()
    assert "viewer" in CATALOGUE.failure(failed.value)


def test_what_the_current_folder_holds_is_never_run(tmp_path, pdf, monkeypatch):
    printer(tmp_path)
    monkeypatch.chdir(tmp_path)
    with pytest.raises(PrinterError, match="printer-command-missing"):
        SystemPrinter((".",)).send(pdf, Job())
