"""The system's own print command (CUPS on Linux and macOS): the file goes to it as it is, in vectors."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path
from tempfile import TemporaryFile
from typing import TYPE_CHECKING

from lobbykit.app.printer import Destination, Job, Media, PrinterError, Sides

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

COMMAND_FOLDERS = ("/usr/bin", "/bin", "/usr/local/bin", "/opt/homebrew/bin")
_SECONDS = 20.0
_MOST_OUTPUT = 64_000
_MOST_REASON = 300
_SIDES = {Sides.ONE: "one-sided", Sides.TWO: "two-sided-long-edge"}
_MEDIA = {Media.LETTER: "Letter", Media.A4: "A4"}
_DEFAULT = re.compile(r"^system default destination: (\S+)$", re.MULTILINE)
_REQUEST = re.compile(r"request id is (\S+)")


class SystemPrinter:
    """Prints with lp. Commands are looked for in fixed folders and run without a shell, in plain English."""

    def __init__(
        self,
        folders: Sequence[str] = COMMAND_FOLDERS,
        environ: Mapping[str, str] = os.environ,
        seconds: float = _SECONDS,
    ) -> None:
        """Take the folders of lp and lpstat, what surrounds them, and how long one may take."""
        self._folders = os.pathsep.join(folders)
        self._environ = {**environ, "LC_ALL": "C", "LANGUAGE": "C"}
        self._seconds = seconds

    def printers(self) -> tuple[Destination, ...]:
        """Return the printers that CUPS knows, in its order."""
        names = self._run("lpstat", "-e").splitlines()
        default = _DEFAULT.search(self._run("lpstat", "-d")) if names else None
        return tuple(Destination(name, bool(default and name == default[1])) for name in names if name)

    def send(self, pdf: Path, job: Job, to: str | None = None) -> str:
        """Hand the file to lp, at its own size, and return the id of the request."""
        options = (f"sides={_SIDES[job.sides]}", f"media={_MEDIA[job.media]}", "print-scaling=none")
        words = [part for option in options for part in ("-o", option)]
        destination = ["-d", to] if to else []
        said = self._run("lp", *destination, "-n", str(job.copies), *words, "--", str(pdf.absolute()))
        request = _REQUEST.search(said)
        if request is None:
            raise PrinterError("printer-refused", reason=_short(said))
        return request[1]

    def _run(self, command: str, *words: str) -> str:
        """Return what a command says when it succeeds; it may speak at length, and is read no further than needed."""
        program = shutil.which(command, path=self._folders)
        if program is None or not Path(program).is_absolute():
            raise PrinterError("printer-command-missing", command=command)
        with TemporaryFile() as out, TemporaryFile() as err:
            try:
                done = subprocess.run(  # noqa: S603 - a list of words, no shell, the program by its whole path
                    [program, *words],
                    stdin=subprocess.DEVNULL,
                    stdout=out,
                    stderr=err,
                    env=self._environ,
                    timeout=self._seconds,
                    check=False,
                )
            except subprocess.TimeoutExpired as error:
                raise PrinterError("printer-silent", command=command, seconds=round(self._seconds)) from error
            except (OSError, ValueError) as error:
                raise PrinterError("printer-refused", reason=_short(str(error))) from error
            texts = []
            for stream in (out, err):
                stream.seek(0)
                texts.append(stream.read(_MOST_OUTPUT).decode("utf-8", "replace"))
        if done.returncode:
            raise PrinterError("printer-refused", reason=_short(texts[1] or texts[0]))
        return texts[0]


def _short(text: str) -> str:
    """Return a reason on one line, no longer than a person reads."""
    line = " ".join(text.split())
    return line if len(line) <= _MOST_REASON else f"{line[: _MOST_REASON - 1]}\u2026"
