"""The text room: characters, sentences, figures, days and names. It knows nothing of journalism."""
