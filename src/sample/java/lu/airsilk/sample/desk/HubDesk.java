package lu.airsilk.sample.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lu.airsilk.consignment.receipt.ReceiptNumber;
import lu.airsilk.consignment.count.Receiving;
import lu.airsilk.consignment.receipt.LotCount;
import lu.airsilk.consignment.receipt.ReceiptBook;
import lu.airsilk.consignment.receipt.ReceiptSheet;
import lu.airsilk.distribution.delivery.DeliveryNumber;
import lu.airsilk.distribution.delivery.ReceivedLine;
import lu.airsilk.distribution.delivery.Delivering;
import lu.airsilk.distribution.delivery.DeliveryBook;
import lu.airsilk.distribution.delivery.DeliverySheet;
import lu.airsilk.distribution.delivery.Dispatching;
import lu.airsilk.distribution.delivery.StoreReceiving;
import lu.airsilk.identity.Actor;
import lu.airsilk.identity.Role;
import lu.airsilk.location.Zones;
import lu.airsilk.sample.logic.Chance;
import lu.airsilk.sample.world.Shop;
import lu.airsilk.sample.world.Wave;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.stock.HoldDraft;
import lu.airsilk.stock.HoldKind;
import lu.airsilk.stock.hold.Holding;
import lu.airsilk.supply.ReservationRow;
import lu.airsilk.supply.SupplyBook;
import lu.airsilk.supply.SupplyRow;

/** The hub: it counts what has been released, and sends each store what it is waiting for; the stores take it in. */
@ApplicationScoped
class HubDesk {

    private static final Actor HUB = Staff.is("hub", Role.HUB);
    private static final int DAYS_BACK = 6;
    private static final int HARMED_IN_HUNDRED = 3;
    private static final int LOST_IN_HUNDRED = 2;
    private static final int DRAFTS = 6;
    private static final Duration NIGHT = Duration.ofHours(9);
    private static final Duration UNLOADING = Duration.ofMinutes(50);

    @Inject
    Receiving receiving;

    @Inject
    ReceiptBook receipts;

    @Inject
    SupplyBook supplies;

    @Inject
    Holding holding;

    @Inject
    Delivering delivering;

    @Inject
    Dispatching dispatching;

    @Inject
    DeliveryBook deliveries;

    @Inject
    StoreReceiving stores;

    void receive(Agenda agenda, BuyingDesk.Turn turn, AirWaybillNumber awb, Instant at) {
        agenda.at(at, HUB, () -> {
            ReceiptSheet sheet = receipts.of(awb).getFirst();
            List<LotCount> counted = counted(turn, sheet);
            if (Plan.of(turn) == Plan.HALF_COUNTED) {
                receiving.note(sheet.number(), counted.subList(0, Math.ceilDiv(counted.size(), 2)));
                return;
            }
            receiving.count(sheet.number(), counted);
            if (Plan.of(turn) != Plan.COUNTED) {
                ReceiptNumber number = sheet.number();
                agenda.at(at.plus(Duration.ofMinutes(35)), HUB, () -> receiving.post(number));
            }
        });
    }

    private static List<LotCount> counted(BuyingDesk.Turn turn, ReceiptSheet sheet) {
        Chance chance = turn.chance("counted");
        return sheet.lines().stream().map(line -> counted(line, chance)).toList();
    }

    /** Now and then a case is broken, or one is missing. */
    private static LotCount counted(ReceiptSheet.Line line, Chance chance) {
        Units aCase = Units.of(line.unitsPerCase());
        boolean enough = line.expectedUnits().isMoreThan(aCase);
        Units broken = enough && chance.inHundred(HARMED_IN_HUNDRED) ? Units.of(chance.between(1, 3)) : Units.ZERO;
        Units gone = enough && chance.inHundred(HARMED_IN_HUNDRED) ? aCase.minus(broken.min(aCase)) : Units.ZERO;
        return new LotCount(
                Integer.parseInt(line.line().substring(line.line().indexOf('/') + 1)),
                Optional.ofNullable(line.lot()).map(LotNumber::of),
                Optional.ofNullable(line.expiry()),
                line.expectedUnits().minus(broken).minus(gone),
                broken,
                gone,
                Units.ZERO,
                Optional.empty());
    }

    /** Trucks to the stores, each on its days; the goods of today's visitors are still on the road. */
    void deliver(Agenda agenda, LocalDate today, List<Shop> shops) {
        for (LocalDate day = today.minusDays(DAYS_BACK); !day.isAfter(today); day = day.plusDays(1)) {
            for (Shop shop : shops) {
                boolean goes = StoreDesk.isVisited(shop)
                        ? day.equals(today)
                        : shop.nextDay(day).equals(day);
                if (goes) {
                    truck(agenda, shop, day, day.equals(today));
                }
            }
        }
        Instant lately = agenda.now().minus(Duration.ofMinutes(45));
        shops.stream()
                .filter(shop -> !StoreDesk.isVisited(shop))
                .limit(DRAFTS)
                .forEach(shop -> agenda.at(lately, HUB, () -> prepare(shop, agenda.now().plus(NIGHT))));
    }

    private Optional<DeliveryNumber> prepare(Shop shop, Instant there) {
        setAside(shop, LocalDate.ofInstant(there, Zones.CGO));
        return supplies.hardReservations(shop.code()).isEmpty()
                ? Optional.empty()
                : Optional.of(delivering.prepare(shop.code()).number());
    }

    /** Before a truck is packed, the hub sets aside what would have expired when the store opens it; the store waits again. */
    private void setAside(Shop shop, LocalDate there) {
        supplies.hardReservations(shop.code()).stream()
                .filter(row -> row.expiry().filter(day -> !day.isAfter(there)).isPresent())
                .map(ReservationRow::reference)
                .distinct()
                .map(LotNumber::of)
                .forEach(this::setAside);
    }

    private void setAside(LotNumber lot) {
        SupplyRow rest = supplies.ofLot(lot);
        Units all = rest.quantity().minus(rest.held());
        String note = "到期 " + rest.expiry().map(LocalDate::toString).orElse("");
        holding.hold(lot, new HoldDraft(HoldKind.QUARANTINE, all, note));
    }

    private void truck(Agenda agenda, Shop shop, LocalDate day, boolean last) {
        Instant evening = Shop.at(day.minusDays(1), 20, 15);
        agenda.at(
                evening,
                HUB,
                () -> prepare(shop, evening.plus(NIGHT).plus(shop.lead())).ifPresent(delivery -> {
                    Instant leaves =
                            last ? agenda.earlier(evening.plus(NIGHT), Duration.ofMinutes(75)) : evening.plus(NIGHT);
                    agenda.at(leaves, HUB, () -> dispatching.dispatch(delivery));
                    Instant there = leaves.plus(shop.lead()).plus(UNLOADING);
                    if (!(last && StoreDesk.isVisited(shop))) {
                        agenda.at(
                                there,
                                shop.manager(),
                                () -> stores.confirm(delivery, found(deliveries.sheet(delivery))));
                    }
                }));
    }

    private static List<ReceivedLine> found(DeliverySheet delivery) {
        Chance chance = Chance.of(Wave.SEED, delivery.number().number(), 0);
        return delivery.lines().stream()
                .map(line -> {
                    Units broken =
                            chance.inHundred(LOST_IN_HUNDRED) ? Units.of(1).min(line.units()) : Units.ZERO;
                    return new ReceivedLine(line.line(), line.units().minus(broken), broken, Units.ZERO);
                })
                .toList();
    }
}
