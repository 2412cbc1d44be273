"""Pages asked for as a reader does, and read for their meaning."""
