"""Handing a second start over to the program that is already running, through a socket of this computer only."""

from __future__ import annotations

import json
import os
import secrets
import socket
import time
from typing import TYPE_CHECKING

from lobbykit.domain.problem import LobbykitError
from lobbykit.store.private_files import UnboundedFileError, make_folder, read_bounded, write_whole

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from lobbykit.store.lock import Holder

SECONDS = 2.0
_LONGEST_PATH = 100  # the shortest limit of a socket's name is 104 bytes, on macOS
_LIMIT = 64_000
_LOOPBACK = "127.0.0.1"
_YES, _THANKS = b"yes\n", b"thanks\n"


class DoorError(LobbykitError):
    """No second start can be handed over: no socket could be opened."""


class Door:
    """Where the holder of a workspace is knocked at; watch `fileno()` and call `answer()` when it can be read."""

    def __init__(self, listener: socket.socket, address: str | int, secret: str) -> None:
        self._listener = listener
        self._secret = secret
        self.address = address

    @classmethod
    def open(cls, state: Path, secret: str) -> Door:
        """Listen in the state folder, on Windows on the loopback; raise DoorError when neither can be.

        Call it only while holding the lock: a socket left behind by a dead holder is replaced. `secret` is known to
        those alone who may read the state folder.
        """
        try:
            make_folder(state)
            write_whole(state / "door.secret", secret.encode())
            listener, address = _listening(state / "door")
        except OSError as error:
            raise DoorError("door-unusable", folder=str(state), reason=error.strerror or str(error)) from error
        listener.setblocking(False)
        return cls(listener, address, secret)

    def fileno(self) -> int:
        """Return what to wait for."""
        return self._listener.fileno()

    def answer(self) -> tuple[str, ...] | None:
        """Return the arguments of one second start, or None when nobody knocked, or not properly.

        They count only once the other side has heard our answer, so nobody acts on a request that was given up.
        """
        try:
            caller, _ = self._listener.accept()
        except BlockingIOError:
            return None
        with caller:
            deadline = time.monotonic() + SECONDS
            try:
                arguments = self._asked(_line(caller, deadline))
                if arguments is None:
                    return None
                caller.sendall(_YES)
                return arguments if _line(caller, deadline) == _THANKS else None
            except OSError:  # the caller went away, which is its own affair
                return None

    def close(self) -> None:
        """Stop listening and remove the socket."""
        self._listener.close()
        if isinstance(self.address, str):
            os.unlink(self.address)  # noqa: PTH108 - the address is text

    def _asked(self, line: bytes) -> tuple[str, ...] | None:
        try:
            request = json.loads(line)
        except (ValueError, RecursionError):
            return None
        if not isinstance(request, dict):
            return None
        if not secrets.compare_digest(str(request.get("secret")).encode("utf-8", "replace"), self._secret.encode()):
            return None
        arguments = request.get("arguments")
        if not isinstance(arguments, list) or not all(isinstance(argument, str) for argument in arguments):
            return None
        return tuple(arguments)


def hand_over(arguments: Sequence[str], *, holder: Holder, state: Path) -> bool:
    """Ask the running program to do what this start was asked to do; return whether it will, within two seconds.

    False for a holder that is stopped, has no door, or runs on another computer.
    """
    if holder.door is None or holder.host != socket.gethostname():
        return False
    deadline = time.monotonic() + SECONDS
    try:
        secret = read_bounded(state / "door.secret", _LIMIT).decode()
        request = json.dumps({"lobbykit": "hand-over/1", "secret": secret, "arguments": list(arguments)}).encode()
        if len(request) >= _LIMIT:
            return False
        with _connected(holder.door) as caller:
            caller.sendall(request + b"\n")
            if _line(caller, deadline) != _YES:
                return False
            caller.sendall(_THANKS)
    except (OSError, UnboundedFileError, ValueError):
        return False
    return True


def _listening(path: Path) -> tuple[socket.socket, str | int]:
    if hasattr(socket, "AF_UNIX") and len(os.fsencode(path)) <= _LONGEST_PATH:
        path.unlink(missing_ok=True)
        listener = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        listener.bind(str(path))
        path.chmod(0o600)
        listener.listen()
        return listener, str(path)
    listener = socket.create_server((_LOOPBACK, 0))
    return listener, int(listener.getsockname()[1])


def _connected(door: str | int) -> socket.socket:
    if isinstance(door, int):
        return socket.create_connection((_LOOPBACK, door), timeout=SECONDS)
    caller = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    caller.settimeout(SECONDS)
    try:
        caller.connect(door)
    except OSError:
        caller.close()
        raise
    return caller


def _line(peer: socket.socket, deadline: float) -> bytes:
    """Return one line, or what came before the peer closed; raise TimeoutError after the deadline."""
    found = bytearray()
    while not found.endswith(b"\n") and len(found) < _LIMIT:
        left = deadline - time.monotonic()
        if left <= 0:
            raise TimeoutError("the peer is silent")
        peer.settimeout(left)
        chunk = peer.recv(_LIMIT - len(found))
        if not chunk:
            break
        found += chunk
    return bytes(found)
