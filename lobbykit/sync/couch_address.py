"""Addresses of databases: `https://user@host[:port]/db`, https only unless the server is this very computer."""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass
from urllib.parse import SplitResult, unquote, urlsplit

from lobbykit.domain.problem import LobbykitError

_HOST = re.compile(r"[A-Za-z0-9.-]{1,253}|[0-9A-Fa-f:.]{2,45}")
_DB = re.compile(r"[a-z][a-z0-9_$()+-]{0,127}")
_USER = re.compile(r"[^\x00-\x20\x7f:@/]{1,128}")
_PORTS = {"https": 443, "http": 80}


class AddressError(LobbykitError, ValueError):
    """An address that nothing is sent to; what was typed is never repeated, for it may hold a password."""


@dataclass(frozen=True, slots=True)
class CouchAddress:
    """A database: who signs in, on which server (`scheme://host[:port]`), and what the database is called there."""

    user: str
    server: str
    db: str

    @property
    def name(self) -> str:
        """The address as it is shown and remembered."""
        return f"{self.server.partition('://')[0]}://{self.user}@{self.host}/{self.db}"

    @property
    def host(self) -> str:
        """The server as it is called in sentences: its host, and its port if that is not the usual one."""
        return self.server.partition("://")[2]

    @property
    def is_here(self) -> bool:
        """Whether the server is this very computer."""
        return is_loopback(urlsplit(self.server).hostname or "")


def read_address(text: str) -> CouchAddress:
    """Return what an address says; raise AddressError for any that is not safe to use or not of the form."""
    parts = _split(text)
    if parts is None or parts.scheme not in _PORTS or parts.query or parts.fragment:
        raise AddressError("mailbox-address")
    if parts.password is not None:
        raise AddressError("mailbox-address-password")
    host, port = parts.hostname or "", parts.port
    user, db = unquote(parts.username or ""), parts.path.strip("/")
    if not (_HOST.fullmatch(host) and _USER.fullmatch(user) and _DB.fullmatch(db)):
        raise AddressError("mailbox-address")
    if parts.scheme == "http" and not is_loopback(host):
        raise AddressError("mailbox-not-https", host=host)
    shown = f"[{host}]" if ":" in host else host
    shown += f":{port}" if port not in (None, _PORTS[parts.scheme]) else ""
    return CouchAddress(user, f"{parts.scheme}://{shown}", db)


def without_password(text: str) -> tuple[str, str]:
    """Return what was typed as an address without the password within it, and that password, "" for none.

    It is found whatever it holds: neither a host nor a database has an @, and no user has a colon.
    """
    scheme, colon, rest = text.strip().partition("://")
    person, sign, place = rest.rpartition("@")
    user, apart, password = person.partition(":")
    if not (colon and sign and apart):
        return text, ""
    return f"{scheme}://{user}@{place}", unquote(password)


def in_the_name_of(text: str, user: str) -> str:
    """Return an address with a user in it, where it begins as one does and has none yet."""
    scheme, colon, rest = text.strip().partition("://")
    if not colon or "@" in rest or not rest:
        return text
    return f"{scheme}://{user}@{rest}"


def is_loopback(host: str) -> bool:
    """Whether a host is this computer by its very name: 127.0.0.0/8, ::1 or localhost; nothing is looked up."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host) in _LOOPBACK.get(ipaddress.ip_address(host).version, ())
    except ValueError:
        return False


_LOOPBACK: dict[int, ipaddress.IPv4Network | ipaddress.IPv6Network] = {
    4: ipaddress.IPv4Network("127.0.0.0/8"),
    6: ipaddress.IPv6Network("::1/128"),
}


def _split(text: str) -> SplitResult | None:
    """Return the parts of an address, None where it has none: the exceptions of the reader repeat what was typed."""
    try:
        parts = urlsplit(text.strip())
        _ = parts.port
    except ValueError:
        return None
    return parts
