package vn.luytre.reading.file;

/** A word on a page: its box, and the size of its letters in points. */
record PdfWord(String text, Box box, float size) {}
