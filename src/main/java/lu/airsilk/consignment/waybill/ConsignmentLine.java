package lu.airsilk.consignment.waybill;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lu.airsilk.platform.persistence.VersionedEntity;
import lu.airsilk.purchase.PurchaseLineRef;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.SupplierCode;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/** Cases of one purchase line under an air waybill; as booked, for what really came is counted at the hub. */
@Entity
@Table(name = "consignment_line")
@Audited
public class ConsignmentLine extends VersionedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "consignment_id")
    private Consignment consignment;

    private int position;

    @Column(name = "purchase_line")
    private String purchaseLine;

    private SupplierCode supplier;

    private Sku sku;

    @Column(name = "units_per_case")
    private long unitsPerCase;

    private Cases cases;

    @Column(name = "supplier_lot")
    private @Nullable LotNumber supplierLot;

    private @Nullable LocalDate expiry;

    @SuppressWarnings("NullAway.Init")
    protected ConsignmentLine() {}

    ConsignmentLine(Consignment consignment, int position, PackedLine packed) {
        this.consignment = consignment;
        this.position = position;
        purchaseLine = packed.purchase().line().toString();
        supplier = packed.purchase().supplier();
        sku = packed.purchase().sku();
        unitsPerCase = packed.purchase().pack().unitsPerCase();
        cases = packed.cases();
        supplierLot = packed.lot().orElse(null);
        expiry = packed.expiry().orElse(null);
    }

    /** Another number of cases of it flies. */
    public void carries(Cases other) {
        cases = other;
    }

    /** The line as people say it: {@code 172-12345675/2}; the reference of its supply. */
    public String ref() {
        return consignment.awb() + "/" + position;
    }

    public Consignment consignment() {
        return consignment;
    }

    public int position() {
        return position;
    }

    public PurchaseLineRef purchaseLine() {
        return PurchaseLineRef.of(purchaseLine);
    }

    public SupplierCode supplier() {
        return supplier;
    }

    public Sku sku() {
        return sku;
    }

    public PackSize pack() {
        return new PackSize(unitsPerCase);
    }

    public Cases cases() {
        return cases;
    }

    public Units units() {
        return pack().unitsOf(cases);
    }

    public Optional<LotNumber> supplierLot() {
        return Optional.ofNullable(supplierLot);
    }

    public Optional<LocalDate> expiry() {
        return Optional.ofNullable(expiry);
    }

    /** To be read; who waits for it is not known here. */
    public FiledLine filed() {
        return new FiledLine(ref(), purchaseLine, sku, unitsPerCase, cases, supplierLot(), expiry(), List.of());
    }
}
