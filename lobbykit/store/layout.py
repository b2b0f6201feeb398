"""Where everything lies in a workspace folder (`workspace/1`)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Layout:
    """The names inside one workspace folder; nothing is touched."""

    root: Path

    @property
    def marker(self) -> Path:
        """The version and id of the workspace."""
        return self.root / "workspace.json"

    @property
    def log(self) -> Path:
        """The truth: a file of operations for each device."""
        return self.root / "log"

    @property
    def private_log(self) -> Path:
        """The lane that never leaves unsealed."""
        return self.log / "private"

    @property
    def damaged(self) -> Path:
        """Lines and files that could not be read, set aside."""
        return self.root / "damaged"

    @property
    def drafts(self) -> Path:
        """What is being typed."""
        return self.root / "drafts.jsonl"

    @property
    def history(self) -> Path:
        """The last steps, for undoing them after the next start too."""
        return self.root / "history.jsonl"

    @property
    def forgetting(self) -> Path:
        """What is to be forgotten, ids only, while that is under way."""
        return self.root / "forgetting.json"

    @property
    def previous(self) -> Path:
        """What imports replaced in the library."""
        return self.library / ".previous"

    @property
    def attachments(self) -> Path:
        """Photos and files, each named by its SHA-256, or in a sealed workspace by what the key makes of that."""
        return self.root / "attachments"

    @property
    def library(self) -> Path:
        """What the user imported or corrected."""
        return self.root / "library"

    @property
    def corrections(self) -> Path:
        """The facts that people typed over roster and bill records."""
        return self.library / "corrections.json"

    @property
    def briefs(self) -> Path:
        """The briefs of the user's own library."""
        return self.library / "briefs"

    @property
    def bills(self) -> Path:
        """The bill records that the user imported."""
        return self.library / "bills"

    @property
    def kits(self) -> Path:
        """The kits that were opened, a folder for each edition."""
        return self.library / "kits"

    @property
    def roster(self) -> Path:
        """The roster that the user imported."""
        return self.library / "roster.json"

    @property
    def key(self) -> Path:
        """The sealed key of a workspace that has a passphrase; there is none in any other."""
        return self.root / "key.json"

    @property
    def key_copy(self) -> Path:
        """The same once more, since without it nothing could be read."""
        return self.root / "key.copy.json"

    @property
    def team(self) -> Path:
        """Which team the workspace belongs to."""
        return self.root / "team.json"

    @property
    def envelopes(self) -> Path:
        """What was sent and received, as it was, to be passed on."""
        return self.root / "sync" / "bundles"

    @property
    def backups(self) -> Path:
        """Verified copies."""
        return self.root / "backups"

    @property
    def lock(self) -> Path:
        """The file that one running program holds."""
        return self.root / "LOCK"

    @property
    def reserve(self) -> Path:
        """Room kept for the moment when the disk is full."""
        return self.root / "reserve"

    @property
    def view(self) -> Path:
        """The checkpoint of the view; it can be made again from the log."""
        return self.root / "view.json"

    @property
    def incoming(self) -> Path:
        """What a migration or a restore has prepared and not yet put in place."""
        return self.root / "incoming"

    @property
    def folders(self) -> tuple[Path, ...]:
        """The folders that every workspace has."""
        return (self.log, self.private_log, self.damaged, self.attachments, self.library, self.backups)
