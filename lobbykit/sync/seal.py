"""Keys, signatures and sealing: the one user of `pyrage`, and beside `store/seal.py` of `cryptography`.

A device signs with Ed25519 (RFC 8032). What is to be read by few is sealed with age
(age-encryption.org/v1), so that the program `age` opens it too.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from lobbykit.domain.problem import LobbykitError

if TYPE_CHECKING:
    from collections.abc import Iterable

SEED_BYTES = 32
MOST_RECIPIENTS = 20
"""Each adds 100 bytes to what is sealed; with twenty the largest change still fits into an envelope."""
_NOT_FOR_US = "No matching keys found"


class KeysUnavailableError(LobbykitError):
    """The library that signs or seals is not installed here: nothing can be sent sealed, and nothing goes in clear."""


class NotForUsError(LobbykitError):
    """Sealed to other keys than ours: it stays as it is."""


class UnsealableError(LobbykitError, ValueError):
    """Sealed bytes that are damaged, or keys that are none."""


@dataclass(frozen=True, slots=True)
class Keys:
    """The keys of one person on one device; `pub` (64 hex digits) and `recipient` (`age1…`) may be known to all."""

    seed: bytes = field(repr=False)
    identity: str = field(repr=False)
    pub: str
    recipient: str

    def sign(self, told: bytes) -> bytes:
        """Return the 64 bytes of the signature of these bytes."""
        from cryptography.hazmat.primitives.asymmetric.ed25519 import (  # noqa: PLC0415 - slow to load
            Ed25519PrivateKey,
        )

        return Ed25519PrivateKey.from_private_bytes(self.seed).sign(told)


def new_keys(seed: bytes) -> Keys:
    """Return new keys: 32 random bytes become the one to sign with, and age makes the other itself.

    Raises KeysUnavailableError.
    """
    try:
        from pyrage import x25519  # noqa: PLC0415 - has no wheel for Windows on ARM
    except ImportError as error:
        raise KeysUnavailableError("sealing-unavailable") from error
    return keys_of(seed, str(x25519.Identity.generate()))


def keys_of(seed: bytes, identity: str) -> Keys:
    """Return kept keys; raise UnsealableError for others, and KeysUnavailableError."""
    try:
        from cryptography.hazmat.primitives.asymmetric.ed25519 import (  # noqa: PLC0415 - slow to load
            Ed25519PrivateKey,
        )
        from pyrage import IdentityError, x25519  # noqa: PLC0415 - as in new_keys
    except ImportError as error:
        raise KeysUnavailableError("sealing-unavailable") from error
    try:
        opened = x25519.Identity.from_str(identity)
        pub = Ed25519PrivateKey.from_private_bytes(seed).public_key().public_bytes_raw().hex()
    except (IdentityError, ValueError):
        raise UnsealableError("keys-damaged") from None
    return Keys(seed, identity, pub, str(opened.to_public()))


def verified(pub: str, told: bytes, signature: bytes) -> bool:
    """Whether a signature of these bytes is that of a public key of 64 hex digits; raise KeysUnavailableError."""
    try:
        from cryptography.exceptions import InvalidSignature  # noqa: PLC0415 - slow to load
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey  # noqa: PLC0415 - as above
    except ImportError as error:
        raise KeysUnavailableError("sealing-unavailable") from error
    try:
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(pub)).verify(signature, told)
    except (InvalidSignature, ValueError):
        return False
    return True


def is_recipient(text: str) -> bool:
    """Whether a text is the public half of an age key; raise KeysUnavailableError."""
    try:
        from pyrage import RecipientError, x25519  # noqa: PLC0415 - as in new_keys
    except ImportError as error:
        raise KeysUnavailableError("sealing-unavailable") from error
    try:
        return str(x25519.Recipient.from_str(text)) == text
    except RecipientError:
        return False


def sealed(data: bytes, recipients: Iterable[str]) -> bytes:
    """Return bytes that only these recipients (`age1…`, 1 to 20, each once) open; raise UnsealableError for others.

    Raises KeysUnavailableError where age is not installed: whoever calls never falls back to sending in clear.
    """
    named = sorted(set(recipients))
    if not 1 <= len(named) <= MOST_RECIPIENTS:
        raise UnsealableError("seal-recipients", count=len(named), most=MOST_RECIPIENTS)
    if not all(map(is_recipient, named)):
        raise UnsealableError("seal-recipient-shape")
    from pyrage import encrypt, x25519  # noqa: PLC0415 - is_recipient has loaded it

    return bytes(encrypt(data, [x25519.Recipient.from_str(one) for one in named]))


def unsealed(data: bytes, identities: Iterable[str]) -> bytes:
    """Return what was sealed; raise NotForUsError when it is for other keys, UnsealableError for damaged bytes."""
    try:
        from pyrage import DecryptError, decrypt, x25519  # noqa: PLC0415 - as in new_keys
    except ImportError as error:
        raise KeysUnavailableError("sealing-unavailable") from error
    keys = [x25519.Identity.from_str(one) for one in identities]
    try:
        return bytes(decrypt(data, keys))
    except DecryptError as error:
        if str(error) == _NOT_FOR_US or not keys:
            raise NotForUsError("sealed-for-others") from None
        raise UnsealableError("sealed-damaged") from None


def sealed_with_passphrase(data: bytes, passphrase: str) -> bytes:
    """Return bytes that this passphrase opens, here and with the program `age`; takes a second or more.

    Raises KeysUnavailableError.
    """
    try:
        from pyrage import passphrase as age  # noqa: PLC0415 - as in new_keys
    except ImportError as error:
        raise KeysUnavailableError("sealing-unavailable") from error
    return bytes(age.encrypt(data, passphrase))


def opened_with_passphrase(data: bytes, passphrase: str) -> bytes:
    """Return what was sealed so; raise UnsealableError for another passphrase or damaged bytes."""
    try:
        from pyrage import DecryptError  # noqa: PLC0415 - as in new_keys
        from pyrage import passphrase as age  # noqa: PLC0415 - as in new_keys
    except ImportError as error:
        raise KeysUnavailableError("sealing-unavailable") from error
    try:
        return bytes(age.decrypt(data, passphrase))
    except DecryptError:
        raise UnsealableError("sealed-damaged") from None
