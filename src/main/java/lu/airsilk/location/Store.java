package lu.airsilk.location;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.util.Optional;
import lu.airsilk.platform.persistence.VersionedEntity;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.StoreCode;
import org.hibernate.envers.Audited;
import org.hibernate.envers.RelationTargetAuditMode;
import org.jspecify.annotations.Nullable;

/**
 * A store in Henan. Born when an administrator opens it, changed by administrators; never deleted, because orders and
 * movements name it. What
 * always holds: a code that no other store and no place of the ledger has, an owner, a city, at least one receiving day,
 * and a way from the hub of at most ten days.
 */
@Entity
@Table(name = "store")
@Audited
class Store extends VersionedEntity {

    private static final Duration LONGEST_LEAD = Duration.ofDays(10);
    private static final int LONGEST_NAME = 200;

    private StoreCode code;

    private String nameZh;

    private String nameEn;

    private String nameFr;

    private String nameDe;

    @Audited(targetAuditMode = RelationTargetAuditMode.NOT_AUDITED)
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Owner owner;

    @Enumerated(EnumType.STRING)
    private City city;

    @Enumerated(EnumType.STRING)
    private StoreClass storeClass;

    private ReceivingDays receivingDays;

    private ReceivingHours receivingHours;

    private long leadHours;

    private @Nullable Long ambientLitres;

    private @Nullable Long chilledLitres;

    private @Nullable Long frozenLitres;

    @SuppressWarnings("NullAway.Init")
    protected Store() {}

    Store(NewStore draft, Owner owner) {
        Refused.unless(Place.isFree(draft.code()), "store.reserved", draft.code());
        this.code = draft.code();
        this.owner = owner;
        describe(draft);
    }

    /** Is from now on what the administrator says of it, of this owner; its code stays. */
    void become(NewStore said, Owner by) {
        owner = by;
        describe(said);
    }

    private void describe(NewStore said) {
        Refused.unless(fits(said.lead()), "store.lead", said.lead().toHours(), LONGEST_LEAD.toHours());
        Refused.unless(said.names().longest() <= LONGEST_NAME, "store.name", LONGEST_NAME);
        nameZh = said.names().zh();
        nameEn = said.names().en();
        nameFr = said.names().fr();
        nameDe = said.names().de();
        city = said.city();
        storeClass = said.storeClass();
        receivingDays = said.receivingDays();
        receivingHours = said.receivingHours();
        leadHours = said.lead().toHours();
    }

    private static boolean fits(Duration lead) {
        return !lead.isNegative() && lead.compareTo(LONGEST_LEAD) <= 0;
    }

    public StoreCode code() {
        return code;
    }

    public Names names() {
        return new Names(nameZh, nameEn, nameFr, nameDe, "");
    }

    public Owner owner() {
        return owner;
    }

    public City city() {
        return city;
    }

    public StoreClass storeClass() {
        return storeClass;
    }

    public ReceivingDays receivingDays() {
        return receivingDays;
    }

    public Duration lead() {
        return Duration.ofHours(leadHours);
    }

    /** Says anew what it can take in with one delivery. */
    void measure(ReceivingRoom room) {
        ambientLitres = room.ambient().orElse(null);
        chilledLitres = room.chilled().orElse(null);
        frozenLitres = room.frozen().orElse(null);
    }

    public ReceivingRoom room() {
        return new ReceivingRoom(
                Optional.ofNullable(ambientLitres),
                Optional.ofNullable(chilledLitres),
                Optional.ofNullable(frozenLitres));
    }

    StoreRow row() {
        return new StoreRow(
                code,
                names(),
                owner.name(),
                city,
                storeClass,
                receivingDays,
                receivingHours,
                lead(),
                room(),
                version());
    }
}
