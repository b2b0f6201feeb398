"""`lobbykit note photo`: a picture beside a note, which without consent is for its author alone."""

from __future__ import annotations

import hashlib

import pytest
from PIL import Image

from tests.cli.test_note import ID, SHORT, add, apply
from tests.content.logos.pictures import raster


@pytest.fixture
def photo(tmp_path):
    exif = Image.Exif()
    exif[0x010F] = "Camera of Ruth"
    file = tmp_path / "hallway.jpg"
    file.write_bytes(raster("RGB", (40, 20), (10, 80, 10), "JPEG", exif=exif))
    return file


def kept(tmp_path):
    return list((tmp_path / "workspace" / "attachments").iterdir())


def lanes(tmp_path):
    log = tmp_path / "workspace" / "log"
    return (
        b"".join(file.read_bytes() for file in sorted(log.glob("*.ops"))),
        b"".join(file.read_bytes() for file in sorted(log.glob("private/*.ops"))),
    )


def test_with_consent_it_is_shown_and_exported_and_its_file_tells_no_place(lobbykit, tmp_path, photo):
    add(lobbykit, {"id": ID, **SHORT})
    ran = lobbykit("note", "photo", ID[:8], photo, "--who", "Kim Example", "--consent", "website", "--alt", "A door")
    assert (ran.code, ran.out, ran.err) == (0, f"ACK {ID}\n", "")
    (file,) = kept(tmp_path)
    assert b"Ruth" not in file.read_bytes()
    shown = lobbykit("note", "show", ID, "--json").json
    ((item, told),) = shown["note"]["photo"].items()
    sha = hashlib.sha256(file.read_bytes()).hexdigest()
    assert told == {"sha": sha, "who": "Kim Example", "consent": "website", "alt": "A door"}
    assert shown["photos"] == [{"id": item, "sha": sha, "file": "here", "shared": True}]
    (exported,) = lobbykit("export", "notes", "--as", "json").json["notes"]
    assert exported["photo"] == {item: told}


@pytest.mark.parametrize("consent", [(), ("--consent", "no, not asked")])
def test_without_consent_nothing_of_it_leaves_and_that_is_said(lobbykit, tmp_path, photo, consent):
    add(lobbykit, {"id": ID, **SHORT})
    ran = lobbykit("note", "photo", ID, photo, "--who", "Kim Canary", *consent)
    assert ran.out == f"ACK {ID}\n"
    assert "stays on this computer" in ran.err
    shared, own = lanes(tmp_path)
    sha = kept(tmp_path)[0].name.encode()
    assert sha in own
    assert b"Canary" in own
    for word in (sha, b"Canary", b"not asked"):
        assert word not in shared
    for form in ("csv", "json"):
        assert "Canary" not in lobbykit("export", "notes", "--as", form).out
    assert "Canary" not in lobbykit("note", "show", ID).out
    assert "1 photo without consent stays on this computer" in lobbykit("note", "show", ID).out
    (told,) = lobbykit("note", "show", ID, "--json", "--with-private").json["note"]["photo"].values()
    assert told["who"] == "Kim Canary"


def test_consent_given_later_shares_it_and_taken_back_hides_it(lobbykit, photo):
    add(lobbykit, {"id": ID, **SHORT})
    lobbykit("note", "photo", ID, photo, "--who", "Kim Example")
    (item,) = lobbykit("note", "show", ID, "--json", "--with-private").json["note"]["photo"]
    assert lobbykit("note", "edit", ID, stdin=[{f"photo/{item}/consent": "yes"}]).code == 0
    assert lobbykit("note", "show", ID, "--json").json["note"]["photo"][item]["who"] == "Kim Example"
    assert lobbykit("note", "edit", ID, stdin=[{f"photo/{item}/consent": "no"}]).code == 0
    assert "photo" not in lobbykit("note", "show", ID, "--json").json["note"]


def test_a_picture_that_is_gone_or_damaged_is_said_where_the_note_is_shown(lobbykit, tmp_path, photo):
    add(lobbykit, {"id": ID, **SHORT})
    lobbykit("note", "photo", ID, photo, "--consent", "yes")
    (file,) = kept(tmp_path)
    file.write_bytes(b"something else")
    assert "damaged" in lobbykit("note", "show", ID).out
    file.unlink()
    assert "missing" in lobbykit("note", "show", ID).out
    assert lobbykit("note", "show", ID, "--json").json["photos"][0]["file"] == "missing"


def test_what_is_no_picture_or_has_too_long_words_changes_nothing(lobbykit, tmp_path, photo):
    add(lobbykit, {"id": ID, **SHORT})
    (tmp_path / "a.heic").write_bytes(b"\0\0\0\x18ftypheic")
    ran = lobbykit("note", "photo", ID, tmp_path / "a.heic")
    assert ran.code == 2
    assert "neither a JPEG nor a PNG" in ran.err
    assert lobbykit("note", "photo", ID, photo, "--who", "x" * 300).code == 2
    assert not kept(tmp_path)


def test_what_is_typed_about_a_photo_without_consent_is_shown_to_its_author_alone(lobbykit):
    photos = {"1": {"who": "Kim Canary"}, "2": {"who": "Lee", "consent": "yes"}}
    apply(lobbykit, {"do": "draft", "id": ID, "photo": photos})
    listed = lobbykit("note", "list", "--json")
    assert "Canary" not in listed.out + lobbykit("note", "list").out
    assert "Lee" in listed.out
    assert "Canary" in lobbykit("note", "list", "--json", "--with-private").out
