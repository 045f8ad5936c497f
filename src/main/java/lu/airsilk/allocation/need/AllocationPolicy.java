package lu.airsilk.allocation.need;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import lu.airsilk.platform.persistence.VersionedEntity;
import lu.airsilk.shared.Names;
import org.hibernate.envers.Audited;

/**
 * By which rule goods are shared; a row of data, born with the portal. Runs name it, and what it said counts into the
 * fingerprint of their input, so a changed policy makes a run that was calculated before stale.
 */
@Entity
@Table(name = "allocation_policy")
@Audited
public class AllocationPolicy extends VersionedEntity {

    private String code;
    private String nameZh;
    private String nameEn;
    private String nameFr;
    private String nameDe;

    @Enumerated(EnumType.STRING)
    private FairnessRule rule;

    private int firstCases;

    @Column(name = "weight_a")
    private int weightA;

    @Column(name = "weight_b")
    private int weightB;

    @Column(name = "weight_c")
    private int weightC;

    private int lifeDays;

    @SuppressWarnings("NullAway.Init")
    protected AllocationPolicy() {}

    public PolicyRow row() {
        return new PolicyRow(
                code,
                new Names(nameZh, nameEn, nameFr, nameDe, ""),
                rule,
                firstCases,
                weightA,
                weightB,
                weightC,
                lifeDays);
    }
}
