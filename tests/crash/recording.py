"""Reads strace's log of one run as the ordered changes of files and folders."""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tests.crash.steps import Recording, Step
from tests.crash.syscalls import Call, calls

if TYPE_CHECKING:
    from pathlib import Path

STRING = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
DESCRIPTOR = re.compile(r"(AT_FDCWD|\d+)(?:<((?:\\x[0-9a-f]{2})*)>)?")
STDOUT = 1


@dataclass
class _Opened:
    ino: int
    position: int = 0
    appends: bool = False
    flushes: bool = False


def unhex(text: str) -> bytes:
    r"""Turn strace's \x.. back into bytes."""
    return bytes.fromhex(text.replace("\\x", ""))


class Recorder:
    """Follows names, descriptors and sizes through the calls of one log."""

    def __init__(self, root: Path, before: Recording) -> None:
        self._root = str(root)
        self.recording = before
        self._names, self._folders = dict(before.names), {*before.folders, ""}
        self._live = {ino: bytearray(data) for ino, data in before.content.items()}
        self._files: dict[int, _Opened] = {}
        self._dirs: dict[int, str] = {}
        self._next = max(before.content, default=0) + 1
        self._marks: list[tuple[int, str]] = []

    def follow(self, log: Path) -> Recording:
        """Read a whole log."""
        for call in calls(log):
            if not call.failed:
                handler = HANDLERS.get(call.name)
                if handler:
                    handler(self, call)
        return self.recording

    def _step(self, kind: str, **values: object) -> None:
        self.recording.steps.append(Step(kind, **values))  # type: ignore[arg-type]

    def _inside(self, path: str) -> str | None:
        path = posixpath.normpath(path)
        if path == self._root:
            return ""
        return path.removeprefix(self._root + "/") if path.startswith(self._root + "/") else None

    def _paths(self, call: Call) -> list[str | None]:
        """Return the paths that a call names, relative to the place; None for those outside it."""
        found: list[str | None] = []
        folder = ""
        for token in re.finditer(rf"{STRING.pattern}|{DESCRIPTOR.pattern}", call.text):
            if token[0].startswith('"'):
                found.append(self._inside(posixpath.join(folder, unhex(token[1]).decode("utf-8", "surrogateescape"))))
            elif token[3]:
                folder = unhex(token[3]).decode("utf-8", "surrogateescape")
        return found

    def _number(self, call: Call, place: int = 0) -> int:
        found = re.match(r"\d+", call.text.split(", ")[place])
        return int(found[0]) if found else -1

    def _blob(self, call: Call) -> bytes:
        return b"".join(unhex(part) for part in STRING.findall(call.text))[: call.result]

    def _new_file(self, name: str) -> int:
        ino, self._next = self._next, self._next + 1
        self._live[ino] = bytearray()
        if name:
            self._names[name] = ino
            self._step("create", ino=ino, name=name)
        return ino

    def _open(self, call: Call) -> None:
        name = self._paths(call)[0]
        self._files.pop(call.result, None)
        self._dirs.pop(call.result, None)
        if name is None:
            return
        if name in self._folders and "O_TMPFILE" not in call.text:
            self._dirs[call.result] = name
            return
        if "O_TMPFILE" in call.text:
            ino = self._new_file("")
        elif name not in self._names:
            ino = self._new_file(name)
        else:
            ino = self._names[name]
            if "O_TRUNC" in call.text or call.name == "creat":
                self._truncate(ino, 0)
        self._files[call.result] = _Opened(ino, 0, "O_APPEND" in call.text, bool(re.search("O_D?SYNC", call.text)))

    def _close(self, call: Call) -> None:
        self._files.pop(self._number(call), None)
        self._dirs.pop(self._number(call), None)

    def _duplicate(self, call: Call) -> None:
        if call.name == "fcntl" and "F_DUPFD" not in call.text:
            return
        old = self._number(call)
        self._files.pop(call.result, None)
        self._dirs.pop(call.result, None)
        if old in self._files:
            self._files[call.result] = self._files[old]
        elif old in self._dirs:
            self._dirs[call.result] = self._dirs[old]

    def _write(self, call: Call) -> None:
        number = self._number(call)
        opened = self._files.get(number)
        if opened is None:
            if number == STDOUT:
                for line in self._blob(call).decode("utf-8", "replace").splitlines():
                    self._step("ack", name=line)
            return
        offset = len(self._live[opened.ino]) if opened.appends else opened.position
        self._store(opened, offset, self._blob(call))
        opened.position = offset + call.result

    def _write_at(self, call: Call) -> None:
        if opened := self._files.get(self._number(call)):
            offset = call.text.split(", ")[-2 if call.name == "pwritev2" else -1]
            self._store(opened, int(offset), self._blob(call))

    def _store(self, opened: _Opened, offset: int, blob: bytes) -> None:
        live = self._live[opened.ino]
        live.extend(bytes(max(0, offset + len(blob) - len(live))))
        live[offset : offset + len(blob)] = blob
        self._step("write", ino=opened.ino, offset=offset, data=blob)
        if opened.flushes:
            self._step("fsync", ino=opened.ino)

    def _copy(self, call: Call) -> None:
        """Take sendfile and copy_file_range between files of the place."""
        first, second = self._number(call, 0), self._number(call, 2 if call.name == "copy_file_range" else 1)
        source, target = (second, first) if call.name == "sendfile" else (first, second)
        if target not in self._files:
            return
        if source not in self._files or re.search(r"\[\d+", call.text):
            self.recording.warnings.add(f"{call.name} is followed between files of the store only")
            return
        read, opened = self._files[source], self._files[target]
        blob = bytes(self._live[read.ino][read.position : read.position + call.result])
        self._store(opened, opened.position, blob)
        read.position += call.result
        opened.position += call.result

    def _read(self, call: Call) -> None:
        if opened := self._files.get(self._number(call)):
            opened.position += call.result

    def _seek(self, call: Call) -> None:
        if opened := self._files.get(self._number(call)):
            opened.position = call.result

    def _shorten(self, call: Call) -> None:
        if call.name == "truncate":
            name = self._paths(call)[0]
            ino = self._names.get(name) if name else None
        else:
            opened = self._files.get(self._number(call))
            ino = opened.ino if opened else None
        if ino is not None:
            self._truncate(ino, int(call.text.rsplit(", ", 1)[1]))

    def _truncate(self, ino: int, size: int) -> None:
        live = self._live[ino]
        if size != len(live):
            self._step("trunc", ino=ino, offset=size)
            live.extend(bytes(max(0, size - len(live))))
            del live[size:]

    def _allocate(self, call: Call) -> None:
        if opened := self._files.get(self._number(call)):
            _, mode, offset, length = call.text.rsplit(", ", 3)
            end = int(offset) + int(length)
            if mode == "0" and end > len(self._live[opened.ino]):
                self._truncate(opened.ino, end)

    def _flush(self, call: Call) -> None:
        number = self._number(call)
        if number in self._files:
            self._step("fsync", ino=self._files[number].ino)
        elif number in self._dirs:
            self._step("dirsync", name=self._dirs[number])

    def _sync(self, _call: Call) -> None:
        self._step("sync")

    def _rename(self, call: Call) -> None:
        old, new = self._paths(call)[:2]
        if old in self._folders and old and new:
            self.recording.warnings.add("a renamed folder is followed only as a whole")
        if old in self._names and new:
            self._step("rename", ino=self._names[old], name=old, other=new)
            self._names[new] = self._names.pop(old)
        elif old in self._names:
            self._step("unlink", ino=self._names.pop(old), name=old)
        elif new:
            self.recording.warnings.add("a file was moved in from outside")

    def _unlink(self, call: Call) -> None:
        name = self._paths(call)[0]
        if name in self._names:
            self._step("unlink", ino=self._names.pop(name), name=name)
        elif name in self._folders and name:
            self._folders.discard(name)
            self._step("rmdir", name=name)

    def _link(self, call: Call) -> None:
        old, new = self._paths(call)[:2]
        ino = self._names.get(old) if old else None
        if by_number := re.search(
            r"/proc/self/fd/(\d+)", STRING.sub(lambda m: unhex(m[1]).decode("latin-1"), call.text)
        ):
            ino = self._files[int(by_number[1])].ino
        if ino is not None and new:
            self._names[new] = ino
            self._step("create", ino=ino, name=new)

    def _make_folder(self, call: Call) -> None:
        if name := self._paths(call)[0]:
            self._folders.add(name)
            self._step("mkdir", name=name)

    def _map(self, call: Call) -> None:
        if "MAP_SHARED" in call.text and "PROT_WRITE" in call.text:
            opened = self._files.get(self._number(call, 4))
            name = next((n for n, ino in self._names.items() if opened and ino == opened.ino), "")
            if name and not name.endswith("-shm"):
                self.recording.warnings.add(f"writes through a shared mapping of {name} cannot be seen")


HANDLERS = {
    **dict.fromkeys(("open", "openat", "creat"), Recorder._open),
    "close": Recorder._close,
    **dict.fromkeys(("dup", "dup2", "dup3", "fcntl"), Recorder._duplicate),
    **dict.fromkeys(("write", "writev"), Recorder._write),
    **dict.fromkeys(("pwrite64", "pwritev", "pwritev2"), Recorder._write_at),
    **dict.fromkeys(("sendfile", "copy_file_range"), Recorder._copy),
    "read": Recorder._read,
    "lseek": Recorder._seek,
    **dict.fromkeys(("ftruncate", "truncate"), Recorder._shorten),
    "fallocate": Recorder._allocate,
    **dict.fromkeys(("fsync", "fdatasync"), Recorder._flush),
    **dict.fromkeys(("sync", "syncfs"), Recorder._sync),
    **dict.fromkeys(("rename", "renameat", "renameat2"), Recorder._rename),
    **dict.fromkeys(("unlink", "unlinkat", "rmdir"), Recorder._unlink),
    **dict.fromkeys(("link", "linkat"), Recorder._link),
    **dict.fromkeys(("mkdir", "mkdirat"), Recorder._make_folder),
    "mmap": Recorder._map,
}
