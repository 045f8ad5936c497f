package lu.airsilk.consignment;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lu.airsilk.platform.Versioned;
import lu.airsilk.shared.AirWaybillNumber;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/**
 * What is expected of a consignment at the hub, and what was counted.
 *
 * <p>Born when the first pieces leave Europe; counted, perhaps more than once; posted once, when everything counted
 * becomes lots. What always holds: for each line accepted + damaged + short = expected + over.
 */
@Entity
@Table(name = "receipt")
@Audited
public class Receipt extends Versioned {

    private String number;

    private AirWaybillNumber awb;

    @Enumerated(EnumType.STRING)
    private ReceiptState state = ReceiptState.EXPECTED;

    @Column(name = "counted_by")
    private @Nullable String countedBy;

    @Column(name = "posted_at")
    private @Nullable Instant postedAt;

    @OneToMany(mappedBy = "receipt", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<CountedLot> counts = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Receipt() {}

    Receipt(ReceiptNumber number, AirWaybillNumber awb) {
        this.number = number.number();
        this.awb = awb;
    }

    /** Notes a count in place of an earlier one; refused with one refusal for each line that does not add up. */
    void count(Consignment consignment, List<Counted> counted, String by) {
        requireOpen();
        Map<Integer, List<Counted>> byLine =
                counted.stream().collect(Collectors.groupingBy(Counted::position, TreeMap::new, Collectors.toList()));
        List<Refusal> wrong = consignment.lines().stream()
                .filter(line -> !addsUp(line, byLine.getOrDefault(line.position(), List.of())))
                .map(line -> wrong(line, byLine.getOrDefault(line.position(), List.of())))
                .toList();
        if (!wrong.isEmpty()) {
            throw new Refused(wrong);
        }
        counted.forEach(each -> consignment.line(each.position()));
        counts.clear();
        counted.forEach(each -> counts.add(new CountedLot(this, each)));
        countedBy = by;
        state = ReceiptState.COUNTED;
    }

    private static boolean addsUp(ConsignmentLine line, List<Counted> counted) {
        long found = counted.stream().mapToLong(Counted::accountedFor).sum();
        long over = counted.stream().mapToLong(each -> each.over().value()).sum();
        return found == line.units().value() + over;
    }

    private Refusal wrong(ConsignmentLine line, List<Counted> counted) {
        String ref = number + "/" + line.position();
        if (counted.isEmpty()) {
            return Refusal.of("receipt.notCounted", ref, line.units()).at(ref);
        }
        long found = counted.stream().mapToLong(Counted::accountedFor).sum();
        long over = counted.stream().mapToLong(each -> each.over().value()).sum();
        return Refusal.of("receipt.doesNotAddUp", ref, found, line.units(), over)
                .at(ref);
    }

    void posted(Instant at) {
        if (state != ReceiptState.COUNTED) {
            throw Refused.conflict("receipt.wrongState", number, state, ReceiptState.COUNTED);
        }
        state = ReceiptState.POSTED;
        postedAt = at;
    }

    private void requireOpen() {
        if (state == ReceiptState.POSTED) {
            throw Refused.conflict("receipt.posted", number);
        }
    }

    List<CountedLot> countsOf(ConsignmentLine line) {
        return counts.stream()
                .filter(count -> count.position() == line.position())
                .toList();
    }

    public ReceiptNumber number() {
        return new ReceiptNumber(number);
    }

    public AirWaybillNumber awb() {
        return awb;
    }

    public ReceiptState state() {
        return state;
    }

    List<CountedLot> counts() {
        return List.copyOf(counts);
    }
}
