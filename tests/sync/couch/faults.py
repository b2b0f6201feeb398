"""What can go wrong between a laptop and a server: one thing, for one request or several, then no more."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass
class Fault:
    """For the next `times` requests whose method and path match.

    `status`: answer so instead. `cut_up`: close after so many bytes of the request. `cut_down`: do it, and close after
    so many bytes of the answer (0 is a timeout after the commit, as the client sees it). `silent`: do it and say
    nothing until the test ends. `larger`: answer with so many bytes of JSON.
    """

    method: str = ""
    path: str = ""
    times: int = 1
    status: int | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b'{"error":"planted","reason":"planted"}'
    cut_up: int | None = None
    cut_down: int | None = None
    silent: bool = False
    larger: int = 0

    def fits(self, method: str, path: str) -> bool:
        return self.times > 0 and self.method in ("", method) and self.path in path


def portal(status: int = 200) -> Fault:
    page = b"<html><title>Hotel Wi-Fi</title></html>"
    return Fault(status=status, headers={"Content-Type": "text/html"}, body=page, times=9)


def moved(to: str) -> Fault:
    return Fault(status=302, headers={"Location": to}, times=9)
