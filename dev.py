"""The two commands of a checkout.

./dev run              open the window; where there is no screen, make the sheets of a sample delegation and of all
./dev run COMMAND …    run lobbykit itself, for example: ./dev run check briefs/ukraine-diplomacy.yaml
./dev test [PATH …]    check style, types, import contracts and behaviour (with PATH: only those tests)

Both make .venv ready first. Standard library only; Python 3.11 or newer; Linux, macOS and Windows.
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
STAMP = VENV / "lobbykit.json"
VERSION = f"{sys.version_info.major}.{sys.version_info.minor}"

SAMPLE_BRIEF = "briefs/ukraine-diplomacy.yaml"
SAMPLE_DAY = "2026-11-22"
SAMPLES = (("sample", "VT", "the Vermont delegation"), ("all", "all", "every office"))

STEPS = (
    ("style", ("ruff", "check", "--output-format", "concise", ".")),
    ("layout", ("ruff", "format", "--check", ".")),
    ("types", ("mypy",)),
)
QT_PACKAGES = ("libegl1", "libgl1", "libxkbcommon0", "libdbus-1-3", "libfontconfig1", "libglib2.0-0")
XCB_PACKAGES = [f"libxcb-{name}" for name in ("icccm4", "image0", "keysyms1", "render-util0", "shape0", "xkb1")]
SCREEN_PACKAGES = ("libxcb-cursor0", *XCB_PACKAGES, "libxkbcommon-x11-0")
WITHOUT_WINDOW = (
    *(f"--ignore=tests/{folder}" for folder in ("ui", "stories", "translations")),
    "--ignore-glob=*/test_window_*.py",
)
QT_PROBE = "import PySide6.QtTest, PySide6.QtWidgets as widgets; widgets.QApplication([])"


def say(text: str) -> None:
    """Print one line now, even into a pipe."""
    print(text, flush=True)


# Making .venv ready


def ready(extra: str = "") -> None:
    """Have a .venv that can run this checkout, with the named extra; touch no network when it already can."""
    extras = [extra] if extra else []
    stamp = read_stamp()
    if PYTHON.exists() and stamp in (wanted(extras), wanted(["test"])):
        return
    if not os.access(ROOT, os.W_OK):
        raise SystemExit(f"You may not write to {ROOT}. Make a copy of your own and start from there.")
    if not worth_keeping(stamp):
        build()
    install(extras)


def wanted(extras: list[str]) -> dict[str, object]:
    """Return what the stamp says of a finished .venv: place, Python, requirements, extras."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    needs = json.dumps([project["build-system"], project["project"]], sort_keys=True)
    digest = hashlib.sha256(needs.encode()).hexdigest()
    return {"root": str(ROOT), "python": VERSION, "needs": digest, "extras": extras}


def read_stamp() -> dict[str, object]:
    """Return the stamp of .venv: empty when there is none, "unfinished" when an installation was interrupted."""
    try:
        stamp = json.loads(STAMP.read_text(encoding="utf-8"))
    except (FileNotFoundError, NotADirectoryError):
        return {}
    except ValueError:
        return {"unfinished": True}
    return stamp if isinstance(stamp, dict) else {"unfinished": True}


def worth_keeping(stamp: dict[str, object]) -> bool:
    """Whether .venv was made here, by this Python, and was not left half-made."""
    here = wanted([])
    foreign = any(stamp.get(key, here[key]) != here[key] for key in ("root", "python"))
    if foreign or "unfinished" in stamp or not PYTHON.exists():
        return False
    probe = f"import sys, pip; sys.exit('%d.%d' % sys.version_info[:2] != '{VERSION}')"
    return quietly(PYTHON, "-c", probe).returncode == 0


def build() -> None:
    """Make an empty .venv in the place of whatever is there."""
    if not importlib.util.find_spec("ensurepip"):
        package = f"python{VERSION}-venv"
        if not system_install((package,), "Python cannot make a .venv without it"):
            raise SystemExit(1)
    say(f"Making .venv with Python {VERSION}.")
    try:
        if VENV.is_dir():
            shutil.rmtree(VENV)
    except OSError as error:
        raise SystemExit(f"The old .venv cannot be removed ({error}). Remove {VENV} by hand and try again.") from error
    made = quietly(sys.executable, "-m", "venv", VENV)
    if made.returncode:
        raise SystemExit(f"Python could not make {VENV}: {last_words(made)}")


def install(extras: list[str]) -> None:
    """Install this checkout and what it needs; say one sentence and stop when that fails."""
    say("Installing what lobbykit needs into .venv (about 100 MB to fetch, the first time only).")
    STAMP.write_text(json.dumps({"unfinished": True}), encoding="utf-8")
    target = f".[{','.join(extras)}]" if extras else "."
    options = ("--quiet", "--disable-pip-version-check", "--no-input", "--retries", "2")
    done = quietly(PYTHON, "-m", "pip", "install", *options, "--editable", target)
    if done.returncode:
        STAMP.unlink()
        sentence = "The installation failed; check the network and run the same command again."
        raise SystemExit(f"{sentence} pip says: {last_words(done)}")
    STAMP.write_text(json.dumps(wanted(extras)), encoding="utf-8")


def quietly(*command: str | Path) -> subprocess.CompletedProcess[str]:
    """Run a command in the checkout and keep what it prints."""
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, errors="replace", check=False)


def last_words(done: subprocess.CompletedProcess[str]) -> str:
    """Return the line that says why a command failed."""
    lines = [line.strip() for line in (done.stdout + done.stderr).splitlines() if line.strip()]
    errors = [line for line in lines if line.lower().startswith("error")]
    return (errors or lines or [f"nothing (exit code {done.returncode})"])[-1]


# System packages (Debian and its relatives)


def system_install(packages: tuple[str, ...], reason: str) -> bool:
    """Install Debian packages as root; otherwise print the line to type and return False."""
    command = ("apt-get", "install", "--yes", "--no-install-recommends", *packages)
    if not shutil.which("apt-get"):
        say(f"{reason}. Install what Debian calls {' '.join(packages)} with your system's package manager.")
        return False
    if os.geteuid() != 0:
        say(f"{reason}. Type:  sudo {' '.join(command)}")
        return False
    say(f"{reason}: installing {' '.join(packages)}.")
    os.environ["DEBIAN_FRONTEND"] = "noninteractive"
    done = quietly(*command)
    if done.returncode:
        quietly("apt-get", "update")
        done = quietly(*command)
    if done.returncode:
        say(f"apt-get could not install them: {last_words(done)}")
    return done.returncode == 0


def qt_loads(*more: str) -> bool:
    """Whether Qt starts here, after installing the system libraries it lacks where that is allowed."""

    def probe() -> bool:
        return quietly(PYTHON, "-c", QT_PROBE).returncode == 0

    if probe():
        return True
    linux = sys.platform.startswith("linux")
    return linux and system_install((*QT_PACKAGES, *more), "Qt lacks system libraries") and probe()


def has_screen() -> bool:
    """Whether somebody sits before a screen here."""
    return not sys.platform.startswith("linux") or bool({"DISPLAY", "WAYLAND_DISPLAY"} & os.environ.keys())


# ./dev run


def run(arguments: list[str]) -> int:
    """Pass arguments on to lobbykit; without any, open the window, or make the sheets where there is no screen."""
    began = time.monotonic()
    ready()
    if not arguments and has_screen() and qt_loads(*SCREEN_PACKAGES):
        say("This opens the window. To make sheets without it:  ./dev run print briefs/ukraine-diplomacy.yaml --to VT")
        arguments = ["run"]
    if arguments:
        return subprocess.run([PYTHON, "-m", "lobbykit", *arguments], check=False).returncode
    say(f"There is no screen for a window, so this makes sheets, as of a fixed day (--today {SAMPLE_DAY}).")
    for name, to, who in SAMPLES:
        say(f"\nSheets for {who}:")
        folder = cleared(ROOT / "out" / name)
        code = print_sheets(to, folder)
        if code:
            return code
        sys.stdout.write(refusals(folder))
    places = " and ".join(str(ROOT / "out" / name) for name, _, _ in SAMPLES)
    say(f"\nDone in {time.monotonic() - began:.0f} s. The sheets are in {places}")
    return 0


def print_sheets(to: str, folder: Path) -> int:
    """Print the sample brief into a fresh folder; return 0 when there are sheets, whoever was refused."""
    options = ("--to", to, "--out", str(folder), "--today", SAMPLE_DAY)
    code = subprocess.run([PYTHON, "-m", "lobbykit", "print", SAMPLE_BRIEF, *options], cwd=ROOT, check=False).returncode
    return 0 if code == 1 and (folder / "manifest.json").is_file() else code


def cleared(folder: Path) -> Path:
    """Make way for a fresh folder: remove an earlier result of ours, set anything else aside."""
    if (folder / "manifest.json").is_file():
        shutil.rmtree(folder)
    elif folder.exists():
        number = 1
        while (aside := folder.with_name(f"{folder.name}-set-aside-{number}")).exists():
            number += 1
        folder.rename(aside)
        say(f"{folder} was not a finished result; it is now {aside.name}.")
    folder.parent.mkdir(exist_ok=True)
    return folder


def refusals(folder: Path) -> str:
    """Return one sentence on the offices that got no sheet, empty when every office got one."""
    refused = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))["refused"]
    why = "a sheet would have said something wrong or uncertain; the lines above say what"
    return f"Refused on purpose: {len(refused)} ({why}).\n" if refused else ""


# ./dev test


def test(arguments: list[str]) -> int:
    """Run every check, also after one failed; end with what failed and what was skipped, and why."""
    began = time.monotonic()
    ready("test")
    steps = [(name, [PYTHON, "-m", *command]) for name, command in STEPS]
    # Whole files, since some make something once for all of their tests; tests/conftest.py gives their order.
    everywhere = () if arguments else ("--numprocesses", "auto", "--dist", "loadfile", "--no-loadscope-reorder")
    pytest: list[str | Path] = [PYTHON, "-m", "pytest", "-rs", *everywhere, *arguments]
    if sys.platform.startswith("linux") and not shutil.which("strace"):
        system_install(("strace",), "Some tests watch every call to the disk with strace")
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if not qt_loads():
        say("NOT RUN: the tests of the window, because Qt cannot start here.")
        pytest += ["-p", "no:pytest-qt", *WITHOUT_WINDOW]
    steps.append(("import contracts and tests" if not arguments else "the tests you named", pytest))
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "skipped.json"
        environ = os.environ | {"LOBBYKIT_SKIPPED_TO": str(report)}
        failed = [name for name, command in steps if not passes(name, command, environ)]
        skipped = skipped_tests(report)
    took = f"{time.monotonic() - began:.0f} s"
    say(f"\nFailed: {', '.join(failed)} ({took})" if failed else f"\nEverything passed ({took}).")
    say(skipped)
    if "no:pytest-qt" in pytest:
        say("NOT RUN: the tests of the window; what they need is said above.")
    return 1 if failed else 0


def passes(name: str, command: list[str | Path], environ: dict[str, str]) -> bool:
    """Run one step in sight of the user."""
    say(f"\n== {name}: {' '.join(map(str, command[2:]))}")
    return subprocess.run(command, cwd=ROOT, env=environ, check=False).returncode == 0


def skipped_tests(report: Path) -> str:
    """Return the number of skipped tests and each reason, from what tests/conftest.py wrote."""
    if not report.is_file():
        return "Skipped tests: unknown, because pytest ended early."
    reasons: dict[str, int] = json.loads(report.read_text(encoding="utf-8"))
    lines = [f"  {count} x {reason}" for reason, count in sorted(reasons.items())]
    return "\n".join([f"Skipped tests: {sum(reasons.values())}", *lines])


def main(arguments: list[str]) -> int:
    """Run one of the two commands; return its exit code."""
    commands = {"run": run, "test": test}
    if not arguments or arguments[0] not in commands:
        print(__doc__)
        return 0 if arguments in ([], ["-h"], ["--help"], ["help"]) else 2
    return commands[arguments[0]](arguments[1:])


if __name__ == "__main__":
    try:
        raise SystemExit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        raise SystemExit(130) from None
