"""All decisions of the meetings themselves, and all assignments: service, API and tables."""
