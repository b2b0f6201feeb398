"""Files of meetings and notes from elsewhere, as records of fields with their places."""
