"""What briefs are checked and tailored against, gathered once, so that another thread can work with it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from lobbykit.app.logos import with_logos
from lobbykit.app.partisan import with_partisan_words

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from lobbykit.app.library import Library
    from lobbykit.app.wording import Catalogue
    from lobbykit.domain.brief import Brief
    from lobbykit.domain.choices import Choices
    from lobbykit.domain.print_records import PrintHistory
    from lobbykit.domain.reference import Reference
    from lobbykit.store.seal import Vault


@dataclass(frozen=True, slots=True)
class Grounds:
    """The library, what people decided, what was printed, and the words of a language: nothing of it changes."""

    library: Library
    choices: Mapping[tuple[str, str], Choices]
    printed: PrintHistory
    vault: Vault | None
    words: Callable[[str], Catalogue]
    today: date

    def reference(self, brief: Brief) -> Reference:
        """Return what a brief is tailored and checked against; raise MissingCatalogueError for its language."""
        phrases = self.words(brief.lang).stock_phrases()
        reference = self.library.reference(phrases, self.today)
        reference = replace(reference, choices=self.choices, printed=self.printed)
        return with_partisan_words(with_logos(reference, brief, self.vault))
