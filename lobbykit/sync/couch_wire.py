"""One server, asked over https: bounded answers, patience with what passes, and none with a refused password."""

from __future__ import annotations

import ssl
import threading
import time
from dataclasses import dataclass, field
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from http.cookiejar import CookieJar, DefaultCookiePolicy
from random import SystemRandom
from secrets import token_hex
from typing import TYPE_CHECKING, Any, Self

import httpx

from lobbykit.sync.couch_json import NotJsonError, TooMuchError, is_plain, read_json, text
from lobbykit.sync.mailbox import MailboxError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from types import TracebackType

    from lobbykit.domain.canonical import Json
    from lobbykit.sync.couch_address import CouchAddress

MOST_READ = 2_000_000
"""How many bytes of an answer are read, a quarter of it in other scripts; parsed and all it costs less than 8 MB."""
_MOST_FOREIGN = MOST_READ // 4
TRIES = 6
LONGEST_WAIT = 60.0
"""Seconds to wait at most between two tries; a server that asks for more is left alone until the next time."""
_FIRST_WAIT = 0.5
_PATIENCE = 120.0
"""Seconds that one answer may take as a whole, however it drips."""
_PASSING = frozenset({408, 429, *range(500, 600)}) - {511}
"""Statuses that pass; 511 is how a network says that somebody has to sign in to it first."""
_BUSY = frozenset({429, 503})
_LOCKED = "locked"


@dataclass(frozen=True, slots=True)
class Pace:
    """Time and chance: `now` in ms since 1970, `wait` and `ticks` in seconds, `chance` from 0 up to 1, `fresh` 32 hex.

    `wait` may raise to give up. `seconds` is how long a server may be silent.
    """

    now: Callable[[], int]
    wait: Callable[[float], object] = field(default_factory=lambda: threading.Event().wait)
    ticks: Callable[[], float] = time.monotonic
    chance: Callable[[], float] = SystemRandom().random
    fresh: Callable[[], str] = field(default_factory=lambda: lambda: token_hex(16))
    seconds: float = 30.0


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server said: a status below 500, and JSON; `told` is None when it said more than is read."""

    status: int
    told: Any

    @property
    def is_done(self) -> bool:
        """Whether it did what it was asked."""
        return self.status < HTTPStatus.MULTIPLE_CHOICES


@dataclass(frozen=True, slots=True)
class _Setback:
    """A try that failed: the error of the mailbox, and how long the server asks to be left alone."""

    error: MailboxError
    passes: bool = True
    seconds: float = 0.0


class CouchWire:
    """Asks one server as one person. Every method raises MailboxError and never tells the password.

    `ca` is a file with the certificate of a team's own authority, beside those that the system trusts. Nothing turns
    the checking off. `transport` replaces the network in tests.
    """

    def __init__(
        self,
        address: CouchAddress,
        password: str | None,
        pace: Pace,
        *,
        ca: Path | None = None,
        transport: httpx.BaseTransport | None = None,
    ) -> None:
        self.address = address
        self.skew: float | None = None
        self._pace = pace
        jar = CookieJar(DefaultCookiePolicy(allowed_domains=[]))
        self._client = httpx.Client(
            base_url=address.server,
            headers={"Accept": "application/json", "Accept-Encoding": "identity", "User-Agent": "lobbykit"},
            auth=None if password is None else httpx.BasicAuth(address.user, password),
            cookies=jar,
            follow_redirects=False,
            timeout=pace.seconds,
            limits=httpx.Limits(max_connections=2, max_keepalive_connections=1),
            trust_env=not address.is_here,
            transport=transport,
            verify=_trusted(address, ca),
        )

    def __repr__(self) -> str:
        return f"CouchWire({self.address.name})"

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._client.close()

    def ask(self, method: str, path: str, body: Json = None, **query: str | int) -> Answer:
        """Ask below the database (an empty path is the database itself); what passes is tried again.

        Every request of ours may be repeated. 401, a refusal of the whole request, redirects and whatever is no CouchDB
        raise at once; so does a certificate that is not trusted.
        """
        return self.ask_server(method, f"/{self.address.db}/{path}".rstrip("/"), body, **query)

    def ask_server(self, method: str, path: str, body: Json = None, **query: str | int) -> Answer:
        """Ask the server itself, as `ask`."""
        for number in range(TRIES):
            found = self._try(method, path, body, query)
            if isinstance(found, Answer):
                return found
            jitter = (0.5 + self._pace.chance()) * _FIRST_WAIT * 2**number
            if not found.passes or number == TRIES - 1 or found.seconds > LONGEST_WAIT:
                raise found.error
            self._pace.wait(max(found.seconds, min(jitter, LONGEST_WAIT)))
        raise AssertionError

    def _try(self, method: str, path: str, body: Json, query: dict[str, str | int]) -> Answer | _Setback:
        """Ask once; the exceptions of the client hold the request with its password, so none of them gets out."""
        try:
            with self._client.stream(method, path, json=body, params=query) as response:
                self._note_time(response)
                return _judged(response, self._read(response), self.address)
        except httpx.TimeoutException:
            code = "mailbox-silent"
        except httpx.TransportError as failure:
            code = "mailbox-untrusted" if _is_about_trust(failure) else "mailbox-unreachable"
        except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError):
            code = "mailbox-unreachable"
        return _setback(code, self.address)

    def _read(self, response: httpx.Response) -> bytes | None:
        """Return the body, None when it is longer than is read; raise ReadTimeout when it drips for too long."""
        found, until = bytearray(), self._pace.ticks() + _PATIENCE
        for part in response.iter_raw():
            found += part
            if len(found) > MOST_READ:
                return None
            if self._pace.ticks() > until:
                raise httpx.ReadTimeout("")
        return bytes(found) if len(found) < _MOST_FOREIGN or is_plain(found) else None

    def odd(self, answer: Answer) -> MailboxError:
        """Return the error of an answer that no question of ours should have got."""
        if answer.status == HTTPStatus.NOT_FOUND:
            return MailboxError("mailbox-no-database", db=self.address.db, host=self.address.host)
        return MailboxError("mailbox-odd-answer", host=self.address.host, status=answer.status)

    def _note_time(self, response: httpx.Response) -> None:
        try:
            told = parsedate_to_datetime(response.headers.get("Date", "")).timestamp()
        except (ValueError, OverflowError, OSError):
            return
        self.skew = told - self._pace.now() / 1000


def _setback(code: str, address: CouchAddress) -> _Setback:
    host = address.host
    if code == "mailbox-untrusted":
        return _Setback(MailboxError("mailbox-untrusted", host=host), passes=False)
    silent, unreachable = MailboxError("mailbox-silent", host=host), MailboxError("mailbox-unreachable", host=host)
    return _Setback(silent if code == "mailbox-silent" else unreachable)


def _judged(response: httpx.Response, body: bytes | None, address: CouchAddress) -> Answer | _Setback:
    """Return what a whole response means."""
    status = response.status_code
    if HTTPStatus.MULTIPLE_CHOICES <= status < HTTPStatus.BAD_REQUEST:
        return _Setback(MailboxError("mailbox-moved", host=address.host), passes=False)
    if status in _PASSING:
        busy = MailboxError("couch-busy", host=address.host)
        failed = MailboxError("mailbox-server-failed", host=address.host, status=status)
        return _Setback(busy if status in _BUSY else failed, seconds=_asked_for(response))
    told = None if body is None else _told(response, body)
    if status in (HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN):
        return _Setback(_refusal(status, told, address), passes=False)
    if told is False and status != HTTPStatus.REQUEST_ENTITY_TOO_LARGE:
        return _Setback(MailboxError("mailbox-not-couchdb", host=address.host), passes=False)
    return Answer(status, None if told is False else told)


def _refusal(status: int, told: object, address: CouchAddress) -> MailboxError:
    """Return the error of a request that was refused as a whole."""
    if status == HTTPStatus.UNAUTHORIZED:
        return MailboxError("mailbox-password", user=address.user, host=address.host)
    if _LOCKED in (text(told, "reason") or "").casefold():
        return MailboxError("mailbox-locked-out", user=address.user, host=address.host)
    return MailboxError("mailbox-forbidden", user=address.user, host=address.host)


def _told(response: httpx.Response, body: bytes) -> Any:  # noqa: ANN401 - whatever a server says
    """Return the JSON object or list of a response, None for more of it than is read, False for anything else."""
    if response.headers.get("Content-Encoding", "identity") != "identity":
        return False
    try:
        told = read_json(body)
    except TooMuchError:
        return None
    except NotJsonError:
        return False
    return told if isinstance(told, dict | list) else False


def _asked_for(response: httpx.Response) -> float:
    """Return how many seconds a server asks to be left alone, 0 where it does not say so in seconds."""
    told = response.headers.get("Retry-After", "")
    return float(told) if told.isascii() and told.isdigit() and len(told) < 8 else 0.0  # noqa: PLR2004 - years


def _is_about_trust(failure: BaseException) -> bool:
    """Whether a connection failed because the certificate is not trusted, or is that of somebody else."""
    cause: BaseException | None = failure
    while cause is not None and not isinstance(cause, ssl.SSLCertVerificationError):
        cause = cause.__cause__ or cause.__context__
    return cause is not None


def _trusted(address: CouchAddress, ca: Path | None) -> ssl.SSLContext:
    """Return whom to trust: what the system trusts, and the team's own authority; nobody where nothing is sealed."""
    if not address.server.startswith("https:"):
        return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context = ssl.create_default_context()
    if ca is not None:
        try:
            context.load_verify_locations(cafile=ca)
        except (OSError, ssl.SSLError):
            raise MailboxError("mailbox-ca", file=str(ca), host=address.host) from None
    return context
