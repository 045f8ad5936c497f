package lu.airsilk.consignment.comment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import lu.airsilk.platform.persistence.Act;
import lu.airsilk.platform.persistence.AppendOnly;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.AirWaybillNumber;

/** What somebody remarked on a consignment. Kept for good. */
@Entity
@Table(name = "consignment_comment")
@AppendOnly
class ConsignmentComment extends Act {

    private static final int LONGEST = 2000;

    private AirWaybillNumber awb;

    private String words;

    @Column(name = "said_by")
    private String saidBy;

    @Column(name = "said_at")
    private Instant saidAt;

    @SuppressWarnings("NullAway.Init")
    protected ConsignmentComment() {}

    ConsignmentComment(AirWaybillNumber awb, String words, String by, Instant at) {
        Refused.unless(!words.isBlank() && words.length() <= LONGEST, "comment.words", LONGEST);
        this.awb = awb;
        this.words = words.strip();
        saidBy = by;
        saidAt = at;
    }

    AirWaybillNumber awb() {
        return awb;
    }

    WaybillCommentRow row() {
        return new WaybillCommentRow(id(), words, saidBy, saidAt);
    }
}
