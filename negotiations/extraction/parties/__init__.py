"""Who acts in a report: its parties, their people, who helps them and who merely hosts."""
