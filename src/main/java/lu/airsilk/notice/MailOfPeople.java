package lu.airsilk.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Locale;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.notice.channel.Channel;
import lu.airsilk.notice.channel.ChannelChoice;
import lu.airsilk.notice.channel.NoticeKind;
import lu.airsilk.notice.channel.Outbox;
import lu.airsilk.notice.channel.WantedChannel;

/** Where mail for people goes, as their administrator sees and says it. */
@ApplicationScoped
public class MailOfPeople {

    @Inject
    Outbox outbox;

    /** Empty when the user is told by no mail. */
    @Allowed(Role.ADMIN)
    public String address(String user) {
        return outbox.choice(user, Channel.MAIL)
                .map(ChannelChoice::choice)
                .filter(WantedChannel::wanted)
                .map(WantedChannel::address)
                .orElse("");
    }

    /** A part of what an administrator does to an account: what the user has chosen to be told of, and how, stays. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void move(String user, String address) {
        ChannelChoice choice = outbox.choice(user, Channel.MAIL).orElseGet(() -> firstChoice(user));
        WantedChannel before = choice.choice();
        choice.choose(new WantedChannel(Channel.MAIL, !address.isEmpty(), address, before.kinds(), before.reader()));
    }

    private ChannelChoice firstChoice(String user) {
        ChannelChoice choice = new ChannelChoice(user, Channel.MAIL);
        choice.choose(new WantedChannel(Channel.MAIL, true, "", EnumSet.allOf(NoticeKind.class), Locale.ENGLISH));
        outbox.add(choice);
        return choice;
    }
}
