package lu.airsilk.notice.bell;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import lu.airsilk.platform.persistence.AppendOnly;
import lu.airsilk.platform.persistence.StoredEntity;

/** A reader has opened a notice: it is no longer new to them, though others are that came before. */
@Entity
@Table(name = "notice_opened")
@AppendOnly
class OpenedNotice extends StoredEntity {

    @Column(name = "user_name")
    private String user;

    @Column(name = "notice")
    private long notice;

    @SuppressWarnings("NullAway.Init")
    protected OpenedNotice() {}

    OpenedNotice(String user, long notice) {
        this.user = user;
        this.notice = notice;
    }
}
