"""Charts that are drawn, told in words, walked through by keyboard, and copied as a picture or as a table."""
