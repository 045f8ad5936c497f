package lu.airsilk.message;

/**
 * One customs line (OCI), as written; what is missing is empty.
 *
 * @param country ISO code
 * @param subject whom or what it is about, as {@code EXP}, {@code CNE}, {@code ISS}
 * @param identifier kind of the text, as {@code M} movement reference, {@code T} tax identity
 * @param text the value
 */
public record CustomsNote(String country, String subject, String identifier, String text) {}
