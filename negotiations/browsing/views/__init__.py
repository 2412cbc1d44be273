"""One short function a page: read the query, ask, render."""
