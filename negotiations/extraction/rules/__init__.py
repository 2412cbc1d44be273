"""The rules, one kind of claim a file; none of them imports another."""
