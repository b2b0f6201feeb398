"""Printing through the system's print command: a stand-in that writes down what it was told, and CUPS where it runs."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from lobbykit.app.printer import Destination, Job, Media, PrinterError, Sides
from lobbykit.app.system_printer import SystemPrinter
from tests.making import CATALOGUE

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the print command is of Linux and macOS")
LP = 'printf "%s\\n" "$@" > "$HERE/told"; echo "request id is Hall-7 (1 file(s))"'
LPSTAT = 'if [ "$1" = -e ]; then printf "Hall\\nAttic\\n"; else echo "system default destination: Attic"; fi'

SBIN = os.pathsep.join(("/usr/sbin", "/sbin", "/usr/local/sbin", "/opt/homebrew/sbin"))
CUPSD, LPADMIN = (shutil.which(name, path=SBIN) for name in ("cupsd", "lpadmin"))
MAY = CUPSD is not None and LPADMIN is not None and hasattr(os, "geteuid") and os.geteuid() == 0
with_cups = pytest.mark.skipif(not MAY, reason="CUPS is not installed, or may not be started here")
TRIES = 400
ANYBODY = """DefaultAuthType None
DirtyCleanInterval 0
<Location />
Allow all
</Location>
<Policy default>
<Limit All>
Order allow,deny
Allow all
</Limit>
</Policy>
"""
PLACES = (
    ("ServerRoot", "root"),
    ("RequestRoot", "spool"),
    ("CacheDir", "cache"),
    ("StateDir", "state"),
    ("TempDir", "temporary"),
    ("ErrorLog", "log/error"),
    ("AccessLog", "log/access"),
    ("PageLog", "log/page"),
)
WHOLE = b"%PDF-1.7\n% a whole file, as it was made\n"


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


@pytest.fixture(scope="module")
def hall():
    """Yield a scheduler's folder (short, for the name of its socket) while it runs."""
    with TemporaryDirectory(prefix="cups") as made:
        folder = Path(made)
        folder.chmod(0o755)
        for name in ("root", "spool", "cache", "state", "log", "temporary"):
            (folder / name).mkdir()
            (folder / name).chmod(0o777)
        (folder / "cupsd.conf").write_text(f"Listen {folder}/s\n{ANYBODY}")
        (folder / "files.conf").write_text("".join(f"{key} {folder}/{name}\n" for key, name in PLACES))
        command = [CUPSD, "-f", "-c", folder / "cupsd.conf", "-s", folder / "files.conf"]
        with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as scheduler:
            try:
                until(lambda: said(folder, "lpstat", "-r") == "scheduler is running")
                yield folder
            finally:
                scheduler.terminate()


def surroundings(folder: Path) -> dict[str, str]:
    return {"CUPS_SERVER": f"{folder}/s", "PATH": "/usr/bin:/bin", "HOME": str(folder)}


def said(folder: Path, *command: str) -> str:
    done = subprocess.run(
        command, env=surroundings(folder) | {"LC_ALL": "C"}, capture_output=True, text=True, check=False
    )
    return done.stdout.strip()


def until(happens) -> None:
    """Ask again until it is so: each question is answered by a process, which is wait enough."""
    assert any(happens() for _ in range(TRIES))


@with_cups
def test_the_file_reaches_the_printer_whole_as_often_as_asked_with_sides_and_paper(hall, pdf):
    printer = SystemPrinter(environ=surroundings(hall))
    with socket.create_server(("127.0.0.1", 0)) as machine:
        machine.settimeout(30)
        address = f"socket://127.0.0.1:{machine.getsockname()[1]}/?waiteof=false"
        said(hall, LPADMIN, "-p", "Hall", "-E", "-v", address)
        said(hall, LPADMIN, "-d", "Hall")
        assert printer.printers() == (Destination("Hall", is_default=True),)
        pdf.write_bytes(WHOLE)
        job = printer.send(pdf, Job(copies=3, sides=Sides.TWO, media=Media.LETTER))
        printed = received(machine)
    assert printed == WHOLE * 3
    (asked,) = (file.read_bytes() for file in (hall / "spool").glob(f"c{int(job.removeprefix('Hall-')):05d}"))
    assert b"two-sided-long-edge" in asked
    assert b"Letter" in asked
    assert b"copies\x00\x04\x00\x00\x00\x03" in asked


def received(machine: socket.socket) -> bytes:
    """Return what one connection brings, as a printer on the network would take it."""
    connection, _ = machine.accept()
    with connection:
        connection.settimeout(30)
        return b"".join(iter(lambda: connection.recv(65_536), b""))


@with_cups
def test_a_printer_that_does_not_exist_is_refused_in_its_words(hall, pdf):
    with pytest.raises(PrinterError, match="does not exist"):
        SystemPrinter(environ=surroundings(hall)).send(pdf, Job(), "Nowhere")


@with_cups
def test_a_scheduler_that_does_not_run_is_told(tmp_path, pdf):
    with pytest.raises(PrinterError, match="printer-refused"):
        SystemPrinter(environ=surroundings(tmp_path)).send(pdf, Job())
