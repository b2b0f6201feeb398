"""Finding anything by a few words, as they are typed, also where one of them has a typo."""
