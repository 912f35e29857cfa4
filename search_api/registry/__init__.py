"""People and municipalities: service, API and command."""
