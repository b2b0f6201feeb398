"""What `lobbykit print` writes beside each PDF."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.press.html_twin import HtmlTwin
from lobbykit.press.text_twin import TextTwin

if TYPE_CHECKING:
    from argparse import Namespace

    from lobbykit.app.wording import Catalogue


def twins_wanted(args: Namespace, words: Catalogue) -> tuple[TextTwin | HtmlTwin, ...]:
    """Return the writers of the twins that were asked for, in the language of the sheets."""
    wanted: list[TextTwin | HtmlTwin] = []
    if args.text:
        wanted.append(TextTwin(words.labels, draft=args.force_draft))
    if args.html:
        wanted.append(HtmlTwin(words.labels, draft=args.force_draft))
    return tuple(wanted)
