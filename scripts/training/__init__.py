"""Training the entity pipelines: corpora, template minutes, models."""
