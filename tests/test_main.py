"""The composition root: every failure of the machine is a sentence and a code, never a traceback."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from lobbykit.cli.arguments import parser
from tests.making import ROOT

COMMAND = [sys.executable, "-m", "lobbykit"]


def ran(*arguments: str, **changes):
    environment = {**os.environ, "LOBBYKIT_WORKSPACE": os.devnull, **changes.pop("env", {})}
    return subprocess.run(
        [*COMMAND, *arguments],
        cwd=ROOT,
        env=environment,
        text=True,
        timeout=60,
        check=False,
        stderr=subprocess.PIPE,
        **changes,
    )


def test_a_shipped_folder_that_is_not_there_is_said(tmp_path):
    done = ran("cite", "README.md", env={"LOBBYKIT_DATA": str(tmp_path)})
    assert (done.returncode, "Traceback" in done.stderr) == (2, False)
    assert str(tmp_path) in done.stderr


@pytest.mark.skipif(os.name == "nt", reason="needs a POSIX system's /dev/full")
def test_a_disk_that_takes_no_output_is_said():
    with open("/dev/full", "w", encoding="utf-8") as full:  # noqa: PTH123 - a device
        done = ran("cite", "README.md", "--json", stdout=full)
    assert (done.returncode, "Traceback" in done.stderr) == (2, False)
    assert "No space left" in done.stderr


@pytest.mark.skipif(os.name == "nt", reason="needs POSIX pipes")
def test_a_reader_that_goes_away_is_no_failure_of_ours():
    reader, writer = os.pipe()
    os.close(reader)
    with os.fdopen(writer, "w") as gone:
        done = ran("tailor", "ukraine-diplomacy", "--to", "VT-AL", "--json", "--today", "2026-11-22", stdout=gone)
    assert (done.returncode, "Traceback" in done.stderr) == (141, False)


@pytest.mark.skipif(os.name == "nt", reason="needs POSIX shells")
@pytest.mark.parametrize("closed", [">&-", "2>&-", "<&-"])
def test_a_closed_stream_is_no_failure(closed):
    line = f'"{sys.executable}" -m lobbykit cite README.md {closed}'
    done = subprocess.run(["/bin/sh", "-c", line], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, "Traceback" in done.stderr) == (0, False)


def test_without_a_command_it_is_the_window():
    read = parser().parse_args(["--user", "ana"])
    assert (read.command, read.file, read.user) == ("run", None, "ana")


def test_wrong_commands_and_options_are_usage_and_exit_2():
    for arguments in (("fly",), ("check", "--shout"), ("--today", "20261122", "check")):
        done = ran(*arguments, stdout=subprocess.DEVNULL)
        assert (done.returncode, done.stderr.startswith("usage:")) == (2, True), arguments
