"""Values to disk and back: the log, its view, and the workspace folder around them."""
