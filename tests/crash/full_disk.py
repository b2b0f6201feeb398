"""A disk that fills up: a small tmpfs where root may mount one, and a limit of file size everywhere."""

from __future__ import annotations

import os
import resource
import shutil
import subprocess
from contextlib import contextmanager
from typing import TYPE_CHECKING

from tests.crash.ledger import Trial
from tests.crash.operations import chooser

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.crash.bench import Bench

PAGE = 4096
FREED = 64 << 20
MANY = 250
ENOUGH = 24


def run(bench: Bench) -> Iterator[Trial]:
    """Fill a tmpfs (or say why not), read it full, free space and read again; then the same with a limit of size."""
    if reason := _no_mount(bench.work):
        yield Trial("full disk", "tmpfs", 0, counted=False, remark=f"not run: {reason}")
    else:
        yield from bench.each(lambda case: _fill(bench, case), range(bench.options.trials))
    yield from bench.each(lambda case: _limit(bench, case), range(bench.options.trials))


@contextmanager
def small_disk(point: Path, size: int) -> Iterator[None]:
    """Mount a tmpfs of so many bytes."""
    point.mkdir()
    _mount("-t", "tmpfs", "-o", f"size={size},mode=0700", "none", str(point))
    try:
        yield
    finally:
        subprocess.run(["umount", "--lazy", str(point)], check=True)  # noqa: S607 - found by PATH
        point.rmdir()


def _mount(*words: str) -> None:
    subprocess.run(["mount", *words], check=True, capture_output=True)  # noqa: S607 - found by PATH


def _no_mount(work: Path) -> str:
    if os.geteuid() != 0 or not shutil.which("mount"):
        return "a tmpfs needs root"
    try:
        with small_disk(work / "probe", 1 << 20):
            return ""
    except subprocess.CalledProcessError as error:
        return f"mount: {error.stderr.decode('utf-8', 'replace').strip()[:120]}"


def _fill(bench: Bench, case: int) -> Trial:
    """Read while the disk is still full, and again once space was freed; either reading counts."""
    big = sum(-(-file.stat().st_size // PAGE) + 1 for file in bench.seed_place.root.rglob("*")) * PAGE
    room = chooser(f"full {bench.options.seed} {case}").randrange(2 * PAGE, 30 * PAGE) // PAGE * PAGE
    disk = bench.new_root()
    with small_disk(disk, big + room):
        place = bench.seed_place.copy(disk / "r")
        drive = bench.drive(place, f"full {case}")
        drive.run(ops=MANY, errors=ENOUGH)
        drive.finish()
        met = drive.ledger.errors > 0 or any(drive.fed.codes)
        full = bench.judged("full disk", f"{case} full", place, drive.ledger, counted=met)
        _mount("-o", f"remount,size={big + room + FREED}", str(disk))
        freed = bench.judged("full disk", f"{case} freed", place, drive.ledger, counted=met)
        verdicts = {**{f"{name}": n for name, n in full.verdicts.items()}, **freed.verdicts}
        remark = f"{'bad' if full.bad else 'good'} while full, {'bad' if freed.bad else 'good'} once freed"
        return Trial("full disk", str(case), full.acks, verdicts, met, freed.reported, full.errors, remark)


def _limit(bench: Bench, case: int) -> Trial:
    """Let no file grow beyond a size somewhat above that of the largest one now."""
    sizes = [file.stat().st_size for file in bench.seed_place.root.rglob("*") if file.is_file()]
    size = max(sizes, default=0) + chooser(f"limit {bench.options.seed} {case}").randrange(1, 30 * PAGE)
    with bench.fresh() as place:
        drive = bench.drive(place, f"limit {case}")
        drive.run(ops=1)
        resource.prlimit(drive.fed.pid, resource.RLIMIT_FSIZE, (size, size))
        drive.run(ops=MANY, errors=ENOUGH)
        drive.finish()
        met = drive.ledger.errors > 0 or any(drive.fed.codes)
        return bench.judged("file size limit", str(case), place, drive.ledger, counted=met)
