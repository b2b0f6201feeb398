"""BILLSTATUS XML of govinfo.gov bulk data into bill records: the legacy format, 1.0.0 and 3.0.0."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.content.bills.bill_fields import read_fields
from lobbykit.content.bills.findings import Findings
from lobbykit.content.bills.xml_tree import read_xml
from lobbykit.domain.problem import Read, error

if TYPE_CHECKING:
    from lobbykit.content.bills.node import Node
    from lobbykit.domain.bill import BillRecord

ROOT = "billStatus"


def read_bill_status(data: bytes, *, file: str) -> Read[BillRecord]:
    """Read one BILLSTATUS file; what it cannot read is a problem with line and column, never an exception.

    The format is the one of usgpo/bill-status. Its generations are told apart by their fields (`number` or
    `billNumber`), because some 3.x files carry no version. Only the bill's own sponsor, cosponsors and committees are
    read, not those of its amendments.
    """
    tree = read_xml(data, file=file)
    if tree.value is None:
        return Read(None, tree.problems)
    root = tree.value
    if root.name != ROOT:
        return Read(None, (error("bill-not-status", root.place, root=root.name[:40]),))
    bills = tuple(root.every("bill"))
    if len(bills) != 1:
        return Read(None, (error("bill-not-one", root.place, count=len(bills)),))
    return read_fields(bills[0], origin=_origin(bills[0]))


def _origin(bill: Node) -> str:
    """Name the file as its publisher does, because a saved copy may be called anything."""
    measure = Findings().measure(bill)
    name = f"{measure.congress}{measure.kind.value}{measure.number}" if measure else "?"
    return f"BILLSTATUS-{name}.xml (govinfo.gov bulk data)"
