"""The same printer with CUPS itself: a scheduler of the test's own, with one printer on the network of this computer.

Where no scheduler is installed, or it may not be started, `test_system_printer.py` alone says what is promised.
"""

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

SBIN = os.pathsep.join(("/usr/sbin", "/sbin", "/usr/local/sbin", "/opt/homebrew/sbin"))
CUPSD, LPADMIN = (shutil.which(name, path=SBIN) for name in ("cupsd", "lpadmin"))
MAY = CUPSD is not None and LPADMIN is not None and hasattr(os, "geteuid") and os.geteuid() == 0
pytestmark = pytest.mark.skipif(not MAY, reason="CUPS is not installed, or may not be started here")
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
PDF = b"%PDF-1.7\n% a whole file, as it was made\n"


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


@pytest.fixture
def pdf(tmp_path: Path) -> Path:
    (tmp_path / "OH-03.pdf").write_bytes(PDF)
    return tmp_path / "OH-03.pdf"


def test_the_file_reaches_the_printer_whole_as_often_as_asked_with_sides_and_paper(hall, pdf):
    printer = SystemPrinter(environ=surroundings(hall))
    with socket.create_server(("127.0.0.1", 0)) as machine:
        machine.settimeout(30)
        address = f"socket://127.0.0.1:{machine.getsockname()[1]}/?waiteof=false"
        said(hall, LPADMIN, "-p", "Hall", "-E", "-v", address)
        said(hall, LPADMIN, "-d", "Hall")
        assert printer.printers() == (Destination("Hall", is_default=True),)
        job = printer.send(pdf, Job(copies=3, sides=Sides.TWO, media=Media.LETTER))
        printed = received(machine)
    assert printed == PDF * 3
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


def test_a_printer_that_does_not_exist_is_refused_in_its_words(hall, pdf):
    with pytest.raises(PrinterError, match="does not exist"):
        SystemPrinter(environ=surroundings(hall)).send(pdf, Job(), "Nowhere")


def test_a_scheduler_that_does_not_run_is_told(tmp_path, pdf):
    with pytest.raises(PrinterError, match="printer-refused"):
        SystemPrinter(environ=surroundings(tmp_path)).send(pdf, Job())
