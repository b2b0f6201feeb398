"""Where each row of the fault matrix is tested, and which part of a row is not shown here, and why."""

from __future__ import annotations

_MATRIX = "tests/sync/matrix/whole"
CHANGES, SHARES = f"{_MATRIX}/test_changes.py", f"{_MATRIX}/test_shares.py"
CRASHES, STRANGERS = f"{_MATRIX}/test_crashes.py", f"{_MATRIX}/test_strangers.py"
HOSTILE = "tests/sync/whole/test_hostile_mailbox.py"
COUCH = "tests/sync/whole/test_couch_contract.py"
FOLDER = "tests/sync/whole/test_folder_faults.py"
WIRE, ADDRESS = "tests/sync/test_couch_wire.py", "tests/sync/test_couch_address.py"

ROWS: dict[int, tuple[tuple[str, str], ...]] = {
    1: ((CHANGES, "row_01"),),
    2: ((SHARES, "row_02"), (FOLDER, "row_2_")),
    3: ((SHARES, "row_03"), (FOLDER, "row_3_")),
    4: ((SHARES, "row_04"), (FOLDER, "row_4_")),
    5: ((CHANGES, "row_05"),),
    6: ((CHANGES, "row_06"),),
    7: ((CHANGES, "row_07"),),
    8: ((SHARES, "row_08"),),
    9: ((CHANGES, "row_09"),),
    10: ((SHARES, "row_10"),),
    11: (("tests/sync/test_bundle.py", "read_for_ever"),),
    12: ((CRASHES, "row_12"), ("tests/sync/test_folder_writing.py", "each_step or scanner or windows or denied")),
    13: ((STRANGERS, "row_13"), ("tests/sync/whole/test_chaos_short_form.py", "row_13"), (WIRE, "row_13")),
    14: ((COUCH, "row_14"), ("tests/sync/test_couch_feed.py", "row_14"), ("tests/sync/test_couch_memory.py", "row_14")),
    15: ((COUCH, "row_15"), ("tests/sync/test_couch.py", "row_15")),
    16: ((STRANGERS, "row_16"), (HOSTILE, "hostile"), (COUCH, "row_16")),
    17: ((STRANGERS, "row_17"),),
    18: ((STRANGERS, "row_18"),),
    19: ((WIRE, "row_19"), (ADDRESS, "row_19"), (COUCH, "row_19")),
    20: ((FOLDER, "row_20"),),
    21: (("tests/sync/test_couch_sending.py", "row_21"), ("tests/sync/test_bundle.py", "largest or large")),
    22: ((FOLDER, "row_22"),),
    23: ((COUCH, "row_23"),),
}
"""The files, and the words by which pytest finds the tests in them, of each row of the specification."""

NOT_SHOWN = {
    12: "sharing violations of Windows: the file layer raises what Windows would, no Windows was at hand",
    16: "the validator in CouchDB's own JavaScript: needs $LOBBYKIT_COUCHDB_URL; the fake holds to its rules in Python",
    19: "CouchDB's lockout and a user deleted meanwhile: need $LOBBYKIT_COUCHDB_URL",
    20: "100,000 ops and a responsive window: benchmarks/sync.py, and the tests of the window",
    22: "network shares of Windows, and names on macOS: need those systems",
    23: "nodes of a cluster that are killed: need $LOBBYKIT_COUCHDB_URL and $LOBBYKIT_COUCHDB_KILL",
}
"""What of a row these tests do not show on a computer with nothing but this checkout, and why."""
