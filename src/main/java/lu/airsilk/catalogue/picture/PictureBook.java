package lu.airsilk.catalogue.picture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import lu.airsilk.catalogue.ProductDossier;
import lu.airsilk.identity.Allowed;
import lu.airsilk.platform.file.PictureFile;
import lu.airsilk.shared.number.Sku;

/** What products look like, for everybody who may see the product. */
@ApplicationScoped
public class PictureBook {

    @PersistenceContext
    EntityManager database;

    @Inject
    ProductDossier dossier;

    /** Whether it has a picture; its bytes stay where they are. A product that the reader does not see is unknown. */
    @Allowed(people = true)
    public boolean has(Sku sku) {
        return database.createQuery(
                                "select count(p) from ProductPicture p where p.content <> :hidden"
                                        + " and p.id = (select max(q.id) from ProductPicture q where q.sku = :sku)",
                                Long.class)
                        .setParameter("hidden", new byte[0])
                        .setParameter("sku", dossier.of(sku).sku())
                        .getSingleResult()
                > 0;
    }

    /** The newest picture; empty when there is none. A product that the reader does not see is unknown. */
    @Allowed(people = true)
    public Optional<PictureFile> of(Sku sku) {
        return database.createQuery(
                        "select p.content from ProductPicture p where p.sku = :sku order by p.id desc", byte[].class)
                .setParameter("sku", dossier.of(sku).sku())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .filter(content -> content.length > 0)
                .map(PictureFile::new);
    }
}
