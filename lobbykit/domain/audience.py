"""Who sees what: audiences, and texts that differ by audience."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lobbykit.domain.measure import Chamber
    from lobbykit.domain.office import Office
    from lobbykit.domain.prose import Text


@dataclass(frozen=True, slots=True)
class ShowTo:
    """Which offices see something: every given key must match, values are alternatives, `excluded` wins.

    Parties are caucuses (D, R, I). Empty means everybody.
    """

    chamber: Chamber | None = None
    states: tuple[str, ...] = ()
    committees: tuple[str, ...] = ()
    parties: tuple[str, ...] = ()
    offices: tuple[str, ...] = ()
    excluded: tuple[str, ...] = ()

    def admits(self, office: Office) -> bool:
        """Whether that office sees it."""
        if office.id in self.excluded:
            return False
        return (
            self.chamber in {None, office.chamber}
            and (not self.states or office.state in self.states)
            and (not self.committees or any(office.sits_on(one) for one in self.committees))
            and (not self.parties or office.caucus in self.parties)
            and (not self.offices or office.id in self.offices)
        )


EVERYBODY = ShowTo()


@dataclass(frozen=True, slots=True)
class Variant:
    """The words for some offices."""

    show_to: ShowTo
    say: Text


@dataclass(frozen=True, slots=True)
class Prose:
    """A printed text: one for everybody, or a default with variants, of which the first that admits wins."""

    default: Text
    variants: tuple[Variant, ...] = ()

    def for_office(self, office: Office) -> Text:
        """Return the words for that office."""
        return next((one.say for one in self.variants if one.show_to.admits(office)), self.default)

    @property
    def texts(self) -> tuple[Text, ...]:
        """Every wording, default first."""
        return (self.default, *(one.say for one in self.variants))
