"""The process that hosts a library for a window, and the way to talk to it."""
