"""Recognition of pages and pictures with Tesseract, and the judgement of which pages need it."""
