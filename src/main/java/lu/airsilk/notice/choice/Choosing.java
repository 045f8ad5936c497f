package lu.airsilk.notice.choice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.notice.channel.Channel;
import lu.airsilk.notice.channel.ChannelChoice;
import lu.airsilk.notice.channel.Channels;
import lu.airsilk.notice.channel.Outbox;
import lu.airsilk.notice.channel.WantedChannel;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;

/** What a user wants of the channels, said by the user. */
@ApplicationScoped
public class Choosing {

    @Inject
    Outbox outbox;

    @Inject
    Channels channels;

    @Inject
    CurrentActor actor;

    /** What the current user wants of this channel. */
    @Allowed(
            value = {Role.CARRIER, Role.TILL},
            people = true)
    public WantedChannel choice(Channel channel, Locale reader) {
        return outbox.choice(actor.user(), channel)
                .map(ChannelChoice::choice)
                .orElseGet(() -> WantedChannel.none(channel, reader));
    }

    /** Keeps what the current user wants; refused when it is wanted without an address that can be one. */
    @Transactional
    @Allowed(
            value = {Role.CARRIER, Role.TILL},
            people = true)
    public void choose(WantedChannel choice) {
        boolean reaches =
                channels.of(choice.channel()).isAddress(choice.address().strip());
        if (choice.wanted() && choice.address().isBlank()) {
            throw new Refused(List.of(Refusal.of("notice.nowhere").at("address")));
        }
        if (choice.wanted() && !reaches) {
            throw new Refused(
                    List.of(Refusal.of("notice.address", choice.address()).at("address")));
        }
        if (!choice.equals(choice(choice.channel(), choice.reader()))) {
            keep(choice);
        }
    }

    private void keep(WantedChannel choice) {
        ChannelChoice kept = outbox.choice(actor.user(), choice.channel()).orElseGet(() -> {
            ChannelChoice first = new ChannelChoice(actor.user(), choice.channel());
            outbox.add(first);
            return first;
        });
        kept.choose(choice);
    }
}
