package lu.airsilk.catalogue.staging;

/**
 * One field of which a sheet says something else than the catalogue.
 *
 * @param field its key, as programs and sheets name it
 * @param before empty when the catalogue says nothing
 */
public record FieldDifference(String field, String before, String after) {}
