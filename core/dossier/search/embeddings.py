"""Sentence embeddings from a model folder on disk, as LangChain's ``Embeddings``. The only torch import."""

from __future__ import annotations

import importlib
import os
import threading
from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt
from langchain_core.embeddings import Embeddings

from dossier.errors import ModelMissing, ModelUnusable
from dossier.types import CancelToken

if TYPE_CHECKING:
    from sentence_transformers import SentenceTransformer

Matrix = npt.NDArray[np.float32]
"""n × d, rows of length 1."""

# Read once, when torch loads OpenMP: threads that spin while they wait halve the speed as soon as anything
# else runs (measured with other programs running: 21.6 instead of 9.6 passages per second of processor time).
os.environ.setdefault("OMP_WAIT_POLICY", "passive")

BATCH = 16
"""Texts a step; between steps a job can be stopped (about 0.3 s on two cores at 256 tokens a text)."""


def preload() -> None:
    """Import what embedding needs (seconds); for a thread while the person types the passphrase."""
    for module in ("torch", "sentence_transformers"):
        importlib.import_module(module)


class SentenceEmbeddings(Embeddings):
    """Embeds texts with a sentence-transformers model folder; nothing is ever fetched.

    One text or batch at a time: threads wait for each other, a question going before the next batch.

    Args:
        folder: the model's folder.
        model_id: name under which its vectors are kept; another model needs another.
        trusted: how well the model knows each language (ISO 639-1), see
            :func:`dossier.search.fusion.trust`; empty means any.
        bfloat16: compute in bfloat16; by default where the CPU has instructions for it (measured in
            docs/decisions.md: recall equal, speed more than doubled).
        threads: CPU threads; by default torch's choice.

    Raises:
        ModelMissing: the folder is not there.
        ModelUnusable: it holds no model that can be loaded.
    """

    def __init__(
        self,
        folder: Path,
        model_id: str,
        *,
        trusted: Mapping[str, float] | None = None,
        bfloat16: bool | None = None,
        threads: int | None = None,
    ) -> None:
        if not (folder / "modules.json").is_file():
            raise ModelMissing(
                f"The embedding model {model_id} is not installed.", "Run: dossier models install starter"
            )
        import torch
        import transformers
        from sentence_transformers import SentenceTransformer

        if threads:
            torch.set_num_threads(threads)
        # Its progress bars and remarks would stand among ours.
        transformers.utils.logging.disable_progress_bar()  # type: ignore[no-untyped-call]
        transformers.utils.logging.set_verbosity_error()  # type: ignore[no-untyped-call]
        try:
            model = SentenceTransformer(str(folder), device="cpu", local_files_only=True)
        except (OSError, ValueError, KeyError, RuntimeError) as problem:
            raise ModelUnusable(
                f"The embedding model {model_id} cannot be loaded.", str(problem)[:200]
            ) from problem
        model = model.float()  # what is stored in half precision is computed in single
        self.model_id = model_id
        self.trusted = dict(trusted or {})
        self.dimensions = int(model.get_embedding_dimension() or 0)
        self._model: SentenceTransformer = model
        self._torch: Any = torch
        self._bfloat16 = _cpu_has_bfloat16() if bfloat16 is None else bfloat16
        self._lock = _FairLock()

    def encode(self, texts: Sequence[str], cancel: CancelToken | None = None) -> Matrix:
        """Embed texts for the index, longest first so that a batch holds texts of one length.

        Args:
            texts: texts; what exceeds the model's window is not seen by it.
            cancel: looked at between batches.

        Returns:
            Matrix of one row of length 1 a text.

        Raises:
            Cancelled: the token was set.
        """
        result = np.zeros((len(texts), self.dimensions), dtype=np.float32)
        order = sorted(range(len(texts)), key=lambda index: -len(texts[index]))
        for first in range(0, len(order), BATCH):
            if cancel:
                cancel.check()
            batch = order[first : first + BATCH]
            with self._lock.later():
                result[batch] = self._forward([texts[index] for index in batch], self._bfloat16)
        return result

    def embed_documents(self, texts: list[str]) -> list[list[float]]:
        """LangChain's name for :meth:`encode`."""
        return [[float(value) for value in row] for row in self.encode(texts)]

    def embed_query(self, text: str) -> list[float]:
        """Embed one question, in full precision; goes before waiting index batches."""
        return [float(value) for value in self.query_vector(text)]

    def query_vector(self, text: str) -> Matrix:
        """Embed one question to a vector of length 1 (d,)."""
        with self._lock.first():
            vector: Matrix = self._forward([text], self._bfloat16)[0]
            return vector

    def _forward(self, texts: list[str], bfloat16: bool) -> Matrix:
        torch = self._torch
        precision: AbstractContextManager[Any] = (
            torch.autocast("cpu", dtype=torch.bfloat16) if bfloat16 else nullcontext()
        )
        with torch.inference_mode(), precision:
            found = self._model.encode(
                texts,
                batch_size=len(texts),
                convert_to_tensor=True,
                normalize_embeddings=True,
                show_progress_bar=False,
            )
        matrix: Matrix = found.float().numpy().astype(np.float32)
        return matrix


class _FairLock:
    """A lock that lets questions go before the next batch of indexing."""

    def __init__(self) -> None:
        self._condition = threading.Condition()
        self._held = False
        self._waiting_first = 0

    def first(self) -> AbstractContextManager[None]:
        return _Held(self, urgent=True)

    def later(self) -> AbstractContextManager[None]:
        return _Held(self, urgent=False)

    def acquire(self, urgent: bool) -> None:
        with self._condition:
            self._waiting_first += urgent
            self._condition.wait_for(lambda: not self._held and (urgent or not self._waiting_first))
            self._waiting_first -= urgent
            self._held = True

    def release(self) -> None:
        with self._condition:
            self._held = False
            self._condition.notify_all()


class _Held(AbstractContextManager[None]):
    def __init__(self, lock: _FairLock, urgent: bool) -> None:
        self._lock, self._urgent = lock, urgent

    def __enter__(self) -> None:
        self._lock.acquire(self._urgent)

    def __exit__(self, *_: object) -> None:
        self._lock.release()


def _cpu_has_bfloat16() -> bool:
    """Whether bfloat16 matrix products are done by the CPU itself (else they are slower than float32)."""
    import torch

    capabilities = getattr(torch.backends.cpu, "get_cpu_capability", lambda: "")()
    try:
        flags = Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace")
    except OSError:
        flags = ""
    return "amx_bf16" in flags or "avx512_bf16" in flags or (capabilities == "DEFAULT" and " bf16" in flags)
