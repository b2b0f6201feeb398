"""The text of the mail that the team's file goes out with: ready to be sent, and to be read by anybody on the way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.app.kit_desk.mailbox_text import is_address

if TYPE_CHECKING:
    from lobbykit.app.kit_desk.making import MadeKit
    from lobbykit.app.wording import Catalogue


def mail_text(made: MadeKit, say: Catalogue) -> str:
    """Return subject and text, in the language of the catalogue.

    The eight words of the signer are left out on purpose: they prove something only when they come another way.
    """
    head, said = made.kit.head, made.team.team.said
    parts = [
        say.say("kit-mail-subject", name=head.name, edition=head.edition),
        say.say("kit-mail-file", name=head.name, file=made.file_name),
        say.say("kit-mail-steps", signer=made.signer.name),
        say.say("kit-mail-update") if head.edition > 1 else "",
        _mailbox(said.mailbox or "", say),
        say.say("kit-mail-care"),
        said.contact or "",
        made.signer.name,
        head.organization,
    ]
    return "\n\n".join(part for part in parts[:-3] if part) + "\n\n" + "\n".join(filter(None, parts[-3:])) + "\n"


def _mailbox(mailbox: str, say: Catalogue) -> str:
    if not mailbox:
        return ""
    return say.say("kit-mail-address" if is_address(mailbox) else "kit-mail-folder", mailbox=mailbox)
