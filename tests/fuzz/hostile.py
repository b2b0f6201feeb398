"""Files made to hurt, given to the program itself: seconds of CPU, megabytes over a valid file, and what it said.

    python -m tests.fuzz hostile            every format
    python -m tests.fuzz hostile yaml svg   some

Each format has a process of its own. `lobbykit` first takes a valid file; what is told of a hostile one is its own peak
of memory over that. Ends with 1 when a file took too long, held too much, was written from, or got no clear sentence.
"""

from __future__ import annotations

import io
import multiprocessing
import os
import shutil
import sys
import tempfile
import time
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from lobbykit.main import main
from tests.fuzz import targets
from tests.fuzz.hostile_files import hostile
from tests.fuzz.trial import MEGABYTES, Memory
from tests.making import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from multiprocessing.queues import SimpleQueue

COMMANDS = {
    "yaml": ("a.yaml", ("check", "{file}", "--to", "VT")),
    "congress": ("a.yaml", ("import", "roster", "{file}", "--yes", "--into", "{folder}/out.json")),
    "roster": ("roster.json", ("check", "bridges", "--to", "VT", "--library", "{folder}")),
    "corrections": ("corrections.json", ("correct", "list", "--library", "{folder}")),
    "scale": ("scale.json", ("note", "list", "--library", "{folder}")),
    "choices": ("stdin", ("choices", "set", "Z000001", "ukraine-diplomacy")),
    "zips": ("a.csv", ("import", "districts", "{file}", "--yes", "--congress", "119", "--into", "{folder}/out.json")),
    "districts": ("districts.json", ("find", "05401", "--library", "{folder}")),
    "bill-json": ("a.json", ("import", "bills", "{file}", "--yes", "--into", "{folder}/out")),
    "bill-xml": ("a.xml", ("import", "bills", "{file}", "--yes", "--into", "{folder}/out")),
    "svg": ("logo.svg", ("check", "{folder}/brief.yaml", "--to", "VT")),
    "picture": ("logo.png", ("check", "{folder}/brief.yaml", "--to", "VT")),
    "markdown": ("a.md", ("import", "brief", "{file}", "--yes", "--into", "{folder}/out.yaml")),
    "text": ("a.txt", ("import", "brief", "{file}", "--yes", "--into", "{folder}/out.yaml")),
    "html": ("a.html", ("import", "brief", "{file}", "--yes", "--into", "{folder}/out.yaml")),
    "docx": ("a.docx", ("import", "brief", "{file}", "--yes", "--into", "{folder}/out.yaml")),
    "kit": ("a.lobbykit", ("kit", "open", "{file}", "--yes")),
}


@dataclass(frozen=True, slots=True)
class Row:
    """What one file did to the program."""

    what: str
    code: int
    seconds: float
    megabytes: float
    said: str
    wrong: str


def measure(names: Sequence[str]) -> int:
    """Print a table for each format; return the exit code."""
    wrong = 0
    known = [name for name in targets.names() if name in COMMANDS]
    context = multiprocessing.get_context("spawn")
    for name in names or known:
        queue: SimpleQueue[Row | None] = context.SimpleQueue()
        child = context.Process(target=_measured, args=(name, queue))
        child.start()
        print(f"{name}: lobbykit {' '.join(COMMANDS[name][1])}", flush=True)
        while (row := queue.get()) is not None:
            wrong += bool(row.wrong)
            told = f"  {row.wrong or 'ok'}: {row.what}: exit {row.code}, {row.seconds:.2f} s, {row.megabytes:.0f} MB"
            print(f"{told}: {row.said[:100]}", flush=True)
        child.join()
    return 1 if wrong else 0


def _measured(name: str, queue: SimpleQueue[Row | None]) -> None:
    try:
        for row in rows(name):
            queue.put(row)
    finally:
        queue.put(None)


def rows(name: str) -> Iterator[Row]:
    """Yield what the program made of each hostile file of a format."""
    target = targets.target(name)
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        os.environ["LOBBYKIT_STATE"], os.environ["LOBBYKIT_USER"] = str(folder / "state"), "ana"
        valid = target.valid[0]
        memory = Memory()
        _once(name, folder, memory, ("valid", valid))
        base = _once(name, folder, memory, ("valid", valid))
        for one in hostile(name, valid):
            row = _once(name, folder, memory, one)
            over = row.megabytes - base.megabytes
            wrong = row.wrong or ("slow" if row.seconds - base.seconds > target.seconds else "")
            yield Row(row.what, row.code, row.seconds, over, row.said, wrong or ("memory" if over > MEGABYTES else ""))


def _once(name: str, folder: Path, memory: Memory, given: tuple[str, bytes]) -> Row:
    """Run the command of a format once on a file in a folder of its own."""
    file, words = COMMANDS[name]
    what, data = given
    here = folder / "here"
    shutil.rmtree(here, ignore_errors=True)
    here.mkdir()
    (here / "brief.yaml").write_text(
        (ROOT / "tests/fixtures/briefs/bridges.yaml").read_text(encoding="utf-8").replace(
            '{name: "Friends of County Roads"}', f'{{name: "Us", logo: {file}, permission: 2026-10-01}}'
        ),
        encoding="utf-8",
    )  # fmt: skip
    (here / file).write_bytes(data.partition(b"\n")[2] if name == "congress" else data)
    before = {one.name for one in here.iterdir()}
    arguments = [word.format(file=here / file, folder=here) for word in words]
    out, err = _paper(), _paper()
    start = memory.begin()
    began = time.process_time()
    typed, sys.stdin = sys.stdin, io.TextIOWrapper(io.BytesIO(data), encoding="utf-8")
    try:
        with redirect_stdout(out), redirect_stderr(err):
            code = _code(["--workspace", str(folder / "workspace"), "--today", "2026-11-22", *arguments])
    finally:
        sys.stdin = typed
    seconds = time.process_time() - began
    said = " ".join((_read(out) + _read(err)).split())
    left = {one.name for one in here.iterdir()} - before
    wrong = f"wrote {left}" if left and code else ""
    if code not in (0, 1, 2) or "Traceback" in said or (code and not said):
        wrong = "no clear sentence"
    return Row(what, code, seconds, memory.peak() - start, said, wrong)


def _code(arguments: list[str]) -> int:
    try:
        return main(arguments)
    except SystemExit as stop:
        return int(stop.code or 0)


def _paper() -> io.TextIOWrapper:
    return io.TextIOWrapper(io.BytesIO(), encoding="utf-8")


def _read(paper: io.TextIOWrapper) -> str:
    paper.flush()
    held = paper.buffer
    assert isinstance(held, io.BytesIO)
    return held.getvalue().decode()
