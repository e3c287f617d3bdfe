"""A folder of articles, a durable store, resumable."""
