"""The claim room: what an article asserts, on whose word, how firmly, and what it says it could not verify."""
