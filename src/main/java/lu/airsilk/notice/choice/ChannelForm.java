package lu.airsilk.notice.choice;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import lu.airsilk.notice.channel.Channel;
import lu.airsilk.notice.channel.NoticeKind;
import lu.airsilk.notice.channel.WantedChannel;
import org.jspecify.annotations.Nullable;

/** What is wanted of one channel, being said. */
public class ChannelForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Channel channel;
    private boolean wanted;
    private String address;
    private List<String> kinds;

    ChannelForm(WantedChannel choice) {
        channel = choice.channel();
        wanted = choice.wanted();
        address = choice.address();
        kinds = choice.kinds().stream().map(NoticeKind::name).collect(Collectors.toCollection(ArrayList::new));
    }

    WantedChannel choice(Locale reader) {
        return new WantedChannel(
                channel,
                wanted,
                address,
                kinds.stream().map(NoticeKind::valueOf).collect(Collectors.toSet()),
                reader);
    }

    public Channel getChannel() {
        return channel;
    }

    public boolean isWanted() {
        return wanted;
    }

    public void setWanted(boolean wanted) {
        this.wanted = wanted;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(@Nullable String address) {
        this.address = Objects.requireNonNullElse(address, "");
    }

    public List<String> getKinds() {
        return kinds;
    }

    public void setKinds(List<String> kinds) {
        this.kinds = kinds;
    }
}
