package lu.airsilk.sample.world;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import lu.airsilk.catalogue.goods.rule.RetailCode;
import lu.airsilk.catalogue.retail.NewRetailCategory;
import lu.airsilk.shared.Names;

/**
 * Where kinds of goods stand in the stores.
 *
 * @param holds ranges, and beginnings of HS codes
 */
public record Shelf(RetailCode code, List<String> holds, Names names) {

    private static final List<Shelf> ALL =
            SampleFile.lines("shelves.csv").stream().map(Shelf::of).toList();

    /** In the order of the rail. */
    public static List<Shelf> all() {
        return ALL;
    }

    private static Shelf of(List<String> cells) {
        return new Shelf(
                new RetailCode(cells.get(0)),
                List.of(cells.get(1).split(" ")),
                new Names(cells.get(2), cells.get(3), cells.get(4), cells.get(5), ""));
    }

    /** The first that fits. */
    static Optional<RetailCode> of(Kind kind) {
        return ALL.stream().filter(shelf -> shelf.fits(kind)).findFirst().map(Shelf::code);
    }

    private boolean fits(Kind kind) {
        return holds.stream()
                .anyMatch(one ->
                        one.equals(kind.range()) || kind.hsCode().digits().startsWith(one));
    }

    public NewRetailCategory category() {
        return new NewRetailCategory(code, names, Optional.empty(), OptionalInt.empty());
    }
}
