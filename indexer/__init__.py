"""Middle floor: bytes to a searchable index. Knows `models` only."""
