package lu.airsilk.costing.charge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lu.airsilk.costing.opening.OpeningCosts;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.stock.LotBook;
import lu.airsilk.stock.LotCost;
import lu.airsilk.stock.LotCosts;
import lu.airsilk.stock.LotRow;
import org.jspecify.annotations.Nullable;

/** What lots have cost: what the line of the waybill costs by now, or what finance said of what lay there before. */
@ApplicationScoped
public class LotCostBook implements LotCosts {

    @Inject
    LotBook lots;

    @Inject
    LandedCostBook landed;

    @Inject
    OpeningCosts openings;

    @Override
    @Allowed({Role.FINANCE, Role.AUDIT})
    public Map<LotNumber, LotCost> of(Collection<LotNumber> numbers) {
        Collection<LotRow> asked = lots.lots(numbers).values();
        Map<String, Money> opened = openings.unitCosts(asked.stream()
                .filter(lot -> lot.birth().consignment().isEmpty())
                .map(lot -> lot.birth().receiptLine())
                .collect(Collectors.toSet()));
        Map<AirWaybillNumber, Optional<LandedSheet>> sheets = new HashMap<>();
        Map<LotNumber, LotCost> known = new HashMap<>();
        asked.forEach(lot -> lot.birth()
                .consignment()
                .map(awb -> flown(lot, awb, sheets))
                .orElseGet(() -> opened(opened.get(lot.birth().receiptLine())))
                .ifPresent(cost -> known.put(lot.number(), cost)));
        return known;
    }

    private Optional<LotCost> flown(
            LotRow lot, AirWaybillNumber awb, Map<AirWaybillNumber, Optional<LandedSheet>> sheets) {
        String counted = ChargedGoods.countedOn(lot, awb);
        return sheets.computeIfAbsent(awb, this::sheet)
                .flatMap(sheet -> sheet.lines().stream()
                        .filter(line -> line.line().equals(counted))
                        .filter(line -> !line.part(CostPart.GOODS).isZero()) // freight alone is not what they cost
                        .findFirst()
                        .map(line -> new LotCost(
                                line.landed(), line.units(), sheet.missing().isEmpty(), Optional.of(awb))));
    }

    /** Without a rate of the books nobody knows what its goods have cost. */
    private Optional<LandedSheet> sheet(AirWaybillNumber awb) {
        try {
            return Optional.of(landed.sheet(awb));
        } catch (Refused unknown) {
            return Optional.empty(); // the page of the waybill says why
        }
    }

    private static Optional<LotCost> opened(@Nullable Money unitCost) {
        return Optional.ofNullable(unitCost).map(cost -> new LotCost(cost, Units.of(1), true, Optional.empty()));
    }
}
