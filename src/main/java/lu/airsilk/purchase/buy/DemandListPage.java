package lu.airsilk.purchase.buy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.location.StoreDirectory;
import lu.airsilk.location.StoreRow;
import lu.airsilk.order.DemandLine;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.purchase.gather.UnboughtDemand;
import lu.airsilk.purchase.order.Consolidating;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;
import lu.airsilk.shared.number.SupplierCode;
import lu.airsilk.supplier.SupplierDirectory;
import lu.airsilk.supplier.SupplierRow;
import org.jspecify.annotations.Nullable;

/** What stores wait for and nobody has bought, by supplier; one action makes a draft of it. */
@Named
@ViewScoped
public class DemandListPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient UnboughtDemand demand;

    @Inject
    transient Consolidating consolidating;

    @Inject
    transient ProductDirectory products;

    @Inject
    transient StoreDirectory stores;

    @Inject
    transient SupplierDirectory suppliers;

    private transient @Nullable List<DemandGroup> groups;

    public List<DemandGroup> getGroups() {
        if (groups == null) {
            groups = read();
        }
        return Objects.requireNonNull(groups);
    }

    public String getSentence() {
        return PageWords.say(
                "demandList.state",
                getGroups().stream().mapToInt(group -> group.products().size()).sum());
    }

    /** Makes a draft of these products and shows it. */
    public String gather(DemandGroup group) {
        List<Sku> skus = group.products().stream().map(DemandGroup.Product::sku).toList();
        String made = consolidating
                .consolidate(group.supplier().orElseThrow(), skus)
                .getFirst()
                .number();
        PageWords.done("demandList.gathered", made);
        return "/purchase/purchase-view.xhtml?faces-redirect=true&number=" + made;
    }

    private List<DemandGroup> read() {
        List<UnboughtDemand.Row> rows = demand.rows();
        Map<Sku, ProductFacts> facts =
                products.facts(rows.stream().map(UnboughtDemand.Row::sku).toList());
        Map<StoreCode, StoreRow> shops = stores.rows(rows.stream()
                .flatMap(row -> row.lines().stream())
                .map(DemandLine::store)
                .distinct()
                .toList());
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.supplier().map(SupplierCode::code).orElse(""), TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(group -> group(group, facts, shops))
                .sorted(Comparator.comparing(
                                (DemandGroup group) -> group.supplier().isEmpty())
                        .thenComparing(DemandGroup::first)
                        .thenComparing(DemandGroup::name))
                .toList();
    }

    private DemandGroup group(
            List<UnboughtDemand.Row> rows, Map<Sku, ProductFacts> facts, Map<StoreCode, StoreRow> shops) {
        Optional<SupplierRow> supplier = rows.getFirst().supplier().flatMap(suppliers::find);
        return new DemandGroup(
                rows.getFirst().supplier(),
                supplier.map(SupplierRow::name).orElse(""),
                supplier.flatMap(DemandListPage::minimum),
                rows.stream().map(row -> product(row, facts, shops)).toList());
    }

    private static Optional<Money> minimum(SupplierRow supplier) {
        return Optional.of(new Money(supplier.terms().minimum(), supplier.currency()))
                .filter(least -> least.amount().signum() > 0);
    }

    private static DemandGroup.Product product(
            UnboughtDemand.Row row, Map<Sku, ProductFacts> facts, Map<StoreCode, StoreRow> shops) {
        ProductFacts known = facts.get(row.sku());
        return new DemandGroup.Product(
                row.sku(),
                known == null ? row.sku().code() : known.names().in(PageWords.reader()),
                row.lines().stream()
                        .map(line -> Objects.requireNonNull(shops.get(line.store()))
                                .names()
                                .in(PageWords.reader()))
                        .distinct()
                        .sorted()
                        .toList(),
                row.missing(),
                row.firstDay(),
                known != null && known.active(),
                row.carried());
    }
}
