"""A server that speaks as CouchDB does, on 127.0.0.1, only as far as mailboxes ask; it can fail in every way."""

from __future__ import annotations

import json
import ssl
import sys
import threading
from base64 import b64decode
from dataclasses import dataclass, field
from email.utils import formatdate
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from io import BufferedIOBase
from itertools import count
from typing import Any, Self
from urllib.parse import parse_qs, unquote, urlsplit

from tests.sync.couch.faults import Fault
from tests.sync.couch.revs import Database, ForbiddenError
from tests.sync.couch.rules import as_the_validator

ADMIN, SECRET = "admin", "quiet-otter-73"


@dataclass
class Reply:
    status: int
    told: Any


@dataclass
class World:
    """Everything that a server knows, and what was asked of it: methods with paths, and the bytes of each request."""

    uuid: str = "f" * 32
    users: dict[str, tuple[str, list[str]]] = field(default_factory=lambda: {ADMIN: (SECRET, ["_admin"])})
    databases: dict[str, Database] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    bodies: list[bytes] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)
    date: str | None = None
    most_sent: int = 64_000_000
    lock: threading.RLock = field(default_factory=threading.RLock)
    ended: threading.Event = field(default_factory=threading.Event)
    births: count[int] = field(default_factory=lambda: count(1_700_000_000))

    def fault(self, method: str, path: str) -> Fault | None:
        found = next((one for one in self.faults if one.fits(method, path)), None)
        if found:
            found.times -= 1
        return found

    def answer(self, method: str, path: str, query: dict[str, str], body: Any, who: str | None) -> Reply:
        roles = self.users[who][1] if who else []
        parts = [unquote(part) for part in path.strip("/").split("/", 1) if part]
        if not parts:
            return Reply(200, {"couchdb": "Welcome", "version": "3.5.0", "uuid": self.uuid})
        if parts == ["_session"]:
            return Reply(200, {"ok": True, "userCtx": {"name": who, "roles": roles}})
        if parts[0] == "_users":
            return self._users(method, parts[1], body, roles)
        return self._database(method, parts, query, body, who, roles)

    def _users(self, method: str, id_: str, body: Any, roles: list[str]) -> Reply:
        name = id_.partition(":")[2]
        if "_admin" not in roles:
            return Reply(403, {"error": "forbidden", "reason": "no"})
        if name not in self.users and method != "PUT":
            return Reply(404, {"error": "not_found", "reason": "missing"})
        if method == "DELETE":
            del self.users[name]
        elif method == "PUT":
            self.users[name] = (body["password"], body["roles"])
        return Reply(200, {"ok": True, "id": id_, "_rev": "1-x", "rev": "1-x"})

    def _database(
        self, method: str, parts: list[str], query: dict[str, str], body: Any, who: str | None, roles: list[str]
    ) -> Reply:
        name, db = parts[0], self.databases.get(parts[0])
        if method in ("PUT", "DELETE") and len(parts) == 1:
            return self._make_or_drop(method, name, roles)
        if db is None:
            return Reply(404, {"error": "not_found", "reason": "Database does not exist."})
        members = db.security.get("members", {})
        allowed = {*members.get("roles", []), *members.get("names", [])}
        if allowed and not allowed & {who, *roles} and "_admin" not in roles:
            refused = {"error": "forbidden", "reason": "You are not allowed to access this db."}
            return Reply(403 if who else 401, refused)
        if len(parts) == 1:
            told = {"db_name": name, "instance_start_time": db.born, "update_seq": f"{db.seq}-x"}
            return Reply(200, told)
        return Asked(db, who, roles, query, body).answer(method, parts[1])

    def _make_or_drop(self, method: str, name: str, roles: list[str]) -> Reply:
        if "_admin" not in roles:
            return Reply(401, {"error": "unauthorized", "reason": "You are not a server admin."})
        if method == "DELETE":
            return Reply(200 if self.databases.pop(name, None) else 404, {"ok": True})
        if name in self.databases:
            return Reply(412, {"error": "file_exists", "reason": "It is there."})
        self.databases[name] = Database(str(next(self.births)))
        return Reply(201, {"ok": True})


@dataclass
class Asked:
    """One request to one database, by somebody who may read it."""

    db: Database
    who: str | None
    roles: list[str]
    query: dict[str, str]
    body: Any

    def answer(self, method: str, path: str) -> Reply:
        kinds = {
            "_all_docs": self._all_docs,
            "_changes": self._changes,
            "_bulk_get": self._bulk_get,
            "_bulk_docs": self._bulk_docs,
        }
        if path in kinds:
            return kinds[path]()
        if path == "_security":
            return self._security(method)
        return self._one(method, path)

    def _all_docs(self) -> Reply:
        told = []
        for key in self.body["keys"]:
            doc = self.db.docs.get(key)
            if doc is None:
                told.append({"key": key, "error": "not_found"})
                continue
            gone = {"deleted": True} if doc.versions[doc.winner()].deleted else {}
            told.append({"id": key, "key": key, "value": {"rev": doc.winner(), **gone}})
        return Reply(200, {"total_rows": len(self.db.docs), "offset": 0, "rows": told})

    def _changes(self) -> Reply:
        since = self.query.get("since", "0")
        number = since.partition("-")[0]
        if not number.isdigit():
            return Reply(400, {"error": "bad_request", "reason": "Malformed sequence supplied in 'since' parameter."})
        limit = int(self.query["limit"]) if "limit" in self.query else None
        ids = self.body["doc_ids"] if self.query.get("filter") == "_doc_ids" else None
        every = self.query.get("style") == "all_docs"
        return Reply(200, self.db.changes(int(number), limit, all_leaves=every, ids=ids))

    def _bulk_get(self) -> Reply:
        results = []
        for one in self.body["docs"]:
            doc = self.db.docs.get(one["id"])
            if doc is None or one["rev"] not in doc.versions:
                told = {"error": {"id": one["id"], "rev": one["rev"], "error": "not_found", "reason": "missing"}}
            else:
                told = {"ok": doc.shown(one["rev"])}
            results.append({"id": one["id"], "docs": [told]})
        return Reply(200, {"results": results})

    def _bulk_docs(self) -> Reply:
        told = []
        if any(len(json.dumps(doc)) > self.db.largest for doc in self.body["docs"]):
            return Reply(413, {"error": "document_too_large", "reason": "one of them"})
        for doc in self.body["docs"]:
            try:
                self.db.take(doc, self.who, self.roles)
            except ForbiddenError:
                told.append({"id": doc["_id"], "rev": doc["_rev"], "error": "forbidden", "reason": "no"})
        return Reply(201, told)

    def _security(self, method: str) -> Reply:
        if method == "GET":
            return Reply(200, self.db.security)
        if "_admin" not in self.roles:
            return Reply(500, {"error": "no_majority"})
        self.db.security = self.body
        return Reply(200, {"ok": True})

    def _one(self, method: str, id_: str) -> Reply:
        doc = self.db.docs.get(id_)
        if method == "GET":
            if doc is None or doc.versions[doc.winner()].deleted:
                return Reply(404, {"error": "not_found", "reason": "missing"})
            return Reply(200, doc.shown(doc.winner()))
        if id_.startswith("_design/") and "_admin" not in self.roles:
            return Reply(403, {"error": "forbidden", "reason": "no"})
        new = {**(self.body or {}), "_id": id_}
        if "rev" in self.query:
            new["_rev"] = self.query["rev"]
        try:
            rev = self.db.edit(new | ({"_deleted": True} if method == "DELETE" else {}), self.who, self.roles)
        except KeyError:
            return Reply(409, {"error": "conflict", "reason": "Document update conflict."})
        except ForbiddenError:
            return Reply(403, {"error": "forbidden", "reason": "no"})
        if "validate_doc_update" in new:
            self.db.validator = as_the_validator
        return Reply(201, {"ok": True, "id": id_, "rev": rev})


class _Lines:
    """What a client sends; it remembers the last line, which is empty where the client broke off among its headers."""

    def __init__(self, file: BufferedIOBase) -> None:
        self._file = file
        self.last = b""
        self.read, self.close = file.read, file.close

    def readline(self, limit: int = -1) -> bytes:
        self.last = self._file.readline(limit)
        return self.last


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    world: World

    def setup(self) -> None:
        super().setup()
        self.rfile = _Lines(self.rfile)

    def do_GET(self) -> None:
        if not self.rfile.last:
            self.close_connection = True
            return
        world, parts = self.world, urlsplit(self.path)
        with world.lock:
            world.asked.append(f"{self.command} {parts.path}")
            world.headers.append(dict(self.headers))
            fault = world.fault(self.command, parts.path) or Fault(times=0)
        length = int(self.headers.get("Content-Length") or 0)
        if fault.cut_up is not None:
            self.rfile.read(min(fault.cut_up, length))
            self.close_connection = True
            return
        body = self.rfile.read(length)
        if len(body) < length:
            self.close_connection = True
            return
        world.bodies.append(body)
        if fault.status is not None:
            self._send(fault.status, fault.body, dict(fault.headers), None)
            return
        query = {key: values[0] for key, values in parse_qs(parts.query).items()}
        with world.lock:
            reply = self._reply(parts.path, query, body)
        data = b'{"x":"' + b"y" * fault.larger + b'"}' if fault.larger else json.dumps(reply.told).encode()
        if fault.silent:
            world.ended.wait()
            self.close_connection = True
            return
        self._send(reply.status, data, {}, fault.cut_down)

    do_POST = do_PUT = do_DELETE = do_GET  # noqa: N815 - named by the standard library

    def _reply(self, path: str, query: dict[str, str], body: bytes) -> Reply:
        told = self.headers.get("Authorization")
        who = None
        if told:
            name, _, password = b64decode(told.removeprefix("Basic ")).decode().partition(":")
            if self.world.users.get(name, ("", []))[0] != password:
                return Reply(401, {"error": "unauthorized", "reason": "Name or password is incorrect."})
            who = name
        if len(body) > self.world.most_sent:
            return Reply(413, {"error": "too_large", "reason": "the request entity is too large"})
        return self.world.answer(self.command, path, query, json.loads(body) if body else None, who)

    def _send(self, status: int, data: bytes, headers: dict[str, str], cut: int | None) -> None:
        date = self.world.date or formatdate(usegmt=True)
        told = {"Content-Type": "application/json", "Date": date, "Content-Length": str(len(data)), **headers}
        head = f"HTTP/1.1 {status} said\r\n" + "".join(f"{key}: {value}\r\n" for key, value in told.items())
        whole = head.encode() + b"\r\n" + data
        self.wfile.write(whole[:cut])
        self.close_connection = self.close_connection or cut is not None

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - named by the standard library
        """Say nothing."""


class FakeCouch:
    """The server while it runs, and its world to look into and to change."""

    def __init__(self, context: ssl.SSLContext | None = None) -> None:
        self.world = World()
        handler = type("Handler", (_Handler,), {"world": self.world})
        self._server = _Server(("127.0.0.1", 0), handler)
        self._server.failures = []
        if context is not None:
            self._server.socket = context.wrap_socket(
                self._server.socket, server_side=True, do_handshake_on_connect=False
            )
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01})

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.world.ended.set()
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()
        assert self._server.failures == [], self._server.failures

    @property
    def port(self) -> int:
        return int(self._server.server_address[1])

    @property
    def url(self) -> str:
        """The address with the administrator's password, as the variables of real servers have it."""
        return f"http://{ADMIN}:{SECRET}@127.0.0.1:{self.port}"


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    failures: list[str]

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Keep what a test should know; clients that go away in the middle are no mistake."""
        if not isinstance(error := sys.exc_info()[1], ConnectionError | ssl.SSLError):
            self.failures.append(repr(error))
