"""`device.json`: the identity of this installation, kept where no backup of the workspace reaches."""

from __future__ import annotations

import json
import zlib
from typing import TYPE_CHECKING

from lobbykit.domain.problem import LobbykitError, Problem, error, note, warning
from lobbykit.store.identity import LANE, USER, Identity, Mark, Settled, first, rotated, settled
from lobbykit.store.private_files import (
    UnboundedFileError,
    first_free,
    make_folder,
    move,
    read_bounded,
    write_whole,
)

if TYPE_CHECKING:
    from pathlib import Path

    from lobbykit.store.identity import NewId

_LIMIT = 1_000_000


class DeviceUnusableError(LobbykitError):
    """The identity can be neither read nor kept, so nothing may be written under it."""


class DeviceFile:
    """The identity in one state folder, which belongs to one workspace (see `state_folder`)."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._file = folder / "device.json"

    def open(self, fingerprint: str, user: str | None, new_id: NewId, *, fresh: bool) -> Settled:
        """Return who writes from now on, once the disk holds it; raise DeviceUnusableError when it cannot.

        A missing file begins a new incarnation, with a word about it unless the workspace is `fresh`; a damaged one
        is set aside first, and no id of it is used again.
        """
        try:
            known = self._read()
        except FileNotFoundError:
            found = first(fingerprint, user, new_id)
            result = Settled(found, () if fresh else (note("identity-lost"),))
        except (UnboundedFileError, ValueError, RecursionError):
            aside = self._set_aside()
            result = Settled(first(fingerprint, user, new_id), (warning("identity-damaged", file=aside.name),))
        except OSError as error:
            raise self._unusable("device-unreadable", error) from error
        else:
            result = settled(known, fingerprint, user, new_id)
            if result.identity == known:
                return result
        self.keep(result.identity)
        return result

    def keep(self, identity: Identity) -> None:
        """Write the identity and wait for the disk; raise DeviceUnusableError when it cannot be kept."""
        fields: dict[str, object] = {
            "lobbykit": "device/1",
            "dev": identity.dev,
            "pdev": identity.pdev,
            "my_devs": list(identity.my_devs),
            "fingerprint": identity.fingerprint,
            "user": identity.user,
            "marks": {lane: [mark.n, mark.op] for lane, mark in identity.marks},
            "closed": identity.closed,
        }
        try:
            make_folder(self._folder)
            write_whole(self._file, json.dumps(fields | {"check": _sum(fields)}, indent=1).encode() + b"\n")
        except OSError as error:
            raise self._unusable("device-unwritable", error) from error

    def rotate(self, identity: Identity, new_id: NewId) -> Identity:
        """Return the next incarnation once the disk holds it: the answer to a copy, a restore or a foreign op of ours.

        Raise DeviceUnusableError when it cannot be kept; then nothing may be written under either.
        """
        following = rotated(identity, new_id)
        self.keep(following)
        return following

    def user(self) -> str | None:
        """Return whose name the file holds, changing nothing; None where it cannot be told."""
        try:
            return self._read().user
        except (OSError, UnboundedFileError, ValueError, RecursionError):
            return None

    def damage(self) -> Problem | None:
        """Return what is wrong with the file as it lies there, changing nothing; a missing one is no damage."""
        try:
            self._read()
        except FileNotFoundError:
            return None
        except (OSError, UnboundedFileError, ValueError, RecursionError):
            return error("device-damaged", file=self._file.name)
        return None

    def _read(self) -> Identity:
        fields = json.loads(read_bounded(self._file, _LIMIT))
        if not isinstance(fields, dict) or fields.pop("check", None) != _sum(fields):
            raise ValueError("the checksum differs")
        return _identity(fields)

    def _set_aside(self) -> Path:
        aside = first_free(self._folder / "device.json.damaged")
        try:
            move(self._file, aside)
        except OSError as error:
            raise self._unusable("device-unwritable", error) from error
        return aside

    def _unusable(self, code: str, error: OSError) -> DeviceUnusableError:
        return DeviceUnusableError(code, file=str(self._file), reason=error.strerror or str(error))


def state_folder(root: Path, workspace_id: str) -> Path:
    """Return where the state of one workspace lies in the platform's state folder.

    By the id, so that a workspace that was moved finds its state and knows that it was moved.
    """
    return root / workspace_id


def _identity(fields: dict[str, object]) -> Identity:
    match fields:
        case {
            "dev": str(dev),
            "pdev": str(pdev),
            "my_devs": list(mine),
            "fingerprint": str(place),
            "user": str(user),
            "marks": dict(marks),
            "closed": bool(closed),
        } if USER.fullmatch(user) and all(
            isinstance(lane, str) and LANE.fullmatch(lane) for lane in (dev, pdev, *mine)
        ):
            return Identity(dev, pdev, tuple(mine), place, user, _marks(marks), closed)
    raise ValueError("fields are missing or have another shape")


def _marks(found: dict[str, object]) -> tuple[tuple[str, Mark], ...]:
    marks = []
    for lane, value in found.items():
        match value:
            case [int(n), str(op)]:
                marks.append((lane, Mark(n, op)))
            case _:
                raise ValueError("a mark has another shape")
    return tuple(marks)


def _sum(fields: dict[str, object]) -> str:
    text = json.dumps(fields, sort_keys=True, separators=(",", ":"))
    return f"{zlib.crc32(text.encode()):08x}"
