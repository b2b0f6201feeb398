"""Sealing bytes so that only a key opens them: the one user of `cryptography`, which is an optional extra."""

from __future__ import annotations

import hashlib
import hmac
from base64 import b64decode, b64encode
from binascii import Error as NoBase64
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from lobbykit.domain.problem import LobbykitError

Entropy: TypeAlias = Callable[[int], bytes]
KEY_BYTES = 32
HEAD = b"lobbykit-sealed/1\n"
LINE_MARK = b"s1:"
_NONCE = 12
_MOVED_ABOUT = ("library/", "damaged/")


class SealUnavailableError(LobbykitError):
    """`cryptography` is not installed, or is too old for Argon2id, so nothing sealed can be made or opened."""


class SealedError(LobbykitError):
    """Sealed bytes do not open: they were changed, moved to another place, or sealed with another key."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What Argon2id (RFC 9106) spends on one guess: memory in KiB, passes over it, and lanes side by side."""

    memory_kib: int
    passes: int
    lanes: int


def stretched(passphrase: bytes, salt: bytes, cost: Cost) -> bytes:
    """Return the 32 bytes that Argon2id makes of a passphrase; raise SealUnavailableError."""
    try:
        from cryptography.exceptions import UnsupportedAlgorithm  # noqa: PLC0415 - an extra, and slow to load
        from cryptography.hazmat.primitives.kdf.argon2 import Argon2id  # noqa: PLC0415 - as above
    except ImportError as error:
        raise SealUnavailableError("seal-unavailable") from error
    try:
        made = Argon2id(
            salt=salt, length=KEY_BYTES, iterations=cost.passes, lanes=cost.lanes, memory_cost=cost.memory_kib
        )
    except UnsupportedAlgorithm as error:
        raise SealUnavailableError("seal-unavailable") from error
    return made.derive(passphrase)


def derived(key: bytes, purpose: str) -> bytes:
    """Return the 32 bytes that HKDF-Expand (RFC 5869, SHA-256) makes of a random key for one purpose."""
    try:
        from cryptography.hazmat.primitives.hashes import SHA256  # noqa: PLC0415 - an extra, and slow to load
        from cryptography.hazmat.primitives.kdf.hkdf import HKDFExpand  # noqa: PLC0415 - as above
    except ImportError as error:
        raise SealUnavailableError("seal-unavailable") from error
    return HKDFExpand(SHA256(), KEY_BYTES, b"lobbykit/1 " + purpose.encode()).derive(key)


class Cipher:
    """ChaCha20-Poly1305 (RFC 8439) under one key: nonce, sealed bytes and tag in a row, 28 bytes more than the plain.

    Nonces are 12 random bytes: with 10 million of them under one key two are alike with a chance below 1 in 10^14.
    """

    def __init__(self, key: bytes) -> None:
        try:
            from cryptography.exceptions import InvalidTag  # noqa: PLC0415 - an extra, and slow to load
            from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305  # noqa: PLC0415 - as above
        except ImportError as error:
            raise SealUnavailableError("seal-unavailable") from error
        self._aead, self._refusal = ChaCha20Poly1305(key), InvalidTag

    def seal(self, data: bytes, place: str, entropy: Entropy) -> bytes:
        """Return the bytes sealed to a place: they open nowhere else."""
        nonce = entropy(_NONCE)
        return nonce + self._aead.encrypt(nonce, data, _bytes(place))

    def open(self, sealed: bytes, place: str) -> bytes | None:
        """Return what was sealed to this place, or None when these bytes were not."""
        try:
            return self._aead.decrypt(sealed[:_NONCE], sealed[_NONCE:], _bytes(place))
        except (self._refusal, ValueError):  # ValueError: fewer bytes than a nonce
            return None


class SealedCodec:
    """Lines of a log or of the drafts, each sealed to its folder, its file and its offset there.

    A sealed line says so by its first three bytes. A line that does not is read only from the files named in `plain`,
    those that a conversion has not reached; anywhere else somebody without the key wrote it, and it is damage.
    """

    def __init__(self, cipher: Cipher, entropy: Entropy, folder: str, plain: frozenset[str]) -> None:
        self._cipher, self._entropy, self._folder, self._plain = cipher, entropy, folder, plain

    def wrap(self, payload: bytes, file: str, offset: int, /) -> bytes:
        """Return the sealed payload in Base64."""
        return LINE_MARK + b64encode(self._cipher.seal(payload, self._place(file, offset), self._entropy))

    def unwrap(self, wrapped: bytes, file: str, offset: int, /) -> bytes | None:
        """Return the payload, or None when these bytes were not written for this place with this key."""
        if not wrapped.startswith(LINE_MARK):
            return wrapped if self._folder + file in self._plain else None
        text = wrapped[len(LINE_MARK) :]
        try:
            sealed = b64decode(text, validate=True)
        except NoBase64:
            return None
        if b64encode(sealed) != text:  # the last letter has bits that say nothing
            return None
        return self._cipher.open(sealed, self._place(file, offset))

    def _place(self, file: str, offset: int) -> str:
        return f"{self._folder}{file}@{offset}"


class Vault:
    """What an opened key can do: seal and open files, lines, and the names of attachments.

    It is made of 32 random bytes, from which a key is derived for each use; `id` is public and tells one such key from
    another. `plain` are the files whose plain lines are believed (SealedCodec). It lives in memory only.
    """

    def __init__(self, key: bytes, entropy: Entropy, plain: frozenset[str] = frozenset()) -> None:
        self._key, self._entropy, self._plain = key, entropy, plain
        self._files = Cipher(derived(key, "files"))
        self._lines = Cipher(derived(key, "lines"))
        self._names = derived(key, "names")
        self.id = derived(key, "id").hex()[:32]

    def believing(self, plain: frozenset[str]) -> Vault:
        """Return the same vault, believing the plain lines of other files."""
        return Vault(self._key, self._entropy, plain)

    def seal(self, data: bytes, name: str) -> bytes:
        """Return the bytes of a file of that name, relative to the workspace and with slashes, sealed whole."""
        return HEAD + self._files.seal(data, _place(name), self._entropy)

    def open(self, data: bytes, name: str) -> bytes:
        """Return what was sealed for that name; raise SealedError for anything else, plain bytes too."""
        opened = self._files.open(data[len(HEAD) :], _place(name)) if is_sealed(data) else None
        if opened is None:
            raise SealedError("sealed-file-damaged", file=name)
        return opened

    def opens(self, data: bytes, name: str) -> bool:
        """Whether these bytes were sealed for that name."""
        return is_sealed(data) and self._files.open(data[len(HEAD) :], _place(name)) is not None

    def lines(self, folder: str = "") -> SealedCodec:
        """Return the codec for the files of one folder of the workspace, named like "log/"."""
        return SealedCodec(self._lines, self._entropy, folder, self._plain)

    def attachment_name(self, sha256: str) -> str:
        """Return the 64 hex digits that stand for an attachment in a file name and say nothing of what it holds."""
        return hmac.new(self._names, sha256.encode(), hashlib.sha256).hexdigest()


def is_sealed(data: bytes) -> bool:
    """Whether the bytes of a file say of themselves that they are sealed."""
    return data.startswith(HEAD)


def unsealed(data: bytes, name: str, vault: Vault | None) -> bytes:
    """Return the plain bytes of a file that may be sealed or not, as those of the library are.

    Raise SealedError when they do not open, or when they are sealed and nobody has given the passphrase.
    """
    if not is_sealed(data):
        return data
    if vault is None:
        raise SealedError("workspace-locked")
    return vault.open(data, name)


def _place(name: str) -> str:
    """Return what a file is sealed to: its path, but in library and `damaged`, where files are moved, its name only."""
    return "library/" + name.rpartition("/")[2] if name.startswith(_MOVED_ABOUT) else name


def _bytes(place: str) -> bytes:
    return place.encode("utf-8", "surrogatepass")
