"""One flipped bit at rest in any file but backups: one note at most may suffer, and the damage must be reported."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.crash.bench import NotSoundError
from tests.crash.ledger import Ledger, Trial
from tests.crash.operations import chooser
from tests.crash.programs import read

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.crash.bench import Bench
    from tests.crash.programs import Place, Seen

SPARED = ("backups",)
HARMLESS = ("LOCK", "reserve", "view.json")


def run(bench: Bench) -> Iterator[Trial]:
    """Flip one bit per trial: every file in turn, and every other trial a file drawn by its size."""
    with bench.fresh() as place:
        drive = bench.drive(place, "rot", window=1)
        drive.run(ops=bench.options.ops)
        drive.finish()
        before = _control(bench, place)
        files = targets(place)
        cases = range(bench.options.trials)
        yield from bench.each(lambda case: _flip(bench, place, files, case, Ledger(before.states)), cases)


def _control(bench: Bench, worn: Place) -> Seen:
    """Read an unharmed copy: who reports damage there would seem to report every flipped bit."""
    place = worn.copy(bench.new_root())
    try:
        seen = read(bench.subject, place)
    finally:
        place.remove()
    if seen.error or seen.reported:
        raise NotSoundError(
            f"{bench.subject.name} finds fault with an unharmed copy: {seen.error or 'it reports damage'}"
        )
    return seen


def targets(place: Place) -> list[Path]:
    """Return the files of a place that hold anything, without backups, relative to it."""
    every = (file.relative_to(place.root) for file in sorted(place.root.rglob("*")) if file.is_file())
    return [file for file in every if (place.root / file).stat().st_size and not set(SPARED) & set(file.parts)]


def _flip(bench: Bench, worn: Place, files: list[Path], case: int, ledger: Ledger) -> Trial:
    rng = chooser(f"rot {bench.options.seed} {case}")
    sizes = [(worn.root / file).stat().st_size for file in files]
    file = files[case // 2 % len(files)] if case % 2 else rng.choices(files, sizes)[0]
    place = worn.copy(bench.new_root())
    try:
        data = bytearray((place.root / file).read_bytes())
        position, bit = rng.randrange(len(data)), rng.randrange(8)
        data[position] ^= 1 << bit
        (place.root / file).write_bytes(data)
        return _judge(bench, place, file, f"{file.name} {position}.{bit}", ledger)
    finally:
        place.remove()


def _judge(bench: Bench, place: Place, file: Path, case: str, ledger: Ledger) -> Trial:
    """One note of a reported damage is the price of a bit; more, or a word too few, is a broken promise."""
    judged = bench.judged("flipped bit", case, place, ledger)
    touched = sum(judged.verdicts.values())
    verdicts = dict(judged.verdicts)
    if "UNREADABLE" not in verdicts:
        if judged.reported and touched <= 1:
            verdicts = {}
        elif not judged.reported and (touched or file.name not in HARMLESS):
            verdicts["SILENT"] = 1
    remark = judged.remark or ("reported" if judged.reported else "no effect" if not touched else "silent")
    return Trial("flipped bit", case, 0, verdicts, reported=judged.reported, remark=f"{remark}, {touched} touched")
