package lu.airsilk.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;

/** What keeps products from being sold: how many lack what, the most first. */
@ApplicationScoped
public class QualityBoard {

    private static final String TRADED = " from Product p where p.status <> DISCONTINUED";

    @PersistenceContext
    EntityManager database;

    /** A gap and how many products have it; one product may have several. */
    public record GapCount(ProductGap gap, long products) {}

    /** All gaps that there are; one counting query each. */
    @Allowed({Role.BUYER, Role.QUALITY, Role.AUDIT})
    public List<GapCount> gaps() {
        return Arrays.stream(ProductGap.values())
                .map(gap -> new GapCount(gap, count(" and " + gap.condition())))
                .filter(counted -> counted.products() > 0)
                .sorted(Comparator.comparingLong(GapCount::products).reversed())
                .toList();
    }

    /** How many products are traded or shall be. */
    @Allowed({Role.BUYER, Role.QUALITY, Role.AUDIT})
    public long traded() {
        return count("");
    }

    /** How many of them stores may not order now. */
    @Allowed({Role.BUYER, Role.QUALITY, Role.AUDIT})
    public long waiting() {
        return count(" and p.status <> ACTIVE");
    }

    private long count(String condition) {
        return database.createQuery("select count(p)" + TRADED + condition, Long.class)
                .getSingleResult();
    }
}
