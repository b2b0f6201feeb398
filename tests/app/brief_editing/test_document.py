"""A brief is saved whole, as a step of the workspace, and never over what another program wrote meanwhile."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from lobbykit.app.brief_editing.brief_form import BriefForm
from lobbykit.app.brief_editing.document import (
    BriefDocument,
    ChangedOutside,
    UnsavableBriefError,
    changed_outside,
    open_document,
    save_document,
)
from tests.making import ROOT
from tests.sessions import Laptop

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lobbykit.app.session import Session

BRIEF = (ROOT / "tests/fixtures/briefs/written_by_hand.yaml").read_bytes().replace(b"\n", b"\r\n")


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with Laptop(tmp_path / "laptop").open() as one:
        yield one


def saved(document: BriefDocument, text: str, session: Session) -> BriefDocument | ChangedOutside:
    workspace = session.workspace
    return save_document(document, text, workspace.layout.library, session.history, workspace.vault)


def edited(document: BriefDocument, title: str = "Another title") -> str:
    form = BriefForm.read(document.text, document.file).value
    assert form is not None
    made = form.set(("title",), title).value
    assert made is not None
    return made.text


def test_what_is_saved_is_on_the_disk_and_undo_of_the_workspace_brings_back_the_first_bytes(
    session: Session, tmp_path: Path
) -> None:
    file = tmp_path / "mine.yaml"
    file.write_bytes(BRIEF)
    document = open_document(file)
    assert document.text.encode() == BRIEF
    now = saved(document, edited(document), session)
    assert isinstance(now, BriefDocument)
    assert (
        file.read_bytes() == now.text.encode() == BRIEF.replace("Ríos limpios — “for all”".encode(), b"Another title")
    )
    assert session.history.undo().done
    assert file.read_bytes() == BRIEF


def test_a_file_changed_outside_is_left_alone_and_both_texts_are_returned(session: Session, tmp_path: Path) -> None:
    file = tmp_path / "mine.yaml"
    file.write_bytes(BRIEF)
    document = open_document(file)
    ours = edited(document)
    assert changed_outside(document, ours) is None
    file.write_bytes(b"title: theirs\n")
    assert saved(document, ours, session) == ChangedOutside(file, document.text, ours, "title: theirs\n")
    assert file.read_bytes() == b"title: theirs\n"
    file.unlink()
    assert saved(document, ours, session) == ChangedOutside(file, document.text, ours, None)
    assert not file.exists()


def test_a_shipped_brief_is_copied_and_the_copy_is_edited_from_then_on(session: Session) -> None:
    shipped = ROOT / "briefs/ukraine-diplomacy.yaml"
    before = shipped.read_bytes()
    document = open_document(shipped)
    copy = saved(document, edited(document), session)
    assert isinstance(copy, BriefDocument)
    assert shipped.read_bytes() == before
    assert copy.file == session.workspace.layout.library / "briefs" / shipped.name
    assert "based_on: {kit: lobbykit" in copy.text
    again = saved(copy, edited(copy, "A third"), session)
    assert isinstance(again, BriefDocument)
    assert "A third" in copy.file.read_text()
    with pytest.raises(UnsavableBriefError):
        saved(document, edited(document), session)


def test_a_file_that_is_no_brief_by_its_name_is_not_saved(session: Session, tmp_path: Path) -> None:
    file = tmp_path / "brief.txt"
    file.write_bytes(BRIEF)
    document = open_document(file)
    with pytest.raises(UnsavableBriefError):
        saved(document, edited(document), session)
    assert file.read_bytes() == BRIEF
