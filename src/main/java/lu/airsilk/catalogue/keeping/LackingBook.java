package lu.airsilk.catalogue.keeping;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import lu.airsilk.catalogue.goods.PaperKind;
import lu.airsilk.catalogue.goods.ProductStatus;
import lu.airsilk.catalogue.required.PaperGate;
import lu.airsilk.catalogue.required.PapersNeeded;
import lu.airsilk.platform.persistence.Repository;
import lu.airsilk.shared.number.Sku;

/** Which products would lack a paper, were others needed. */
@Repository
class LackingBook {

    private record OfStatus(ProductStatus status, long products) {}

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    /** How many lack it at this gate by these needs and would not by those, by how far they are; what is not traded any more is left out. */
    Map<ProductStatus, Long> counts(PaperKind paper, PaperGate gate, PapersNeeded by, PapersNeeded notBy) {
        Map<ProductStatus, Long> counts = new EnumMap<>(ProductStatus.class);
        database.createQuery(
                        "select p.status, count(p)" + lacking(paper, gate, by, notBy) + " group by p.status",
                        OfStatus.class)
                .getResultStream()
                .forEach(some -> counts.put(some.status(), some.products()));
        return counts;
    }

    /** The newest of them. */
    List<Sku> first(PaperKind paper, PaperGate gate, PapersNeeded by, PapersNeeded notBy, int most) {
        return database.createQuery(
                        "select p.sku" + lacking(paper, gate, by, notBy) + " order by p.sku desc", Sku.class)
                .setMaxResults(most)
                .getResultList();
    }

    private static String lacking(PaperKind paper, PaperGate gate, PapersNeeded by, PapersNeeded notBy) {
        return " from Product p where p.status <> DISCONTINUED and " + by.lacking(paper, gate) + " and not "
                + notBy.lacking(paper, gate);
    }
}
