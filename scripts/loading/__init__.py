"""Whether the service holds out: for long under much, and for a while under far too much."""
