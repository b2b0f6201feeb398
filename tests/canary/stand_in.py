"""A program of notes with one leak, or none: CANARY_LEAK names it. It proves that the driver sees each of them."""

from __future__ import annotations

import argparse
import base64
import json
import os
import sys
import tempfile
import zlib
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


class RefusedError(Exception):
    """A line cannot be taken."""


def refused(text: str) -> RefusedError:
    return RefusedError("line-unreadable", text if LEAK == "exception" else "")


def read(raw: bytes) -> dict[str, object]:
    try:
        return dict(json.loads(raw))
    except ValueError as error:
        cause = error if LEAK == "cause" else None
        raise refused(raw.decode("utf-8", "replace")) from cause


def in_a_temporary_file(raw: bytes, _: Path) -> None:
    with tempfile.TemporaryFile() as file:
        file.write(zlib.compress(raw))


def in_a_file_deleted_at_once(raw: bytes, _: Path) -> None:
    with tempfile.NamedTemporaryFile() as file:
        file.write(raw)


def in_a_name(raw: bytes, _: Path) -> None:
    folder = Path(tempfile.gettempdir()) / raw.decode("utf-8", "replace")[-60:].strip().replace("/", "")
    folder.mkdir()
    folder.rmdir()


def in_the_state_folder(raw: bytes, _: Path) -> None:
    Path(os.environ["XDG_STATE_HOME"]).mkdir()
    (Path(os.environ["XDG_STATE_HOME"]) / "report").write_bytes(base64.encodebytes(raw.decode().encode("utf-16")))


def in_the_lock(raw: bytes, workspace: Path) -> None:
    workspace.mkdir()
    (workspace / "LOCK").write_bytes(raw)


def on_standard_error(raw: bytes, _: Path) -> None:
    sys.stderr.write(f"cannot read {raw!r}\n")


def on_standard_output(raw: bytes, _: Path) -> None:
    sys.stdout.write(json.dumps(raw.decode()))


LEAKS: dict[str, Callable[[bytes, Path], None]] = {
    "temporary file": in_a_temporary_file,
    "file deleted at once": in_a_file_deleted_at_once,
    "name": in_a_name,
    "state folder": in_the_state_folder,
    "lock": in_the_lock,
    "standard error": on_standard_error,
    "standard output": on_standard_output,
}
IN_EXCEPTIONS = ("exception", "cause")
IN_THE_SHARED_LANE = "shared lane"
LEAK = os.environ.get("CANARY_LEAK", "")


def add(workspace: Path) -> int:
    code = 0
    for number, raw in enumerate(sys.stdin.buffer, 1):
        try:
            note = read(raw)
        except RefusedError:
            sys.stderr.write(f"ERR {number} line-unreadable This line is no note.\n")
            if LEAK in LEAKS:
                LEAKS[LEAK](raw, workspace)
            code = 1
            continue
        lanes = {"log/private": {"private": note.pop("private", None)}, "log": note}
        if LEAK == IN_THE_SHARED_LANE:
            lanes["log"] |= lanes["log/private"]
        for folder, fields in lanes.items():
            (workspace / folder).mkdir(parents=True, exist_ok=True)
            with (workspace / folder / "1.ops").open("ab") as log:
                log.write(json.dumps(fields, ensure_ascii=False).encode() + b"\n")
        sys.stdout.write(f"ACK {note.get('id')}\n")
        sys.stdout.flush()
    return code


def main() -> int:
    parser = argparse.ArgumentParser()
    for option in ("--workspace", "--user", "--today"):
        parser.add_argument(option)
    parser.add_argument("words", nargs="+")
    parser.add_argument("--json-lines", action="store_true")
    return add(Path(parser.parse_args().workspace))


if __name__ == "__main__":
    sys.exit(main())
