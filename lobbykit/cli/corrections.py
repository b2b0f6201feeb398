"""`lobbykit print … --changed-since MANIFEST --correction TEXT`: the texts, slips and lists of a correction."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.app import paths
from lobbykit.app.correction_files import Paper, Wanted, correction_words, write_correction
from lobbykit.domain.problem import LobbykitError
from lobbykit.press.document_press import DocumentPress

if TYPE_CHECKING:
    from argparse import Namespace
    from pathlib import Path

    from lobbykit.app.printing import PrintRun
    from lobbykit.cli.desk import Desk


class LoneCorrectionError(LobbykitError):
    """A correction was asked for without saying what was printed before; nothing was made."""


def words_asked_for(args: Namespace) -> str | None:
    """Return the words of the correction, if one was asked for; raise LoneCorrectionError or CorrectionWordsError."""
    if args.correction is None:
        return None
    if args.changed_since is None:
        raise LoneCorrectionError("correction-needs-manifest")
    return correction_words(args.correction)


def correct(wanted: Wanted | None, done: PrintRun, folder: Path, desk: Desk) -> bool:
    """Write the correction that was asked for, say so, and return whether everything of it is there."""
    if wanted is None:
        return True
    press = DocumentPress(paths.resources() / "fonts", desk.catalogue.labels)
    written = write_correction(wanted, done, Paper.of(desk.view, wanted.brief), press, folder)
    desk.print_problems(written.problems, stream=desk.err)
    if not written.count:
        desk.remark("correction-nothing")
    elif not written.problems:
        desk.print(desk.catalogue.say("correction-done", count=written.count))
    return not written.problems
