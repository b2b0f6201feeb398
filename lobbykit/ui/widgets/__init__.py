"""Small parts that several panes are put together from."""
