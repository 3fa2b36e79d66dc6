"""The specialists of a library at work: trained from examples, tried, kept, and tagging what is read."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from dossier.codec import from_jsonable, to_jsonable
from dossier.errors import UsageError
from dossier.pacing import Meter
from dossier.reading import ReaderPool
from dossier.specialists import Classifier, Labelled, Trial, read_examples, try_out
from dossier.types import CancelToken, ProgressCallback
from dossier.vault import Vault
from dossier.vault.specialists import Kept

_BATCH = 32
_LONGEST_NAME = 100


class Sorting:
    """The specialists of one open library.

    Args:
        vault: keeps them, encrypted.
    """

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._loaded: dict[str, Classifier] = {}

    def names(self) -> list[str]:
        """The specialists by name."""
        return self._vault.specialists.names()

    def trial(self, name: str) -> Trial:
        """What was measured when a specialist was trained; raises UsageError where there is none."""
        return from_jsonable(Trial, self._kept(name).report)

    def train(
        self, name: str, examples: Labelled, cancel: CancelToken | None = None, *, replace: bool = True
    ) -> Trial:
        """Try out, train on all examples, and keep; documents are tagged by :meth:`catch_up`.

        Args:
            replace: take the place of an earlier one of the name.

        Raises:
            UsageError: the name is empty, very long or taken, or the examples will not do.
            Cancelled: nothing was changed.
        """
        name = name.strip()
        if not 0 < len(name) <= _LONGEST_NAME:
            raise UsageError("A specialist needs a name of at most 100 characters.")
        if not replace and name in self.names():
            raise UsageError(f'There is a specialist "{name}" already.')
        if len(examples.counts) < 2:
            raise UsageError("A specialist needs examples of at least two labels.")
        trial = try_out(examples, cancel)
        model = Classifier.train(examples.texts, examples.labels)
        if cancel is not None:
            cancel.check()
        self._vault.specialists.put(name, model.to_bytes(), to_jsonable(trial))
        self._loaded[name] = model
        return trial

    def remove(self, name: str) -> None:
        """Forget a specialist with its tags; raises UsageError where there is none."""
        self._kept(name)
        self._vault.specialists.remove(name)
        self._loaded.pop(name, None)

    def classifier(self, name: str) -> Classifier:
        """A specialist, ready to sort; raises UsageError where there is none."""
        if name not in self._loaded:
            self._loaded[name] = Classifier.from_bytes(self._kept(name).model)
        return self._loaded[name]

    def catch_up(self, report: ProgressCallback | None, cancel: CancelToken) -> int:
        """Tag every document that a specialist has not looked at; returns how many were tagged."""
        tagged = 0
        for name in self.names():
            meter = Meter("tagging", 0, report)
            while waiting := self._vault.specialists.untagged(name, _BATCH):
                cancel.check()
                verdicts = self.classifier(name).sort(
                    [self._vault.documents.text(document) for document in waiting]
                )
                self._vault.specialists.tag(
                    name,
                    (
                        (document, verdict.label if verdict.sure else "", verdict.probability)
                        for document, verdict in zip(waiting, verdicts, strict=True)
                    ),
                )
                tagged += sum(verdict.sure for verdict in verdicts)
                meter.grow(len(waiting))
                meter.advance(len(waiting))
        return tagged

    def _kept(self, name: str) -> Kept:
        kept = self._vault.specialists.get(name)
        if kept is None:
            raise UsageError(
                f'There is no specialist "{name}".', "Names: " + (", ".join(self.names()) or "none yet")
            )
        return kept


def examples_from(path: Path, cancel: CancelToken | None = None) -> Labelled:
    """Read labelled examples; documents among them are parsed shut in, as those that are added.

    Raises:
        UsageError: see :func:`dossier.specialists.read_examples`.
    """
    with ReaderPool(1) as pool:
        return read_examples(path, _reader(pool, cancel or CancelToken()))


def texts_of(paths: list[Path]) -> list[str]:
    """The texts of files, parsed shut in; raises UsageError for one that has none."""
    found = []
    with ReaderPool(1) as pool:
        read = _reader(pool, CancelToken())
        for path in paths:
            if not path.is_file():
                raise UsageError(f"There is no file {path}.")
            text, reason = read(path)
            if not text.strip():
                raise UsageError(f"{path} has no text to go by. {reason}".strip())
            found.append(text)
    return found


def _reader(pool: ReaderPool, cancel: CancelToken) -> Callable[[Path], tuple[str, str]]:
    def read(path: Path) -> tuple[str, str]:
        cancel.check()
        reading = pool.read(path.read_bytes(), str(path), cancel=cancel)
        return reading.text, reading.reason

    return read
