package lu.airsilk.consignment.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.message.MessageReader;
import lu.airsilk.message.MessageReading;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.AirWaybillNumber;

/** The carriers' messages as they were kept, to be read by import staff. */
@ApplicationScoped
public class MessageBook {

    private static final Map<String, String> COLUMNS =
            Map.of("receivedAt", "m.receivedAt", "kind", "m.kind", "awb", "m.awb", "sender", "m.sender");

    private static final String HAS_NEWS =
            "(m.houses > 0 or exists (select e.id from CarrierEvent e where e.message = m.id))";
    private static final String BOOKED_STATUS =
            "CarrierEvent e join Consignment c on c.awb = e.awb where e.message = m.id";
    private static final String BOOKED_MASTER = "Consignment c where m.houses > 0 and m.awb = concat(c.awb, '')";
    private static final String IS_BOOKED =
            "(exists (select e.id from " + BOOKED_STATUS + ") or exists (select c.id from " + BOOKED_MASTER + "))";

    /** The texts stay where they are: a list of them could be long. */
    private static final String LISTED = "select m.id, m.kind, m.awb, m.sender, m.receivedAt,"
            + " (select count(e) from CarrierEvent e where e.message = m.id), m.houses,"
            + " (select count(e) from " + BOOKED_STATUS + ") + (select count(c) from " + BOOKED_MASTER + ")"
            + " from RawMessage m where ";

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    @Inject
    MessageReader reader;

    /** A page of messages, the newest first. */
    @Allowed({Role.IMPORT, Role.AUDIT})
    public Page<MessageListing> rows(Optional<MessageOutcome> outcome, Paging paging) {
        String condition = outcome.map(MessageBook::condition).orElse("1 = 1");
        long total = database.createQuery("select count(m) from RawMessage m where " + condition, Long.class)
                .getSingleResult();
        String order = paging.orderBy(COLUMNS, "m.receivedAt desc", "m.id desc");
        return new Page<>(
                total,
                database.createQuery(LISTED + condition + order, MessageListing.class)
                        .setFirstResult(paging.offset())
                        .setMaxResults(paging.size())
                        .getResultList());
    }

    private static String condition(MessageOutcome outcome) {
        return switch (outcome) {
            case UNREADABLE -> "m.kind = ''";
            case WAITING -> "m.kind <> '' and " + HAS_NEWS + " and not " + IS_BOOKED;
            case APPLIED -> IS_BOOKED;
            case KEPT -> "m.kind <> '' and not " + HAS_NEWS;
        };
    }

    /** The messages that said something of this air waybill or name it first, the newest first. */
    @Allowed({Role.IMPORT, Role.AUDIT})
    public List<MessageListing> of(AirWaybillNumber awb) {
        return database.createQuery(
                        LISTED + "m.awb = :awb or exists (select e.id from CarrierEvent e"
                                + " where e.message = m.id and e.awb = :number) order by m.receivedAt desc, m.id desc",
                        MessageListing.class)
                .setParameter("awb", awb.number())
                .setParameter("number", awb)
                .setMaxResults(Paging.LARGEST)
                .getResultList();
    }

    /** The message of this number, letter by letter. */
    @Allowed({Role.IMPORT, Role.AUDIT})
    public MessageRow message(long id) {
        return database.createQuery("select m from RawMessage m where m.id = :id", RawMessage.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(RawMessage::row)
                .orElseThrow(() -> Refused.unknown("message.notKept", id));
    }

    /** What a kept message says, read as on the day on which it came. */
    @Allowed({Role.IMPORT, Role.AUDIT})
    public MessageReading reading(MessageRow message) {
        return reader.read(message.text(), message.receivedAt());
    }
}
