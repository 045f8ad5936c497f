package lu.airsilk.notice.channel;

import java.util.Locale;
import java.util.Set;

/**
 * What a user wants of a channel.
 *
 * @param address a mail address, or the key of a WeCom robot
 * @param kinds what to be told about there
 * @param reader the language to be told in
 */
public record WantedChannel(Channel channel, boolean wanted, String address, Set<NoticeKind> kinds, Locale reader) {

    public WantedChannel {
        kinds = Set.copyOf(kinds);
    }

    /** What holds until a user has said anything: the bell alone. */
    public static WantedChannel none(Channel channel, Locale reader) {
        return new WantedChannel(channel, false, "", Set.copyOf(NoticeKind.choices()), reader);
    }
}
