"""The language of the window: English in the sources, translations beside them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

# In their own words, so that everyone finds the way back.
LANGUAGES = {"de": "Deutsch", "en": "English", "fr": "Français", "nl": "Nederlands"}
FOLDER = Path(__file__).parent / "translations"

_OURS = "dossier"
_QTS = "qtbase"
_PROPERTY = "dossier-language"


def current() -> str:
    """The code of the language in use."""
    application = QCoreApplication.instance()
    code = application.property(_PROPERTY) if application is not None else None
    return code if code in LANGUAGES else "en"


def chosen(choice: str) -> str:
    """The language to use: the choice, else the system's first one that we speak, else English."""
    if choice in LANGUAGES:
        return choice
    for tag in QLocale.system().uiLanguages():
        if (code := tag.replace("_", "-").split("-")[0]) in LANGUAGES:
            return code
    return "en"


def install(application: QCoreApplication, choice: str = "") -> str:
    """Load the texts of a language, ours and Qt's own, in place of those loaded before.

    A person who chooses a language gets its numbers and dates too; otherwise those stay the system's.

    Returns:
        The code of the language in use.
    """
    for old in application.findChildren(QTranslator, "dossier-language"):
        application.removeTranslator(old)
        old.deleteLater()
    code = chosen(choice)
    application.setProperty(_PROPERTY, code)
    QLocale.setDefault(QLocale(choice) if choice in LANGUAGES else QLocale.system())
    system = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    for name, folder in ((_QTS, system), (_OURS, FOLDER)):
        translator = QTranslator(application)
        translator.setObjectName("dossier-language")
        if translator.load(f"{name}_{code}.qm", str(folder)):
            application.installTranslator(translator)
    return code
