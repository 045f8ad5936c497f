package lu.airsilk.consignment.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.consignment.ConsignmentBook;
import lu.airsilk.consignment.ConsignmentSheet;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.location.Zones;
import lu.airsilk.purchase.PurchaseBook;
import lu.airsilk.purchase.PurchaseLineRef;
import lu.airsilk.shared.Apportionment;
import lu.airsilk.shared.ChargeableWeight;
import lu.airsilk.shared.CountryCode;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.shared.number.Sku;

/** Consignments as their papers need them: five queries, whatever the number of lines. */
@ApplicationScoped
public class ShipmentBook {

    @Inject
    ConsignmentBook book;

    @Inject
    PieceBook pieces;

    @Inject
    PurchaseBook purchases;

    @Inject
    ProductDirectory products;

    /** With prices: for the invoice. */
    @Allowed({Role.IMPORT, Role.FINANCE, Role.AUDIT})
    public ShipmentSheet priced(AirWaybillNumber awb) {
        ConsignmentSheet sheet = book.sheet(awb);
        return shipment(
                sheet,
                purchases.prices(sheet.lines().stream()
                        .map(line -> PurchaseLineRef.of(line.purchaseLine()))
                        .toList()));
    }

    /** Without prices: for the packing list, the cover sheet and the labels. */
    @Allowed({Role.IMPORT, Role.HUB, Role.FINANCE, Role.AUDIT})
    public ShipmentSheet packed(AirWaybillNumber awb) {
        return shipment(book.sheet(awb), Map.of());
    }

    private ShipmentSheet shipment(ConsignmentSheet sheet, Map<PurchaseLineRef, Money> prices) {
        List<Sku> skus = sheet.lines().stream()
                .map(ConsignmentSheet.Line::sku)
                .distinct()
                .toList();
        Map<Sku, ProductFacts> facts = products.facts(skus);
        List<Long> grams = Apportionment.pieces(
                sheet.gross().value(),
                sheet.lines().stream().map(line -> weight(line, facts)).toList());
        List<ShipmentSheet.Line> lines = new ArrayList<>();
        for (int i = 0; i < sheet.lines().size(); i++) {
            ConsignmentSheet.Line line = sheet.lines().get(i);
            lines.add(line(
                    line,
                    Optional.ofNullable(facts.get(line.sku())),
                    new Beside(
                            i + 1,
                            Optional.ofNullable(facts.get(line.sku())).flatMap(ProductFacts::origin),
                            Grams.of(grams.get(i)),
                            Optional.ofNullable(prices.get(PurchaseLineRef.of(line.purchaseLine()))))));
        }
        return new ShipmentSheet(
                sheet.awb(),
                LocalDate.ofInstant(sheet.bookedAt(), Zones.LUX),
                sheet.origin(),
                sheet.destination(),
                sheet.pieces(),
                sheet.gross(),
                new ChargeableWeight(sheet.gross(), sheet.volume()).chargeable(),
                sheet.volume(),
                sheet.progress().parts().stream()
                        .flatMap(part -> part.flight().stream())
                        .toList(),
                lines,
                pieces.of(sheet.awb()));
    }

    /** By the weight of the cases where it is known, else by their number. */
    private static BigDecimal weight(ConsignmentSheet.Line line, Map<Sku, ProductFacts> facts) {
        ProductFacts known = facts.get(line.sku());
        long each = known == null ? 0 : known.caseGrams().value();
        return BigDecimal.valueOf(Math.max(1, each))
                .multiply(BigDecimal.valueOf(line.cases().value()));
    }

    /** What a line has that stands neither on it nor on its product. */
    private record Beside(int position, Optional<CountryCode> origin, Grams gross, Optional<Money> price) {}

    private static ShipmentSheet.Line line(ConsignmentSheet.Line line, Optional<ProductFacts> known, Beside beside) {
        return new ShipmentSheet.Line(
                beside.position(),
                line.sku(),
                known.map(ProductFacts::names)
                        .orElseGet(() -> Names.of("", line.sku().code())),
                known.map(ProductFacts::brand).orElse(""),
                known.flatMap(ProductFacts::gtin),
                known.flatMap(ProductFacts::hsCode),
                beside.origin(),
                line.supplier(),
                PurchaseLineRef.of(line.purchaseLine()),
                Optional.ofNullable(line.lot()).map(LotNumber::of),
                Optional.ofNullable(line.expiry()),
                line.cases(),
                PackSize.of(line.unitsPerCase()).unitsOf(line.cases()),
                beside.gross(),
                beside.price());
    }
}
