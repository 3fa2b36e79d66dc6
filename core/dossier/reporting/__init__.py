"""What a collection's reading came to, and which documents are nearly the same; as data, and exported."""
