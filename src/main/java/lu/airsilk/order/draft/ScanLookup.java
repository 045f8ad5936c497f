package lu.airsilk.order.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.catalogue.ProductLookup;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.location.Zones;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.gs1.ScannedGoods;
import lu.airsilk.shared.number.Sku;

/** What a scan, or a code that was typed, asks for. */
@ApplicationScoped
public class ScanLookup {

    @Inject
    ProductLookup lookup;

    @Inject
    Clock clock;

    /**
     * Goods that were asked for.
     *
     * @param cases one for each scan, unless the code says how many
     */
    public record Goods(Sku sku, long cases) {}

    /**
     * The goods behind a bar code of a unit or a case, a GS1 element string, or a product number; refused when nothing
     * is called so.
     */
    @Allowed(Role.STORE)
    public Goods goods(String code) {
        Optional<ScannedGoods> scanned =
                ScannedGoods.of(code, clock.instant().atZone(Zones.CGO).toLocalDate());
        String text = scanned.map(goods -> goods.item().digits()).orElse(code.strip());
        List<ProductFacts> named = lookup.named(List.of(text)).getOrDefault(text, List.of());
        Refused.unless(!named.isEmpty(), "order.unknownCode", code.strip());
        Refused.unless(named.size() == 1, "order.manyProducts", code.strip(), named.size());
        return new Goods(
                named.getFirst().sku(), scanned.map(ScannedGoods::count).orElse(1L));
    }
}
