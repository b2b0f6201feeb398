"""A certificate authority of a team, made for one test, and a server's certificate from it."""

from __future__ import annotations

import ssl
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

_BEFORE = datetime(2020, 1, 1, tzinfo=UTC)
_YEARS = timedelta(days=365 * 80)


@dataclass(frozen=True)
class Certified:
    """The file of the authority, and what a server uses that it certified."""

    ca: Path
    context: ssl.SSLContext


def certified(folder: Path, name: str) -> Certified:
    """Make an authority, and a certificate for a server of this name."""
    ca_key, key = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())
    ca_name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "An authority for one test")])
    ca_id = x509.SubjectKeyIdentifier.from_public_key(ca_key.public_key())
    usage = x509.KeyUsage(*(place in (5, 6) for place in range(9)))
    ca = _begun(ca_name, ca_name, ca_key.public_key()).add_extension(
        x509.BasicConstraints(ca=True, path_length=0), True
    )
    ca_made = ca.add_extension(usage, True).add_extension(ca_id, False).sign(ca_key, hashes.SHA256())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    leaf = _begun(subject, ca_name, key.public_key())
    leaf = leaf.add_extension(x509.SubjectAlternativeName([x509.DNSName(name)]), False)
    by = x509.AuthorityKeyIdentifier.from_issuer_subject_key_identifier(ca_id)
    made = leaf.add_extension(by, False).sign(ca_key, hashes.SHA256())
    (folder / "ca.pem").write_bytes(ca_made.public_bytes(serialization.Encoding.PEM))
    (folder / "server.pem").write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
        + made.public_bytes(serialization.Encoding.PEM)
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "server.pem")
    return Certified(folder / "ca.pem", context)


def _begun(subject: x509.Name, issuer: x509.Name, key: ec.EllipticCurvePublicKey) -> x509.CertificateBuilder:
    begun = x509.CertificateBuilder().subject_name(subject).issuer_name(issuer).public_key(key)
    begun = begun.serial_number(x509.random_serial_number())
    return begun.not_valid_before(_BEFORE).not_valid_after(_BEFORE + _YEARS)
