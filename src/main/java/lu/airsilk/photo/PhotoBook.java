package lu.airsilk.photo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lu.airsilk.platform.LineRange;
import lu.airsilk.platform.file.PhotoFile;
import lu.airsilk.shared.Refused;

/** The photos of things. Whoever shows them has asked whether the reader may see the thing. */
@ApplicationScoped
public class PhotoBook {

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    /** Those of a document, by line; their contents stay where they are. */
    public List<PhotoRow> of(String document) {
        return new LineRange(document)
                .in(database.createQuery(
                        "select p.id, p.subject, p.mediaType, p.takenBy, p.takenAt from Photo p where "
                                + LineRange.condition("p.subject") + " order by length(p.subject), p.subject, p.id",
                        PhotoRow.class))
                .getResultList();
    }

    /** The photo of this number, of this document or thing and no other. */
    public PhotoFile file(String document, long id) {
        return Optional.ofNullable(database.find(Photo.class, id))
                .filter(photo -> photo.document().equals(document))
                .orElseThrow(() -> Refused.unknown("photo.unknown", id))
                .file();
    }

    /** The document or thing that the photo of this number shows; its content stays where it is. */
    public String document(long id) {
        return database.createQuery("select p.subject from Photo p where p.id = :id", String.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(Photo::document)
                .orElseThrow(() -> Refused.unknown("photo.unknown", id));
    }

    /** The photo of a thing that has no lines. */
    public PhotoFile file(String thing) {
        return database.createQuery("select p from Photo p where p.subject = :thing order by p.id", Photo.class)
                .setParameter("thing", thing)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refused.unknown("photo.unknown", thing))
                .file();
    }

    /** Those of these things that were photographed. */
    public Set<String> pictured(Collection<String> things) {
        return database.createQuery("select p.subject from Photo p where p.subject in :things", String.class)
                .setParameter("things", things)
                .getResultStream()
                .collect(Collectors.toSet());
    }
}
