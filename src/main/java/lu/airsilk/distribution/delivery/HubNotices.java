package lu.airsilk.distribution.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.identity.Role;
import lu.airsilk.location.StoreDirectory;
import lu.airsilk.location.StoreRow;
import lu.airsilk.notice.Audience;
import lu.airsilk.notice.Notifying;
import lu.airsilk.platform.Texts;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;

/** Tells the hub what a store found otherwise than it was sent: the store by its name, and the product that lacks most. */
@ApplicationScoped
class HubNotices {

    private static final String HELD = "notice.goodsHeld";

    private static final Audience HUB = Audience.all(Role.HUB);

    @Inject
    Texts texts;

    @Inject
    Notifying notifying;

    @Inject
    StoreDirectory stores;

    @Inject
    ProductDirectory products;

    /** Some of it came broken or not at all. */
    void differs(Delivery delivery) {
        List<DeliveryLine> wrong = delivery.lines().stream()
                .filter(line -> !line.goneUnits().isZero())
                .toList();
        if (!wrong.isEmpty()) {
            notifying.tell(HUB, what("notice.receivedShort", delivery, wrong), page(delivery));
        }
    }

    /** The store says of these lines something else than before; that is what holds now. */
    void corrected(Delivery delivery, List<DeliveryLine> lines) {
        notifying.tellAnew(HUB, what("notice.receivedAnew", delivery, lines), page(delivery));
    }

    /** Goods of a lot that stand in deliveries may not leave: named are the store, the lot and the cases. */
    void held(List<DeliveryLine> lines, LineHold hold) {
        Map<Delivery, List<DeliveryLine>> byDelivery =
                lines.stream().collect(Collectors.groupingBy(DeliveryLine::delivery));
        Map<StoreCode, StoreRow> shops =
                stores.rows(byDelivery.keySet().stream().map(Delivery::store).collect(Collectors.toSet()));
        Map<Sku, ProductFacts> goods =
                products.facts(lines.stream().map(DeliveryLine::sku).collect(Collectors.toSet()));
        byDelivery.forEach((delivery, some) -> held(
                delivery,
                some,
                hold,
                Texts.kept(Objects.requireNonNull(shops.get(delivery.store())).names()),
                name(some.getFirst().sku(), goods)));
    }

    private void held(Delivery delivery, List<DeliveryLine> lines, LineHold hold, String store, String product) {
        DeliveryLine first = lines.getFirst();
        Units units = lines.stream().map(DeliveryLine::units).reduce(Units.ZERO, Units::plus);
        notifying.tell(
                HUB,
                Reason.of(
                        HELD,
                        delivery.number(),
                        store,
                        first.lot(),
                        product,
                        first.pack().wholeCasesIn(units),
                        units,
                        Texts.kept(reader -> texts.word(hold.kind(), reader)),
                        hold.said()),
                page(delivery));
    }

    /** Nothing in it is held any more, so nobody needs to read of it. */
    void settled(Delivery delivery) {
        notifying.done(page(delivery), HELD);
    }

    private Reason what(String code, Delivery delivery, List<DeliveryLine> lines) {
        Map<Sku, Long> gone = lines.stream()
                .collect(Collectors.groupingBy(
                        DeliveryLine::sku,
                        Collectors.summingLong(line -> line.goneUnits().value())));
        return Reason.of(
                code,
                delivery.number(),
                Texts.kept(stores.row(delivery.store()).names()),
                delivery.lines().stream().map(DeliveryLine::goneUnits).reduce(Units.ZERO, Units::plus),
                name(gone.entrySet().stream()
                        .max(Map.Entry.<Sku, Long>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.comparing(Sku::code))))
                        .orElseThrow()
                        .getKey()),
                gone.size());
    }

    private String name(Sku sku) {
        return name(sku, products.facts(List.of(sku)));
    }

    private static String name(Sku sku, Map<Sku, ProductFacts> facts) {
        return Optional.ofNullable(facts.get(sku))
                .map(known -> Texts.kept(known.names()))
                .orElse(sku.code());
    }

    private static String page(Delivery delivery) {
        return "/distribution/delivery-view.xhtml?number=" + delivery.number();
    }
}
