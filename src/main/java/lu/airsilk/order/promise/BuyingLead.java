package lu.airsilk.order.promise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import lu.airsilk.catalogue.SupplierLeads;
import lu.airsilk.location.Zones;
import lu.airsilk.shared.number.Sku;

/** On which day goods that are bought now can be ready in Luxembourg: as fast as their supplier is. */
@ApplicationScoped
class BuyingLead {

    @Inject
    SupplierLeads leads;

    @Inject
    Clock clock;

    /** The first day of each product, by whom it would be bought from; what nobody offers is left out. */
    Map<Sku, LocalDate> ready(Collection<Sku> skus) {
        LocalDate today = LocalDate.now(clock.withZone(Zones.LUX));
        return leads.days(skus).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, product -> today.plusDays(product.getValue())));
    }
}
