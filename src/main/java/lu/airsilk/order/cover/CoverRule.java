package lu.airsilk.order.cover;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Optional;
import lu.airsilk.catalogue.Category;
import lu.airsilk.location.StoreClass;
import lu.airsilk.master.Figure;
import lu.airsilk.master.Proposal;
import lu.airsilk.platform.persistence.VersionedEntity;
import lu.airsilk.shared.number.StoreCode;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/**
 * For how long stores are supplied at once, and what they show of a product at the least. Born with the portal or
 * proposed by who shares goods out; in force from its day on, once another of them says so.
 */
@Entity
@Table(name = "cover_rule")
@Audited
public class CoverRule extends VersionedEntity implements Figure {

    private @Nullable StoreCode store;

    @Enumerated(EnumType.STRING)
    private @Nullable StoreClass storeClass;

    @Enumerated(EnumType.STRING)
    private @Nullable Category category;

    private int coverDays;

    private @Nullable Long presentationUnits;

    @Column(precision = 4, scale = 1)
    private @Nullable BigDecimal serviceLevelPct;

    @Embedded
    private Proposal proposal;

    @SuppressWarnings("NullAway.Init")
    protected CoverRule() {}

    public CoverRule(CoverScope scope, CoverFigures figures, Proposal proposal) {
        store = scope.store().orElse(null);
        storeClass = scope.storeClass().orElse(null);
        category = scope.category().orElse(null);
        coverDays = figures.coverDays();
        presentationUnits = figures.presentationUnits().orElse(null);
        serviceLevelPct = figures.serviceLevelPct().orElse(null);
        this.proposal = proposal;
    }

    CoverScope scope() {
        return new CoverScope(
                Optional.ofNullable(store), Optional.ofNullable(storeClass), Optional.ofNullable(category));
    }

    CoverFigures figures() {
        return new CoverFigures(
                coverDays, Optional.ofNullable(presentationUnits), Optional.ofNullable(serviceLevelPct));
    }

    @Override
    public Proposal proposal() {
        return proposal;
    }

    public CoverRuleRow row() {
        return new CoverRuleRow(id(), version(), scope(), figures(), proposal.row());
    }
}
