package lu.airsilk.setting.told;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import lu.airsilk.master.Figure;
import lu.airsilk.master.Proposal;
import lu.airsilk.platform.persistence.VersionedEntity;
import org.hibernate.envers.Audited;

/**
 * What the company says of itself. Born with the portal or proposed by an administrator; in force from its day on, once
 * another says so.
 */
@Entity
@Audited
public class Setting extends VersionedEntity implements Figure {

    @Enumerated(EnumType.STRING)
    private SettingName name;

    @Column(name = "told")
    private long value;

    @Embedded
    private Proposal proposal;

    @SuppressWarnings("NullAway.Init")
    protected Setting() {}

    public Setting(SettingName name, long value, Proposal proposal) {
        this.name = name;
        this.value = value;
        this.proposal = proposal;
    }

    @Override
    public Proposal proposal() {
        return proposal;
    }

    public SettingRow row() {
        return new SettingRow(id(), version(), name, value, proposal.row());
    }
}
