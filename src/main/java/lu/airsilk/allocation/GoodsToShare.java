package lu.airsilk.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.order.OpenDemand;
import lu.airsilk.order.OrderNumber;
import lu.airsilk.shared.AirWaybillNumber;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Sku;
import lu.airsilk.stock.SupplyKind;

/** What there is to be shared, before anybody chooses: whole cases that are free, and who waits for them. */
@ApplicationScoped
public class GoodsToShare {

    /** Stands for the lots at the hub, which came with no air waybill any more. */
    public static final String ON_HAND = "";

    @Inject
    RunInputs inputs;

    @Inject
    OpenDemand demand;

    /** By the number of the air waybill; what has nothing free is left out. */
    @Allowed(Role.ALLOCATION)
    public Map<String, FreeGoods> of(List<AirWaybillNumber> inAir) {
        List<Offer> offers = inputs.offers(new RunOrder("", true, inAir, List.of(), List.of()));
        Map<PackedSku, Set<OrderNumber>> waiting =
                waiting(offers.stream().map(offer -> offer.goods().sku()).collect(Collectors.toSet()));
        return offers.stream().collect(Collectors.groupingBy(GoodsToShare::source)).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, source -> free(source.getValue(), waiting)));
    }

    private Map<PackedSku, Set<OrderNumber>> waiting(Set<Sku> skus) {
        return skus.isEmpty()
                ? Map.of()
                : demand.lines(skus, List.of()).stream()
                        .collect(Collectors.groupingBy(
                                line -> new PackedSku(line.sku(), line.pack()),
                                Collectors.mapping(line -> line.line().order(), Collectors.toSet())));
    }

    /** A consignment line is the waybill's number, a slash and its place. */
    private static String source(Offer offer) {
        return offer.kind() == SupplyKind.LOT
                ? ON_HAND
                : offer.reference().substring(0, offer.reference().lastIndexOf('/'));
    }

    private static FreeGoods free(List<Offer> offers, Map<PackedSku, Set<OrderNumber>> waiting) {
        Set<PackedSku> goods = offers.stream().map(Offer::goods).collect(Collectors.toSet());
        return new FreeGoods(
                offers.stream().map(Offer::cases).reduce(Cases.ZERO, Cases::plus),
                goods.size(),
                goods.stream()
                        .flatMap(each -> waiting.getOrDefault(each, Set.of()).stream())
                        .distinct()
                        .count());
    }
}
