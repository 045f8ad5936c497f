package lu.airsilk.order.promotion;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import lu.airsilk.master.ProposalRow;
import lu.airsilk.master.ProposalState;
import lu.airsilk.platform.persistence.VersionedEntity;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.Person;
import lu.airsilk.shared.Refused;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/**
 * Goods that are promoted on some days. Said by a buyer and in force at once, or proposed by a store until a buyer approves it.
 * A proposal, and one that has not begun, is withdrawn and has never been; one that runs ends today, for what it has sold was
 * sold by it. What always holds: it has a Chinese title, and it ends no sooner than it begins.
 */
@Entity
@Table(name = "promotion")
@Audited
public class Promotion extends VersionedEntity {

    /** So much a title may say, in characters. */
    public static final int LONGEST_TITLE = 120;

    private String titleZh;
    private String titleEn;
    private String titleFr;
    private String titleDe;
    private LocalDate firstDay;
    private LocalDate lastDay;

    @Enumerated(EnumType.STRING)
    private ProposalState state = ProposalState.PROPOSED;

    private String proposedBy;
    private Instant proposedAt;
    private String decidedBy = "";
    private @Nullable Instant decidedAt;

    @SuppressWarnings("NullAway.Init")
    protected Promotion() {}

    /** A proposal. */
    public Promotion(Names title, PromotionDays days, String by, Instant at) {
        checked(title);
        titleZh = title.zh();
        titleEn = title.en();
        titleFr = title.fr();
        titleDe = title.de();
        firstDay = days.from();
        lastDay = days.to();
        proposedBy = by;
        proposedAt = at;
    }

    /** Refuses, at its field, a title without Chinese words or with too many. */
    public static void checked(Names title) {
        if (title.zh().isEmpty()) {
            throw Refused.because("promotion.noTitle").at("title");
        }
        if (title.longest() > LONGEST_TITLE) {
            throw Refused.because("promotion.longTitle", LONGEST_TITLE).at("title");
        }
    }

    /** Brings it into force; refused to the one who proposed it. */
    public void approve(String by, Instant at) {
        requireOpen();
        if (by.equals(proposedBy)) {
            throw Refused.conflict("proposal.own");
        }
        begin(by, at);
    }

    /** In force at once, as a buyer says it. */
    public void begin(String by, Instant at) {
        state = ProposalState.IN_FORCE;
        decidedBy = by;
        decidedAt = at;
    }

    /** Ends a proposal before it has ever held. */
    public void withdraw(String by, Instant at) {
        requireOpen();
        end(by, at);
    }

    /** Ends it: one that has begun today, any other has never been. */
    public void stop(String by, Instant at, LocalDate today) {
        if (state != ProposalState.IN_FORCE) {
            withdraw(by, at);
        } else if (today.isBefore(firstDay)) {
            end(by, at);
        } else if (today.isBefore(lastDay)) {
            lastDay = today;
        } else {
            throw Refused.conflict("promotion.over", lastDay);
        }
    }

    private void end(String by, Instant at) {
        state = ProposalState.WITHDRAWN;
        decidedBy = by;
        decidedAt = at;
    }

    private void requireOpen() {
        if (state != ProposalState.PROPOSED) {
            throw Refused.conflict("proposal.decided", state, new Person(decidedBy));
        }
    }

    public Names title() {
        return new Names(titleZh, titleEn, titleFr, titleDe, "");
    }

    public PromotionDays days() {
        return new PromotionDays(firstDay, lastDay);
    }

    public String proposedBy() {
        return proposedBy;
    }

    PromotionRow row(PromotionGoods goods) {
        return new PromotionRow(
                id(),
                version(),
                title(),
                days(),
                goods,
                new ProposalRow(state, firstDay, "", proposedBy, proposedAt, decidedBy, decidedAt));
    }
}
