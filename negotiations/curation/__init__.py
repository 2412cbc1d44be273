"""What a person decides about records and claims; fetches nothing, knows no pages."""
