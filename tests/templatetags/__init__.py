"""The words that templates put values in."""
