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
import java.util.Optional;
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
 * <p>Born when the first pieces leave Europe; counted, perhaps in several sittings and more than once; posted once, when
 * everything counted becomes lots. What always holds once it is counted: for each line accepted + damaged + short =
 * expected + over.
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

    @Column(name = "counted_at")
    private @Nullable Instant countedAt;

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
    void count(Consignment consignment, List<Counted> counted, Sitting sitting) {
        requireOpen();
        List<Refusal> wrong = wrong(consignment, counted);
        if (!wrong.isEmpty()) {
            throw new Refused(wrong);
        }
        keep(consignment, counted, sitting);
        state = ReceiptState.COUNTED;
    }

    /** Notes how far a count has come, in place of an earlier one; it need not add up yet. */
    void note(Consignment consignment, List<Counted> counted, Sitting sitting) {
        requireOpen();
        keep(consignment, counted, sitting);
        state = wrong(consignment, counted).isEmpty() ? ReceiptState.COUNTED : ReceiptState.COUNTING;
    }

    /** Who counted, and when. */
    record Sitting(String by, Instant at) {}

    private void keep(Consignment consignment, List<Counted> counted, Sitting sitting) {
        counted.forEach(each -> consignment.line(each.position()));
        for (int i = 0; i < counted.size(); i++) {
            if (i < counts.size()) {
                counts.get(i).recount(counted.get(i));
            } else {
                counts.add(new CountedLot(this, counted.get(i)));
            }
        }
        counts.subList(counted.size(), counts.size()).clear();
        countedBy = sitting.by();
        countedAt = sitting.at();
    }

    private List<Refusal> wrong(Consignment consignment, List<Counted> counted) {
        Map<Integer, List<Counted>> byLine =
                counted.stream().collect(Collectors.groupingBy(Counted::position, TreeMap::new, Collectors.toList()));
        return consignment.lines().stream()
                .filter(line -> !addsUp(line, byLine.getOrDefault(line.position(), List.of())))
                .map(line -> wrong(line, byLine.getOrDefault(line.position(), List.of())))
                .toList();
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

    Optional<String> countedBy() {
        return Optional.ofNullable(countedBy);
    }

    Optional<Instant> countedAt() {
        return Optional.ofNullable(countedAt);
    }

    Optional<Instant> postedAt() {
        return Optional.ofNullable(postedAt);
    }

    List<CountedLot> counts() {
        return List.copyOf(counts);
    }
}
