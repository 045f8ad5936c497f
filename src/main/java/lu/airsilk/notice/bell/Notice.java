package lu.airsilk.notice.bell;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lu.airsilk.identity.Role;
import lu.airsilk.notice.Audience;
import lu.airsilk.platform.persistence.AppendOnly;
import lu.airsilk.platform.persistence.StoredEntity;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.number.StoreCode;
import org.jspecify.annotations.Nullable;

/**
 * Something that people should know: what happened, who is told and where to look. Born within the command that did it,
 * so nobody is told of what was rolled back; never changed, said in each reader's own language.
 */
@Entity
@Table(name = "notice")
@AppendOnly
public class Notice extends StoredEntity {

    /** A sign that no argument can hold. */
    private static final String BETWEEN = "\u001f";

    private Instant at;

    @Enumerated(EnumType.STRING)
    private @Nullable Role role;

    private @Nullable StoreCode store;

    @Column(name = "user_name")
    private @Nullable String user;

    private String code;

    private String arguments;

    private String page;

    /** It says anew what the same audience was told of the page before. */
    @SuppressWarnings("UnusedVariable") // asked by queries
    private boolean replaces;

    @SuppressWarnings("NullAway.Init")
    protected Notice() {}

    public Notice(Audience audience, Reason what, String page, boolean replaces, Instant at) {
        role = audience.role().orElse(null);
        store = audience.store().orElse(null);
        user = audience.user().orElse(null);
        code = what.code();
        arguments = String.join(BETWEEN, what.arguments());
        this.page = page;
        this.replaces = replaces;
        this.at = at;
    }

    NoticeRow row(boolean fresh) {
        return new NoticeRow(id(), at, audience(), what(), page, fresh);
    }

    Instant at() {
        return at;
    }

    private Audience audience() {
        return new Audience(Optional.ofNullable(role), Optional.ofNullable(store), Optional.ofNullable(user));
    }

    private Reason what() {
        return new Reason(code, arguments.isEmpty() ? List.of() : List.of(arguments.split(BETWEEN, -1)));
    }
}
