"""What an author keeps, and what somebody needs to take part, is in no export of any form, nor in a kit's files."""

from __future__ import annotations

import html
import io
import itertools
from argparse import ArgumentParser, Namespace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from types import SimpleNamespace
from typing import TYPE_CHECKING
from zipfile import ZipFile

import pypdfium2
from hypothesis import example, given, settings
from hypothesis import strategies as st

from lobbykit.app.access_needs import access_entity, access_row
from lobbykit.app.crosswalk import Entry, set_entries
from lobbykit.app.edit import Create
from lobbykit.app.exports.crm_rows import ON, Around, gathered
from lobbykit.app.exports.handing_rows import handover, write_files
from lobbykit.app.finding_notes import Wanted
from lobbykit.app.impressions import private_entity
from lobbykit.app.kits import scheduled, team
from lobbykit.app.reviewing import review_edits
from lobbykit.cli.arguments_after import export_options
from lobbykit.cli.export import EXPORTS
from lobbykit.content.kits.rows_file import write_rows
from lobbykit.domain.kinds import KINDS
from lobbykit.domain.support_scale import DEFAULT_SCALE
from lobbykit.reports.crm_profiles import PROFILES
from tests.making import CATALOGUE
from tests.sessions import NOTE, Laptop

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lobbykit.app.session import Session

MEMBER, MEETING, ABOUT, PROMISE = "a" * 32, "b" * 32, "c" * 32, "d" * 32
SECRET = st.text(st.characters(codec="utf-8", categories=["L"]), min_size=12, max_size=60)
NEED_FIELDS = [one.path for one in KINDS["access"].fields if one.path not in {"member", "consent"}]


def options() -> dict[str, set[str]]:
    """Return what `lobbykit export` lets people choose."""
    parser = ArgumentParser()
    export_options(parser)
    return {one.dest: set(one.choices) for one in parser._actions if one.choices}


def written(session: Session) -> Iterator[tuple[str, bytes]]:
    """Yield every export with its name, and the files of a kit that hold meetings and people."""
    library = SimpleNamespace(roster=SimpleNamespace(offices=()))
    desk = SimpleNamespace(view=session.view, catalogue=CATALOGUE, library=lambda: library, today=date(2026, 11, 22))
    rest = {"office": None, "brief": None, "since": None, "side": None, "standing": None, "with_private": False}
    for (what, form), export in EXPORTS.items():
        yield f"{what}.{form}", export(Namespace(what=what, form=form, **rest), desk)  # type: ignore[arg-type]
    yield from handed_over(session)
    yield "schedule.json of a kit", write_rows("meeting", scheduled(session, ()))
    yield "team.json of a kit", write_rows("member", team(session, contacts=True))


def handed_over(session: Session) -> Iterator[tuple[str, bytes]]:
    """Yield the rows for each program that keeps contacts, and the contacts to create first."""
    for (system, profile), on in itertools.product(PROFILES.items(), ON):
        around = Around(profile, on, {}, DEFAULT_SCALE, CATALOGUE)
        found = gathered(session.view, Wanted(), around)
        assert found.rows or found.missing, (system, on)
        with TemporaryDirectory() as folder:
            out = Path(folder) / "rows.csv"
            for file in write_files(out, around, handover(session.view, around, found), found.missing):
                yield f"{file.name} for {system} on {on}", file.read_bytes()


def fill(session: Session, impression: str, mode: str) -> None:
    """Write a note with an impression, a meeting with somebody who needs an interpreter, and a promise."""
    meeting = {"offices": ("A000001",), "start": "2026-11-23T14:30:00Z", f"people/{MEMBER}/member": MEMBER}
    need = {"member": MEMBER, "consent": "2026-11-20", "interpreter": mode, "step_free": True, "captions": True}
    for one in (
        Create(MEMBER, "member", {"name": "Ana Able"}),
        Create(MEETING, "meeting", meeting),
        Create(ABOUT, "note", {**NOTE, "meeting": MEETING, "staff/a/name": "Kim Lee", "access": "A ramp NEEDED"}),
        Create(PROMISE, "promise", {"note": ABOUT, "side": "ours", "text": "To call", "due": "2026-12-01"}),
        Create(private_entity(ABOUT), "private", {"of": ABOUT, "impression": impression}),
        Create(access_entity(MEMBER), "access", need),
    ):
        assert session.apply(one).value
    met = ("office", "A000001"), ("staffer", "A000001/Kim Lee"), ("person", "Ana")
    ids = [Entry(system, *one, "0035e00000AbCdE") for system in PROFILES for one in met]
    assert set_entries(session, ids).value == len(ids)
    assert session.apply_together(review_edits(session, [ABOUT], "ana", date(2026, 11, 22))).value == 1


def unpacked(data: bytes) -> bytes:
    """Return the bytes of every part of a workbook."""
    with ZipFile(io.BytesIO(data)) as package:
        return b"\n".join(html.unescape(package.read(one).decode()).encode() for one in package.namelist())


def paper(data: bytes) -> str:
    """Return the words of a PDF, its metadata, and every byte of it as far as it is text."""
    with pypdfium2.PdfDocument(data) as document:
        words = [page.get_textpage().get_text_range() for page in document]
        return " ".join([*words, *document.get_metadata_dict().values(), data.decode("latin-1")])


@settings(max_examples=6, deadline=None)
@given(SECRET, SECRET)
@example("Señorita Privada y algo más", "ASL\u00adprivately told to nobody")
def test_no_private_word_and_no_need_is_in_any_export(impression: str, mode: str) -> None:
    with TemporaryDirectory() as folder, Laptop(Path(folder)).open() as session:
        fill(session, impression, mode)
        row, kept = access_row(session.view, MEMBER), session.entity(private_entity(ABOUT))
        assert (row and row["interpreter"], kept and kept.fields["impression"]) == (mode, impression)
        made = dict(written(session))
        assert len(made) == len(EXPORTS) + len(PROFILES) * len(ON) + 2
        assert b"Ana Able" in made["schedule.csv"]
        for name, data in made.items():
            plain = unpacked(data) if data.startswith(b"PK") else data
            said = paper(data) if data.startswith(b"%PDF") else plain.replace(b"\r\n ", b"").decode()
            for secret in (impression, mode):
                assert secret not in said, name
                assert " for " not in name or "NEEDED" not in said, name
                assert secret.encode("unicode_escape").decode() not in said, name
            assert not [one for one in NEED_FIELDS if one in said], name


def test_every_export_on_offer_is_looked_at() -> None:
    offered = options()
    assert {what for what, _ in EXPORTS} == offered["what"]
    assert {form for _, form in EXPORTS} | set(PROFILES) == offered["form"]
    assert set(ON) == offered["on"]
