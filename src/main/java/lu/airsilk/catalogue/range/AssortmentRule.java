package lu.airsilk.catalogue.range;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import lu.airsilk.platform.persistence.VersionedEntity;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Refused;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/**
 * Which products some stores, groups of stores or all of them may order, and how many cases at once, and how many they
 * keep on show. Born when a buyer says so, in force at once, ended by a buyer, never changed otherwise. A store that
 * joins a group falls under its rules at once, and no longer when it leaves. Where several are in force for a store and
 * a product, one that names the store goes first, then one for its owner, its city, its class, and last one for all
 * stores ({@link lu.airsilk.location.StoreGroup.Kind} says why); of one kind the newer goes before the older. Its stores
 * and products are its {@link AssortmentLine}s.
 */
@Entity
@Table(name = "assortment_rule")
@Audited
public class AssortmentRule extends VersionedEntity {

    private String number;
    private Cases minCases;
    private Cases maxCases;
    private Cases presentationCases;
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected AssortmentRule() {}

    public AssortmentRule(String number, Cases min, Cases max, Cases presentation) {
        this.number = number;
        this.minCases = min;
        this.maxCases = max;
        this.presentationCases = presentation;
    }

    public void end(Instant at) {
        if (endedAt != null) {
            throw Refused.conflict("assortment.ended", number);
        }
        endedAt = at;
    }

    public String number() {
        return number;
    }

    public Cases min() {
        return minCases;
    }

    public Cases max() {
        return maxCases;
    }

    public Cases presentation() {
        return presentationCases;
    }

    public boolean ended() {
        return endedAt != null;
    }
}
