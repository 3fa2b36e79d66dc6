"""Errors a person can act on.

Every failure that reaches a user is a :class:`DossierError`: one sentence that names the thing and the
reason, and a hint that says what to do. Errors of the libraries underneath are translated where they
arise; :class:`Cancelled` is silent, since the person asked for it.
"""

from __future__ import annotations


class DossierError(Exception):
    """Root of all errors shown to a person.

    Args:
        message: one sentence naming the file or thing, and the reason.
        hint: what the person can do about it; may be empty.
    """

    code = "error"

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".strip()


class UsageError(DossierError):
    """A command, path, option or question file that cannot be used as given."""

    code = "usage"


class Cancelled(DossierError):
    """A long job stopped because the person asked for it."""

    code = "cancelled"

    def __init__(self, message: str = "Stopped.") -> None:
        super().__init__(message)


class LibraryMissing(DossierError):
    """There is no library in the folder."""

    code = "library_missing"


class LibraryExists(DossierError):
    """A library is already in the folder where a new one should be made."""

    code = "library_exists"


class LibraryInUse(DossierError):
    """Another Dossier has this library open."""

    code = "library_in_use"


class LibraryLocked(DossierError):
    """The library is locked, or was locked while a job was running."""

    code = "library_locked"


class LibraryDamaged(DossierError):
    """The library's files cannot be read as a library."""

    code = "library_damaged"


class LibraryTooNew(DossierError):
    """The library was written by a later version of Dossier."""

    code = "library_too_new"


class WrongPassphrase(DossierError):
    """The passphrase or recovery code does not open this library."""

    code = "wrong_passphrase"


class KeyringUnavailable(DossierError):
    """This computer has no usable keyring, or it holds no key for this library."""

    code = "keyring_unavailable"


class DiskFull(DossierError):
    """No space is left where the library lies."""

    code = "disk_full"


class UnknownDocument(DossierError):
    """No document answers to the given name, path or identifier, or several do."""

    code = "unknown_document"


class UnknownCollection(DossierError):
    """No collection has the given name."""

    code = "unknown_collection"


class ModelMissing(DossierError):
    """A model that the job needs is not installed."""

    code = "model_missing"


class ModelUnusable(DossierError):
    """A model file is damaged, of an unsupported kind, or too large for this computer."""

    code = "model_unusable"


class TextTooLong(DossierError):
    """A text does not fit into the model's context."""

    code = "text_too_long"


class InstallFailed(DossierError):
    """A model's package could not be fetched."""

    code = "install_failed"


class ServerFailed(DossierError):
    """The server that was set to write answers does not do so; each reason has a class of its own."""

    code = "server_failed"


class ServerUnreachable(ServerFailed):
    """The server cannot be connected to, or the connection broke or fell silent."""

    code = "server_unreachable"


class ServerRefused(ServerFailed):
    """The server wants another key."""

    code = "server_refused"


class ServerModelMissing(ServerFailed):
    """The server has no model of the given name."""

    code = "server_model_missing"


class ServerAnswerUnusable(ServerFailed):
    """What the server sent is not what the protocol says, or an error of its own."""

    code = "server_answer_unusable"


class LockdownFailed(DossierError):
    """The offline enforcement could not be put in place or did not pass its own test."""

    code = "lockdown_failed"


class EngineFailed(DossierError):
    """The engine process ended or broke the protocol."""

    code = "engine_failed"
