package lu.airsilk.catalogue.wish;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import lu.airsilk.platform.persistence.VersionedEntity;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.Nullable;

/** A store has asked once for goods that it cannot order. */
@Entity
@Table(name = "store_wish")
@Audited
public class StoreWish extends VersionedEntity {

    private StoreCode store;

    private String words;

    /** The words as they are compared: read by queries alone. */
    @SuppressWarnings("UnusedVariable")
    @NotAudited
    private String folded;

    private String note;

    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private WishState state = WishState.ASKED;

    /** What is offered now. */
    private @Nullable Sku sku;

    /** Why it is not to be had. */
    private @Nullable String reason;

    private @Nullable Instant answeredAt;

    @SuppressWarnings("NullAway.Init")
    protected StoreWish() {}

    StoreWish(NewWish asked, Instant now) {
        store = asked.store();
        words = asked.words();
        folded = NewWish.folded(asked.words());
        note = asked.note();
        askedAt = now;
    }

    StoreCode store() {
        return store;
    }

    String words() {
        return words;
    }

    /** Asked again while nobody has answered: what the store says of it now is what it says. */
    void says(String more) {
        if (state == WishState.ASKED && !more.isEmpty()) {
            note = more;
        }
    }

    void offered(Sku product, Instant now) {
        answered(WishState.OFFERED, now);
        sku = product;
    }

    void notToBeHad(String why, Instant now) {
        answered(WishState.NOT_TO_BE_HAD, now);
        reason = why;
    }

    private void answered(WishState answer, Instant now) {
        state = answer;
        answeredAt = now;
    }

    WishRow row() {
        return new WishRow(
                id(),
                store,
                words,
                note,
                askedAt,
                state,
                Optional.ofNullable(sku),
                Optional.ofNullable(reason).orElse(""),
                Optional.ofNullable(answeredAt));
    }
}
