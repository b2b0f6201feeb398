"""Tables of ZIP codes, upstream's and our own, become candidate districts."""
