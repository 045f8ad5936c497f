package lu.airsilk.stock;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import lu.airsilk.location.Hand;
import lu.airsilk.platform.command.Stamp;
import lu.airsilk.platform.persistence.VersionedEntity;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Storage;
import lu.airsilk.shared.number.LotNumber;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/**
 * A received lot that has to be put where it keeps: born with its receipt, done when somebody names the bin. What always
 * holds: the bin lies in the zone of the lot's temperature.
 */
@Entity
@Table(name = "put_away")
@Audited
class PutAway extends VersionedEntity {

    private LotNumber lot;

    @Enumerated(EnumType.STRING)
    private Storage storage;

    private Instant since;

    private @Nullable String bin;

    @Column(name = "put_by")
    private @Nullable String putBy;

    @Column(name = "put_at")
    private @Nullable Instant putAt;

    @SuppressWarnings("NullAway.Init")
    protected PutAway() {}

    PutAway(LotNumber lot, Storage storage, Instant since) {
        this.lot = lot;
        this.storage = storage;
        this.since = since;
    }

    /** Refused to who comes second to the dock: it is said who has put it where, and when. */
    void requireAtDock() {
        Hand.of(putBy, putAt).ifPresent(hand -> {
            throw Refused.conflict(PuttingAway.PUT_BEFORE, lot, hand.who(), hand.when(), Objects.requireNonNull(bin));
        });
    }

    /** Refused to who saw it elsewhere: it is said who has put it where meanwhile, and when. */
    void requireIn(String seen) {
        if (!seen.equals(bin)) {
            throw Hand.of(putBy, putAt)
                    .map(hand -> Refused.conflict(
                            PuttingAway.PUT_BEFORE, lot, hand.who(), hand.when(), Objects.requireNonNull(bin)))
                    .orElseGet(() -> Refused.conflict("putAway.atDock", lot));
        }
    }

    /** The bin that was typed, as the house writes it; refused where it is none, and in the zone of another temperature. */
    String wanted(String typed) {
        ColdZone zone = ColdZone.of(storage);
        Refused.unless(!typed.isBlank(), "putAway.noBin", zone.letter());
        String wanted =
                ColdZone.bin(typed).orElseThrow(() -> Refused.because("putAway.shape", typed.strip(), zone.letter()));
        Refused.unless(zone.has(wanted), "putAway.zone", wanted, storage, zone.letter());
        return wanted;
    }

    void lies(String in, Stamp stamp) {
        bin = in;
        putBy = stamp.by();
        putAt = stamp.at();
    }

    LotNumber lot() {
        return lot;
    }

    PutAwayRow row() {
        return new PutAwayRow(
                lot,
                storage,
                since.plus(ColdZone.of(storage).patience()),
                Optional.ofNullable(bin),
                Optional.ofNullable(putAt));
    }
}
