"""The heavy parts of an open library, each loaded when first needed: embedder, vector index, text models."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from typing import TYPE_CHECKING

from dossier.errors import LibraryLocked, ModelMissing
from dossier.llm.cards import ModelCard
from dossier.llm.catalog import ModelCatalog
from dossier.pacing import Meter
from dossier.server import link as server
from dossier.types import CancelToken, ProgressCallback
from dossier.vault import Vault

if TYPE_CHECKING:
    from dossier.llm.chat import LlamaChatModel
    from dossier.llm.reader import PassageReader
    from dossier.llm.server import ServerChatModel
    from dossier.search.embeddings import SentenceEmbeddings
    from dossier.search.vectors import VectorIndex


class TextModels:
    """The models that read and write, each loaded when first asked for; safe to use from threads.

    All are installed here, unless a person set a server as the writer and this process has a courier to it:
    then the server's model writes. The reader is always a local one.

    Args:
        catalog: the installed models.
        chat_name: the chat model to use; empty for the installed default.
    """

    def __init__(self, catalog: ModelCatalog, chat_name: str = "") -> None:
        self._catalog = catalog
        self._chat_name = chat_name
        self._lock = threading.RLock()
        self._chat: LlamaChatModel | None = None
        self._reader: PassageReader | None = None
        self._closed = False

    @property
    def chat_card(self) -> ModelCard | None:
        """Card of the chat model, the server's if one is set; None when none is installed."""
        link = server.current()
        if link is not None:
            from dossier.llm.server import server_card

            return server_card(link.setting)
        return self._catalog.get(self._chat_name) if self._chat_name else self._catalog.chat_default()

    @property
    def reader_card(self) -> ModelCard | None:
        """Card of the reader, or None when none is installed."""
        return self._catalog.reader()

    @property
    def answering_card(self) -> ModelCard | None:
        """Card of the model whose words are the answer: a chat model that is able to write, or the reader."""
        chat = self.chat_card
        return chat if chat is not None and chat.writes else self.reader_card

    def chat(self) -> LlamaChatModel | ServerChatModel | None:
        """The chat model, loaded, or None when none is installed; a server is not asked anything yet.

        Raises:
            ModelMissing, ModelUnusable: it cannot be loaded.
            LibraryLocked: the models were closed.
        """
        with self._lock:
            self._check_open()
            link = server.current()
            if link is not None:
                from dossier.llm.server import ServerChatModel

                return ServerChatModel(link=link)
            if self._chat is None and (card := self.chat_card) is not None:
                self._chat = self._load(card)
            return self._chat

    def reader(self) -> PassageReader | None:
        """The reader, loaded, or None when none is installed; raises as :meth:`chat`."""
        with self._lock:
            self._check_open()
            if self._reader is None and (card := self.reader_card) is not None:
                from dossier.llm.reader import CONTEXT, PassageReader
                from dossier.llm.runtime import LlamaRuntime

                self._reader = PassageReader(LlamaRuntime(self._catalog.path(card.name), context=CONTEXT))
            return self._reader

    def warm(self) -> None:
        """Load what answers, so that the first question need not wait for it."""
        self.reader()
        if (card := self.answering_card) is not None and card.kind == "chat":
            self.chat()

    def select_chat(self, name: str) -> None:
        """Use another chat model from now on; it is loaded before the old one is let go.

        Raises:
            ModelMissing, ModelUnusable: the old one stays in use.
        """
        with self._lock:
            self._check_open()
            fresh = self._load(self._catalog.get(name))
            old, self._chat, self._chat_name = self._chat, fresh, name
            if old is not None:
                old.close()

    def close(self) -> None:
        """Free the models; waits for a call that is using them."""
        self._closed = True
        with self._lock:
            for model in (self._chat, self._reader):
                if model is not None:
                    model.close()
            self._chat = self._reader = None

    def _load(self, card: ModelCard) -> LlamaChatModel:
        from dossier.llm.chat import LlamaChatModel
        from dossier.llm.runtime import LlamaRuntime

        return LlamaChatModel(runtime=LlamaRuntime(self._catalog.path(card.name)))

    def _check_open(self) -> None:
        if self._closed:
            raise LibraryLocked("The library was locked.", "Unlock it to go on.")


class Workbench:
    """Owns the models and the vector index of one open library; safe to use from several threads.

    Args:
        vault: holds the stored vectors.
        catalog: the installed models.
        embedder_name, chat_name: the models to use; empty for the installed default.
    """

    def __init__(
        self, vault: Vault, catalog: ModelCatalog, embedder_name: str = "", chat_name: str = ""
    ) -> None:
        self._vault = vault
        self._catalog = catalog
        self._embedder_card = catalog.get(embedder_name) if embedder_name else catalog.embedder()
        self.text_models = TextModels(catalog, chat_name)
        self._dense_lock = threading.RLock()
        self._embedder: SentenceEmbeddings | None = None
        self._index: VectorIndex | None = None
        self._filled = False
        self._closed = False

    @property
    def embedder_card(self) -> ModelCard | None:
        """Card of the embedding model, or None when none is installed."""
        return self._embedder_card

    @property
    def model_id(self) -> str:
        """Name under which the embedder's vectors are kept; empty when no embedder is installed."""
        return self._embedder_card.sha256 if self._embedder_card is not None else ""

    def embedder(self) -> SentenceEmbeddings:
        """The embedding model, loaded.

        Raises:
            ModelMissing: none is installed.
        """
        with self._dense_lock:
            self._check_open()
            if self._embedder is None:
                card = self._embedder_card
                if card is None:
                    raise ModelMissing(
                        "No embedding model is installed.", "Run: dossier models install starter"
                    )
                from dossier.search.embeddings import SentenceEmbeddings

                self._embedder = SentenceEmbeddings(
                    self._catalog.path(card.name),
                    card.sha256,
                    trusted=card.trust or dict.fromkeys(card.languages, 1.0),
                )
            return self._embedder

    def index(self) -> VectorIndex:
        """The vector index, empty until :meth:`fill` was called."""
        with self._dense_lock:
            self._check_open()
            if self._index is None:
                from dossier.search.vectors import VectorIndex

                self._index = VectorIndex()
            return self._index

    @property
    def dense(self) -> tuple[SentenceEmbeddings, VectorIndex] | None:
        """Embedder and index once both are loaded; None while they load, or without an embedder."""
        embedder, index = self._embedder, self._index
        return (embedder, index) if embedder is not None and index is not None else None

    @property
    def filled(self) -> bool:
        """Whether the index holds all vectors that the vault has."""
        return self._filled

    def fill(self, report: ProgressCallback | None, cancel: CancelToken) -> None:
        """Load the embedder and fill the index from the vault; without an embedder, do nothing."""
        card = self._embedder_card
        if card is None or self._filled:
            return
        with self._dense_lock:
            if self._filled:
                return
            self.embedder()
            index = self.index()
            meter = Meter("loading", self._vault.vectors.count(card.sha256), report)
            for batch in self._vault.vectors.iterate(card.sha256):
                cancel.check()
                index.add(batch.ids, batch.matrix, batch.document_ids)
                meter.advance(len(batch.ids))
            self._filled = True

    def forget(self, document_ids: Sequence[str]) -> None:
        """Take documents out of the index, if it is loaded."""
        index = self._index
        if index is not None and document_ids:
            index.remove(document_ids)

    def close(self) -> None:
        """Free the models and the index; waits for a call that is using them."""
        self._closed = True
        self.text_models.close()
        with self._dense_lock:
            if self._index is not None:
                self._index.close()
            self._index = self._embedder = None

    def _check_open(self) -> None:
        if self._closed:
            raise LibraryLocked("The library was locked.", "Unlock it to go on.")
