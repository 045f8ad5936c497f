package lu.airsilk.costing.charge;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.costing.charge.rule.ChargeKey;
import lu.airsilk.platform.command.Stamp;
import lu.airsilk.platform.persistence.Act;
import lu.airsilk.platform.persistence.AppendOnly;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.shared.number.BillNumber;
import org.jspecify.annotations.Nullable;

/**
 * What somebody charges for goods on their way, or is expected to. Born when finance notes it, with its yuan of that day;
 * never changed. A wrong one is reversed by another of the opposite amount, at most once.
 */
@Entity
@Table(name = "charge")
@AppendOnly
public class Charge extends Act {

    private static final int LONGEST_REASON = 400;

    private String number;

    @Enumerated(EnumType.STRING)
    private ChargedThing.Kind ofKind;

    private String ofId;

    /** Whose lines bear it. */
    private AirWaybillNumber awb;

    @Enumerated(EnumType.STRING)
    private ChargeKind kind;

    @Enumerated(EnumType.STRING)
    private ChargeStage stage;

    @Enumerated(EnumType.STRING)
    private ChargeKey sharedBy;

    private String lines;
    private boolean dutiable;

    @Column(precision = 19, scale = 2)
    private BigDecimal amount;

    private String currency;

    @Column(precision = 19, scale = 2)
    private BigDecimal booked;

    private LocalDate bookedOn;

    private @Nullable String party;
    private @Nullable String invoice;

    /** Who asks, and the number of the bill, as all their spellings have them. */
    @SuppressWarnings("UnusedVariable") // a column that a query reads
    private @Nullable String billOf;

    @SuppressWarnings("UnusedVariable") // a column that a query reads
    private @Nullable String bill;

    /** How often this bill has been noted before and reversed: the database has one of each. */
    @SuppressWarnings("UnusedVariable") // a column that only the database reads
    private int turn;

    private @Nullable String reverses;
    private @Nullable String reason;
    private String notedBy;
    private Instant notedAt;

    @SuppressWarnings("NullAway.Init")
    protected Charge() {}

    Charge(String number, NewCharge draft, ChargedGoods.Bearer bearer, Money booked, int turn, Stamp stamp) {
        this.number = number;
        ofKind = bearer.of().kind();
        ofId = bearer.of().id();
        awb = bearer.awb();
        kind = draft.kind();
        stage = draft.stage();
        sharedBy = draft.key();
        lines = bearer.lines().stream().map(String::valueOf).collect(Collectors.joining(" "));
        dutiable = draft.dutiable();
        amount = draft.amount().amount();
        currency = draft.amount().currencyCode();
        this.booked = booked.amount();
        bookedOn = draft.day();
        party = draft.party()
                .orElse(draft.invoice().isPresent() ? "" : null); // a bill of nobody in particular is there once too
        invoice = draft.invoice().orElse(null);
        billOf = draft.invoice().isPresent() ? BillNumber.alike(draft.party().orElse("")) : null;
        bill = draft.invoice().map(BillNumber::alike).orElse(null);
        this.turn = turn;
        notedBy = stamp.by();
        notedAt = stamp.at();
    }

    /** The line that takes it back: the same, of the opposite amount. */
    Charge reversed(String newNumber, String why, Stamp stamp) {
        Refused.unless(reverses == null, "charge.isReversal", number);
        Refused.unless(!why.isEmpty() && why.length() <= LONGEST_REASON, "charge.reason", LONGEST_REASON);
        Charge opposite = new Charge();
        opposite.number = newNumber;
        opposite.ofKind = ofKind;
        opposite.ofId = ofId;
        opposite.awb = awb;
        opposite.kind = kind;
        opposite.stage = stage;
        opposite.sharedBy = sharedBy;
        opposite.lines = lines;
        opposite.dutiable = dutiable;
        opposite.amount = amount.negate();
        opposite.currency = currency;
        opposite.booked = booked.negate();
        opposite.bookedOn = bookedOn;
        opposite.party = party;
        opposite.reverses = number;
        opposite.reason = why;
        opposite.notedBy = stamp.by();
        opposite.notedAt = stamp.at();
        return opposite;
    }

    String number() {
        return number;
    }

    ChargeRow row(boolean isReversed, boolean isFiled) {
        return new ChargeRow(
                number,
                new ChargedThing(ofKind, ofId),
                awb,
                kind,
                stage,
                sharedBy,
                lines(),
                dutiable,
                Money.of(amount, currency),
                Money.of(booked, "CNY"),
                bookedOn,
                Optional.ofNullable(party).filter(name -> !name.isEmpty()),
                Optional.ofNullable(invoice),
                Optional.ofNullable(reverses),
                isReversed,
                isFiled,
                Optional.ofNullable(reason),
                notedBy,
                notedAt);
    }

    private SortedSet<Integer> lines() {
        return Stream.of(lines.split(" "))
                .filter(line -> !line.isEmpty())
                .map(Integer::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
