"""Datasets: read, loaded, written out."""
