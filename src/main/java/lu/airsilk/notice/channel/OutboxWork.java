package lu.airsilk.notice.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.Texts;
import lu.airsilk.platform.faces.ReasonWords;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The steps of sending what is on its way out; what goes over the line goes between two of them. */
@ApplicationScoped
public class OutboxWork {

    private static final int MOST = 200;
    private static final int MOST_LINES = 20;

    @Inject
    Outbox outbox;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "airsilk.url")
    Optional<String> portal;

    /**
     * Messages for one address, taken to be sent as one.
     *
     * @param messages their ids
     */
    public record Parcel(Channel channel, Digest digest, List<Long> messages) {

        public Parcel {
            messages = List.copyOf(messages);
        }
    }

    private record Address(Channel channel, String address, Locale reader) {}

    /**
     * Takes what is due, gathered by address: many notices for one robot become one message.
     *
     * @param mayTake whether an address takes another message within this minute; what it does not take stays due
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @Allowed(Role.SYSTEM)
    public List<Parcel> take(BiPredicate<Channel, String> mayTake) {
        Instant now = clock.instant();
        return outbox.due(now, MOST).stream()
                .collect(Collectors.groupingBy(
                        message -> new Address(message.channel(), message.address(), message.reader()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .entrySet()
                .stream()
                .filter(each ->
                        mayTake.test(each.getKey().channel(), each.getKey().address()))
                .map(each -> parcel(
                        each.getKey(),
                        each.getValue().stream().limit(MOST_LINES).toList(),
                        now))
                .toList();
    }

    private Parcel parcel(Address to, List<OutboxMessage> messages, Instant now) {
        messages.forEach(message -> message.take(now));
        ReasonWords words = new ReasonWords(texts, LocalDate.now(clock), to.reader());
        String subject = messages.size() == 1
                ? words.say(messages.getFirst().what())
                : texts.say("digest.subject", List.of(messages.size()), to.reader());
        return new Parcel(
                to.channel(),
                new Digest(
                        "airsilk-" + messages.getFirst().id() + "-" + messages.size(),
                        to.address(),
                        subject,
                        messages.stream().map(message -> line(message, words)).toList()),
                messages.stream().map(OutboxMessage::id).toList());
    }

    private String line(OutboxMessage message, ReasonWords words) {
        String said = words.say(message.what());
        return portal.map(address -> said + "\n" + address.replaceFirst("/$", "") + message.page())
                .orElse(said);
    }

    /** Writes down that the parcel went out. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @Allowed(Role.SYSTEM)
    public void sent(List<Long> messages) {
        outbox.messages(messages).forEach(OutboxMessage::sent);
    }

    /** Writes down why it did not. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @Allowed(Role.SYSTEM)
    public void failed(List<Long> messages, String why) {
        outbox.messages(messages).forEach(message -> message.failed(why));
    }
}
