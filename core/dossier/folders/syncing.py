"""One pass over the kept folders of a collection: what is new, changed, moved or gone in them is followed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from dossier.errors import Cancelled
from dossier.folders.comparing import Look, look, missing, moves, not_reachable, stat_of
from dossier.folders.kept import FileProblem, SyncReport
from dossier.folders.settling import settle
from dossier.indexing import Indexer
from dossier.reading.scan import Found
from dossier.types import CancelToken, DocumentState, Progress, ProgressCallback
from dossier.vault import Vault
from dossier.vault.folders import KeptFolder, Known
from dossier.workbench import Workbench


@dataclass(frozen=True, slots=True)
class How:
    """How a pass is made.

    Attributes:
        quiet: seconds a file must not have changed before it is taken in.
        accept_missing: files that are missing for a doubtful reason count as deleted.
        without: what is passed over, such as the library's own folder.
        changed: called whenever the list of documents has changed.
    """

    quiet: float
    accept_missing: bool
    without: Sequence[Path]
    report: ProgressCallback | None
    cancel: CancelToken
    changed: Callable[[], None]


@dataclass
class _Counts:
    total: int = 0
    added: int = 0
    changed: int = 0
    moved: int = 0
    deleted: int = 0
    unchanged: int = 0
    busy: int = 0
    unreachable: list[FileProblem] = field(default_factory=list)
    problems: list[FileProblem] = field(default_factory=list)

    def report(self) -> SyncReport:
        numbers = (self.total, self.added, self.changed, self.moved, self.deleted, self.unchanged, self.busy)
        return SyncReport(*numbers, tuple(self.unreachable), tuple(self.problems))


class Pass:
    """One pass over folders that belong to the same collection, so that a move between them is one.

    Args:
        collection: its name. folders: kept folders of that collection.
    """

    def __init__(
        self,
        vault: Vault,
        indexer: Indexer,
        workbench: Workbench,
        collection: str,
        folders: Sequence[KeptFolder],
        how: How,
    ) -> None:
        self._vault, self._indexer, self._workbench = vault, indexer, workbench
        self._collection, self._folders, self._how = collection, folders, how
        self._counts = _Counts()
        self._gone: dict[str, Look] = {}
        self._same: dict[str, str] = {}  # documents whose file is gone, and where that was
        self._settled = False

    def run(self) -> SyncReport:
        """Make the pass.

        Raises:
            Cancelled: asked to stop; what was not read yet is taken in by the next pass.
        """
        looks = [seen for folder in self._folders if (seen := self._look(folder)) is not None]
        for seen in looks:
            self._gone.update(dict.fromkeys(missing(seen, accept=self._how.accept_missing), seen))
        moved = self._follow_moves(looks)
        fresh = {str(file.path): seen for seen in looks for file in seen.fresh if str(file.path) not in moved}
        files = [seen.found[path] for path, seen in fresh.items()]
        steady, restless = settle(files, self._how.quiet, self._how.cancel)
        self._counts.busy = len(restless)
        self._counts.unchanged = self._counts.total - len(fresh) - len(moved)
        self._take_in(steady, fresh)
        for seen in looks:
            self._vault.folders.seen(seen.folder.key, seen.unreachable)
            if seen.unreachable:
                self._counts.unreachable.append(_problem(seen.folder.path, seen.unreachable))
        return self._counts.report()

    def _look(self, folder: KeptFolder) -> Look | None:
        if reason := not_reachable(folder.path):
            self._vault.folders.seen(folder.key, reason)
            self._counts.unreachable.append(_problem(folder.path, reason))
            return None
        known = self._vault.folders.files(folder.key)
        for seen in look(folder, known, self._how.without):
            self._how.cancel.check()
            self._show(self._counts.total + len(seen.found))
        self._counts.total += len(seen.found)
        self._counts.problems += [_problem(one.path, one.reason) for one in seen.problems]
        return seen

    def _follow_moves(self, looks: Sequence[Look]) -> set[str]:
        """Follow renamed files; returns their new paths."""
        found = moves(looks, self._gone)
        homes = {path: seen for seen in looks for path in seen.found}
        with self._vault.documents.transaction():
            for before, after in found.items():
                self._move(before, after, homes[after])
        if found:
            self._how.changed()
        return set(found.values())

    def _move(self, before: str, after: str, home: Look) -> None:
        left = self._gone.pop(before)
        document = left.known[before].document
        if document is not None:
            self._vault.folders.moved(document, before, after)
        self._vault.folders.drop_files(left.folder.key, [before])
        self._vault.folders.put_files(home.folder.key, {after: Known(stat_of(home.found[after]), document)})
        self._counts.moved += 1

    # -- taking in -------------------------------------------------------------------------------------------

    def _take_in(self, steady: Sequence[Found], homes: dict[str, Look]) -> None:
        """Take files in and read them. What is gone is taken out in between, before the long reading."""

        def changed() -> None:
            self._settle_accounts(steady, homes)
            self._how.changed()

        if not steady:
            self._settle_accounts(steady, homes)
            return
        how = self._how
        try:
            report = self._indexer.take(
                [file.path for file in steady], self._collection, (), how.report, how.cancel, changed
            )
        except Cancelled:
            if not how.cancel.interrupted:
                for path, seen in homes.items():
                    self._vault.folders.drop_unread(seen.folder.key, [path])
            raise
        self._counts.problems += [FileProblem(one.path, one.state, one.reason) for one in report.failed]

    def _settle_accounts(self, steady: Sequence[Found], homes: dict[str, Look]) -> None:
        """Once all files are taken in: note how they look, and take out what is gone."""
        if self._settled:
            return
        self._settled = True
        for path, seen in self._gone.items():
            if (identifier := seen.known[path].document) is not None:
                self._same[identifier] = path
        taken = self._vault.folders.documents_at(self._collection, [str(file.path) for file in steady])
        with self._vault.documents.transaction():
            for file in steady:
                path = str(file.path)
                if path in taken:
                    self._note(file, taken[path], homes[path])
        self._take_out()

    def _note(self, file: Found, document: str, home: Look) -> None:
        path = str(file.path)
        known = home.known.get(path)
        self._vault.folders.put_files(home.folder.key, {path: Known(stat_of(file), document)})
        if known is not None:
            same = known.document == document
            self._counts.unchanged += same
            self._counts.changed += not same
            return
        if (before := self._same.pop(document, None)) is None:
            self._counts.added += 1
            return
        # The same content as that of a file that is gone: it moved.
        left = self._gone.pop(before)
        self._vault.folders.moved(document, before, path)
        self._vault.folders.drop_files(left.folder.key, [before])
        self._counts.moved += 1

    def _take_out(self) -> None:
        if not self._gone:
            return
        removed = self._vault.folders.gone(self._collection, self._gone)
        with self._vault.documents.transaction():
            for path, seen in self._gone.items():
                self._vault.folders.drop_files(seen.folder.key, [path])
        self._workbench.forget(removed)
        self._counts.deleted += len(self._gone)
        self._how.changed()

    def _show(self, found: int) -> None:
        if self._how.report is not None:
            self._how.report(Progress("scanning", found, 0))


def _problem(path: str, reason: str) -> FileProblem:
    return FileProblem(path, DocumentState.REFUSED.value, reason)
