"""Files made to hurt, given to the program itself: seconds of CPU, megabytes over a valid file, and what it said.

    python -m tests.fuzz hostile            every format
    python -m tests.fuzz hostile yaml svg   some

Each format has a process of its own. `lobbykit` first takes a valid file; what is told of a hostile one is its own peak
of memory over that. Ends with 1 when a file took too long, held too much, was written from, or got no clear sentence.
"""

from __future__ import annotations

import hashlib
import io
import multiprocessing
import os
import re
import shutil
import sys
import tempfile
import time
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from lobbykit.main import main
from tests.fuzz import seeds, targets
from tests.fuzz.hostile_files import hostile
from tests.fuzz.trial import MEGABYTES, Memory
from tests.making import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from multiprocessing.queues import SimpleQueue

_INTO = ("--yes", "--into", "{folder}/out")
COMMANDS = {
    "yaml": ("a.yaml", ("check", "{file}", "--to", "VT")),
    "congress": ("a.yaml", ("import", "roster", *(f"{{folder}}/{name}" for name in seeds.upstream()), *_INTO)),
    "roster": ("roster.json", ("check", "bridges", "--to", "M001153", "--library", "{folder}")),
    "corrections": ("corrections.json", ("correct", "list", "--library", "{folder}")),
    "scale": ("scale.json", ("kit", "pack", "--brief", "bridges", "--out", "{folder}/out", "--library", "{folder}")),
    "choices": ("stdin", ("choices", "set", "M001153", "ukraine-diplomacy")),
    "zips": ("a.csv", ("import", "districts", "{file}", "--congress", "119", *_INTO)),
    "districts": ("districts.json", ("find", "05401", "--library", "{folder}")),
    "records": ("a.json", ("import", "notes", "{file}", "--yes")),
    "bill-json": ("a.json", ("import", "bills", "{file}", *_INTO)),
    "bill-xml": ("a.xml", ("import", "bills", "{file}", *_INTO)),
    "svg": ("logo.svg", ("check", "{folder}/brief.yaml", "--to", "VT")),
    "picture": ("logo.png", ("check", "{folder}/brief.yaml", "--to", "VT")),
    "markdown": ("a.md", ("import", "brief", "{file}", *_INTO)),
    "text": ("a.txt", ("import", "brief", "{file}", *_INTO)),
    "html": ("a.html", ("import", "brief", "{file}", *_INTO)),
    "docx": ("a.docx", ("import", "brief", "{file}", *_INTO)),
    "kit": ("a.lobbykit", ("kit", "open", "{file}", "--yes")),
}
REFUSED = 2


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
    """Yield what the program made of each hostile file of a format: in a workspace that is there, and in none yet."""
    target = targets.target(name)
    with tempfile.TemporaryDirectory() as place:
        folder, none, kept = (Path(place) / one for one in ("used", "none", "kept"))
        memory, valid = Memory(), ("valid", target.valid[0])
        _once(name, none, memory, valid)
        first, _ = _once(name, folder, memory, valid)
        made = set(snapshot(folder))
        second, touched = _once(name, folder, memory, valid)
        touched |= {
            "workspace/LOCK",
            "workspace/view.json",
        }  # who opened it last; what the log gives, made anew at times
        if second.code == REFUSED:
            yield Row("valid", second.code, 0, 0, second.said, "refused")
        shutil.copytree(folder, kept)
        for one in hostile(name, target.valid[0]):
            there, changed = _once(name, folder, memory, one)
            wrong = there.wrong or _written(there, changed - touched, made)
            if changed - touched:
                shutil.rmtree(folder)
                shutil.copytree(kept, folder)
            shutil.rmtree(none)
            alone, changed = _once(name, none, memory, one)
            wrong = (
                wrong or alone.wrong or _written(alone, {path for path in changed if not _OPENED.fullmatch(path)}, made)
            )
            over = max(there.megabytes - second.megabytes, alone.megabytes - first.megabytes)
            longer = max(there.seconds - second.seconds, alone.seconds - first.seconds)
            wrong = wrong or ("slow" if longer > target.seconds else "memory" if over > MEGABYTES else "")
            yield Row(there.what, there.code, longer, over, there.said, wrong)


_OPENED = re.compile(
    r"workspace(?:/(?:LOCK|reserve|view\.json|workspace\.json|attachments|damaged|library|log|log/private|backups|backups/[^/]+\.zip))?"
)
"""What opening an empty workspace makes, which some commands do before they read their input."""
_DIGITS = re.compile(r"[0-9a-f]{16,}|\d+")


def snapshot(folder: Path) -> dict[str, str]:
    """Return each file and folder within a folder with the sum of its bytes."""
    return {
        one.relative_to(folder).as_posix(): hashlib.sha256(one.read_bytes()).hexdigest() if one.is_file() else "/"
        for one in folder.rglob("*")
    }


def _written(row: Row, changed: set[str], made: set[str]) -> str:
    """Return what a command should not have touched: anything at all where it refused, else what no valid file makes."""
    usual = {_DIGITS.sub("0", path) for path in made} if row.code != REFUSED else set()
    strange = {
        path
        for path in changed
        if _DIGITS.sub("0", path) not in usual and (row.code == REFUSED or not path.startswith("here/out"))
    }
    return f"wrote {sorted(strange)[:3]}" if strange else ""


def _once(name: str, folder: Path, memory: Memory, given: tuple[str, bytes]) -> tuple[Row, set[str]]:
    """Run the command of a format once on a file in a folder of its own; also return the paths that it touched."""
    file, words = COMMANDS[name]
    what, data = given
    here = folder / "here"
    _laid(name, here, data)
    before = snapshot(folder)
    os.environ["LOBBYKIT_STATE"], os.environ["LOBBYKIT_USER"] = str(folder / "state"), "ana"
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
    seconds, held = time.process_time() - began, memory.peak() - start
    said = " ".join((_read(out) + _read(err)).split())
    clear = code in (0, 1, REFUSED) and "Traceback" not in said and (said or not code)
    after = snapshot(folder)
    changed = {path for path in before.keys() | after.keys() if before.get(path) != after.get(path)}
    return Row(what, code, seconds, held, said, "" if clear else "no clear sentence"), changed


def _laid(name: str, here: Path, data: bytes) -> None:
    """Put a file where the command looks for it, with what belongs to it."""
    file, _ = COMMANDS[name]
    shutil.rmtree(here, ignore_errors=True)
    (here / "briefs").mkdir(parents=True)
    bridges = (ROOT / "tests/fixtures/briefs/bridges.yaml").read_text(encoding="utf-8")
    (here / "briefs" / "bridges.yaml").write_text(bridges, encoding="utf-8")
    logo = f'{{name: "Us", logo: {file}, permission: 2026-10-01}}'
    (here / "brief.yaml").write_text(bridges.replace('{name: "Friends of County Roads"}', logo), encoding="utf-8")
    if name == "congress":
        for other, text in seeds.upstream().items():
            (here / other).write_text(text, encoding="utf-8")
        own, _, data = data.partition(b"\n")
        file = own.decode() if own.decode("latin-1") in seeds.upstream() else next(iter(seeds.upstream()))
    (here / file).write_bytes(data)


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
