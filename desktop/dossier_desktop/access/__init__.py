"""Getting into a library: the first run, unlocking, passphrases and recovery codes."""
