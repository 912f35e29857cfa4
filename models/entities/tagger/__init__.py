"""The trained tagger: the search encoder, its upper layers tuned to see names, as a component of spaCy's."""
