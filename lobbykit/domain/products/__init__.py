"""What is made of a brief beside the sheet: builders of documents, from values to blocks."""
