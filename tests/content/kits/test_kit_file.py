"""Kits: what is packed is read again, and nothing else than a sound kit is taken."""

from __future__ import annotations

import json
import random
import zipfile
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lobbykit.content.kits.kit_file import read_kit, read_kit_members, write_kit
from lobbykit.content.kits.rows_file import write_rows
from lobbykit.content.rosters.corrections_file import write_corrections
from lobbykit.domain.corrections import Correction
from lobbykit.domain.kit import KitHead, KitRow
from tests.content.briefs.brief_texts import SMALL
from tests.content.junk import JUNK, spots
from tests.content.kits.kit_bytes import HEAD, MEETING, PERSON, archive, codes, kit, members, parts, relisted
from tests.making import ROOT

SOUND = ["kit-unsigned"]


def test_what_was_packed_is_read_again_with_every_value():
    read = read_kit("a.lobbykit", kit())
    assert read.value is not None
    assert read.value.head == HEAD
    assert (read.value.meetings, read.value.team) == ((MEETING,), (PERSON,))
    assert [one.id for one in read.value.briefs.values()] == ["wells"]
    assert [one.measure.slug for one in read.value.bills] == ["hres100-119"]
    assert {name: data for name, data in read.value.members.items() if name != "kit.json"} == members()
    assert [one.code for one in read.problems] == SOUND


def test_roster_corrections_and_scale_are_read_where_a_kit_has_them():
    roster = (ROOT / "resources/roster.json").read_bytes()
    fact = Correction("H000001", "room", "2301", date(2026, 11, 20), "a call", "dana")
    scale = {"lobbykit": "scale/1", "levels": [{"code": "yes", "number": 1, "icon": "check", "colour": "support-4"}]}
    more = {"corrections.json": write_corrections((fact,)).encode(), "scale.json": json.dumps(scale).encode()}
    read = read_kit("a.lobbykit", kit(**{"roster.json": roster, **more})).value
    assert read is not None
    assert read.roster is not None
    assert (len(read.roster.offices), read.corrections) == (537, (fact,))
    assert read.scale is not None
    assert read.scale.codes == ("yes",)


def test_more_than_a_kit_holds_is_not_packed():
    many = {f"bills/{number}.json": b"" for number in range(2000)}
    heavy = {f"briefs/{number}.png": bytes(7_000_000) for number in range(3)}
    assert [one.code for one in write_kit(HEAD, many).problems] == ["kit-members"]
    assert [one.code for one in write_kit(HEAD, heavy).problems] == ["kit-large"]


def test_briefs_that_would_take_long_to_read_are_refused_before_they_are_read():
    slow = SMALL.encode() + b"x-a: [" + b"a," * 35_000 + b"a]\n"
    assert codes(kit(**{"briefs/a.yaml": slow, "briefs/b.yaml": slow})) == ["kit-briefs-large"]


def test_thirty_briefs_of_full_length_in_two_languages_are_no_slow_kit():
    shipped = {
        lang: (ROOT / f"briefs/ukraine-diplomacy{lang}.yaml").read_text(encoding="utf-8") for lang in ("", ".es")
    }
    more = {
        f"briefs/{number}{lang}.yaml": text.replace("id: ukraine-diplomacy", f"id: b{number}", 1).encode()
        for number in range(30)
        for lang, text in shipped.items()
    }
    assert codes(kit(**more)) == SOUND


def test_the_same_members_give_the_same_bytes_whatever_their_order():
    turned = dict(reversed(members().items()))
    assert write_kit(HEAD, turned).value == kit()


def test_a_kit_is_an_archive_that_every_program_opens_with_kit_json_first():
    assert list(parts(kit())) == ["kit.json", *sorted(members())]


def test_deflated_members_are_read_too():
    assert codes(archive(parts(kit()), zipfile.ZIP_DEFLATED)) == SOUND


def test_a_signature_is_kept_and_never_trusted():
    read = read_kit("a.lobbykit", archive({**parts(kit()), "kit.sig": b"a" * 64 + b"\n" + b"b" * 128}))
    assert read.value is not None
    assert read.value.signer == "a" * 64
    assert [one.code for one in read.problems] == ["kit-signature-unchecked"]
    assert codes(archive({**parts(kit()), "kit.sig": b"trust me"})) == ["kit-signature"]


def without_code(meeting: KitRow) -> dict[str, object]:
    return {"id": meeting.id, **meeting.fields}


WRONG_PARTS = {
    "a file that is not listed": (lambda files: {**files, "bills/x.json": b"{}"}, "kit-unlisted"),
    "a file that is not there": (
        lambda files: {name: one for name, one in files.items() if name != "team.json"},
        "kit-missing",
    ),
    "other bytes than listed": (lambda files: {**files, "team.json": files["team.json"] + b" "}, "kit-differs"),
    "kit.json not first": (lambda files: dict(sorted(files.items())), "kit-order"),
    "kit.sig not last": (
        lambda files: {"kit.json": files["kit.json"], "kit.sig": b"", **files},
        "kit-order",
    ),
    "no kit.json": (lambda files: {name: one for name, one in files.items() if name != "kit.json"}, "kit-order"),
    "a newer format": (lambda files: relisted(files, lobbykit="kit/2"), "kit-version"),
    "an unknown key": (lambda files: relisted(files, notes="x"), "kit-shape"),
    "a mailbox with a password": (
        lambda files: relisted(files, default_mailbox="https://ana:secret@db.example.org/x"),
        "kit-shape",
    ),
    "a mailbox that is no web address": (lambda files: relisted(files, default_mailbox="file:///etc"), "kit-shape"),
    "edition nought": (lambda files: relisted(files, edition=0), "kit-shape"),
    "an id that is a path": (lambda files: relisted(files, id="../x"), "kit-shape"),
    "an id that Windows keeps": (lambda files: relisted(files, id="nul"), "kit-shape"),
    "a day that is none": (lambda files: relisted(files, made="2026-02-30"), "kit-shape"),
    "a brief with a mistake": (
        lambda files: relisted({**files, "briefs/wells.yaml": b"lobbykit: brief/1\n"}),
        "key-missing",
    ),
    "text in another encoding": (lambda files: relisted({**files, "team.json": b"\xff\xfe{"}), "file-not-utf8"),
    "deep JSON": (lambda files: relisted({**files, "team.json": b"[" * 200_000}), "json-too-deep"),
    "a roster that is none": (lambda files: relisted({**files, "roster.json": b"[]"}), "roster-shape"),
    "a code for the desk": (
        lambda files: relisted(
            {
                **files,
                "schedule.json": json.dumps(
                    {"lobbykit": "schedule/1", "meetings": [{**without_code(MEETING), "code": "1234"}]}
                ).encode(),
            }
        ),
        "kit-row",
    ),
    "a meeting with nobody": (
        lambda files: relisted(
            {**files, "schedule.json": b'{"lobbykit":"schedule/1","meetings":[{"id":"%s"}]}' % (b"1" * 32)}
        ),
        "kit-row",
    ),
    "a person twice": (
        lambda files: relisted({**files, "team.json": write_rows("member", (PERSON, PERSON))}),
        "kit-row",
    ),
}


@pytest.mark.parametrize("what", WRONG_PARTS)
def test_a_kit_that_is_not_what_it_says_is_refused_whole(what):
    change, code = WRONG_PARTS[what]
    assert codes(archive(change(parts(kit()))))[0] == code


def test_a_problem_names_the_member_and_where_it_stands_there():
    files = parts(kit())
    wrong = files["briefs/wells.yaml"].replace(b"congress: 119", b"congress: many")
    [problem] = read_kit("a.lobbykit", archive(relisted({**files, "briefs/wells.yaml": wrong}))).problems
    assert str(problem.place) == "a.lobbykit/briefs/wells.yaml:4:11"


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("briefs/Wells.yaml", b"", "kit-member-name"),
        ("notes.json", b"", "kit-member-name"),
        ("../roster.json", b"", "kit-member-name"),
        ("kit.sig", b"", "kit-member-name"),
        ("scale.json", b" " * 100_001, "kit-member-large"),
    ],
)
def test_only_what_a_kit_holds_is_packed(name, content, code):
    made = write_kit(HEAD, {name: content})
    assert made.value is None
    assert [one.code for one in made.problems] == [code]


def test_a_shelf_with_a_file_changed_by_hand_is_no_kit():
    files = parts(kit())
    assert read_kit_members("shelf", files).value is not None
    assert read_kit_members("shelf", {**files, "team.json": b"{}"}).value is None
    assert read_kit_members("shelf", {}).value is None


words = st.text(st.characters(blacklist_categories=("C", "Z")), min_size=1, max_size=20)
ids = st.text("0123456789abcdef", min_size=32, max_size=32)
offices = st.lists(st.from_regex(r"[A-Z]0000[0-9]{2}", fullmatch=True), min_size=1, max_size=3)
meetings = st.builds(
    KitRow,
    ids,
    st.fixed_dictionaries({"offices": offices.map(tuple)}, optional={"place": words, "people/1/role": words}),
)
people = st.builds(KitRow, ids, st.fixed_dictionaries({"name": words}, optional={"town": words, "email": words}))
heads = st.builds(
    KitHead,
    st.from_regex(r"k[a-z0-9]{0,40}", fullmatch=True),
    words,
    st.integers(1, 999_999),
    st.dates(date(2000, 1, 1), date(2099, 1, 1)),
    words,
    st.none() | ids,
    st.none() | st.just("https://ana@db.example.org/team"),
    st.lists(st.from_regex(r"[a-z0-9-]{1,80}", fullmatch=True), max_size=3).map(tuple),
)


@given(
    heads,
    st.lists(meetings, max_size=4, unique_by=lambda row: row.id),
    st.lists(people, max_size=4, unique_by=lambda row: row.id),
)
def test_packing_and_opening_give_the_same_values(head, schedule, team):
    more = {"schedule.json": write_rows("meeting", schedule), "team.json": write_rows("member", team)}
    read = read_kit("a.lobbykit", write_kit(head, more).value or b"").value
    assert read is not None
    assert read.head == head
    assert sorted(read.meetings, key=str) == sorted(schedule, key=str)
    assert sorted(read.team, key=str) == sorted(team, key=str)


@settings(max_examples=300, deadline=timedelta(seconds=2))
@given(st.randoms(use_true_random=False))
def test_a_mutated_kit_is_taken_or_refused_and_never_fails(chance: random.Random):
    data = bytearray(kit())
    for _ in range(chance.choice((1, 1, 2, 8, 60))):
        at = chance.randrange(len(data))
        match chance.randrange(4):
            case 0:
                data[at] = chance.randrange(256)
            case 1:
                data[at : at + chance.choice((1, 2, 4, 30))] = b""
            case 2:
                data[at:at] = data[at : at + chance.choice((1, 4, 46))]
            case _:
                data[at : at + 4] = chance.choice((b"\xff" * 4, b"\0" * 4, b"PK\1\2", b"PK\5\6"))
        if not data:
            break
    codes(bytes(data))


@settings(max_examples=300, deadline=timedelta(seconds=2))
@given(st.data())
def test_a_kit_with_junk_in_any_spot_of_its_json_is_taken_or_refused(data):
    files = parts(kit())
    name = data.draw(st.sampled_from(["kit.json", "schedule.json", "team.json", "bills/hres100-119.json"]))
    document = json.loads(files[name])
    container, key = data.draw(st.sampled_from(spots(document)))
    container[key] = data.draw(JUNK)
    files[name] = json.dumps(document).encode()
    codes(archive(files if name == "kit.json" else relisted(files)))


def test_a_kit_of_another_team_or_edition_is_another_kit():
    assert kit(replace(HEAD, edition=2)) != kit()
