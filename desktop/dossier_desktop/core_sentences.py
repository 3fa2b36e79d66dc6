"""The sentences that the core may say, for translation (context "Core").

``tests/desktop/test_messages.py`` finds the sentences in the core's sources and fails when one is missing.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: tuple[str, ...] = tuple(
    str(sentence)
    for sentence in (
        QT_TRANSLATE_NOOP("Core", "Stopped."),
        QT_TRANSLATE_NOOP(
            "Core", "Use at least {number} characters; a few random words are easy to keep in mind."
        ),
        QT_TRANSLATE_NOOP("Core", "Use at most {number} characters."),
        QT_TRANSLATE_NOOP("Core", "Use more different characters."),
        QT_TRANSLATE_NOOP("Core", "The passphrase does not open this library."),
        QT_TRANSLATE_NOOP("Core", "Check Caps Lock and layout."),
    )
)
