package lu.airsilk.costing.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.location.Place;
import lu.airsilk.location.StoreDirectory;
import lu.airsilk.platform.Numbers;
import lu.airsilk.platform.command.ExpectedVersion;
import lu.airsilk.platform.command.Signature;
import lu.airsilk.platform.command.Stamps;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.stock.Ledger;

/** Takes in what lay there before the portal: the hub enters it, finance approves it, once a place. */
@ApplicationScoped
public class OpeningKeeping {

    @Inject
    StockOpenings openings;

    @Inject
    OpeningReading reading;

    @Inject
    StoreDirectory stores;

    @Inject
    ProductDirectory products;

    @Inject
    Ledger ledger;

    @Inject
    Numbers numbers;

    @Inject
    ExpectedVersion expected;

    @Inject
    Signature signature;

    @Inject
    Stamps stamps;

    /** Enters all of it or nothing, and gives its number: what is wrong in any line is told at once. */
    @Transactional
    @Allowed(Role.HUB)
    public String enter(Place location, List<OpeningEntry> entries) {
        requireFree(location);
        StockOpening opening = new StockOpening(numbers.next("OP"), location, reading.lines(entries), stamps.now());
        openings.add(opening);
        return opening.number();
    }

    private void requireFree(Place location) {
        if (!location.equals(Place.HUB) && !location.isStore()) {
            throw Refused.because("opening.place", location).at("location");
        }
        location.store().ifPresent(stores::named);
        openings.standing(location).map(StockOpening::head).ifPresent(head -> {
            throw Refused.conflict("opening.there", location, head.number(), head.state())
                    .at("location");
        });
    }

    /** Makes lots of its lines where they lie, wholly or not at all; refused to who entered it. */
    @Transactional
    @Allowed(Role.FINANCE)
    public void approve(String number) {
        StockOpening opening = openings.lock(number);
        expected.check(opening);
        opening.approve(stamps.now());
        List<OpeningLine> lines = opening.lines();
        Map<Sku, ProductFacts> goods =
                products.facts(lines.stream().map(OpeningLine::sku).collect(Collectors.toSet()));
        ledger.openAll(
                lines.stream().map(line -> line.arrival(pack(line, goods))).toList());
    }

    private static PackSize pack(OpeningLine line, Map<Sku, ProductFacts> goods) {
        ProductFacts facts = goods.get(line.sku());
        return facts == null ? PackSize.of(1) : facts.pack();
    }

    /** Ends one that is not approved yet. */
    @Transactional
    @Allowed({Role.HUB, Role.FINANCE})
    public void withdraw(String number, String reason) {
        StockOpening opening = openings.lock(number);
        expected.check(opening);
        String said = reason.strip();
        if (said.isEmpty()) {
            throw Refused.because("opening.noReason").at("reason");
        }
        opening.withdraw(said, stamps.now());
        signature.because(said);
    }
}
