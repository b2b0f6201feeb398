"""Hold the contract of mailboxes against servers that others wrote, and say versions, counts and the date.

    python -m tests.sync.contract                the fake, and npm's pouchdb-server, installed into a temporary folder
    python -m tests.sync.contract --couchdb      the fake, and the CouchDB that LOBBYKIT_COUCHDB_URL names
    python -m tests.sync.contract --keep FOLDER  install pouchdb-server there, once and for later runs too

LOBBYKIT_COUCHDB_URL is that of an administrator, like http://admin:password@127.0.0.1:5984, on a server for tests: each
test makes a database and takes it away; the users ana, ben and cleo stay. For row 23, LOBBYKIT_COUCHDB_KILL is a
command that kills one more node of a cluster of three. Ends with 1 when anything was not as it should be.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
import tempfile
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path

import httpx

from tests.sync.couch.pouch import NoPouchError, installed, running
from tests.sync.places import COUCHDB, POUCHDB

ROOT = Path(__file__).resolve().parents[2]
SUITE = ("tests/sync/whole", "tests/sync/test_couch_validator.py")
_COUNT = re.compile(r"(\d+) (passed|failed|skipped|error)")


def main(arguments: list[str]) -> int:
    """Do what the arguments ask for; return the exit code."""
    asked = argparse.ArgumentParser(prog="python -m tests.sync.contract", description="The contract of mailboxes.")
    asked.add_argument("--couchdb", action="store_true", help=f"against the server that {COUCHDB} names")
    asked.add_argument("--keep", type=Path, help="where pouchdb-server is installed, if it shall stay")
    args = asked.parse_args(arguments)
    environ = {key: value for key, value in os.environ.items() if key not in (COUCHDB, POUCHDB)}
    with ExitStack() as stack:
        if args.couchdb:
            url = os.environ.get(COUCHDB) or asked.error(f"{COUCHDB} is not set")
            environ[COUCHDB] = url
        else:
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
            try:
                program = installed(args.keep or folder)
                url = environ[POUCHDB] = stack.enter_context(running(program, folder / "pouch"))
            except NoPouchError as error:
                _say(str(error))
                return 1
        _say(f"== {_described(url)}")
        code = _judge(environ)
    _say(f"== {datetime.now(UTC):%Y-%m-%d %H:%M} UTC")  # noqa: TID251 - the date of the run
    return code


def _judge(environ: dict[str, str]) -> int:
    """Run the suite one test after the other, and count."""
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:xdist", "-rs", *SUITE]
    done = subprocess.run(command, cwd=ROOT, env=environ, capture_output=True, text=True, check=False)
    lines = done.stdout.splitlines()
    for line in lines if done.returncode else [one for one in lines if one.startswith("SKIPPED")]:
        _say(line)
    counts = ", ".join(f"{number} {what}" for number, what in _COUNT.findall(lines[-1] if lines else ""))
    _say(f"== contract: {counts or 'nothing ran'}")
    return done.returncode


def _described(url: str) -> str:
    """Return what a server says it is, without its address."""
    told = httpx.get(url, timeout=30).json()
    name = "CouchDB" if "couchdb" in told else "pouchdb-server"
    versions = [f"{name} {told.get('version')}", f"Python {sys.version.split()[0]}", f"httpx {httpx.__version__}"]
    if name != "CouchDB":
        node = subprocess.run(["node", "--version"], capture_output=True, text=True, check=True)  # noqa: S607
        versions.append(f"node {node.stdout.strip()}")
    return ", ".join(versions)


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
