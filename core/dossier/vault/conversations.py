"""Conversations: titled series of questions with their checked answers."""

from __future__ import annotations

import json
import time
from collections.abc import Iterable, Sequence
from dataclasses import replace

from dossier.codec import from_json, to_json
from dossier.errors import UsageError
from dossier.types import Answer, Conversation, Filter, Scope, Turn
from dossier.vault.database import Database, Row
from dossier.vault.names import storable
from dossier.vault.scoping import EVERYTHING, collection_key

_SELECT = """
    SELECT v.key, v.title, c.name, v.documents, v.filter, v.updated,
           (SELECT count(*) FROM turns AS t WHERE t.conversation = v.key)
    FROM conversations AS v LEFT JOIN collections AS c ON c.key = v.collection"""


class Conversations:
    """The conversations of a library. One about a collection goes when the collection goes."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def create(self, title: str, scope: Scope = EVERYTHING) -> Conversation:
        """Begin a conversation; raises UnknownCollection."""
        within = None if scope.collection is None else collection_key(self._database, scope.collection)
        documents = None if scope.documents is None else json.dumps(list(scope.documents))
        wanted = None if scope.filter == EVERYTHING.filter else to_json(scope.filter)
        key = self._database.insert(
            "INSERT INTO conversations (title, collection, documents, filter, updated)"
            " VALUES (?, ?, ?, ?, ?)",
            (storable(title), within, documents, wanted, time.time()),
        )
        return self.get(key)

    def get(self, conversation_id: int) -> Conversation:
        """The conversation with that identifier; raises UsageError where it is gone."""
        row = self._database.row(f"{_SELECT} WHERE v.key = ?", (conversation_id,))
        if row is None:
            raise _gone()
        return _conversation(row)

    def list(self) -> Sequence[Conversation]:
        """All conversations, the latest used first."""
        return [
            _conversation(row)
            for row in self._database.rows(f"{_SELECT} ORDER BY v.updated DESC, v.key DESC")
        ]

    def rename(self, conversation_id: int, title: str) -> Conversation:
        """Give a conversation another title; raises UsageError where it is gone."""
        self._database.run(
            "UPDATE conversations SET title = ? WHERE key = ?", (storable(title), conversation_id)
        )
        return self.get(conversation_id)

    def delete(self, conversation_id: int) -> None:
        """Remove a conversation with its turns; nothing happens where it is gone."""
        if self._database.run("DELETE FROM conversations WHERE key = ?", (conversation_id,)):
            self._database.shrink()

    def add_turn(self, conversation_id: int, question: str, answer: Answer) -> Turn:
        """Append a question as the person asked it, with its answer; raises UsageError where it is gone."""
        with self._database.transaction():
            if not self._database.run(
                "UPDATE conversations SET updated = ? WHERE key = ?", (time.time(), conversation_id)
            ):
                raise _gone()
            key = self._database.insert(
                "INSERT INTO turns (conversation, question, answer) VALUES (?, ?, ?)",
                (conversation_id, storable(question), to_json(answer)),
            )
            self._database.run_many(
                "INSERT INTO quoted VALUES (?, ?)",
                ((key, one) for one in {hit.passage.document_id for hit in answer.hits}),
            )
        return Turn(key, question, answer)

    def turns(self, conversation_id: int) -> Sequence[Turn]:
        """All turns of a conversation, in order; empty where it is gone."""
        rows = self._database.rows(
            "SELECT key, question, answer FROM turns WHERE conversation = ? ORDER BY key", (conversation_id,)
        )
        return [Turn(key, question, from_json(Answer, answer)) for key, question, answer in rows]


def forget_quotes(database: Database, document_ids: Iterable[str]) -> None:
    """Take the passages of documents, and the citations of them, out of all answers; the sentences stay.

    To be called within the transaction that removes the documents.
    """
    ids = set(document_ids)
    rows = database.rows(
        "SELECT key, answer FROM turns WHERE key IN"
        " (SELECT turn FROM quoted WHERE document IN (SELECT value FROM json_each(?)))",
        (json.dumps(sorted(ids)),),
    )
    for key, stored in rows:
        answer = _without(from_json(Answer, stored), ids)
        database.run("UPDATE turns SET answer = ? WHERE key = ?", (to_json(answer), key))
    database.run_many("DELETE FROM quoted WHERE document = ?", ((one,) for one in ids))


def _without(answer: Answer, document_ids: set[str]) -> Answer:
    hits = tuple(hit for hit in answer.hits if hit.passage.document_id not in document_ids)
    ranks = {hit.rank for hit in hits}
    sentences = tuple(
        replace(one, citations=tuple(c for c in one.citations if c.passage in ranks))
        for one in answer.sentences
    )
    return replace(answer, hits=hits, sentences=sentences)


def _gone() -> UsageError:
    return UsageError("There is no such conversation in the library.", "It may have been deleted.")


def _conversation(row: Row) -> Conversation:
    documents = None if row[3] is None else tuple(json.loads(row[3]))
    wanted = EVERYTHING.filter if row[4] is None else from_json(Filter, row[4])
    scope = Scope(collection=row[2], documents=documents, filter=wanted)
    return Conversation(id=row[0], title=row[1], scope=scope, updated=row[5], turns=row[6])
