"""The middle pane: conversations, their turns or a search, and the question field."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from dossier_desktop.icons import icon
from dossier_desktop.theme import set_role
from dossier_desktop.tokens import GRID
from dossier_desktop.views.search_page import SearchPage
from dossier_desktop.views.transcript import Transcript
from dossier_desktop.widgets.elided_label import ElidedLabel
from dossier_desktop.widgets.empty_state import EmptyState
from dossier_desktop.widgets.question_field import QuestionField


class ConversationPane(QWidget):
    """Lays out; :class:`~dossier_desktop.controllers.conversation.ConversationController` fills it.

    Signals:
        conversation_chosen(), search_chosen(): the person went to the other tab.
    """

    conversation_chosen = Signal()
    search_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("conversationPane")
        self.setAccessibleName(self.tr("Conversation"))
        self.setMinimumWidth(320)
        self.transcript = Transcript(self)
        self.empty = EmptyState("conversation", "", "", self)
        self.search = SearchPage(self)
        self._stack = QStackedWidget(self)
        for page in (self.empty, self.transcript, self.search):
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._make_tabs())
        self._bar = self._make_bar()
        column.addWidget(self._bar)
        column.addWidget(self._stack, 1)
        self._foot = self._make_foot()
        column.addWidget(self._foot)

    def show_page(self, page: QWidget) -> None:
        """Show the transcript, the empty state or the search."""
        searching = page is self.search
        with QSignalBlocker(self.tabs):
            self.tabs.setCurrentIndex(int(searching))
        self._bar.setVisible(not searching)
        self._foot.setVisible(not searching)
        self._stack.setCurrentWidget(page)

    @property
    def page(self) -> QWidget | None:
        """What is shown in the middle."""
        return self._stack.currentWidget()

    def show_busy(self, busy: bool) -> None:
        """Whether an answer is being made: Stop takes Ask's place."""
        self.ask_button.setVisible(not busy)
        self.stop_button.setVisible(busy)

    def show_scope(self, text: str, detail: str = "") -> None:
        """Name the documents that questions go to alone; empty: no such limit."""
        self._scope_text.show_text(text, detail)
        self._scope.setVisible(bool(text))

    def show_note(self, text: str, hint: str = "") -> None:
        """Say what stands in the way of answers; empty: nothing does."""
        self._note_text.setText(f"{text} {hint}".strip())
        self._note.setVisible(bool(text))

    def _make_tabs(self) -> QFrame:
        frame = QFrame(self)
        set_role(frame, "bar")
        self.tabs = QTabBar(frame)
        self.tabs.setObjectName("middleTabs")
        self.tabs.setAccessibleName(self.tr("Conversation or search"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        for image, text in (("conversation", self.tr("Conversation")), ("search", self.tr("Search"))):
            self.tabs.addTab(icon(image, "muted"), text)
        self.tabs.setTabToolTip(1, self.tr("Search the documents’ words (Ctrl+F)"))
        chosen = (self.conversation_chosen, self.search_chosen)
        self.tabs.currentChanged.connect(lambda index: chosen[index].emit())
        row = QHBoxLayout(frame)
        row.setContentsMargins(GRID, 0, GRID, 0)
        row.addWidget(self.tabs)
        row.addStretch(1)
        return frame

    def _make_bar(self) -> QFrame:
        bar = QFrame(self)
        set_role(bar, "bar")
        self.chooser = QComboBox(bar)
        self.chooser.setObjectName("conversationChooser")
        self.chooser.setAccessibleName(self.tr("Conversation"))
        self.chooser.setToolTip(self.tr("Choose a conversation"))
        self.chooser.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.chooser.setMinimumContentsLength(12)
        self.chooser.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.chooser.setMaxVisibleItems(16)
        self.new_button = _tool(
            bar, "new_conversation", self.tr("New conversation (Ctrl+N)"), "newConversation"
        )
        self.new_button.setAccessibleName(self.tr("New conversation"))
        self.more_button = _tool(bar, "more", self.tr("More about this conversation"), "conversationMore")
        self.more_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.more_button)
        self.copy_action = menu.addAction(icon("copy"), self.tr("Copy conversation"))
        self.rename_action = menu.addAction(icon("rename"), self.tr("Rename…"))
        self.delete_action = menu.addAction(icon("trash"), self.tr("Delete conversation"))
        self.more_button.setMenu(menu)
        row = QHBoxLayout(bar)
        row.setContentsMargins(GRID, GRID // 2, GRID, GRID // 2)
        row.addWidget(self.chooser, 1)
        row.addWidget(self.new_button)
        row.addWidget(self.more_button)
        return bar

    def _make_foot(self) -> QWidget:
        foot = QWidget(self)
        self.question = QuestionField(self)
        self.question.setAccessibleName(self.tr("Question"))
        self.question.setAccessibleDescription(self.tr("Enter asks, Shift+Enter starts a new line"))
        self.ask_button = QPushButton(icon("ask", "on_accent"), self.tr("Ask"), self)
        self.ask_button.setObjectName("askButton")
        self.ask_button.setToolTip(self.tr("Ask this question (Enter)"))
        set_role(self.ask_button, "primary")
        self.stop_button = QPushButton(icon("stop"), self.tr("Stop"), self)
        self.stop_button.setObjectName("stopButton")
        self.stop_button.setToolTip(self.tr("Stop the answer (Esc)"))
        self.stop_button.hide()
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(self.question, 1)
        row.addWidget(self.ask_button, 0, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self.stop_button, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(foot)
        column.setContentsMargins(2 * GRID, GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        column.addWidget(self._make_note())
        column.addWidget(self._make_scope())
        column.addLayout(row)
        return foot

    def _make_note(self) -> QFrame:
        self._note = QFrame(self)
        self._note.setObjectName("modelNote")
        set_role(self._note, "warn-note")
        self._note_text = QLabel(self._note)
        self._note_text.setTextFormat(Qt.TextFormat.PlainText)
        self._note_text.setWordWrap(True)
        self.models_button = QPushButton(icon("model"), self.tr("Models…"), self._note)
        self.models_button.setObjectName("modelsButton")
        row = QHBoxLayout(self._note)
        row.setContentsMargins(GRID + 4, GRID, GRID, GRID)
        row.addWidget(self._note_text, 1)
        row.addWidget(self.models_button)
        self._note.hide()
        return self._note

    def _make_scope(self) -> QFrame:
        self._scope = QFrame(self)
        self._scope.setObjectName("scopeChip")
        set_role(self._scope, "note")
        self._scope_text = ElidedLabel("", self._scope)
        self.scope_clear = _tool(
            self._scope, "close", self.tr("Ask the whole collection again"), "scopeClear"
        )
        row = QHBoxLayout(self._scope)
        row.setContentsMargins(GRID + 4, 2, 2, 2)
        row.addWidget(self._scope_text, 1)
        row.addWidget(self.scope_clear)
        self._scope.hide()
        return self._scope


def _tool(parent: QWidget, image: str, text: str, name: str) -> QToolButton:
    button = QToolButton(parent)
    button.setObjectName(name)
    button.setIcon(icon(image))
    button.setIconSize(QSize(20, 20))
    button.setToolTip(text)
    button.setAccessibleName(text)
    return button
