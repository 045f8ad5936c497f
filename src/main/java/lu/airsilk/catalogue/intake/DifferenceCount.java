package lu.airsilk.catalogue.intake;

/**
 * How a sheet stands to the live catalogue, counted.
 *
 * @param fresh products that are not there yet
 * @param changed known products of which something else is said
 * @param same known products of which the same is said
 * @param priced known products with another price than the one in force, or without one to compare
 * @param striking prices that move so far that they are more often a slip
 * @param inSale active products that become other goods: drafts again, which stores cannot order
 * @param inReview products that wait for quality and of which something else is said: drafts again, to be submitted again
 * @param vanished products that the supplier has a price for and that the sheet has no more
 */
public record DifferenceCount(
        long fresh,
        long changed,
        long same,
        long priced,
        long dearer,
        long cheaper,
        long striking,
        long inSale,
        long inReview,
        long vanished) {}
