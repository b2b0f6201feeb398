"""The validator of a team's database; what it refuses is tried on servers, in the contract."""

from __future__ import annotations

import hashlib
import json
import os
import re
import subprocess

import pytest

from lobbykit.sync.couch_docs import ID_PATTERN
from lobbykit.sync.couch_validator import LONGEST, ORGANIZER, VALIDATOR
from lobbykit.sync.envelope import LARGEST
from tests.sync.couch.revs import ForbiddenError
from tests.sync.couch.rules import as_the_validator
from tests.sync.places import POUCHDB

TRIED = "0d8e7a69ccc9d3db970cdea3d36f05b0fbf76bcebc832df3de5acc5c69237198"
"""Of the validator that `python -m tests.sync.contract` was last run with."""
ANA = {"name": "ana", "roles": ["lobbykit-1234abcd"]}
CLEO = {"name": "cleo", "roles": ["lobbykit-1234abcd", ORGANIZER]}
ADMIN = {"name": "admin", "roles": ["_admin"]}
GOOD = {"_id": f"b:ana:{'a' * 16}:00000001-00000020-{'0' * 16}", "_rev": "1-x", "v": 1, "b": "aGk="}
CASES = {
    "her own": (GOOD, None, ANA, True),
    "her statement": ({**GOOD, "_id": f"s:ana:{'a' * 16}:join-{'0' * 16}"}, None, ANA, True),
    "the same again": (GOOD, GOOD, ANA, True),
    "after a deletion": (GOOD, {**GOOD, "_deleted": True}, ANA, True),
    "another's": ({**GOOD, "_id": GOOD["_id"].replace("ana", "ben")}, None, ANA, False),
    "another's by an organizer": ({**GOOD, "_id": GOOD["_id"].replace("ana", "ben")}, None, CLEO, True),
    "nobody's": (GOOD, None, {"name": None, "roles": []}, False),
    "design": ({**GOOD, "_id": "_design/x"}, None, CLEO, False),
    "design by an admin": ({"_id": "_design/x"}, None, ADMIN, True),
    "deletion": ({**GOOD, "_deleted": True}, GOOD, CLEO, False),
    "deletion by an admin": ({**GOOD, "_deleted": True}, GOOD, ADMIN, True),
    "attachments": ({**GOOD, "_attachments": {}}, None, ANA, False),
    "id": ({**GOOD, "_id": "b:ana:x"}, None, ANA, False),
    "id with more": ({**GOOD, "_id": GOOD["_id"] + "\n"}, None, ANA, False),
    "id with less before": ({**GOOD, "_id": "x" + GOOD["_id"]}, None, ANA, False),
    "no text": ({**GOOD, "b": {"x": 1}}, None, ANA, False),
    "as long as may be": ({**GOOD, "b": "x" * LONGEST}, None, ANA, True),
    "longer": ({**GOOD, "b": "x" * (LONGEST + 1)}, None, ANA, False),
    "version": ({**GOOD, "v": "1"}, None, ANA, False),
    "endless version": ({**GOOD, "v": 10**400}, None, ANA, False),
    "field": ({**GOOD, "note": "x"}, None, ANA, False),
    "change": ({**GOOD, "b": "aGo="}, GOOD, ANA, False),
    "change by an organizer": ({**GOOD, "b": "aGo="}, GOOD, CLEO, False),
    "change of the version": ({**GOOD, "v": 2}, GOOD, ANA, False),
}


@pytest.mark.parametrize("case", CASES)
def test_the_fake_refuses_what_the_validator_refuses(case):
    new, old, user, may = CASES[case]
    if "_admin" in user["roles"]:
        return
    try:
        as_the_validator(new, old, user["name"], user["roles"])
    except ForbiddenError:
        assert not may
    else:
        assert may


@pytest.mark.skipif(not os.environ.get(POUCHDB), reason=f"needs node, and so does the server that {POUCHDB} names")
def test_the_validator_itself_refuses_and_lets_in():
    told = json.dumps([[new, old, user] for new, old, user, _ in CASES.values()])
    script = f"""
      const validator = ({VALIDATOR});
      const outcome = ([a, b, c]) => {{
        try {{ validator(a, b, c); return true; }} catch (e) {{ return e.forbidden; }}
      }};
      console.log(JSON.stringify(JSON.parse(require('fs').readFileSync(0)).map(outcome)));
    """
    done = subprocess.run(["node", "-e", script], input=told, capture_output=True, text=True, check=True)  # noqa: S607
    found = dict(zip(CASES, json.loads(done.stdout), strict=True))
    assert {case for case, outcome in found.items() if outcome is True} == {case for case in CASES if CASES[case][3]}
    assert all(outcome is True or isinstance(outcome, str) for outcome in found.values())


def test_it_is_the_one_that_was_run_as_javascript():
    """Whoever changes it runs `python -m tests.sync.contract`, for nothing here runs JavaScript, and says so here."""
    assert hashlib.sha256(VALIDATOR.encode()).hexdigest() == TRIED


def test_it_is_written_as_engines_of_old_understand_it():
    assert not re.search(r"=>|\b(?:let|const|class)\b|`", VALIDATOR)
    assert ID_PATTERN in VALIDATOR


def test_the_largest_envelope_fits_twice_over():
    assert (LARGEST + 2) // 3 * 4 * 2 <= LONGEST
