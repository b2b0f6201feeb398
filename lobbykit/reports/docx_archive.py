"""The archive that a file of Word is, made so that the same parts give the same bytes."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

_FIRST_DAY = (1980, 1, 1, 0, 0, 0)


def steady(archive: bytes) -> bytes:
    """Return a ZIP archive with the same members in the same order, none of which tells when or where it was made."""
    made = BytesIO()
    with ZipFile(BytesIO(archive)) as old, ZipFile(made, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            member = ZipInfo(name, _FIRST_DAY)
            member.compress_type, member.create_system, member.external_attr = ZIP_DEFLATED, 3, 0o600 << 16
            new.writestr(member, old.read(name))
    return made.getvalue()
