"""How the samples' sources become documents."""
