"""Evaluation: how well the extractor does on labelled reports."""
