"""Commands for the operator, and what they share."""
