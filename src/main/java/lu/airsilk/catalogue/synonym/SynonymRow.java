package lu.airsilk.catalogue.synonym;

import lu.airsilk.shared.Language;

/** A word and what it means. */
public record SynonymRow(long id, int version, Language language, String word, String meaning) {}
