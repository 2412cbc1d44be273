"""Delegations: whose team, who leads it, who sits in it, with the office that each held."""
