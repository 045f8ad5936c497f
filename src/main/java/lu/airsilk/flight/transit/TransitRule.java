package lu.airsilk.flight.transit;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Optional;
import lu.airsilk.flight.transit.rule.Quantiles;
import lu.airsilk.master.Figure;
import lu.airsilk.master.Proposal;
import lu.airsilk.platform.persistence.VersionedEntity;
import lu.airsilk.shared.Storage;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/**
 * How long goods are assumed to take for a leg, from a day on. Proposed by who flies them in and brought into force by who
 * shares them out, whose promises it moves. What was seen before that day counts no more.
 */
@Entity
@Table(name = "transit_rule")
@Audited
public class TransitRule extends VersionedEntity implements Figure {

    @Enumerated(EnumType.STRING)
    private TransitLeg leg;

    private String origin;

    private String destination;

    @Enumerated(EnumType.STRING)
    private @Nullable Storage temperature;

    private int halfHours;

    private int nineInTenHours;

    @Embedded
    private Proposal proposal;

    @SuppressWarnings("NullAway.Init")
    protected TransitRule() {}

    public TransitRule(TransitFigures figures, Proposal proposal) {
        leg = figures.leg();
        origin = figures.route().from();
        destination = figures.route().to();
        temperature = figures.temperature().orElse(null);
        halfHours = figures.hours().half();
        nineInTenHours = figures.hours().nine();
        this.proposal = proposal;
    }

    TransitFigures figures() {
        return new TransitFigures(
                leg,
                new TransitRoute(origin, destination),
                Optional.ofNullable(temperature),
                new Quantiles(halfHours, nineInTenHours));
    }

    @Override
    public Proposal proposal() {
        return proposal;
    }

    public TransitRuleRow row() {
        return new TransitRuleRow(id(), version(), figures(), proposal.row());
    }
}
