"""The window of Dossier: a thin Qt application over the engine process."""

from dossier_desktop import immortal

immortal.keep()
