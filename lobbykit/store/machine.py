"""Which computer this is, as its system says, so that a copied workspace notices that it was copied."""

from __future__ import annotations

import hashlib
import re
import subprocess
import sys
from pathlib import Path

_LINUX = (Path("/etc/machine-id"), Path("/var/lib/dbus/machine-id"), Path("/etc/hostid"))
_IOREG = ("/usr/sbin/ioreg", "-rd1", "-c", "IOPlatformExpertDevice")
_SECONDS = 5


def machine_id(platform: str = sys.platform, files: tuple[Path, ...] = _LINUX) -> str:
    """Return the system's own id of this computer, or nothing when it has none that may be read.

    Linux: machine-id(5). Windows: MachineGuid of the cryptography key. macOS: IOPlatformUUID of the I/O registry.
    """
    if platform == "win32":
        return _windows_id()
    if platform == "darwin":
        return _mac_id()
    for file in files:
        try:
            if found := file.read_bytes()[:200].decode("ascii", "replace").strip():
                return found
        except OSError:  # the next one may be there
            continue
    return ""


def fingerprint(machine: str, workspace: Path) -> str:
    """Return 32 hex digits that change with the computer and with the place of the workspace on it."""
    return hashlib.sha256(f"{machine}\0{workspace.resolve()}".encode("utf-8", "surrogateescape")).hexdigest()[:32]


def mac_uuid(text: str) -> str:
    """Return the IOPlatformUUID in what `ioreg` printed, or nothing."""
    found = re.search(r'"IOPlatformUUID" = "([0-9A-Fa-f-]{36})"', text)
    return found[1] if found else ""


def _mac_id() -> str:
    try:
        done = subprocess.run(_IOREG, capture_output=True, timeout=_SECONDS, check=True)  # noqa: S603 - fixed words
    except (OSError, subprocess.SubprocessError):  # a Mac that cannot say is told apart by place alone
        return ""
    return mac_uuid(done.stdout.decode("ascii", "replace"))


def _windows_id() -> str:
    if sys.platform != "win32":
        return ""
    import winreg  # noqa: PLC0415 - exists on Windows alone

    where = r"SOFTWARE\Microsoft\Cryptography"
    try:
        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, where, 0, winreg.KEY_READ | winreg.KEY_WOW64_64KEY) as key:
            return str(winreg.QueryValueEx(key, "MachineGuid")[0])
    except OSError:  # a locked-down computer is told apart by place alone
        return ""
