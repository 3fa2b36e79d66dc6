"""Every mention: all places where a name, number, article or phrase stands, in any of its spellings."""
