"""npm's pouchdb-server in a temporary folder, on loopback; never evidence for security, and never recommended."""

from __future__ import annotations

import json
import shutil
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from secrets import token_hex

import httpx

PACKAGE = "pouchdb-server"
VERSION = "4.2.0"
_STARTING = 60
"""Seconds until it must answer."""


class NoPouchError(Exception):
    """It could not be installed or started; the text says why."""


def installed(folder: Path) -> Path:
    """Install it into a folder with npm; return its command."""
    npm = shutil.which("npm")
    if npm is None:
        raise NoPouchError("npm is not installed; Debian calls it npm")
    command = [npm, "install", "--no-audit", "--no-fund", "--silent", "--prefix", str(folder), f"{PACKAGE}@{VERSION}"]
    folder.mkdir(parents=True, exist_ok=True)
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    program = folder / "node_modules" / ".bin" / PACKAGE
    if done.returncode or not program.exists():
        raise NoPouchError(f"npm could not install {PACKAGE}: {(done.stderr or done.stdout)[-400:]}")
    return program


@contextmanager
def running(program: Path, folder: Path) -> Iterator[str]:
    """Start it with an administrator before it listens to anybody; give its address, and end it by its own process."""
    folder.mkdir()
    secret = token_hex(16)
    (folder / "config.json").write_text(json.dumps({"admins": {"admin": secret}}))
    with (folder / "log.txt").open("w") as log:
        port = _free_port()
        command = [str(program), "--config", "config.json", "--host", "127.0.0.1", "--port", str(port), "--in-memory"]
        process = subprocess.Popen([*command, "--dir", str(folder)], cwd=folder, stdout=log, stderr=log)
        try:
            _wait(process, port)
            yield f"http://admin:{secret}@127.0.0.1:{port}"
        finally:
            process.terminate()
            process.wait(30)


def _free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def _wait(process: subprocess.Popen[bytes], port: int) -> None:
    """Wait until it answers; the connection itself is what is waited for."""
    transport = httpx.HTTPTransport(retries=8)  # with growing waits between them, 64 s in all
    with httpx.Client(transport=transport, timeout=_STARTING) as client:
        try:
            client.get(f"http://127.0.0.1:{port}/")
        except httpx.TransportError as error:
            raise NoPouchError(f"pouchdb-server does not answer (its exit code: {process.poll()})") from error
