"""The menu bar: everything that can be done, with its keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from dossier_desktop.views.actions import add_action

if TYPE_CHECKING:
    from dossier_desktop.views.main_window import MainWindow

translate = QCoreApplication.translate
Keys = QKeySequence.StandardKey


def fill_menus(window: MainWindow) -> None:
    """Put all actions into the window's menu bar, and the adding ones into the Add button."""
    _library_menu(window)
    _edit_menu(window)
    _conversation_menu(window)
    _source_menu(window)
    _help_menu(window)


def _library_menu(window: MainWindow) -> None:
    menu = _menu(window, translate("Menus", "&Library"))
    library = window.library
    files = add_action(
        window,
        menu,
        "addFiles",
        translate("Menus", "Add &documents…"),
        window.choose_files,
        Keys.Open,
        "add_files",
    )
    folder = add_action(
        window,
        menu,
        "addFolder",
        translate("Menus", "Add a &folder…"),
        window.choose_folder,
        "Ctrl+Shift+O",
        "add_folder",
    )
    keep = add_action(
        window,
        menu,
        "keepFolder",
        translate("Menus", "&Keep a folder in step…"),
        window.keep_folder,
        "Ctrl+Shift+K",
        "sync",
    )
    samples = add_action(
        window,
        menu,
        "addSamples",
        translate("Menus", "Add the &sample collection"),
        window.adding.add_samples,
        image="sample",
    )
    popup = QMenu(window.library_pane.add_button)
    popup.addActions([files, folder, keep, samples])
    window.library_pane.add_button.setMenu(popup)
    menu.addSeparator()
    add_action(
        window,
        menu,
        "newCollectionAction",
        translate("Menus", "New &collection…"),
        library.new_collection,
        "Ctrl+Shift+N",
        "collection",
    )
    add_action(
        window,
        menu,
        "renameCollection",
        translate("Menus", "&Rename collection…"),
        library.rename_collection,
        "F2",
    )
    add_action(
        window, menu, "deleteCollection", translate("Menus", "Re&move collection"), library.delete_collection
    )
    add_action(
        window,
        menu,
        "report",
        translate("Menus", "Rep&ort on the collection…"),
        window.reporting.show,
        "Ctrl+Shift+B",
        "report",
    )
    menu.addSeparator()
    add_action(
        window,
        menu,
        "settings",
        translate("Menus", "Se&ttings…"),
        window.settings_requested.emit,
        "Ctrl+,",
        "settings",
    )
    add_action(
        window, menu, "lock", translate("Menus", "&Lock"), window.lock_requested.emit, "Ctrl+L", "lock"
    )
    add_action(window, menu, "quit", translate("Menus", "&Quit"), window.close, "Ctrl+Q")


def _edit_menu(window: MainWindow) -> None:
    menu = _menu(window, translate("Menus", "&Documents"))
    library = window.library
    add_action(
        window, menu, "search", translate("Menus", "&Search…"), lambda: window.search(), Keys.Find, "search"
    )
    add_action(
        window,
        menu,
        "everyMentionAction",
        translate("Menus", "&Every mention…"),
        window.search_every_mention,
        "Ctrl+Shift+F",
        "passage",
    )
    menu.addSeparator()
    add_action(
        window,
        menu,
        "summary",
        translate("Menus", "Summar&y…"),
        window.overviews.summary,
        "Ctrl+Shift+Y",
        "summary",
    )
    add_action(
        window,
        menu,
        "deadlines",
        translate("Menus", "Deadlines and am&ounts…"),
        window.overviews.deadlines,
        "Ctrl+Shift+D",
        "time",
    )
    add_action(
        window,
        menu,
        "compare",
        translate("Menus", "&Compare the two chosen documents…"),
        window.overviews.compare,
        image="twins",
    )
    menu.addSeparator()
    add_action(
        window,
        menu,
        "askOnly",
        translate("Menus", "&Ask only the chosen documents"),
        lambda: window.crossroads.ask_only(library.selected()),
        "Ctrl+Shift+A",
    )
    add_action(
        window,
        menu,
        "details",
        translate("Menus", "&Details…"),
        library.show_details,
        "Ctrl+I",
        "details",
    )
    add_action(
        window,
        menu,
        "enterPassword",
        translate("Menus", "Enter &password…"),
        library.enter_password,
        "Ctrl+P",
        "key",
    )
    add_action(
        window, menu, "reread", translate("Menus", "&Read again"), library.reread_selected, "F5", "reread"
    )
    add_action(
        window,
        menu,
        "removeDocuments",
        translate("Menus", "Re&move from the library"),
        library.remove_selected,
        ["Ctrl+Del", "Ctrl+Backspace"],
        "trash",
    )
    add_action(
        window,
        menu,
        "undo",
        translate("Menus", "&Undo removal"),
        window.removals.undo,
        Keys.Undo,
        "undo",
    )


def _conversation_menu(window: MainWindow) -> None:
    menu = _menu(window, translate("Menus", "&Conversation"))
    talk = window.conversation
    add_action(
        window,
        menu,
        "newConversationAction",
        translate("Menus", "&New conversation"),
        talk.start_new,
        "Ctrl+N",
        "new_conversation",
    )
    add_action(
        window,
        menu,
        "renameConversation",
        translate("Menus", "&Rename…"),
        talk.rename,
        "Ctrl+Shift+R",
        "rename",
    )
    add_action(
        window,
        menu,
        "deleteConversation",
        translate("Menus", "&Delete conversation"),
        talk.delete,
        image="trash",
    )
    menu.addSeparator()
    add_action(
        window,
        menu,
        "writeQuestion",
        translate("Menus", "&Write a question"),
        window.conversation_pane.question.setFocus,
        "Ctrl+K",
    )
    add_action(
        window, menu, "stopAnswer", translate("Menus", "&Stop the answer"), talk.stop, "Ctrl+.", "stop"
    )
    add_action(
        window,
        menu,
        "copyAnswerAction",
        translate("Menus", "&Copy the latest answer with citations"),
        talk.copy_last,
        "Ctrl+Shift+C",
        "copy",
    )


def _source_menu(window: MainWindow) -> None:
    menu = _menu(window, translate("Menus", "&View"))
    source = window.source
    add_action(window, menu, "next", translate("Menus", "&Next citation"), source.next, "F3", "next")
    add_action(
        window,
        menu,
        "previous",
        translate("Menus", "&Previous citation"),
        source.previous,
        "Shift+F3",
        "previous",
    )
    menu.addSeparator()
    add_action(
        window, menu, "larger", translate("Menus", "&Larger"), source.zoom_in, ["Ctrl++", "Ctrl+="], "zoom_in"
    )
    add_action(window, menu, "smaller", translate("Menus", "&Smaller"), source.zoom_out, "Ctrl+-", "zoom_out")
    add_action(
        window, menu, "fit", translate("Menus", "&Fit to width"), source.fit_width, "Ctrl+0", "fit_width"
    )
    menu.addSeparator()
    add_action(window, menu, "nextPane", translate("Menus", "Next p&ane"), window.next_pane, "F6")
    add_action(
        window,
        menu,
        "previousPane",
        translate("Menus", "Pre&vious pane"),
        lambda: window.next_pane(True),
        "Shift+F6",
    )


def _help_menu(window: MainWindow) -> None:
    menu = _menu(window, translate("Menus", "&Help"))
    add_action(
        window, menu, "models", translate("Menus", "&Models…"), window.models_requested.emit, image="model"
    )
    add_action(
        window,
        menu,
        "about",
        translate("Menus", "&About Dossier"),
        window.about_requested.emit,
        image="about",
    )


def _menu(window: MainWindow, title: str) -> QMenu:
    menu = window.menu_bar.addMenu(title)
    menu.setToolTipsVisible(True)
    return menu
