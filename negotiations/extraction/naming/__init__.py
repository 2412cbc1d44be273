"""Names that no list knows: people, armed groups and towns found by the words around them."""
