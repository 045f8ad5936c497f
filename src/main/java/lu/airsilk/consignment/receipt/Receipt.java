package lu.airsilk.consignment.receipt;

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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.consignment.difference.WrongGoods;
import lu.airsilk.consignment.waybill.Consignment;
import lu.airsilk.consignment.waybill.ConsignmentLine;
import lu.airsilk.consignment.waybill.rule.Milestone;
import lu.airsilk.platform.persistence.VersionedEntity;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.AirWaybillNumber;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/**
 * What is expected of a consignment at the hub, and what was counted.
 *
 * <p>Born when the first pieces leave Europe; counted, perhaps in several sittings and more than once; signed by import
 * when it differs by more than the rules tolerate; posted once, when everything counted becomes lots, in bond when
 * customs have not released the goods; taken back by two people while nothing of it has left, and then expected again.
 * What always holds once it is counted: for each line accepted + damaged + short = expected + over.
 */
@Entity
@Table(name = "receipt")
@Audited
public class Receipt extends VersionedEntity {

    private static final int LONGEST_REASON = 200;

    private String number;

    private AirWaybillNumber awb;

    @Enumerated(EnumType.STRING)
    private ReceiptState state = ReceiptState.EXPECTED;

    @Column(name = "counted_by")
    private @Nullable String countedBy;

    @Column(name = "counted_at")
    private @Nullable Instant countedAt;

    @Column(name = "signed_by")
    private @Nullable String signedBy;

    @Column(name = "posted_at")
    private @Nullable Instant postedAt;

    /** Posted before customs had released the goods, and not handed over to the stores since. */
    private boolean bonded;

    @Column(name = "reversal_asked_by")
    private @Nullable String reversalAskedBy;

    @Column(name = "reversal_reason")
    private @Nullable String reversalReason;

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
    public void count(Consignment consignment, List<LotCount> counted, Sitting sitting, CountTolerance tolerance) {
        requireOpen();
        List<Refusal> wrong = wrong(consignment, counted);
        if (!wrong.isEmpty()) {
            throw new Refused(wrong);
        }
        keep(consignment, counted, sitting);
        state = settled(tolerable(consignment, tolerance));
    }

    /** Notes how far a count has come, in place of an earlier one; it need not add up yet. */
    public void note(Consignment consignment, List<LotCount> counted, Sitting sitting, CountTolerance tolerance) {
        requireOpen();
        keep(consignment, counted, sitting);
        state = wrong(consignment, counted).isEmpty() && isNumbered(consignment)
                ? settled(tolerable(consignment, tolerance))
                : ReceiptState.COUNTING;
    }

    /** Whether somebody has read the number off the goods wherever the papers say that there is one: theirs may be another. */
    private boolean isNumbered(Consignment consignment) {
        return counts.stream()
                .map(CountedLot::counted)
                .filter(each -> each.hasCome() && each.lot().isEmpty())
                .allMatch(
                        each -> consignment.line(each.position()).supplierLot().isEmpty());
    }

    /** The same of some lines; what was counted of the others stays as it is, but for those that are not counted any more. */
    public void noteSome(
            Consignment consignment,
            List<LotCount> counted,
            Set<Integer> emptied,
            Sitting sitting,
            CountTolerance tolerance) {
        Set<Integer> now = Stream.concat(counted.stream().map(LotCount::position), emptied.stream())
                .collect(Collectors.toSet());
        Stream<LotCount> others =
                counts.stream().map(CountedLot::counted).filter(each -> !now.contains(each.position()));
        note(consignment, Stream.concat(others, counted.stream()).toList(), sitting, tolerance);
    }

    private ReceiptState settled(boolean tolerable) {
        return tolerable || signedBy != null ? ReceiptState.COUNTED : ReceiptState.REVIEW;
    }

    private boolean tolerable(Consignment consignment, CountTolerance tolerance) {
        Units expected =
                consignment.lines().stream().map(ConsignmentLine::units).reduce(Units.ZERO, Units::plus);
        return tolerance.holds(counts.stream().map(CountedLot::counted).toList(), expected);
    }

    /** Somebody else than who counted agrees with a count that differs much. */
    public void sign(String by) {
        if (state != ReceiptState.REVIEW) {
            throw Refused.conflict("receipt.wrongState", number, state, ReceiptState.REVIEW);
        }
        Refused.unless(!by.equals(countedBy), "receipt.ownCount", number);
        signedBy = by;
        state = ReceiptState.COUNTED;
    }

    /** Another one wants it counted again before it signs; what was counted stands until then. */
    public String sendBack(String why) {
        if (state != ReceiptState.REVIEW) {
            throw Refused.conflict("receipt.wrongState", number, state, ReceiptState.REVIEW);
        }
        Refused.unless(!why.isBlank() && why.length() <= LONGEST_REASON, "receipt.whyAgain", LONGEST_REASON);
        state = ReceiptState.COUNTING;
        return Objects.requireNonNull(countedBy);
    }

    /** Who counted, and when. */
    public record Sitting(String by, Instant at) {}

    private void keep(Consignment consignment, List<LotCount> counted, Sitting sitting) {
        counted.forEach(each -> consignment.line(each.position()));
        if (!byLine(counted.stream()).equals(byLine(counts.stream().map(CountedLot::counted)))) {
            signedBy = null;
        }
        Map<Integer, List<CountedLot>> before = counts.stream()
                .collect(Collectors.groupingBy(each -> each.counted().position()));
        byLine(counted.stream()).forEach((line, lots) -> keep(before.getOrDefault(line, List.of()), lots));
        before.forEach((line, lots) ->
                counts.removeAll(lots.subList(Math.min(lots.size(), lotsOf(line, counted)), lots.size())));
        countedBy = sitting.by();
        countedAt = sitting.at();
    }

    /** Each line keeps its own rows: a lot more of one line is no change of those after it. */
    private void keep(List<CountedLot> before, List<LotCount> counted) {
        for (int i = 0; i < counted.size(); i++) {
            if (i < before.size()) {
                before.get(i).recount(counted.get(i));
            } else {
                counts.add(new CountedLot(this, counted.get(i)));
            }
        }
    }

    private static int lotsOf(int line, List<LotCount> counted) {
        return Math.toIntExact(
                counted.stream().filter(each -> each.position() == line).count());
    }

    private static Map<Integer, List<LotCount>> byLine(Stream<LotCount> counted) {
        return counted.collect(Collectors.groupingBy(LotCount::position, TreeMap::new, Collectors.toList()));
    }

    private List<Refusal> wrong(Consignment consignment, List<LotCount> counted) {
        Map<Integer, List<LotCount>> byLine = byLine(counted.stream());
        return consignment.lines().stream()
                .flatMap(line -> wrong(line, byLine.getOrDefault(line.position(), List.of())))
                .toList();
    }

    private static boolean addsUp(ConsignmentLine line, List<LotCount> counted) {
        long found = counted.stream().mapToLong(LotCount::accountedFor).sum();
        long over = counted.stream().mapToLong(each -> each.over().value()).sum();
        return found == line.units().value() + over;
    }

    private Stream<Refusal> wrong(ConsignmentLine line, List<LotCount> counted) {
        String ref = lineOf(line);
        Stream<Refusal> unnamed = counted.stream().anyMatch(LotCount::isUnnamed)
                ? Stream.of(Refusal.of("receipt.wrongUnnamed", ref, WrongGoods.LONGEST)
                        .at(ref))
                : Stream.empty();
        return Stream.concat(miscounted(line, ref, counted).stream(), unnamed);
    }

    private static Optional<Refusal> miscounted(ConsignmentLine line, String ref, List<LotCount> counted) {
        if (counted.isEmpty()) {
            return Optional.of(
                    Refusal.of("receipt.notCounted", ref, line.units().value()).at(ref));
        }
        if (!addsUp(line, counted)) {
            long found = counted.stream().mapToLong(LotCount::accountedFor).sum();
            long over = counted.stream().mapToLong(each -> each.over().value()).sum();
            long left = line.units().value() + over - found;
            return Optional.of(Refusal.of(
                            "receipt.doesNotAddUp",
                            ref,
                            found,
                            line.units().value(),
                            over,
                            Math.max(0, left),
                            Math.max(0, -left))
                    .at(ref));
        }
        return toldApart(counted)
                ? Optional.empty()
                : Optional.of(Refusal.of("receipt.lotUnnamed", ref).at(ref));
    }

    /** Of several lots each has its own number: what the papers say of the line can be true of one of them only. */
    private static boolean toldApart(List<LotCount> counted) {
        List<LotCount> come = counted.stream().filter(LotCount::hasCome).toList();
        boolean numbered = come.stream().allMatch(each -> each.lot().isPresent());
        boolean alike =
                come.stream().map(each -> each.expiry().isPresent()).distinct().count() < 2;
        return come.size() < 2 || (numbered && alike);
    }

    /** Becomes stock; {@code inBond} while customs have not let the goods go. */
    public void posted(Instant at, boolean inBond) {
        Refused.unless(state != ReceiptState.REVIEW, "receipt.needsSignature", number);
        if (state != ReceiptState.COUNTED) {
            throw Refused.conflict("receipt.wrongState", number, state, ReceiptState.COUNTED);
        }
        state = ReceiptState.POSTED;
        postedAt = at;
        bonded = inBond;
    }

    /** Customs have let the goods go: they are the stores' from now on. */
    public void handedOver() {
        bonded = false;
    }

    /** Somebody says that it was posted wrongly; another one must agree. */
    public void askReversal(String by, String reason) {
        requirePosted();
        Refused.unless(!reason.isBlank() && reason.length() <= LONGEST_REASON, "receipt.reason", LONGEST_REASON);
        reversalAskedBy = by;
        reversalReason = reason.strip();
    }

    /** It is as if it had never been posted; the goods are expected again by another receipt. */
    public void reversed(String by) {
        Refused.unless(!by.equals(requireAsked()), "receipt.ownReversal", number);
        state = ReceiptState.REVERSED;
        bonded = false;
    }

    /** Whoever asked has thought better of it. */
    public void withdrawReversal(String by) {
        String asker = requireAsked();
        Refused.unless(by.equals(asker), "receipt.othersReversal", number, asker);
        stayPosted();
    }

    /** Another one does not agree; who asked is to be told. */
    public String denyReversal(String why) {
        String asker = requireAsked();
        Refused.unless(!why.isBlank() && why.length() <= LONGEST_REASON, "receipt.whyNot", LONGEST_REASON);
        stayPosted();
        return asker;
    }

    private void stayPosted() {
        reversalAskedBy = null;
        reversalReason = null;
    }

    private String requireAsked() {
        requirePosted();
        return Optional.ofNullable(reversalAskedBy).orElseThrow(() -> Refused.because("receipt.notAsked", number));
    }

    private void requirePosted() {
        if (state != ReceiptState.POSTED) {
            throw Refused.conflict("receipt.wrongState", number, state, ReceiptState.POSTED);
        }
    }

    private void requireOpen() {
        if (state == ReceiptState.POSTED || state == ReceiptState.REVERSED) {
            throw Refused.conflict("receipt.posted", number);
        }
    }

    /** Every line with what was counted of it. */
    public List<CountedLine> counted(Consignment consignment) {
        Map<Integer, List<CountedLot>> byLine =
                counts.stream().collect(Collectors.groupingBy(CountedLot::position, TreeMap::new, Collectors.toList()));
        return consignment.lines().stream()
                .map(line -> new CountedLine(line, byLine.getOrDefault(line.position(), List.of())))
                .toList();
    }

    /** The line on which a booked one is counted: {@code RC-26-000123/2}. */
    public String lineOf(ConsignmentLine line) {
        return number() + "/" + line.position();
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

    boolean toCount(Consignment goods) {
        return state == ReceiptState.EXPECTED && goods.furthest().atLeast(Milestone.ARRIVED);
    }

    Optional<String> countedBy() {
        return Optional.ofNullable(countedBy);
    }

    Optional<Instant> countedAt() {
        return Optional.ofNullable(countedAt);
    }

    Optional<String> signedBy() {
        return Optional.ofNullable(signedBy);
    }

    public boolean bonded() {
        return bonded;
    }

    Optional<String> reversalAskedBy() {
        return Optional.ofNullable(reversalAskedBy);
    }

    Optional<String> reversalReason() {
        return Optional.ofNullable(reversalReason);
    }

    Optional<Instant> postedAt() {
        return Optional.ofNullable(postedAt);
    }

    public List<CountedLot> counts() {
        return List.copyOf(counts);
    }
}
