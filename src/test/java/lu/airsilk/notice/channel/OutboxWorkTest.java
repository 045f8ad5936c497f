package lu.airsilk.notice.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import lu.airsilk.location.Zones;
import lu.airsilk.platform.faces.PlaceTime;
import lu.airsilk.shared.Reason;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What goes out is said as pages say it. */
@ExtendWith(Services.class)
class OutboxWorkTest {

    @Inject
    Acting acting;

    @Inject
    Outbox outbox;

    @Inject
    OutboxWork work;

    @Inject
    Clock clock;

    @Test
    void a_mail_tells_days_and_hours_as_its_reader_writes_them() {
        LocalDate day = LocalDate.now(clock.withZone(Zones.CGO)).plusDays(3);
        String address = UUID.randomUUID() + "@store.example";
        acting.does("import", () -> queue(address, Reason.of("notice.landsAnewStore", 12, day + " 15:30")));

        String said = acting.byItself(() -> work.take((channel, to) -> to.equals(address)))
                .getFirst()
                .digest()
                .subject();

        assertEquals(
                "Ihnen zugesagte Stücke landen jetzt " + PlaceTime.day(day, LocalDate.now(clock), Locale.GERMAN)
                        + " 15:30 (Zhengzhou): 12",
                said);
    }

    private void queue(String address, Reason what) throws Exception {
        WantedChannel mail =
                new WantedChannel(Channel.MAIL, true, address, Set.copyOf(NoticeKind.choices()), Locale.GERMAN);
        UserTransaction transaction = com.arjuna.ats.jta.UserTransaction.userTransaction();
        transaction.begin();
        outbox.add(new OutboxMessage(mail, what, "/order/order-list.xhtml", clock.instant()));
        transaction.commit();
    }
}
