package lu.airsilk.catalogue.product;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import lu.airsilk.platform.Among;
import lu.airsilk.platform.persistence.Repository;
import lu.airsilk.shared.number.Sku;
import org.hibernate.envers.RevisionType;

/** The papers of products. */
@Repository
public class Papers {

    @PersistenceContext
    EntityManager database;

    void add(ProductPaper paper) {
        database.persist(paper);
    }

    void add(PaperFile file) {
        database.persist(file);
    }

    /** What is in the file of a paper; empty while it has none. */
    public Optional<byte[]> content(ProductPaper paper) {
        return database.createQuery("select f.content from PaperFile f where f.paperId = :paper", byte[].class)
                .setParameter("paper", paper.id())
                .getResultStream()
                .findFirst();
    }

    public Optional<ProductPaper> find(Sku sku, long id) {
        return database.createQuery(
                        "select p from ProductPaper p where p.id = :id and p.sku = :sku", ProductPaper.class)
                .setParameter("id", id)
                .setParameter("sku", sku)
                .getResultStream()
                .findFirst();
    }

    /** Who has kept this paper, and when. */
    public PaperKept kept(long id) {
        return database.createQuery(
                        "select r.actor, r.at from " + ProductPaper.class.getName() + "_aud a join Revision r on"
                                + " r.id = a.originalId.rev.id where a.originalId.id = :id and a.revtype = :born",
                        PaperKept.class)
                .setParameter("id", id)
                .setParameter("born", RevisionType.ADD)
                .getSingleResult();
    }

    /** Active products of which there are papers of some kind, one of them ended, but none that holds on this day. */
    public List<Sku> runOut(LocalDate day, int most) {
        return database.createQuery(
                        "select distinct p.sku from ProductPaper p join Product g on g.sku = p.sku where g.status ="
                                + " ACTIVE and p.withdrawn = false and p.validTo < :day and not exists (select 1 from"
                                + " ProductPaper h where h.sku = p.sku and h.kind = p.kind and h.withdrawn = false and"
                                + " h.validFrom <= :day and (h.validTo is null or h.validTo >= :day)) order by p.sku",
                        Sku.class)
                .setParameter("day", day)
                .setMaxResults(most)
                .getResultList();
    }

    private record Ended(Sku sku, LocalDate day) {}

    /** Those of these products, at least one, of which the newest paper of some kind ends before this day, and when: of several kinds the first. */
    public Map<Sku, LocalDate> ending(Collection<Sku> skus, LocalDate before) {
        Among these = Among.of("sku", skus);
        return these.bind(database.createQuery(
                        "select p.sku, max(p.validTo) from ProductPaper p where" + these.in("p.sku")
                                + "and p.withdrawn = false and p.validTo < :before and not exists (select n.id from ProductPaper n where n.sku = p.sku and"
                                + " n.kind = p.kind and n.withdrawn = false and (n.validTo is null or n.validTo >="
                                + " :before)) group by p.sku, p.kind",
                        Ended.class))
                .setParameter("before", before)
                .getResultStream()
                .collect(Collectors.toMap(Ended::sku, Ended::day, BinaryOperator.minBy(Comparator.naturalOrder())));
    }

    /** Those of these products that are not withdrawn, by kind, the newest of each first. */
    public List<ProductPaper> of(Collection<Sku> skus) {
        return database.createQuery(
                        "select p from ProductPaper p where p.sku in :skus and p.withdrawn = false"
                                + " order by p.kind, p.validFrom desc, p.id desc",
                        ProductPaper.class)
                .setParameter("skus", skus)
                .getResultList();
    }
}
