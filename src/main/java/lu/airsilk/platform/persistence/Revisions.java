package lu.airsilk.platform.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.hibernate.envers.AuditReaderFactory;

/** The revision of the command at work, whatever else it changes. */
@ApplicationScoped
class Revisions {

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    /** Its number; made when nothing of the command has made it yet, and then kept even if nothing else is audited. */
    @SuppressWarnings("deprecation") // it may keep a revision without a row: the act that asks for it is its row
    long current() {
        return AuditReaderFactory.get(database)
                .getCurrentRevision(Revision.class, true)
                .id();
    }
}
