"""Where each row of the fault matrix is tested, and which part of a row is not shown here, and why."""

from __future__ import annotations

MATRIX = "tests/sync/whole/test_fault_matrix.py"
HOSTILE = "tests/sync/whole/test_hostile_mailbox.py"
COUCH = "tests/sync/whole/test_couch_contract.py"
FOLDER = "tests/sync/whole/test_folder_faults.py"
WIRE, ADDRESS = "tests/sync/test_couch_wire.py", "tests/sync/test_couch_address.py"

ROWS: dict[int, tuple[tuple[str, str], ...]] = {
    1: ((MATRIX, "row_01"),),
    2: ((MATRIX, "row_02"), (FOLDER, "row_2_")),
    3: ((MATRIX, "row_03"), (FOLDER, "row_3_")),
    4: ((MATRIX, "row_04"), (FOLDER, "row_4_")),
    5: ((MATRIX, "row_05"),),
    6: ((MATRIX, "row_06"),),
    7: ((MATRIX, "row_07"),),
    8: ((MATRIX, "row_08"),),
    9: ((MATRIX, "row_09"),),
    10: ((MATRIX, "row_10"),),
    11: (("tests/sync/test_bundle.py", "read_for_ever"),),
    12: ((MATRIX, "row_12"), ("tests/sync/test_folder_writing.py", "each_step or scanner or windows or denied")),
    13: ((MATRIX, "row_13"), ("tests/sync/whole/test_chaos_short_form.py", "row_13"), (WIRE, "row_13")),
    14: ((COUCH, "row_14"), ("tests/sync/test_couch_feed.py", "row_14"), ("tests/sync/test_couch_memory.py", "row_14")),
    15: ((COUCH, "row_15"), ("tests/sync/test_couch.py", "row_15")),
    16: ((MATRIX, "row_16"), (HOSTILE, "hostile"), (COUCH, "row_16")),
    17: ((MATRIX, "row_17"),),
    18: ((MATRIX, "row_18"),),
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
