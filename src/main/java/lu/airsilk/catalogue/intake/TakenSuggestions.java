package lu.airsilk.catalogue.intake;

/**
 * What became of a sheet's suggestions.
 *
 * @param cells mended, those written by hand meanwhile among them
 * @param left out, because they would name goods of another supplier
 */
public record TakenSuggestions(int cells, int left) {}
