"""The whole process of `lobbykit print … --to all`, beside Platypus, typst and WeasyPrint, and bare writing of files.

Run from the checkout: `python benchmarks/press.py`. `--peer-python` names another interpreter for the peers, so that
typst and WeasyPrint need not be installed beside lobbykit; those that it does not have are left out and said so. Every
contender runs once in each round, so that a busy machine is busy for all. Before anything is measured, the words that
each peer printed are read back and compared with ours, sheet by sheet.
"""

from __future__ import annotations

import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
import unicodedata
from argparse import ArgumentParser
from collections import Counter
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pypdfium2 as pdfium

from lobbykit.app import paths
from lobbykit.app.library import Shelves, load_brief, load_library
from lobbykit.app.wording import Catalogue
from lobbykit.domain.composing import tailor
from lobbykit.domain.sheet import block_data

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable, Sequence

ROOT = Path(__file__).resolve().parents[1]
RESULTS = ROOT / "benchmarks" / "results" / "press.jsonl"
BRIEF, TODAY = "briefs/ukraine-diplomacy.yaml", "2026-11-22"
SLOW = {"weasyprint": 6}
"""Peers that set a sample only: the figure is scaled to the whole run."""
GOAL = 10.0
ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
"""Every contender may keep its compiled modules, as it may on a user's computer."""


def lobbykit(folder: Path) -> None:
    """Print every office's sheet as a user would; offices whose holder is uncertain are refused, hence exit 1."""
    command = [sys.executable, "-m", "lobbykit", "--workspace", str(folder / "ws"), "print", BRIEF]
    out = [*command, "--to", "all", "--out", str(folder / "out"), "--today", TODAY]
    done = subprocess.run(out, cwd=ROOT, env=ENVIRONMENT, capture_output=True, text=True, check=False)
    if done.returncode not in {0, 1}:
        raise SystemExit(done.stderr)


def sheets_of(out: Path) -> list[dict[str, Any]]:
    """Return the data of every sheet that lobbykit printed, with its file name."""
    shelves = Shelves(None, out / "none")
    library = load_library(shelves)
    catalogue = Catalogue.load(paths.resources() / "i18n", "en")
    reference = library.reference(catalogue.stock_phrases(), date.fromisoformat(TODAY))
    brief = load_brief(str(ROOT / BRIEF), shelves).value
    assert brief is not None
    offices = {office.id: office for office in library.roster.offices}
    printed = json.loads((out / "manifest.json").read_text(encoding="utf-8"))["sheets"]
    sheets = []
    for one in printed:
        sheet = tailor(brief, offices[one["office"]], reference).sheet
        blocks = [block_data(block) for block in sheet.blocks]
        sheets.append({"file": one["file"], "title": sheet.title, "blocks": blocks})
    return sheets


def peer(python: str, name: str, data: Path) -> Callable[[Path], None]:
    """Return a run of a peer over prepared data, in a process of its own."""

    def run(folder: Path) -> None:
        out = folder / "out"
        out.mkdir()
        script = str(ROOT / "benchmarks" / f"press_{name}.py")
        subprocess.run([python, script, str(data), str(out)], env=ENVIRONMENT, check=True)

    return run


def writer(files: dict[str, bytes]) -> Callable[[Path], None]:
    """Return a run that only writes the same bytes."""

    def run(folder: Path) -> None:
        out = folder / "out"
        out.mkdir()
        for name, data in files.items():
            (out / name).write_bytes(data)

    return run


def words(data: bytes) -> Counter[str]:
    """Return the words and digits of a PDF of one page."""
    with pdfium.PdfDocument(data) as document:
        assert len(document) == 1, f"{len(document)} pages"
        text = unicodedata.normalize("NFC", document[0].get_textpage().get_text_range())
    return counted(text)


def counted(text: str) -> Counter[str]:
    """Count words, and digits one by one: readers join a footnote mark to its word or do not."""
    letters = "".join(sign if sign.isalpha() else " " for sign in text)
    return Counter(letters.split()) + Counter(sign for sign in text if sign.isdigit())


def same_words(sheets: Sequence[dict[str, Any]], ours: Path, theirs: Path) -> None:
    """Stop unless every word and digit of every sheet is in both files as often as the sheet says it."""
    for sheet in sheets:
        texts = " ".join("".join(span["t"] for span in block["content"]) for block in sheet["blocks"])
        wanted = counted(unicodedata.normalize("NFC", texts))
        for folder in (ours, theirs):
            lost = wanted - words((folder / sheet["file"]).read_bytes())
            if lost:
                raise SystemExit(f"{folder / sheet['file']} lacks {dict(lost)}")


def has(python: str, module: str) -> bool:
    """Whether the peers' interpreter has a module."""
    return subprocess.run([python, "-c", f"import {module}"], capture_output=True, check=False).returncode == 0


def seconds(work: Callable[[Path], None]) -> float:
    """Return how long one run took in a fresh folder; the folder is made and cleared outside the clock."""
    with tempfile.TemporaryDirectory() as folder:
        start = time.perf_counter()
        work(Path(folder))
        return time.perf_counter() - start


def where() -> dict[str, Any]:
    """Return what was measured on what."""
    command = ["git", "-C", str(ROOT), "describe", "--always", "--dirty=+", "--exclude=*"]
    commit = subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
    info = Path("/proc/cpuinfo")
    lines = info.read_text(encoding="utf-8").splitlines() if info.exists() else []
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    cpu = names[0] if names else platform.processor() or platform.machine()
    return {"commit": commit, "cpu": cpu, "cores": os.cpu_count(), "python": platform.python_version()}


def contenders(options: Namespace, ours: Path, folder: Path) -> dict[str, tuple[Callable[[Path], None], int]]:
    """Return each contender with how many sheets it sets, after proving that the peers print the same words."""
    sheets = sheets_of(ours)
    files = {sheet["file"]: (ours / sheet["file"]).read_bytes() for sheet in sheets}
    found: dict[str, tuple[Callable[[Path], None], int]] = {"lobbykit": (lobbykit, len(sheets))}
    for name, module in (("platypus", "reportlab"), ("typst", "typst"), ("weasyprint", "weasyprint")):
        if not has(options.peer_python, module):
            print(f"{name}: not installed for {options.peer_python}, left out")
            continue
        some = sheets[: SLOW.get(name)]
        data = folder / f"{name}.json"
        data.write_text(json.dumps({"fonts": str(ROOT / "resources" / "fonts"), "sheets": some}), encoding="utf-8")
        run = peer(options.peer_python, name, data)
        (folder / name).mkdir()
        run(folder / name)
        same_words(some, ours, folder / name / "out")
        print(f"{name}: the same words on {len(some)} sheets")
        found[name] = (run, len(some))
    found["writing"] = (writer(files), len(sheets))
    return found


def report(times: dict[str, list[float]], rounds: int) -> bool:
    """Print and keep every figure; return whether the goal is met."""
    about = where()
    ours = times["lobbykit"]
    with RESULTS.open("a", encoding="utf-8") as file:
        for name, taken in times.items():
            ratios = [other / own for other, own in zip(taken, ours, strict=True)]
            figure = {
                "figure": f"print-all/{name}",
                **about,
                "rounds": rounds,
                "median_s": round(statistics.median(taken), 3),
                "p99_s": round(statistics.quantiles(taken, n=100, method="inclusive")[98], 3),
                "times_lobbykit": round(statistics.median(ratios), 2),
            }
            file.write(json.dumps(figure) + "\n")
            times_ours = f"{figure['times_lobbykit']:7.2f} x lobbykit"
            print(f"{name:11} median {figure['median_s']:8.3f} s   p99 {figure['p99_s']:8.3f} s {times_ours}")
    platypus = [other / own for other, own in zip(times["platypus"], ours, strict=True)]
    return statistics.median(platypus) >= GOAL


def main() -> int:
    """Measure in rounds; return 1 when plain Platypus takes less than ten times as long."""
    parser = ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--peer-python", default=sys.executable)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        lobbykit(folder)
        runs = contenders(options, folder / "out", folder)
        total = runs["lobbykit"][1]
        times: dict[str, list[float]] = {contender: [] for contender in runs}
        for _ in range(options.rounds):
            for contender, (work, count) in runs.items():
                times[contender].append(seconds(work) * total / count)
    print(f"{total} sheets, {options.rounds} rounds")
    return 0 if report(times, options.rounds) else 1


if __name__ == "__main__":
    sys.exit(main())
