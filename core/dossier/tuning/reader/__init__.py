"""The reader: a small model that reads one passage with a question and quotes it, or says "not here"."""
