package lu.airsilk.order.draft;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import lu.airsilk.order.promise.WantedLine;
import lu.airsilk.platform.persistence.VersionedEntity;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;
import org.hibernate.envers.Audited;

/**
 * A list that a store orders again and again, under a name of its own. Born from a list in the making, replaced under the
 * same name, thrown away by the store. What always holds: one of a name a store, no product twice, at least one line.
 */
@Entity
@Table(name = "order_template")
@Audited
class OrderTemplate extends VersionedEntity {

    private static final int LONGEST_NAME = 80;

    private StoreCode store;

    private String name;

    @OneToMany(mappedBy = "template", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<OrderTemplateLine> lines = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected OrderTemplate() {}

    OrderTemplate(StoreCode store, String name) {
        String said = name.strip();
        Refused.unless(!said.isEmpty() && said.length() <= LONGEST_NAME, "order.templateName", LONGEST_NAME);
        this.store = store;
        this.name = said;
    }

    /** Holds these lines from now on. */
    void hold(List<WantedLine> wanted) {
        Refused.unless(!wanted.isEmpty(), "order.empty");
        Map<Sku, OrderTemplateLine> there =
                lines.stream().collect(Collectors.toMap(OrderTemplateLine::sku, Function.identity()));
        Set<Sku> kept = wanted.stream().map(WantedLine::sku).collect(Collectors.toSet());
        lines.removeIf(line -> !kept.contains(line.sku()));
        for (int i = 0; i < wanted.size(); i++) {
            WantedLine line = wanted.get(i);
            OrderTemplateLine known = there.get(line.sku());
            if (known == null) {
                lines.add(new OrderTemplateLine(this, i + 1, line));
            } else {
                known.hold(i + 1, line.cases());
            }
        }
    }

    StoreCode store() {
        return store;
    }

    public String name() {
        return name;
    }

    List<WantedLine> lines() {
        return lines.stream().map(OrderTemplateLine::wanted).toList();
    }
}
