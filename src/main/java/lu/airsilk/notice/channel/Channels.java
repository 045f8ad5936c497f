package lu.airsilk.notice.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;

/** The ways out of the portal. */
@ApplicationScoped
public class Channels {

    @Inject
    @Any
    Instance<NoticeChannel> ways;

    public NoticeChannel of(Channel channel) {
        return ways.stream()
                .filter(way -> way.channel() == channel)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no way for " + channel));
    }

    /** The channels that the operator has set up. */
    public List<Channel> setUp() {
        return Arrays.stream(Channel.values())
                .filter(channel -> of(channel).isSetUp())
                .toList();
    }
}
