package lu.airsilk.notice.channel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import lu.airsilk.platform.persistence.VersionedEntity;
import org.hibernate.envers.Audited;

/**
 * Whether, where and about what a user wants to be told beside the bell. Born when the user first says so, changed by the
 * user alone. What always holds: one for each user and channel.
 */
@Entity
@Table(name = "channel_choice")
@Audited
public class ChannelChoice extends VersionedEntity {

    @Column(name = "user_name")
    private String user;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private boolean wanted;

    private String address = "";

    /** The kinds of notices, by name, with blanks between. */
    private String kinds = "";

    private String language;

    @SuppressWarnings("NullAway.Init")
    protected ChannelChoice() {}

    public ChannelChoice(String user, Channel channel) {
        this.user = user;
        this.channel = channel;
        language = "en";
    }

    public void choose(WantedChannel choice) {
        wanted = choice.wanted();
        address = choice.address().strip();
        kinds = choice.kinds().stream().sorted().map(NoticeKind::name).collect(Collectors.joining(" "));
        language = choice.reader().toLanguageTag();
    }

    public boolean wants(NoticeKind kind) {
        return wanted
                && (kind == NoticeKind.ACCOUNT || List.of(kinds.split(" ")).contains(kind.name()));
    }

    public WantedChannel choice() {
        return new WantedChannel(
                channel,
                wanted,
                address,
                Arrays.stream(NoticeKind.values())
                        .filter(kind -> List.of(kinds.split(" ")).contains(kind.name()))
                        .collect(Collectors.toSet()),
                Locale.forLanguageTag(language));
    }
}
