"""The report room: findings as people and programs read them."""
