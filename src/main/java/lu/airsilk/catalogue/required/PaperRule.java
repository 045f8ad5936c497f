package lu.airsilk.catalogue.required;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Optional;
import lu.airsilk.catalogue.Category;
import lu.airsilk.catalogue.goods.PaperKind;
import lu.airsilk.master.Figure;
import lu.airsilk.master.Proposal;
import lu.airsilk.platform.persistence.VersionedEntity;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/**
 * Which paper goods need. Born with the portal or proposed by quality; in force from its day on, once a buyer says so.
 */
@Entity
@Table(name = "paper_rule")
@Audited
public class PaperRule extends VersionedEntity implements Figure {

    @Enumerated(EnumType.STRING)
    private @Nullable Category category;

    private @Nullable String code;

    @Enumerated(EnumType.STRING)
    private PaperKind paper;

    @Enumerated(EnumType.STRING)
    private PaperGate gate;

    @Embedded
    private Proposal proposal;

    @SuppressWarnings("NullAway.Init")
    protected PaperRule() {}

    public PaperRule(PaperNeed need, Proposal proposal) {
        category = need.scope().category().orElse(null);
        code = need.scope().code().orElse(null);
        paper = need.paper();
        gate = need.gate();
        this.proposal = proposal;
    }

    PaperNeed need() {
        return new PaperNeed(new PaperScope(Optional.ofNullable(category), Optional.ofNullable(code)), paper, gate);
    }

    @Override
    public Proposal proposal() {
        return proposal;
    }

    public PaperRuleRow row() {
        return new PaperRuleRow(id(), version(), need(), proposal.row());
    }
}
