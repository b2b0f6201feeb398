"""`lobbykit sync prepare`."""

from __future__ import annotations

import io

import pytest

from lobbykit.cli import sync_prepare
from lobbykit.cli.desk import DONE, Desk
from lobbykit.cli.secret import NobodyToAskError
from lobbykit.sync.couch_address import AddressError
from tests.making import CATALOGUE
