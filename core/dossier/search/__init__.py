"""Finding the passages that may answer a question: full text, vectors, and the two fused."""
