package lu.airsilk.catalogue.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lu.airsilk.catalogue.goods.PaperKind;
import lu.airsilk.catalogue.product.ProductPaper;
import lu.airsilk.shared.number.Sku;
import org.hibernate.envers.RevisionType;
import org.jspecify.annotations.Nullable;

/** What was done to a product beside its description: its pictures and its papers. */
@ApplicationScoped
class ProductActs {

    private static final byte[] NO_PICTURE = {};

    private static final String PAPERS =
            "select r.at, r.actor, r.reason, a.revtype, a.kind, a.number, a.withdrawn, a.fileType from "
                    + ProductPaper.class.getName()
                    + "_aud a join Revision r on r.id = a.originalId.rev.id where a.sku ="
                    + " :sku order by r.at, r.id";

    /** A picture, or that there is none any more. */
    private record Drawn(Instant at, String by, Boolean isShown) {}

    /** What was said of a paper. */
    private record Noted(
            Instant at,
            String by,
            String reason,
            RevisionType how,
            PaperKind kind,
            String number,
            Boolean withdrawn,
            @Nullable String fileType) {

        private String paper() {
            return kind + " " + number;
        }

        Stream<FieldChange> changes() {
            FieldChange file = change("paperFile", "", paper());
            if (how == RevisionType.ADD) {
                return Stream.concat(
                        Stream.of(change("paper", "", paper())), fileType == null ? Stream.empty() : Stream.of(file));
            }
            return Stream.of(withdrawn ? change("paper", paper(), "") : file);
        }

        private FieldChange change(String field, String before, String after) {
            return new FieldChange(at, by, reason, field, before, after);
        }
    }

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    /** From the first to the last of each. */
    Stream<FieldChange> of(Sku sku) {
        return Stream.concat(pictures(sku).stream(), papers(sku));
    }

    /** Pictures are told by which one they were. */
    private List<FieldChange> pictures(Sku sku) {
        List<Drawn> drawn = database.createQuery(
                        "select p.drawnAt, p.drawnBy, case when p.content = :none then false else true end from"
                                + " ProductPicture p where p.sku = :sku order by p.id",
                        Drawn.class)
                .setParameter("none", NO_PICTURE)
                .setParameter("sku", sku)
                .getResultList();
        List<FieldChange> changes = new ArrayList<>();
        String before = "";
        for (int picture = 0; picture < drawn.size(); picture++) {
            Drawn one = drawn.get(picture);
            String after = one.isShown() ? Integer.toString(picture + 1) : "";
            changes.add(new FieldChange(one.at(), one.by(), "", "picture", before, after));
            before = after;
        }
        return changes;
    }

    private Stream<FieldChange> papers(Sku sku) {
        return database.createQuery(PAPERS, Noted.class)
                .setParameter("sku", sku)
                .getResultStream()
                .flatMap(Noted::changes);
    }
}
