"""One Syncthing that speaks to loopback only: its configuration, its process and its REST interface."""

from __future__ import annotations

import http.client
import json
import os
import secrets
import socket
import subprocess
import threading
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlencode

FOLDER = "mailbox"
HOST = "127.0.0.1"
_READY = "GUI and API listening on"
_CHANGES = ("LocalIndexUpdated", "RemoteIndexUpdated", "ItemStarted", "ItemFinished", "DeviceConnected")
_CONFIG = """\
<configuration version="36">
  <folder id="{folder}" label="{folder}" path="{share}" rescanIntervalS="10" fsWatcherEnabled="true" fsWatcherDelayS="1"
      autoNormalize="true">
    <maxConflicts>10</maxConflicts>
    <device id="{me}"/><device id="{peer}"/>
  </folder>
  <device id="{me}" name="me"><address>tcp://{host}:{port}</address></device>
  <device id="{peer}" name="peer"><address>tcp://{host}:{peer_port}</address></device>
  <gui enabled="true" tls="false"><address>{host}:{gui}</address><apikey>{key}</apikey></gui>
  <options>
    <listenAddress>tcp://{host}:{port}</listenAddress>
    <globalAnnounceEnabled>false</globalAnnounceEnabled><localAnnounceEnabled>false</localAnnounceEnabled>
    <relaysEnabled>false</relaysEnabled><natEnabled>false</natEnabled><stunKeepaliveStartS>0</stunKeepaliveStartS>
    <urAccepted>-1</urAccepted><crashReportingEnabled>false</crashReportingEnabled>
    <autoUpgradeIntervalH>0</autoUpgradeIntervalH><startBrowser>false</startBrowser>
    <reconnectionIntervalS>2</reconnectionIntervalS>
  </options>
</configuration>
"""


class SyncthingError(Exception):
    """Syncthing is not here, does not start, or says no."""


def free_ports(count: int) -> list[int]:
    """Return ports of loopback that nobody listens at."""
    held = [socket.create_server((HOST, 0)) for _ in range(count)]
    ports = [one.getsockname()[1] for one in held]
    for one in held:
        one.close()
    return ports


def version() -> str:
    """Return what Syncthing calls itself."""
    try:
        done = subprocess.run(["syncthing", "--version"], capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError) as error:
        raise SyncthingError("syncthing is not installed (Debian: apt install syncthing)") from error
    return " ".join(done.stdout.split()[:2])


@dataclass
class Syncthing:
    """One Syncthing with a home and a share of its own."""

    home: Path
    share: Path
    port: int
    gui: int
    key: str = field(default_factory=lambda: secrets.token_hex(16))
    seen: int = 0
    process: subprocess.Popen[str] | None = None

    def generated(self) -> str:
        """Make keys and return the id of the device."""
        self._run("generate", "--no-default-folder", "--skip-port-probing")
        return self._run("serve", "--device-id").split()[-1]

    def start(self, me: str, peer: str, peer_port: int) -> None:
        """Start, and return once the REST interface answers."""
        names = {"me": me, "peer": peer, "peer_port": peer_port, "folder": FOLDER, "host": HOST}
        own = {"share": self.share, "port": self.port, "gui": self.gui, "key": self.key}
        (self.home / "config.xml").write_text(_CONFIG.format(**names, **own), encoding="utf-8")
        self.process = subprocess.Popen(
            ["syncthing", "serve", "--no-browser", "--no-upgrade", "--no-restart", "--home", str(self.home)],
            env=self._environ(),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        ready, said = threading.Event(), list[str]()
        threading.Thread(target=self._follow, args=(self.process, ready, said), daemon=True).start()
        if not ready.wait(60) or self.process.poll() is not None:
            raise SyncthingError("it does not start:\n" + "".join(said[-20:]))

    def get(self, path: str, **query: object) -> object:
        """Return what the REST interface answers."""
        return self._ask("GET", path, query)

    def post(self, path: str, **query: object) -> object:
        """Let the REST interface do something, and return once it is done."""
        return self._ask("POST", path, query)

    def heard(self, seconds: int) -> bool:
        """Wait until a file or an index changed since the last time, and return whether one did in so many seconds."""
        found = self.get("/rest/events", since=self.seen, timeout=seconds, events=",".join(_CHANGES))
        assert isinstance(found, list)
        self.seen = max((one["id"] for one in found), default=self.seen)
        return bool(found)

    def stop(self) -> None:
        """End the process that was started here, and no other."""
        if self.process is None:
            return
        self.process.terminate()
        try:
            self.process.wait(30)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()

    def _ask(self, method: str, path: str, query: dict[str, object]) -> object:
        connection = http.client.HTTPConnection(HOST, self.gui, timeout=120)
        try:
            connection.request(method, f"{path}?{urlencode(query)}", headers={"X-API-Key": self.key})
            answer = connection.getresponse()
            body = answer.read()
        finally:
            connection.close()
        if answer.status != http.client.OK:
            raise SyncthingError(f"{path}: {answer.status} {body[:200]!r}")
        return json.loads(body) if body.strip() else None

    def _run(self, *arguments: str) -> str:
        command = ["syncthing", *arguments, "--home", str(self.home)]
        return subprocess.run(command, env=self._environ(), capture_output=True, text=True, check=True).stdout

    def _environ(self) -> dict[str, str]:
        kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT", "LANG") if name in os.environ}
        return {**kept, "HOME": str(self.home), "STNOUPGRADE": "1", "STNODEFAULTFOLDER": "1"}

    @staticmethod
    def _follow(process: subprocess.Popen[str], ready: threading.Event, said: list[str]) -> None:
        for line in process.stdout or ():
            said.append(line)
            if _READY in line:
                ready.set()
        ready.set()
