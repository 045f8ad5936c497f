package lu.airsilk.distribution.delivery;

import lu.airsilk.platform.faces.Say;

/** A correction with the product's name, and its figures as people count. */
public record CorrectedLine(String name, long unitsPerCase, DeliverySheet.Correction row) {

    /** What came of a line, in cases and pieces. */
    public record Words(String received, String damaged, String missing) {}

    public Words before() {
        return words(row.before());
    }

    public Words now() {
        return words(row.now());
    }

    private Words words(ReceivedLine said) {
        return new Words(
                Say.packed(said.received(), unitsPerCase),
                Say.packed(said.damaged(), unitsPerCase),
                Say.packed(said.missing(), unitsPerCase));
    }
}
