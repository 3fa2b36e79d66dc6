"""One library: documents in, passages and checked answers out. The public face of the core."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from collections.abc import Collection as SetOf
from dataclasses import dataclass, replace
from pathlib import Path
from types import TracebackType
from typing import Any, TypeVar

from dossier import settings as paths
from dossier.answering import Answerer
from dossier.asking import Asking, EventCallback, make_answerer, make_condenser
from dossier.errors import DossierError, LibraryExists, LibraryMissing
from dossier.exporting import export_library
from dossier.folders.keeping import KeptFolders
from dossier.indexing import DEFAULT_COLLECTION, AddReport, Indexer
from dossier.layout import Layout
from dossier.llm.catalog import ModelCatalog
from dossier.overview import comparison, listing, summary
from dossier.overview.data import ALL_KINDS, Comparison, DocumentItems, ItemKind, Summary
from dossier.pacing import Priority
from dossier.reading import READER_VERSION
from dossier.reporting import alike, making
from dossier.reporting.data import CollectionReport, Pair, Similar
from dossier.search.glossaries import Glossaries
from dossier.search.likeness import Likeness
from dossier.search.mentions.data import DocumentMentions
from dossier.search.mentions.listing import mentions
from dossier.search.retriever import DossierRetriever
from dossier.search.searcher import Searcher
from dossier.settings import LibrarySettings
from dossier.sorting import Sorting
from dossier.types import (
    Answer,
    Block,
    CancelToken,
    Collection,
    Conversation,
    Coverage,
    Document,
    DocumentState,
    Filter,
    Page,
    ProgressCallback,
    Scope,
    SearchResult,
    Table,
    Turn,
)
from dossier.vault import Vault
from dossier.vault.doctor import Finding
from dossier.vault.keys import KeyFile
from dossier.workbench import Workbench

_EVERYTHING = Scope()
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class LibraryStatus:
    """The library in numbers.

    Attributes:
        pending: passages that are found by their words only, their vectors not being ready.
        states: number of documents by state.
        size_bytes: size of the library on disk.
        chat_model, embedder: names of the models in use; empty when none is installed.
        outdated: documents that an older version read, which may have seen less in them.
    """

    documents: int
    passages: int
    pending: int
    states: dict[str, int]
    size_bytes: int
    chat_model: str
    embedder: str
    outdated: int = 0


@dataclass(frozen=True, slots=True)
class IndexState:
    """How many passages have vectors, and whether all of them can be searched by meaning now."""

    pending: int
    total: int
    ready: bool


class Library:
    """An open library. Use as a context manager, or call :meth:`close`.

    Attributes:
        folders: the folders it keeps in step with.

    All methods may be called from several threads; they raise LibraryLocked once it is closed.
    """

    def __init__(self, vault: Vault, directory: Path, models: Path | None = None) -> None:
        self._vault = vault
        self._directory = directory
        chosen = vault.settings.all()
        catalog = ModelCatalog(models or paths.models_dir())
        self.workbench = Workbench(vault, catalog, chosen.embedder, chosen.chat_model)
        vault.documents.on_removed = self.workbench.forget
        self._priority = Priority()
        self._indexer = Indexer(vault, self.workbench, self._priority)
        self.folders = KeptFolders(vault, self._indexer, self.workbench, directory)
        self._searcher = Searcher(vault, expects_vectors=bool(self.workbench.model_id))

    # -- opening and closing ---------------------------------------------------------------------------------

    @classmethod
    def create(cls, directory: Path, passphrase: str, *, models: Path | None = None) -> tuple[Library, str]:
        """Make a new encrypted library in a folder.

        Returns:
            The open library, and its recovery code, which is told only now.

        Raises:
            LibraryExists: the folder holds a library.
            UsageError: the passphrase is empty.
            DiskFull: no space is left.
        """
        vault, recovery_code = Vault.create(directory, passphrase)
        return cls(vault, directory, models), recovery_code

    @classmethod
    def open(
        cls,
        directory: Path,
        *,
        passphrase: str | None = None,
        recovery_code: str | None = None,
        use_keyring: bool = False,
        models: Path | None = None,
    ) -> Library:
        """Unlock the library in a folder with one of the three keys.

        Raises:
            LibraryMissing, LibraryInUse, LibraryDamaged, LibraryTooNew: it cannot be opened at all.
            WrongPassphrase: the passphrase or code is not this library's.
            KeyringUnavailable: the keyring holds no key for it.
        """
        vault = Vault.open(
            directory, passphrase=passphrase, recovery_code=recovery_code, use_keyring=use_keyring
        )
        return cls(vault, directory, models)

    def close(self) -> None:
        """Lock: free the models, close the files, wipe the key. Running jobs end with LibraryLocked."""
        self.workbench.close()
        self._vault.close()

    def __enter__(self) -> Library:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def directory(self) -> Path:
        """The folder that the library lies in."""
        return self._directory

    @property
    def vault(self) -> Vault:
        """The encrypted store, for evaluation and maintenance."""
        return self._vault

    @property
    def sorting(self) -> Sorting:
        """The specialists, which tag documents by examples."""
        return self._indexer.sorting

    @property
    def glossaries(self) -> Glossaries:
        """The words for the same thing that search adds to questions."""
        return self._searcher.glossaries

    # -- documents -------------------------------------------------------------------------------------------

    def add(
        self,
        files: Sequence[Path | str],
        *,
        collection: str | None = None,
        passwords: Sequence[str] = (),
        progress: ProgressCallback | None = None,
        cancel: CancelToken | None = None,
        changed: Callable[[], None] = lambda: None,
    ) -> AddReport:
        """Take files and folders in, read them, and index their passages.

        An unchanged file is passed over; a changed one replaces its older version in one step. A file that
        cannot be read stays listed with its state and the reason.

        Args:
            files: files and folders; folders are taken whole.
            collection: where to add; made if missing. None: the default collection.
            passwords: tried on protected files.
            changed: called whenever the list of documents has changed.

        Raises:
            UsageError: a path does not exist; nothing is added then.
            Cancelled: asked to stop; what was ready by then stays.
        """
        name = collection if collection is not None else DEFAULT_COLLECTION
        return self._indexer.add(
            [Path(file) for file in files], name, passwords, progress, cancel or CancelToken(), changed
        )

    def resume(
        self,
        *,
        progress: ProgressCallback | None = None,
        cancel: CancelToken | None = None,
        changed: Callable[[], None] = lambda: None,
    ) -> None:
        """Load the vectors, then go on with what an interrupted job left undone."""
        token = cancel or CancelToken()
        self.workbench.fill(progress, token)
        self._indexer.resume(progress, token, changed)

    def reread(
        self,
        identifier: str,
        *,
        passwords: Sequence[str] = (),
        progress: ProgressCallback | None = None,
        cancel: CancelToken | None = None,
    ) -> Document:
        """Read a document again from the copy in the library, for instance with its password."""
        return self.reread_all([identifier], passwords=passwords, progress=progress, cancel=cancel)[0]

    def reread_all(
        self,
        identifiers: Sequence[str],
        *,
        passwords: Sequence[str] = (),
        progress: ProgressCallback | None = None,
        cancel: CancelToken | None = None,
        changed: Callable[[], None] = lambda: None,
    ) -> list[Document]:
        """Read documents again from the copies in the library, with what is found within them.

        Args:
            passwords: tried on protected files.
            changed: called whenever the list of documents has changed.

        Returns:
            The documents as they are now; ones that were removed meanwhile are left out.

        Raises:
            UnknownDocument: before anything is read.
            Cancelled: asked to stop; those not reached stay as they were.
        """
        for identifier in identifiers:
            self.document(identifier)
        token = cancel or CancelToken()
        self._indexer.reread(identifiers, passwords, progress, token, changed)
        there = self._vault.documents.sizes(identifiers)
        return [self.document(identifier) for identifier in identifiers if identifier in there]

    def with_problems(self) -> list[str]:
        """Identifiers of the documents that are not, or not wholly, readable as they were last read."""
        settled = (DocumentState.READY, DocumentState.READING)
        return [one.id for one in self._vault.documents.list() if one.state not in settled]

    def outdated(self) -> list[str]:
        """Identifiers of the documents that an older reader read: it may have seen less in them."""
        return [*self._vault.documents.outdated(READER_VERSION)]

    def documents(self, collection: str | None = None, wanted: Filter = _EVERYTHING.filter) -> list[Document]:
        """All documents, or those of one collection, of which that is known which is wanted.

        Raises:
            UnknownCollection: there is none of that name. UsageError: the filter will not do.
        """
        return [*self._vault.documents.list(collection, model_id=self.workbench.model_id, wanted=wanted)]

    def places(self, collection: str | None = None, wanted: Filter = _EVERYTHING.filter) -> list[Document]:
        """As :meth:`documents`, with a document once for each file that holds its content."""
        others = self._vault.documents.other_places()
        return [
            replace(document, path=path, parent=parent)
            for document in self.documents(collection, wanted)
            for path, parent in ((document.path, document.parent), *others.get(document.id, ()))
        ]

    def document(self, identifier: str) -> Document:
        """The document with this identifier; raises UnknownDocument."""
        return self._vault.documents.get(identifier, self.workbench.model_id)

    def resolve(self, name: str, collection: str | None = None) -> Document:
        """The document that a person means by an identifier, the start of one, a path or the end of one.

        Raises:
            UnknownDocument: none answers to the name, or several do.
        """
        return self._vault.documents.resolve(name, collection)

    def text(self, identifier: str) -> str:
        """A document's extracted text, to which all offsets refer; empty while there is none."""
        return self._vault.documents.text(identifier)

    def blocks(self, identifier: str) -> tuple[Block, ...]:
        """The pieces of a document's text, in reading order."""
        return self._vault.documents.blocks(identifier)

    def pages(self, identifier: str) -> tuple[Page, ...]:
        """The pages' ranges in a document's text; empty where the format has no pages."""
        return self._vault.documents.pages(identifier)

    def layout(self, identifier: str) -> Layout:
        """Where on its pages a document's words stand; empty where that is not known."""
        return self._vault.documents.layout(identifier)

    def tables(self, identifier: str) -> tuple[Table, ...]:
        """A document's tables with their cells, in the order of its text."""
        return self._vault.documents.tables(identifier)

    def children(self, identifier: str) -> list[Document]:
        """The files found within a document (attachments, an archive's entries), as documents themselves."""
        return [*self._vault.documents.children(identifier, self.workbench.model_id)]

    def original(self, identifier: str) -> bytes:
        """The file as it was added."""
        return self._vault.documents.original(identifier)

    def remove(self, identifiers: Sequence[str]) -> None:
        """Remove documents with everything that was made of them; raises UnknownDocument before anything."""
        for identifier in identifiers:
            self.document(identifier)
        self._vault.documents.remove(identifiers)
        self.workbench.forget(identifiers)

    # -- collections -----------------------------------------------------------------------------------------

    def collections(self) -> list[Collection]:
        """All collections by name."""
        return [*self._vault.collections.list()]

    def require_collection(self, name: str) -> None:
        """Raise UnknownCollection unless there is a collection of this name."""
        self._vault.collections.get(name)

    def create_collection(self, name: str) -> Collection:
        """Make an empty collection; raises UsageError if the name is empty or taken."""
        return self._vault.collections.create(name)

    def rename_collection(self, name: str, new_name: str) -> None:
        """Give a collection another name; raises UnknownCollection, or UsageError if the new one is taken."""
        self._vault.collections.rename(name, new_name)

    def delete_collection(self, name: str) -> None:
        """Remove a collection and its documents."""
        identifiers = [document.id for document in self.documents(name)]
        self._vault.collections.delete(name)
        self.workbench.forget(identifiers)

    # -- finding and asking ----------------------------------------------------------------------------------

    def search(
        self, question: str, *, k: int = 10, scope: Scope = _EVERYTHING, wait: bool = True
    ) -> SearchResult:
        """Find the passages that bear on a question, best first.

        Args:
            k: number of passages at most.
            scope: where to look.
            wait: load the vectors first if need be; False answers at once, by words alone if it must.
        """
        if wait:
            self.workbench.fill(None, CancelToken())
        with self._priority.foreground():
            if (dense := self.workbench.dense) is not None:
                self._searcher.embedder, self._searcher.index = dense
            return self._searcher.search(question, k, scope)

    def mentions(
        self,
        wanted: str,
        *,
        scope: Scope = _EVERYTHING,
        inflections: bool = True,
        slips: bool = False,
        most: int | None = None,
        cancel: CancelToken | None = None,
    ) -> Iterator[DocumentMentions]:
        """Every mention of a name, number, date, article or phrase, however it is spelt.

        The texts themselves are gone through, not an index: what stands in no passage counts, too.

        Args:
            wanted: what to look for.
            scope: where to look.
            inflections: other endings of the words count.
            slips: words that differ by a letter or two count, as mistyped or badly recognised ones do.
            most: list so many mentions and only count the others; None: list all.

        Returns:
            The documents with mentions, each as soon as it is found, with all its mentions in order.

        Raises:
            UsageError: there is nothing to look for, or too much. UnknownCollection: the scope names none.
            Cancelled: through ``cancel``, while going through the result.
        """
        return self._ahead(
            mentions(
                self._vault, wanted, scope, inflections=inflections, slips=slips, most=most, cancel=cancel
            )
        )

    # -- whole documents -------------------------------------------------------------------------------------

    def summary(
        self,
        scope: Scope = _EVERYTHING,
        *,
        points: int = summary.POINTS,
        written: bool = False,
        progress: ProgressCallback | None = None,
        cancel: CancelToken | None = None,
    ) -> Summary:
        """Summarise documents by their own most central sentences, each with its place.

        Texts of any length are worked through in parts, of which the best sentences go on to be combined
        (:mod:`dossier.overview.summary`).

        Args:
            scope: a document, a collection, or any other choice.
            points: how many sentences at most, from 1 to 50.
            written: let the chat model say it in fewer words. Each of its sentences is verified against what
                it cites; those that are not borne out give way to sentences of the documents.

        Returns:
            The points in reading order, each with verbatim citations; none where the documents hold no
            sentence that can stand alone.

        Raises:
            UsageError: the number of points is out of bounds. UnknownCollection: the scope names none.
            ModelMissing: no model that is able to write is installed. ModelUnusable: it cannot be loaded.
            Cancelled: asked to stop.
        """
        models = self.workbench.text_models
        condenser = make_condenser(models) if written else None
        card = models.answering_card
        with self._priority.foreground():
            made = summary.summarise(self._vault, scope, points, progress, cancel, condenser)
        return replace(made, can_write=card is not None and card.writes)

    def deadlines(
        self,
        scope: Scope = _EVERYTHING,
        *,
        kinds: SetOf[ItemKind] = ALL_KINDS,
        progress: ProgressCallback | None = None,
        cancel: CancelToken | None = None,
    ) -> Iterator[DocumentItems]:
        """The deadlines, dates, periods and amounts of money that documents name, normalised.

        The texts themselves are gone through, sentence by sentence and table row by table row, in Dutch,
        French, German and English; running headers and footers are left out.

        Args:
            scope: where to look.
            kinds: what to list.

        Returns:
            The documents that name any, each as soon as it is done, with its items in order: values in
            ISO 8601 and ISO 4217, ranges in characters of the document's text.

        Raises:
            UnknownCollection: the scope names none. UsageError: its filter will not do.
            Cancelled: through ``cancel``, while going through the result.
        """
        return self._ahead(listing.list_items(self._vault, scope, kinds, progress, cancel))

    def compare(
        self,
        first: str,
        second: str,
        *,
        progress: ProgressCallback | None = None,
        cancel: CancelToken | None = None,
    ) -> Comparison:
        """How two documents differ: paragraphs changed, moved, or in one alone, with the facts that changed.

        Args:
            first, second: identifiers; of two versions, the older one first.

        Returns:
            The differences in the order of the texts; ranges in characters of each document's own text.

        Raises:
            UnknownDocument: there is none of that identifier.
            UsageError: both are the same document, or one has no text.
            Cancelled: asked to stop.
        """
        one, other = self.document(first), self.document(second)
        with self._priority.foreground():
            return comparison.compare(self._vault, one, other, progress, cancel)

    def coverage(self, scope: Scope = _EVERYTHING) -> Coverage:
        """Which documents in the scope can be searched; raises UnknownCollection."""
        return self._vault.documents.coverage(scope)

    def as_retriever(self, k: int = 5, scope: Scope = _EVERYTHING) -> DossierRetriever:
        """This library's search for anyone's LangChain chain: documents carry their place as metadata."""
        return DossierRetriever(search=self._search_for_chain, k=k, scope=scope)

    def ask(
        self,
        question: str,
        *,
        scope: Scope = _EVERYTHING,
        k: int | None = None,
        history: Sequence[Turn] = (),
        on_event: EventCallback | None = None,
        cancel: CancelToken | None = None,
        wait: bool = True,
    ) -> Answer:
        """Answer a question from the documents; every sentence is checked against what it cites.

        Args:
            history: earlier turns, for follow-up questions.
            on_event: told of the search, the evidence, and the answer as it grows.
            cancel: stops within 200 ms; the finished sentences are kept.
            wait: as in :meth:`search`.
        """
        with self._priority.foreground():
            return Asking(self.search, self._answerer).ask(
                question, scope, k or self.settings.passages_per_answer, history, on_event, cancel, wait=wait
            )

    def converse(
        self,
        question: str,
        *,
        conversation: int | None = None,
        scope: Scope = _EVERYTHING,
        on_event: EventCallback | None = None,
        cancel: CancelToken | None = None,
        wait: bool = True,
    ) -> tuple[int, Answer]:
        """Ask within a conversation, which is kept encrypted in the library.

        Args:
            conversation: which one; None starts a new one on the scope.

        Returns:
            The conversation's identifier, and the answer.
        """
        history = self.turns(conversation) if conversation is not None else []
        answer = self.ask(question, scope=scope, history=history, on_event=on_event, cancel=cancel, wait=wait)
        if conversation is None:
            conversation = self._vault.conversations.create(question, scope).id
        self._vault.conversations.add_turn(conversation, question, answer)
        return conversation, answer

    def answer_from(self, question: str, passage: str) -> Answer:
        """Answer from the given text alone, without search."""
        return self._answerer().answer_from(question, passage)

    def warm_models(self) -> None:
        """Load the models that answer, so that the first question need not wait for them."""
        self.workbench.text_models.warm()

    def conversations(self) -> list[Conversation]:
        """All conversations, latest first."""
        return [*self._vault.conversations.list()]

    def turns(self, conversation: int) -> list[Turn]:
        """The questions and answers of a conversation, in order."""
        return [*self._vault.conversations.turns(conversation)]

    def rename_conversation(self, conversation: int, title: str) -> None:
        """Give a conversation another title."""
        self._vault.conversations.rename(conversation, title)

    def delete_conversation(self, conversation: int) -> None:
        """Delete a conversation for good."""
        self._vault.conversations.delete(conversation)

    # -- keys, settings, state -------------------------------------------------------------------------------

    def check_passphrase(self, passphrase: str) -> None:
        """Raise WrongPassphrase unless this is the library's passphrase."""
        self._vault.check_passphrase(passphrase)

    def change_passphrase(self, current: str, new: str) -> None:
        """Change the passphrase; raises WrongPassphrase, or UsageError if the new one is empty."""
        self._vault.change_passphrase(current, new)

    def set_passphrase(self, new: str) -> None:
        """Set a new passphrase without the old one; the library was unlocked in another way."""
        self._vault.set_passphrase(new)

    def new_recovery_code(self, passphrase: str) -> str:
        """Replace the recovery code; raises WrongPassphrase."""
        self._vault.check_passphrase(passphrase)
        return self._vault.new_recovery_code()

    def remember(self, on: bool) -> None:
        """Let the computer's keyring open the library, or no more; raises KeyringUnavailable."""
        self._vault.remember(on)

    @property
    def settings(self) -> LibrarySettings:
        """The choices kept in this library."""
        return self._vault.settings.all()

    def change_setting(self, key: str, value: Any) -> LibrarySettings:
        """Change one setting; raises UsageError for an unknown one or a value out of bounds."""
        return self._vault.settings.choose(key, value)

    def select_chat_model(self, name: str) -> None:
        """Use another chat model from now on; raises ModelMissing or ModelUnusable and keeps the old one."""
        self.workbench.text_models.select_chat(name)
        self.change_setting("chat_model", name)

    def models_in_use(self) -> list[str]:
        """Names of the models in use: the embedder, the reader, and a chat model that is able to write."""
        models = self.workbench.text_models
        cards = (self.workbench.embedder_card, models.reader_card, models.answering_card)
        return list(dict.fromkeys(card.name for card in cards if card is not None))

    def index_state(self) -> IndexState:
        """How far indexing is."""
        model_id = self.workbench.model_id
        total = self._vault.passages.count()
        pending = self._vault.passages.pending(model_id) if model_id else 0
        return IndexState(pending, total, ready=bool(model_id) and pending == 0 and self.workbench.filled)

    def status(self) -> LibraryStatus:
        """The library in numbers."""
        states = {state.value: count for state, count in self._vault.documents.states().items()}
        index = self.index_state()
        chat, embedder = self.workbench.text_models.answering_card, self.workbench.embedder_card
        return LibraryStatus(
            documents=sum(states.values()),
            passages=index.total,
            pending=index.pending,
            states=states,
            size_bytes=self._vault.size_bytes(),
            chat_model=chat.name if chat else "",
            embedder=embedder.name if embedder else "",
            outdated=len(self.outdated()),
        )

    def similar(
        self,
        identifier: str,
        *,
        progress: ProgressCallback | None = None,
        cancel: CancelToken | None = None,
    ) -> list[Similar]:
        """The documents of the same collection that are nearly the same as one, most alike first."""
        return alike.similar(self._vault, self.document(identifier), progress, cancel or CancelToken())

    def duplicates(
        self,
        collection: str | None = None,
        *,
        progress: ProgressCallback | None = None,
        cancel: CancelToken | None = None,
    ) -> list[Pair]:
        """Pairs of documents that are nearly the same, most alike first."""
        return alike.duplicates(self._vault, collection, progress, cancel or CancelToken())

    def sketch(self, cancel: CancelToken, most: int) -> bool:
        """Prepare finding near-duplicates, for so many documents; returns whether more are left."""
        return Likeness(self._vault).catch_up(None, cancel, most)

    def report(
        self,
        collection: str | None = None,
        *,
        progress: ProgressCallback | None = None,
        cancel: CancelToken | None = None,
    ) -> CollectionReport:
        """What the reading of a collection, or of all, came to; raises UnknownCollection."""
        folders = self.folders.list()
        return making.make_report(self._vault, collection, folders, progress, cancel or CancelToken())

    def doctor(self) -> list[Finding]:
        """Check the library, repair what can be repaired, and say what was found."""
        return self._vault.doctor()

    def export(
        self, target: Path, *, progress: ProgressCallback | None = None, cancel: CancelToken | None = None
    ) -> int:
        """Write every document, its text and all conversations, unencrypted, into an empty or new folder.

        Returns:
            The number of files written.

        Raises:
            UsageError: the folder is not empty or cannot be written.
        """
        return export_library(self._vault, target, progress, cancel or CancelToken())

    # -- folders, from outside -------------------------------------------------------------------------------

    @staticmethod
    def exists(directory: Path) -> bool:
        """Whether a folder holds a library."""
        return Vault.exists(directory)

    @staticmethod
    def require(directory: Path) -> None:
        """Raise LibraryMissing unless the folder holds a library."""
        if not Vault.exists(directory):
            raise LibraryMissing(f"There is no library in {directory}.", "Create one with: dossier init")

    @staticmethod
    def require_absent(directory: Path) -> None:
        """Raise LibraryExists if the folder holds a library."""
        if Vault.exists(directory):
            raise LibraryExists(
                f"There is a library in {directory} already.", "Open it, or choose another folder."
            )

    @staticmethod
    def remembered(directory: Path) -> bool:
        """Whether the library in a folder was set to open with the computer's keyring."""
        try:
            return Vault.exists(directory) and KeyFile.load(directory).remembered
        except DossierError:
            return False

    @staticmethod
    def destroy(directory: Path) -> None:
        """Delete a library for good: its key first, so that whatever is left of it says nothing."""
        Vault.destroy(directory)

    def _ahead(self, found: Iterator[_T]) -> Iterator[_T]:
        """What is found, background work pausing meanwhile."""
        with self._priority.foreground():
            yield from found

    def _search_for_chain(self, question: str, k: int, scope: Scope) -> SearchResult:
        return self.search(question, k=k, scope=scope)

    def _answerer(self) -> Answerer:
        return make_answerer(self.workbench.text_models, self.settings)
