package lu.airsilk.consignment.outgoing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.AirWaybillNumber;

/** What was handed out for carriers, to be read. */
@ApplicationScoped
public class OutboxBook {

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    /** What was handed out of a consignment, the newest first. */
    @Allowed({Role.IMPORT, Role.HUB, Role.FINANCE, Role.AUDIT})
    public List<SentRow> of(AirWaybillNumber awb) {
        return database.createQuery(
                        "select m from SentMessage m where m.awb = :awb order by m.id desc", SentMessage.class)
                .setParameter("awb", awb)
                .getResultStream()
                .map(SentMessage::row)
                .toList();
    }

    /** One of them, letter by letter. */
    @Allowed({Role.IMPORT, Role.HUB, Role.FINANCE, Role.AUDIT})
    public SentRow one(AirWaybillNumber awb, long id) {
        return of(awb).stream()
                .filter(row -> row.id() == id)
                .findFirst()
                .orElseThrow(() -> Refused.unknown("message.notKept", id));
    }
}
