"""The world becomes documents: fetched, kept as received, read into text."""
