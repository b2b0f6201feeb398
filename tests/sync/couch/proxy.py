"""A proxy on loopback that damages connections: cut up or down at any byte, 503, silence."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections import Counter
from random import Random
from typing import Self

KINDS = ("cut up", "cut down", "503", "stall")
BUSY = b"HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
_FARTHEST = 5.3
"""Cuts are after 1 to 10^5.3 bytes, as many of them below 100 as between 10,000 and a million."""
_CHUNK = 16_384


class ChaosProxy:
    """Listens while it is entered; `share` of the connections to it are damaged, which ones and how the seed says."""

    def __init__(self, host: str, port: int, seed: int, share: float = 0.4) -> None:
        self.counts: Counter[str] = Counter()
        self._target, self._share, self._chance = (host, port), share, Random(seed)  # noqa: S311 - repeatable
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listener.getsockname()[1])
        self._open: set[socket.socket] = set()
        self._lock = threading.Lock()
        self._thread = threading.Thread(target=self._listen, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join()
        with self._lock:
            left = [*self._open]
        for one in left:
            _end(one)

    def _listen(self) -> None:
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            kind = self._chance.choice(KINDS) if self._chance.random() < self._share else "whole"
            limit = int(10 ** self._chance.uniform(0, _FARTHEST))
            self.counts[kind] += 1
            threading.Thread(target=self._carry, args=(client, kind, limit), daemon=True).start()

    def _carry(self, client: socket.socket, kind: str, limit: int) -> None:
        """Carry one connection to its end, or as far as it may go."""
        if kind == "503":
            with contextlib.suppress(OSError):
                client.recv(_CHUNK)
                client.sendall(BUSY)
            _end(client)
            return
        try:
            server = socket.create_connection(self._target)
        except OSError:
            _end(client)
            return
        with self._lock:
            self._open |= {client, server}
        up = limit if kind == "cut up" else None
        down = limit if kind in ("cut down", "stall") else None
        other = threading.Thread(target=self._pump, args=(client, server, up, False), daemon=True)
        other.start()
        self._pump(server, client, down, kind == "stall")
        other.join()
        with self._lock:
            self._open -= {client, server}

    def _pump(self, source: socket.socket, target: socket.socket, limit: int | None, stalls: bool) -> None:
        """Carry bytes one way; at the limit both ends are closed, or nothing more is said."""
        try:
            while data := source.recv(_CHUNK):
                if limit is not None and len(data) >= limit:
                    target.sendall(data[:limit])
                    if stalls:
                        _drain(source)
                    break
                limit = limit - len(data) if limit is not None else None
                target.sendall(data)
        except OSError:
            pass
        _end(source)
        _end(target)


def _drain(source: socket.socket) -> None:
    """Take what comes and say nothing, until the other end has had enough."""
    while source.recv(_CHUNK):
        pass


def _end(one: socket.socket) -> None:
    with contextlib.suppress(OSError):
        one.shutdown(socket.SHUT_RDWR)
    one.close()
