package lu.airsilk.notice.bell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import lu.airsilk.identity.AccountBegun;
import lu.airsilk.identity.Actor;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.notice.Audience;
import lu.airsilk.notice.Notifying;
import lu.airsilk.notice.NotifyingInMemory;
import lu.airsilk.notice.channel.Outbox;
import lu.airsilk.notice.channel.OutboxInMemory;
import lu.airsilk.platform.Paging;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.number.StoreCode;
import lu.airsilk.testbed.Schema;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who reads which notice, and what is new to them. */
@SuppressWarnings("UnnecessaryAssignment") // no container injects here
class NoticeBoardTest {

    private static final SessionFactory FACTORY = Schema.migrated();
    private static final Instant NOON = Instant.parse("2026-11-25T04:00:00Z");
    private static final StoreCode KAIFENG = new StoreCode("KF01");
    private static final StoreCode LUOYANG = new StoreCode("LY01");

    private final NoticeBoard board = new NoticeBoard();
    private final Notices notices = new Notices();
    private final NoticeReading reading = new NoticeReading();
    private EntityManager database;
    private Outbox outbox;

    @BeforeEach
    void open() {
        database = FACTORY.createEntityManager();
        database.getTransaction().begin();
        board.database = notices.database = database;
        outbox = OutboxInMemory.on(database);
        reading.notices = notices;
        reading.board = board;
    }

    @AfterEach
    void forget() {
        database.getTransaction().rollback();
        database.close();
    }

    @AfterAll
    static void close() {
        FACTORY.close();
    }

    @Test
    void a_store_reads_what_it_was_told_itself_and_nothing_of_another_store() {
        tell(Audience.store(KAIFENG), "given", 0);
        tell(Audience.store(LUOYANG), "taken", 1);
        tell(Audience.all(Role.HUB), "departed", 2);

        actor("store.kaifeng", Role.STORE, KAIFENG);

        assertEquals(List.of("given"), read());
        assertEquals(1, board.fresh());
    }

    @Test
    void staff_read_what_their_role_was_told_the_newest_first() {
        tell(Audience.all(Role.HUB), "departed", 0);
        tell(Audience.all(Role.FINANCE), "purchaseWaits", 1);
        tell(Audience.all(Role.HUB), "storeDifference", 2);

        actor("hub", Role.HUB);

        assertEquals(List.of("storeDifference", "departed"), read());
    }

    @Test
    void what_a_role_was_told_before_somebody_came_is_read_and_not_new() {
        tell(Audience.all(Role.FINANCE), "purchaseWaits", 0);
        reading.clock = Clock.fixed(NOON.plusSeconds(3600), ZoneOffset.UTC);
        reading.beginAt(new AccountBegun("lena"));
        actor("lena", Role.FINANCE);

        assertEquals(List.of("purchaseWaits"), read());
        assertEquals(0, board.fresh());
    }

    @Test
    void what_was_told_after_the_list_was_read_is_new_again_to_this_reader_alone() {
        tell(Audience.all(Role.HUB), "departed", 0);
        actor("hub", Role.HUB);
        reading.seen(board.rows(Paging.first(1)).items().getFirst().at());
        tell(Audience.all(Role.HUB), "storeDifference", 5);

        assertEquals(
                List.of(true, false),
                board.rows(Paging.first(10)).items().stream()
                        .map(NoticeRow::fresh)
                        .toList());
        assertEquals(1, board.fresh());
        actor("hub.night", Role.HUB);
        assertEquals(2, board.fresh());
    }

    @Test
    void who_opens_the_page_of_an_object_has_read_what_was_told_of_it_and_nothing_else() {
        String delivery = "/distribution/delivery-view.xhtml?number=DL-26-000001";
        List.of(delivery, delivery + "&line=2", delivery + "#offer-17", delivery + "7", "/order/order-list.xhtml")
                .forEach(page -> tell(Audience.store(KAIFENG), "onItsWay", 0, page));
        actor("store.kaifeng", Role.STORE, KAIFENG);

        reading.looked(Set.of(delivery + "&line=1"));
        assertEquals(5, board.fresh(), "another part of the page");
        reading.looked(Set.of(delivery + "&line=2"));
        assertEquals(4, board.fresh(), "the part alone");
        tell(Audience.store(KAIFENG), "onItsWay", 0, delivery + "&line=3");
        reading.looked(Set.of(delivery));
        reading.looked(Set.of(delivery));
        assertEquals(
                List.of(delivery + "&line=3", "/order/order-list.xhtml", delivery + "7"),
                board.rows(Paging.first(10)).items().stream()
                        .filter(NoticeRow::fresh)
                        .map(NoticeRow::page)
                        .toList());
        assertEquals(3, board.fresh());

        actor("store.kaifeng2", Role.STORE, KAIFENG);
        assertEquals(6, board.fresh(), "everybody reads for themselves");
    }

    @Test
    void what_is_told_anew_of_a_page_takes_the_place_of_what_its_audience_was_told_before() {
        String delivery = "/distribution/delivery-view.xhtml?number=DL-26-000001";
        tell(Audience.all(Role.HUB), "receivedShort", 0, delivery);
        tell(Audience.all(Role.HUB), "receivedShort", 0, delivery + "7");
        tell(Audience.store(KAIFENG), "onItsWay", 0, delivery);
        notifying(5).tellAnew(Audience.all(Role.HUB), what("receivedAnew"), delivery);

        actor("hub", Role.HUB);
        assertEquals(2, board.fresh());
        assertEquals(
                List.of(true, true, false),
                board.rows(Paging.first(10)).items().stream()
                        .map(NoticeRow::fresh)
                        .toList());
        actor("store.kaifeng", Role.STORE, KAIFENG);
        assertEquals(1, board.fresh());
    }

    @Test
    void the_bell_stops_counting_at_a_hundred() {
        for (int i = 0; i < NoticeBoard.MOST_COUNTED + 5; i++) {
            tell(Audience.all(Role.HUB), "departed", i);
        }

        actor("hub", Role.HUB);

        assertEquals(NoticeBoard.MOST_COUNTED, board.fresh());
    }

    private void tell(Audience audience, String what, int minutesAfterNoon) {
        tell(audience, what, minutesAfterNoon, "/");
    }

    private void tell(Audience audience, String what, int minutesAfterNoon, String page) {
        notifying(minutesAfterNoon).tell(audience, what(what), page);
    }

    private Notifying notifying(int minutesAfterNoon) {
        return NotifyingInMemory.of(
                notices, outbox, Clock.fixed(NOON.plus(Duration.ofMinutes(minutesAfterNoon)), ZoneOffset.UTC));
    }

    private static Reason what(String what) {
        return new Reason(what, List.of("172-12345675"));
    }

    private void actor(String user, Role role, StoreCode... stores) {
        CurrentActor actor = new CurrentActor();
        actor.is(new Actor(user, Set.of(role), Set.of(stores)));
        board.actor = reading.actor = actor;
    }

    private List<String> read() {
        return board.rows(Paging.first(10)).items().stream()
                .map(row -> row.what().code())
                .toList();
    }
}
