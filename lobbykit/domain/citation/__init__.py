"""Finding measures in prose: `finder` is the door, one module for each kind of spelling behind it."""
