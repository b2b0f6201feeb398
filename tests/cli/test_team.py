"""`lobbykit team`: from founding to putting out, on the laptops of several people."""

from __future__ import annotations

import hashlib
import json
import stat
import sys

import pytest

from lobbykit.store.seal import HEAD
from lobbykit.sync.seal import new_keys, sealed, unsealed
from tests.content.kits.kit_bytes import archive, parts, relisted


@pytest.fixture
def at(lobbykit, tmp_path):
    """Run commands on the laptop of somebody, under their name."""

    def run(who: str, *words: object, **more: object):
        return lobbykit("--workspace", tmp_path / who, "--user", who, *words, **more)

    return run


@pytest.fixture
def founded(at, tmp_path):
    """Ann's team, and its first kit."""
    assert at("ann", "team", "init", "Friends", "--my-name", "Ann", "--key-out", tmp_path / "organizer.key").code == 0
    return pack(at, tmp_path)


def pack(at, tmp_path, who="ann", edition=1):
    file = tmp_path / f"{who}-{edition}.lobbykit"
    words = ("--id", "day", "--edition", edition, "--brief", "ukraine-diplomacy", "--without-roster")
    ran = at(who, "kit", "pack", "--out", file, *words)
    assert ran.code == 0, ran.err
    return file


def join(at, tmp_path, who, kit):
    """Open the kit, ask to be let in; return the eight words and the file for the organizer."""
    assert at(who, "kit", "open", kit, "--yes").code == 0
    ran = at(who, "team", "join", "--name", who.title(), "--out", tmp_path / f"{who}.join")
    assert ran.code == 0, ran.err
    words = ran.out.splitlines()[-2]
    return words, tmp_path / f"{who}.join"


def listed(at, who="ann"):
    return at(who, "team", "list", "--json").json


@pytest.mark.usefixtures("founded")
def test_the_founder_is_the_organizer_and_the_team_is_sealed(at):
    team = listed(at)
    assert (team["lobbykit"], team["name"], team["sealed"], team["admission"]) == ("team/1", "Friends", True, "confirm")
    assert [(one["user"], one["role"], len(one["keys"])) for one in team["members"]] == [("ann", "organizer", 1)]
    assert (team["you"]["organizer"], team["you"]["standing"]) == (True, "in")


@pytest.mark.usefixtures("founded")
def test_the_organizer_key_is_for_its_owner_only_and_says_what_it_is(tmp_path):
    file = tmp_path / "organizer.key"
    first, second, key = file.read_text(encoding="utf-8").splitlines()
    assert first.startswith("# Organizer key of the lobbykit team “Friends”")
    assert "reads every note" in second
    assert key.startswith("AGE-SECRET-KEY-1")
    if sys.platform != "win32":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


@pytest.mark.usefixtures("founded")
def test_what_is_sealed_for_the_organizer_opens_with_the_organizer_key_alone(at, tmp_path):
    letter = sealed(b"a note", [listed(at)["you"]["age"]])
    key = (tmp_path / "organizer.key").read_text(encoding="utf-8").splitlines()[-1]
    assert unsealed(letter, [key]) == b"a note"


def test_an_organizer_key_is_never_written_over_a_file(at, tmp_path):
    (tmp_path / "there").write_text("mine", encoding="utf-8")
    assert at("ann", "team", "init", "Friends", "--key-out", tmp_path / "there").code == 2
    assert (tmp_path / "there").read_text(encoding="utf-8") == "mine"
    assert at("ann", "team", "list").code == 2, "nothing was founded"


def test_a_laptop_is_let_in_by_its_words_in_any_case_and_spacing(at, founded, tmp_path):
    words, file = join(at, tmp_path, "ben", founded)
    assert at("ann", "team", "confirm", words.upper().replace(" ", "-"), "--from", file).code == 0
    [_, ben] = listed(at)["members"]
    assert (ben["user"], ben["name"], ben["role"]) == ("ben", "Ben", "delegate")
    assert [(one["how"], one["words"]) for one in ben["keys"]] == [("confirmed", words)]


def test_other_words_let_nobody_in(at, founded, tmp_path):
    words, file = join(at, tmp_path, "ben", founded)
    others = " ".join(reversed(words.split()))
    assert at("ann", "team", "confirm", others, "--from", file).code == 2
    assert at("ann", "team", "confirm", "kitten", *words.split()[1:]).err.startswith("lobbykit: “kitten” is not one")
    assert at("ann", "team", "confirm", *words.split()[:7]).code == 2
    assert [one["user"] for one in listed(at)["members"]] == ["ann"]
    assert [one["user"] for one in listed(at)["waiting"]] == ["ben"], "the request is kept"


def test_the_list_of_who_waits_never_says_the_words_that_their_owner_must_read(at, founded, tmp_path):
    words, file = join(at, tmp_path, "ben", founded)
    at("ann", "team", "confirm", "wrong", "--from", file)
    assert words not in json.dumps(listed(at))
    assert words not in at("ann", "team", "list").out


def test_who_was_invited_comes_in_as_what_the_invitation_says(at, founded, tmp_path):
    assert at("ann", "team", "invite", "cho", "Cho Kim", "--role", "organizer").code == 0
    words, file = join(at, tmp_path, "cho", founded)
    assert at("ann", "team", "confirm", words, "--from", file).code == 0
    assert [(one["name"], one["role"]) for one in listed(at)["members"]] == [
        ("Ann", "organizer"),
        ("Cho Kim", "organizer"),
    ]


def test_a_delegate_can_let_nobody_in_and_put_nobody_out(at, founded, tmp_path):
    join(at, tmp_path, "ben", founded)
    words, file = join(at, tmp_path, "cho", founded)
    for act in (("confirm", words, "--from", file), ("revoke", "ann"), ("invite", "eve", "Eve")):
        ran = at("ben", "team", *act)
        assert (ran.code, "Only an organizer" in ran.err) == (2, True)


def test_who_was_put_out_stays_out_and_their_key_comes_back_by_no_words(at, founded, tmp_path):
    words, file = join(at, tmp_path, "ben", founded)
    at("ann", "team", "confirm", words, "--from", file)
    at("ann", "note", "add", "--json-lines", stdin={"office": "B001318", "summary": "Seen."})
    assert at("ann", "team", "revoke", "ben", "--after", "3").code == 0
    assert listed(at)["members"][1]["keys"][0]["out"] == {"after": {}}
    assert "was put out" in at("ann", "team", "confirm", words).err
    assert at("ann", "team", "revoke", "ben").code == 2, "nobody is put out twice"


def test_putting_out_counts_what_is_held_here_unless_a_number_is_given(at, founded, tmp_path):
    for summary in ("One.", "Two."):
        at("ann", "note", "add", "--json-lines", stdin={"office": "B001318", "summary": summary})
    at("ann", "team", "invite", "cho", "Cho", "--role", "organizer")
    words, file = join(at, tmp_path, "cho", founded)
    at("ann", "team", "confirm", words, "--from", file)
    assert at("ann", "team", "revoke", "ann").code == 0
    [(_, count)] = listed(at)["members"][0]["keys"][0]["out"]["after"].items()
    assert count == 2
    assert at("ann", "team", "invite", "eve", "Eve").code == 2, "who put themselves out says no more"


@pytest.mark.usefixtures("founded")
def test_the_last_organizer_is_never_put_out(at):
    ran = at("ann", "team", "revoke", "ann")
    assert (ran.code, "last organizer" in ran.err) == (2, True)


def test_an_unsealed_team_needs_a_yes_after_the_sentence(at, tmp_path):
    sentence = "anyone who finds this stick can read the notes"
    ran = at("ann", "team", "init", "Open", "--unsealed", stdin="")
    assert (ran.code, sentence in ran.err) == (2, True)
    assert not (tmp_path / "ann/team.json").exists()
    ran = at("ann", "team", "init", "Open", "--unsealed", "--yes")
    assert (ran.code, sentence in ran.err) == (0, True)
    assert listed(at)["sealed"] is False


@pytest.mark.usefixtures("founded")
def test_a_workspace_founds_one_team_only(at):
    assert at("ann", "team", "init", "Second").code == 2


def test_without_a_team_nothing_can_be_asked(at):
    for act in (("list",), ("join",), ("invite", "ben", "Ben")):
        assert "belongs to no team yet" in at("ann", "team", *act).err


@pytest.mark.usefixtures("founded")
def test_a_file_that_is_no_request_is_named_as_that(at, tmp_path):
    (tmp_path / "strange").write_bytes(b"hello")
    assert "no request" in at("ann", "team", "confirm", "x", "--from", tmp_path / "strange").err


def test_the_words_of_a_laptop_stay_the_same(at):
    first = at("ben", "team", "show-words").out
    assert first == at("ben", "team", "show-words").out
    assert first != at("cho", "team", "show-words").out


def test_two_people_at_one_computer_have_words_of_their_own(lobbykit, tmp_path):
    shared = ("--workspace", tmp_path / "shared")
    ann = lobbykit(*shared, "--user", "ann", "team", "show-words").out
    assert ann != lobbykit(*shared, "--user", "ben", "team", "show-words").out
    assert ann == lobbykit(*shared, "--user", "ann", "team", "show-words").out


def test_keys_lie_in_no_backup_and_not_in_the_workspace(at, founded, tmp_path):
    secret = (tmp_path / "organizer.key").read_text(encoding="utf-8").split()[-1]
    [kept] = (tmp_path / "state").rglob("keys-ann.json")
    assert at("ann", "backup").code == 0
    ours = [file.read_bytes() for file in (tmp_path / "ann").rglob("*") if file.is_file()]
    assert not any(secret.encode() in data or kept.read_bytes()[:200] in data for data in ours)
    assert secret.encode() not in founded.read_bytes()


@pytest.mark.usefixtures("founded")
def test_a_passphrase_locks_the_keys_and_taking_it_away_keeps_them(at, tmp_path, monkeypatch):
    before = at("ann", "team", "show-words").out
    monkeypatch.setenv("LOBBYKIT_NEW_PASSPHRASE", "five words are quite enough")
    monkeypatch.setenv("LOBBYKIT_PASSPHRASE", "five words are quite enough")
    ran = at("ann", "passphrase", "set")
    assert (ran.code, "was not sealed" in ran.err) == (0, False), ran.err
    assert json.loads(next((tmp_path / "state").rglob("keys-ann.json")).read_bytes())["lock"] == "vault"
    assert at("ann", "team", "show-words").out == before
    assert listed(at)["you"]["organizer"]
    assert (tmp_path / "ann/team.json").read_bytes()[: len(HEAD)] != HEAD
    ran = at("ann", "passphrase", "remove")
    assert (ran.code, "keys-unlocked" in ran.err) == (0, True), ran.err
    assert at("ann", "team", "show-words").out == before


def test_the_kit_of_a_team_names_its_signer_and_carries_the_team(at, founded):
    ran = at("ben", "kit", "open", founded, "--dry-run", "--json")
    kit = ran.json["kit"]
    assert (kit["signed"], kit["sealed"], kit["signer"]["name"], kit["signer"]["organizer"]) == (
        True,
        True,
        "Ann",
        True,
    )
    assert kit["signer"]["words"] == listed(at)["you"]["words"]
    head = json.loads(parts(founded.read_bytes())["kit.json"])
    assert (head["team"], head["organizer_keys"]) == (listed(at)["team"], [listed(at)["you"]["age"]])
    assert at("ben", "kit", "open", founded, "--yes").code == 0
    assert listed(at, "ben")["members"] == listed(at)["members"]


def test_a_second_edition_by_another_organizer_of_the_team_is_not_asked_about(at, founded, tmp_path):
    at("ann", "team", "invite", "cho", "Cho", "--role", "organizer")
    words, file = join(at, tmp_path, "cho", founded)
    at("ann", "team", "confirm", words, "--from", file)
    second = pack(at, tmp_path, "ann", 2)
    assert at("cho", "kit", "open", second).code == 0
    third = pack(at, tmp_path, "cho", 3)
    assert at("ben", "kit", "open", second).code == 0
    ran = at("ben", "kit", "open", third)
    assert (ran.code, "Signed by Cho" in ran.err) == (0, True), ran.err


def forged(kit, tmp_path, seed=b"e" * 32, **head):
    """A kit with another head and, where its maker has keys, signed anew by somebody else."""
    files = relisted(parts(kit.read_bytes()), **head)
    keys = new_keys(seed)
    told = hashlib.sha256(files["kit.json"]).digest()
    file = tmp_path / "forged.lobbykit"
    file.write_bytes(archive({**files, "kit.sig": f"{keys.pub}\n{keys.sign(told).hex()}\n".encode()}))
    return file


def test_a_kit_whose_head_names_other_keys_than_its_team_is_refused(at, founded, tmp_path):
    age = new_keys(b"e" * 32).recipient
    for head in ({"organizer_keys": [age]}, {"organizer_keys": []}, {"team": "ab" * 16}, {"team": None}):
        ran = at("ben", "kit", "open", forged(founded, tmp_path, **head), "--yes")
        assert (ran.code, "names another team, or other organizers' keys" in ran.err) == (2, True), head


def test_a_kit_with_a_damaged_statement_is_refused(at, founded, tmp_path):
    files = parts(founded.read_bytes())
    damaged = files["team/001.lkb"].replace(b"Friends", b"Fiends!")
    for changed in ({"team/001.lkb": damaged}, {"team/002.lkb": damaged}):
        plain = {name: data for name, data in relisted({**files, **changed}).items() if name != "kit.sig"}
        (tmp_path / "broken.lobbykit").write_bytes(archive(plain))
        ran = at("ben", "kit", "open", tmp_path / "broken.lobbykit", "--yes")
        assert (ran.code, "does not hold" in ran.err) == (2, True)


def test_a_stranger_s_signature_is_named_as_that(at, founded, tmp_path):
    ran = at("ben", "kit", "open", forged(founded, tmp_path), "--yes", "--json")
    assert ran.json["kit"]["signer"]["name"] == ""
    assert "kit-signer-unknown" in [one["code"] for one in ran.json["problems"]]


@pytest.mark.parametrize("joined", [True, False])
def test_the_kit_of_another_team_is_asked_about_and_notes_stay_with_the_first(at, founded, tmp_path, joined):
    at("ben", "kit", "open", founded, "--yes")
    if joined:
        at("ben", "team", "join")
    at("eve", "team", "init", "Fiends")
    other = tmp_path / "other.lobbykit"
    at("eve", "kit", "pack", "--out", other, "--id", "eve", "--brief", "ukraine-diplomacy", "--without-roster")
    ran = at("ben", "kit", "open", other, stdin="")
    assert (ran.code, "for another team" in ran.err) == (2, True)
    assert at("ben", "kit", "open", other, "--yes").code == 0
    assert listed(at, "ben")["name"] == "Friends"


@pytest.mark.usefixtures("founded")
def test_a_team_s_kit_is_packed_for_no_other(at, tmp_path):
    ran = at(
        "ann", "kit", "pack", "--out", tmp_path / "x.lobbykit", "--brief", "ukraine-diplomacy", "--team", "ab" * 16
    )
    assert (ran.code, "another team" in ran.err) == (2, True)


def test_an_unsealed_team_is_sealed_for_good_and_settings_are_said_anew(at):
    at("ann", "team", "init", "Open", "--unsealed", "--yes", "--contact", "Ann")
    assert at("ann", "team", "set", "--sealed", "--mailbox", "/media/stick", "--admission", "first-use").code == 0
    team = listed(at)
    assert (team["sealed"], team["mailbox"], team["contact"], team["admission"]) == (
        True,
        "/media/stick",
        "Ann",
        "first-use",
    )


def test_a_backup_holds_what_an_opened_kit_says_of_the_team(at, founded, tmp_path):
    at("ben", "kit", "open", founded, "--yes")
    assert at("ben", "backup").code == 0
    newest = max((tmp_path / "ben/backups").glob("*.zip"))
    assert "library/kits/day/1/team/001.lkb" in parts(newest.read_bytes())
