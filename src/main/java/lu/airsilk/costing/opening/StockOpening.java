package lu.airsilk.costing.opening;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import lu.airsilk.location.Place;
import lu.airsilk.platform.command.Stamp;
import lu.airsilk.platform.persistence.VersionedEntity;
import lu.airsilk.shared.Refused;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.Nullable;

/**
 * What lay at a place before the portal knew of it. Born when somebody at the hub enters it, all lines at once; then approved
 * by another person or withdrawn, once. What always holds: of a place one opening stands, and nobody approves what they entered.
 */
@Entity
@Table(name = "stock_opening")
@Audited
public class StockOpening extends VersionedEntity {

    private static final int LONGEST_REASON = 400;

    private String number;
    private Place location;

    @Enumerated(EnumType.STRING)
    private OpeningState state = OpeningState.SUBMITTED;

    private String enteredBy;
    private Instant enteredAt;
    private @Nullable String decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable String withdrawnBecause;

    /** Its place, while it stands: the database takes that once. */
    @Column(unique = true)
    private @Nullable Place standsFor;

    @OneToMany(mappedBy = "opening", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    @NotAudited
    private List<OpeningLine> lines = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected StockOpening() {}

    StockOpening(String number, Place location, List<NewOpeningLine> entered, Stamp stamp) {
        this.number = number;
        this.location = location;
        standsFor = location;
        enteredBy = stamp.by();
        enteredAt = stamp.at();
        entered.forEach(line -> lines.add(new OpeningLine(this, lines.size() + 1, line)));
    }

    /** Its units begin to exist; refused to who entered them. */
    void approve(Stamp stamp) {
        requireOpen();
        if (stamp.by().equals(enteredBy)) {
            throw Refused.conflict("opening.own");
        }
        state = OpeningState.APPROVED;
        decidedBy = stamp.by();
        decidedAt = stamp.at();
    }

    /** Ends it before it has moved anything, so that it can be entered otherwise. */
    void withdraw(String reason, Stamp stamp) {
        requireOpen();
        Refused.unless(reason.length() <= LONGEST_REASON, "opening.longReason", LONGEST_REASON);
        state = OpeningState.WITHDRAWN;
        withdrawnBecause = reason;
        standsFor = null;
        decidedBy = stamp.by();
        decidedAt = stamp.at();
    }

    private void requireOpen() {
        if (state != OpeningState.SUBMITTED) {
            throw Refused.conflict("opening.decided", number, state);
        }
    }

    String number() {
        return number;
    }

    Place location() {
        return location;
    }

    List<OpeningLine> lines() {
        return List.copyOf(lines);
    }

    OpeningHead head() {
        return new OpeningHead(
                number, location, state, enteredBy, enteredAt, decidedBy, decidedAt, withdrawnBecause, version());
    }
}
