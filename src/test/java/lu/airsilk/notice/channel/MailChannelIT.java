package lu.airsilk.notice.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import lu.airsilk.notice.MailRelayFixture;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** No mail and no password of the mail server goes through the open. */
@ExtendWith(ArquillianExtension.class)
class MailChannelIT {

    private static final Digest MAIL =
            new Digest("m-1", "keeper@store.example", "Your cases", List.of("Two cases have arrived."));

    @Test
    void a_server_that_offers_no_encryption_is_told_nothing() throws IOException {
        try (var relay = new MailRelayFixture("8BITMIME")) {
            assertThrows(NotSent.class, () -> channel(relay, "required").send(MAIL));

            assertTrue(relay.heard().stream().noneMatch(MailChannelIT::isSecret), relay.heard()::toString);
        }
    }

    @Test
    void a_server_that_only_says_that_it_encrypts_is_told_nothing() throws IOException {
        try (var relay = new MailRelayFixture("STARTTLS")) {
            assertThrows(NotSent.class, () -> channel(relay, "required").send(MAIL));

            assertTrue(relay.heard().stream().noneMatch(MailChannelIT::isSecret), relay.heard()::toString);
        }
    }

    @Test
    void a_relay_on_this_machine_takes_mails_as_the_operator_says() throws IOException {
        try (var relay = new MailRelayFixture("8BITMIME")) {
            channel(relay, "none").send(MAIL);

            assertEquals(
                    1,
                    relay.heard().stream().filter("Subject: Your cases"::equals).count(),
                    relay.heard()::toString);
        }
    }

    private static boolean isSecret(String line) {
        return line.startsWith("AUTH") || line.startsWith("MAIL") || line.contains("keeper@");
    }

    /** Set up by hand: the portal of the tests has no mail server. */
    @SuppressWarnings("UnnecessaryAssignment")
    private static MailChannel channel(MailRelayFixture relay, String tls) {
        var channel = new MailChannel();
        channel.host = Optional.of("127.0.0.1");
        channel.port = relay.port();
        channel.from = "airsilk@portal.example";
        channel.user = tls.equals("none") ? Optional.empty() : Optional.of("airsilk");
        channel.password = Optional.of("secret");
        channel.tls = tls;
        return channel;
    }
}
