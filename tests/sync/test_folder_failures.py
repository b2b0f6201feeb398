"""What a refusal of the file system means to somebody who shares a folder."""

from __future__ import annotations

import errno

import pytest

from lobbykit.sync import folder_failures
from lobbykit.sync.folder_failures import failure
from tests.making import CATALOGUE
from tests.sync.faulty_files import system, windows

MEANT = [
    (system(errno.ENOSPC), "mailbox-full"),
    (system(errno.EDQUOT), "mailbox-full"),
    (system(errno.EROFS), "mailbox-read-only"),
    (system(errno.EACCES), "mailbox-refused"),
    (system(errno.EPERM), "mailbox-refused"),
    (system(errno.EIO), "mailbox-failing"),
    (system(errno.ENOENT), "mailbox-gone"),
    (system(errno.ESTALE), "mailbox-gone"),
    (system(errno.ENODEV), "mailbox-gone"),
    (system(errno.EHOSTDOWN), "mailbox-gone"),
    (system(errno.ENAMETOOLONG), "mailbox-long-path"),
    (windows(206), "mailbox-long-path"),
    (windows(5), "mailbox-refused"),
    (windows(32), "mailbox-busy"),
    (windows(33), "mailbox-busy"),
    (windows(53), "mailbox-gone"),
    (windows(21), "mailbox-gone"),
    (OSError("no number at all"), "mailbox-failing"),
]


@pytest.mark.parametrize(("error", "code"), MEANT)
def test_each_refusal_has_its_own_words_that_name_the_folder(error, code):
    told = failure(error, "F:/team")
    assert told.code == code
    assert "F:/team" in CATALOGUE.failure(told)


def test_windows_says_of_a_path_that_is_too_long_that_it_is_not_there(monkeypatch):
    monkeypatch.setattr(folder_failures, "_LONGEST", 247)
    for length, code in ((247, "mailbox-gone"), (248, "mailbox-long-path")):
        error = FileNotFoundError(errno.ENOENT, "not there", "x" * length)
        assert failure(error, "F:/team").code == code
