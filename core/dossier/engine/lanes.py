"""Where requests run, so that a quick one never waits behind a long one."""

from enum import Enum


class Lane(Enum):
    """Methods of one lane may wait for each other; those of different lanes never do."""

    QUICK = "quick"
    INGEST = "ingest"
    ASK = "ask"
    SHOW = "show"
    FIND = "find"
