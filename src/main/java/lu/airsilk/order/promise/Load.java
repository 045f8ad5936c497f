package lu.airsilk.order.promise;

import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.flight.FlightSpaceLeft;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.CubicCentimetres;
import lu.airsilk.shared.Grams;

/** What goods weigh and how much room they take, packed in their cases. */
public record Load(Grams weight, CubicCentimetres volume) {

    static final Load NONE = new Load(Grams.ZERO, CubicCentimetres.ZERO);

    public static Load of(ProductFacts product, Cases cases) {
        return new Load(product.caseGrams().times(cases), product.caseVolume().times(cases));
    }

    Load plus(Load more) {
        return new Load(weight.plus(more.weight), volume.plus(more.volume));
    }

    /** Whether it fits beside what else wants on the flight. */
    boolean fits(FlightSpaceLeft space, Load others) {
        return !weight.plus(others.weight).isMoreThan(space.freeWeight())
                && !volume.plus(others.volume).isMoreThan(space.freeVolume());
    }
}
