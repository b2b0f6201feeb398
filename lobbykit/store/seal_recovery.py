"""The recovery key as people see it: nine groups of four letters and digits, of which the last checks the others."""

from __future__ import annotations

import hashlib
import unicodedata

from lobbykit.domain.problem import LobbykitError

SECRET_BYTES = 20
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's Base32: no I, L, O, U
_LOOKALIKES = str.maketrans("OIL", "011")
_SECRET_DIGITS = SECRET_BYTES * 8 // 5
_CHECK_DIGITS = 4
_GROUP = 4


class RecoveryKeyError(LobbykitError):
    """What was typed has the shape of a recovery key and is not the one of this workspace, or was mistyped."""


def recovery_text(secret: bytes) -> str:
    """Return 20 random bytes as they are shown."""
    digits = _digits(int.from_bytes(secret), _SECRET_DIGITS) + _check(secret)
    return "-".join(digits[at : at + _GROUP] for at in range(0, len(digits), _GROUP))


def recovery_secret(typed: str) -> bytes | None:
    """Return the 20 bytes of a typed recovery key, or None for a text of another shape.

    Case, blanks and hyphens do not matter, nor does O for 0, or I or L for 1. Raise RecoveryKeyError when the last
    group does not fit the others.
    """
    text = unicodedata.normalize("NFKC", typed).upper().translate(_LOOKALIKES)
    digits = "".join(char for char in text if not _is_space(char))
    if len(digits) != _SECRET_DIGITS + _CHECK_DIGITS or not set(digits) <= set(_ALPHABET):
        return None
    number = sum(_ALPHABET.index(char) << 5 * at for at, char in enumerate(reversed(digits[:_SECRET_DIGITS])))
    secret = number.to_bytes(SECRET_BYTES)
    if digits[_SECRET_DIGITS:] != _check(secret):
        raise RecoveryKeyError("recovery-key-mistyped")
    return secret


def _check(secret: bytes) -> str:
    digest = hashlib.sha256(b"lobbykit recovery key " + secret).digest()
    return _digits(int.from_bytes(digest) >> 256 - 5 * _CHECK_DIGITS, _CHECK_DIGITS)


def _digits(number: int, count: int) -> str:
    return "".join(_ALPHABET[number >> 5 * at & 31] for at in reversed(range(count)))


def _is_space(char: str) -> bool:
    return unicodedata.category(char) in {"Pd", "Zs", "Zl", "Zp", "Cc", "Cf"}
