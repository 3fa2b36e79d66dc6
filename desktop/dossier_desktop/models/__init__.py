"""Qt item models: lists of any length, shown without waiting."""
