"""The article room: what a page or a file is, and what of it is the body."""
