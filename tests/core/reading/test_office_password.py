"""Encrypted Office files: they ask, take the right password, and say when it is the wrong one."""

from __future__ import annotations

import io

import pytest

from dossier.reading.dispatch import read
from dossier.reading.limits import Limits
from dossier.reading.reasons import PASSWORD, PASSWORD_WRONG
from dossier.types import DocumentState
from helpers.made import make_docx
from helpers.ole_writer import make_ole


def sealed(password: str) -> bytes:
    """A Word document under a password (agile encryption, AES-256)."""
    from msoffcrypto.format.ooxml import OOXMLFile

    plain = make_docx(lambda document: document.add_paragraph("Behind a lock."))  # type: ignore[attr-defined]
    target = io.BytesIO()
    OOXMLFile(io.BytesIO(plain)).encrypt(password, target)
    return target.getvalue()


SEALED = sealed("geheim")


@pytest.mark.parametrize(
    ("password", "reason"), [(None, PASSWORD), ("wrong", PASSWORD_WRONG), ("", PASSWORD_WRONG)]
)
def test_without_the_right_password(password: str | None, reason: str):
    reading = read(SEALED, ".docx", Limits(), password)
    assert (reading.state, reading.reason, reading.text) == (DocumentState.NEEDS_PASSWORD, reason, "")


def test_with_the_right_password():
    reading = read(SEALED, ".docx", Limits(), "geheim")
    assert (reading.state, reading.text) == (DocumentState.READY, "Behind a lock.")


def test_the_password_excel_uses_of_its_own_accord():
    assert read(sealed("VelvetSweatshop"), ".docx", Limits()).state is DocumentState.READY


def test_costly_passwords_and_rights_management_are_refused():
    few = Limits(password_rounds=10)
    assert read(SEALED, ".docx", few, "geheim").state is DocumentState.REFUSED
    managed = make_ole({"EncryptedPackage": b"x", "DRMEncryptedDataSpace": b"x"})
    reading = read(managed, ".docx", Limits(), "geheim")
    assert (reading.state, "rights management" in reading.reason) == (DocumentState.REFUSED, True)
