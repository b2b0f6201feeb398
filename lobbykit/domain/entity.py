"""Entities: what the ops seen so far say about one meeting, note or other thing."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from lobbykit.domain.canonical import canonical
from lobbykit.domain.op_shape import DELETED, KIND
from lobbykit.domain.schema import WITHDRAWN, is_sound

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lobbykit.domain.op import Value


@dataclass(frozen=True, slots=True)
class Version:
    """One value that stands at a path: who wrote it, when (milliseconds since 1970), in which op."""

    value: Value
    by: str
    ms: int
    op_id: str


class Appearance(NamedTuple):
    """What may be shown of an entity, the paths that are withdrawn, and how much only a newer version can show."""

    visible: Mapping[str, tuple[Version, ...]]
    withdrawn: frozenset[str]
    unknown: int


@dataclass(frozen=True, slots=True)
class Entity:
    """One entity as of the ops seen: `heads` are all versions that stand at each path, the one to show first.

    `deletions` are the versions of the trash flag (true deleted, false restored). `deleted` only when all of them say
    so and saw every head; `edited_after_delete` when all say so but somebody wrote something they had not seen.
    `unknown_ops` counts the ops of newer versions. `kind` is None while the first op has not arrived.
    """

    id: str
    kind: str | None
    heads: Mapping[str, tuple[Version, ...]]
    deletions: tuple[Version, ...]
    deleted: bool
    edited_after_delete: bool
    unknown_ops: int

    @property
    def fields(self) -> Mapping[str, Value]:
        """The value that stands first at each path, withdrawn ones and those of newer versions included."""
        return MappingProxyType({path: versions[0].value for path, versions in self.heads.items() if path != KIND})

    @property
    def conflicts(self) -> Mapping[str, tuple[Version, ...]]:
        """All versions, the one shown first, of each path at which different values stand.

        Equal values typed twice agree; all their ops stay heads.
        """
        return conflicts_in({path: versions for path, versions in self.heads.items() if path != KIND})

    @property
    def withdrawn(self) -> frozenset[str]:
        """The paths whose text is withdrawn: where any version says so, until somebody settles it."""
        return frozenset(
            path.removeprefix(WITHDRAWN)
            for path, versions in self.heads.items()
            if path.startswith(WITHDRAWN) and any(version.value is True for version in versions)
        )

    @property
    def visible(self) -> Mapping[str, tuple[Version, ...]]:
        """The versions at each path that may be shown: sound ones, at known paths that are not withdrawn."""
        return self.appearance().visible

    @property
    def visible_fields(self) -> Mapping[str, Value]:
        """What views, search, exports and reports may show: known paths that hold something and are not withdrawn."""
        shown = {path: versions[0].value for path, versions in self.visible.items()}
        return MappingProxyType({path: value for path, value in shown.items() if value is not None})

    @property
    def visible_conflicts(self) -> Mapping[str, tuple[Version, ...]]:
        """The conflicts at paths that may be shown."""
        return conflicts_in(self.visible)

    @property
    def unknown(self) -> int:
        """How many ops and paths are kept that only a newer version can show."""
        return self.appearance().unknown

    def appearance(self) -> Appearance:
        """Return `visible`, `withdrawn` and `unknown`, told together."""
        hidden, visible, unknown = self.withdrawn, {}, self.unknown_ops
        for path, versions in self.heads.items():
            sound = self._sound(path, versions)
            unknown += len(sound) < len(versions) and path != KIND
            if sound and path not in hidden and not path.startswith(WITHDRAWN):
                visible[path] = sound
        return Appearance(visible, hidden, unknown)

    @property
    def covers(self) -> tuple[str, ...]:
        """The ids of the ops that stand at any path: what a deletion by somebody who looks at this has seen."""
        return tuple(sorted({version.op_id for versions in self.heads.values() for version in versions}))

    def seen(self, path: str) -> tuple[str, ...]:
        """Return the ids of the ops that stand at a path, `$deleted` included."""
        return tuple(version.op_id for version in self.versions(path))

    def versions(self, path: str) -> tuple[Version, ...]:
        """Return the versions that stand at a path, `$deleted` included, the one to show first."""
        return self.deletions if path == DELETED else self.heads.get(path, ())

    def _sound(self, path: str, found: tuple[Version, ...]) -> tuple[Version, ...]:
        if self.kind is None:
            return ()
        if len(found) == 1:
            return found if is_sound(self.kind, path, found[0].value) else ()
        return tuple(version for version in found if is_sound(self.kind, path, version.value))


def conflicts_in(heads: Mapping[str, tuple[Version, ...]]) -> Mapping[str, tuple[Version, ...]]:
    """Return the paths at which different values stand; equal ones typed twice agree."""
    return MappingProxyType({path: versions for path, versions in heads.items() if _differ(versions)})


def _differ(versions: tuple[Version, ...]) -> bool:
    return len(versions) > 1 and len({canonical(version.value) for version in versions}) > 1
