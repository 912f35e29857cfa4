"""Items to what is shown of them: why they were found, and the stretch that answers."""
