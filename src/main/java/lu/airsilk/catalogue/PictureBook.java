package lu.airsilk.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.file.PictureFile;
import lu.airsilk.shared.Sku;

/** What products look like, for everybody who may see the product. */
@ApplicationScoped
public class PictureBook {

    @PersistenceContext
    EntityManager database;

    @Inject
    ProductDossier dossier;

    /** The newest picture; empty when there is none. A product that the reader does not see is unknown. */
    @Allowed({
        Role.STORE,
        Role.BUYER,
        Role.IMPORT,
        Role.HUB,
        Role.ALLOCATION,
        Role.FINANCE,
        Role.QUALITY,
        Role.ADMIN,
        Role.AUDIT
    })
    public Optional<PictureFile> of(Sku sku) {
        Sku visible = dossier.of(sku).sku();
        return database.createQuery(
                        "select p.content from ProductPicture p where p.sku = :sku order by p.id desc", byte[].class)
                .setParameter("sku", visible)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .filter(content -> content.length > 0)
                .map(PictureFile::new);
    }
}
