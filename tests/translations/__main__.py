"""`python -m tests.translations`: bring the words of the window up to date with its sources, in every language.

    python -m tests.translations                   collect all texts, keep what is translated, compile
    python -m tests.translations --unfinished      only list what has no translation yet: file, class, text
    python -m tests.translations --also FILE.ts    take translations over from another file too

A text that was moved, or stands somewhere else with one translation, is translated at once. What is left is listed;
write it into resources/i18n/window_<lang>.ts (by hand, or with pyside6-linguist) and run this again.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import PySide6

from tests.translations.linguist import language_of, read, updated, written
from tests.translations.qts_own import texts as texts_of_qt
from tests.translations.sources import collect

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tests.translations.linguist import Entry

ROOT = Path(__file__).resolve().parents[2]
WINDOW = ROOT / "lobbykit" / "ui"
WORDS = ROOT / "resources" / "i18n"
LANGUAGES = ("en", "es")


def ts_file(lang: str) -> Path:
    """Return where the words of a language stand."""
    return WORDS / f"window_{lang}.ts"


def main(arguments: Sequence[str]) -> int:
    """Return 0 when nothing is left to translate, 1 when something is, 2 when texts cannot be collected."""
    parser = argparse.ArgumentParser(prog="python -m tests.translations", description=__doc__.partition("\n")[0])
    parser.add_argument("--unfinished", action="store_true", help="only list what has no translation yet")
    parser.add_argument("--also", type=Path, action="append", default=[], metavar="FILE.ts")
    args = parser.parse_args(arguments)
    found = collect(ROOT, WINDOW)
    say(found.troubles)
    if found.troubles:
        return 2
    left = False
    for lang in LANGUAGES:
        file = ts_file(lang)
        more = [entry for one in args.also if language_of(one) == lang for entry in read(one).values()]
        now = updated([*found.texts.values(), *texts_of_qt()], read(file), lang, more)
        if not args.unfinished:
            file.write_text(written(now.entries, lang), encoding="utf-8", newline="\n")
            compiled(file)
            say([f"{file.name}: {len(now.entries)} texts, {len(now.came)} new, {len(now.went)} gone"])
            say(f"  taken over: {key.context}: {key.source!r}" for key in now.taken_over)
        unfinished = [one for one in now.entries if not one.finished]
        say(f"{lang}\t{line}" for line in map(shown, unfinished))
        left = left or bool(unfinished)
    return 1 if left else 0


def shown(entry: Entry) -> str:
    """Return an entry as a line: where it stands, and what it says."""
    counts = "counts\t" if entry.plural else ""
    return f"{', '.join(entry.files) or 'Qt'}\t{entry.key.context}\t{counts}{entry.key.source!r}"


def compiled(file: Path) -> None:
    """Compile a file beside it, as the window reads it."""
    lrelease = Path(PySide6.__file__).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    command = [lrelease, "-silent", file, "-qm", file.with_suffix(".qm")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        hint = "On Debian it needs libgssapi-krb5-2."
        raise SystemExit(f"{lrelease} cannot run. {hint}\n{done.stdout}{done.stderr}")


def say(lines: Iterable[str]) -> None:
    """Print lines."""
    sys.stdout.writelines(f"{line}\n" for line in lines)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
