package lu.airsilk.flight;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import lu.airsilk.platform.persistence.VersionedEntity;
import lu.airsilk.shared.CubicCentimetres;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.FlightNumber;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/**
 * One departure of a flight number on one day, and the space that is left for us on it.
 *
 * <p>Born in the timetable; its space is taken by bookings and given back by cancellations, never below nothing; delayed
 * to other times while the planned ones stay, or cancelled with a reason, and then it takes nothing more. The day is the
 * local day of departure. What always holds: goods are handed over before departure, departure is before arrival, and
 * booked space is within what the carrier gave us.
 */
@Entity
@Table(name = "flight")
@Audited
class Flight extends VersionedEntity {

    private static final int LONGEST_REASON = 200;
    private static final long KILOGRAM = 1_000;
    private static final long TENTH = 100_000;

    private FlightNumber number;

    @Column(name = "departure_day")
    private LocalDate day;

    private String origin;

    private String destination;

    private Instant std;

    private Instant sta;

    @Column(name = "cut_off")
    private Instant cutOff;

    @Column(name = "capacity_grams")
    private Grams capacity;

    @Column(name = "capacity_cm3")
    private CubicCentimetres volume;

    @Column(name = "booked_grams")
    private Grams bookedWeight = Grams.ZERO;

    @Column(name = "booked_cm3")
    private CubicCentimetres bookedVolume = CubicCentimetres.ZERO;

    private @Nullable Instant etd;

    private @Nullable Instant eta;

    private boolean cancelled;

    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init")
    protected Flight() {}

    Flight(PlannedFlight plan) {
        Refused.unless(!plan.cutOff().isAfter(plan.std()), "flight.cutOff", plan.number());
        Refused.unless(plan.std().isBefore(plan.sta()), "flight.times", plan.number());
        number = plan.number();
        day = plan.day();
        origin = plan.origin();
        destination = plan.destination();
        std = plan.std();
        sta = plan.sta();
        cutOff = plan.cutOff();
        capacity = plan.capacity();
        volume = plan.volume();
    }

    /** Takes space for goods; refused when not so much is left. */
    void take(Grams weight, CubicCentimetres space) {
        Refused.unless(!cancelled, "flight.cancelled", key());
        Refused.unless(
                takeIfFree(weight, space),
                "flight.full",
                key(),
                wholeKilograms(freeWeight()),
                tenthsOfCubicMetres(freeVolume()),
                wholeKilograms(weight.plus(Grams.of(KILOGRAM - 1))),
                tenthsOfCubicMetres(space.plus(CubicCentimetres.of(TENTH - 1))));
    }

    /** As the timetable shows it: what is free is never said to be more, nor what is needed to be less. */
    private static BigDecimal wholeKilograms(Grams weight) {
        return Grams.of(weight.value() - weight.value() % KILOGRAM).kilograms();
    }

    private static BigDecimal tenthsOfCubicMetres(CubicCentimetres space) {
        return CubicCentimetres.of(space.value() - space.value() % TENTH).cubicMetres();
    }

    /** Takes space for goods; false, and nothing is taken, when not so much is left. */
    boolean takeIfFree(Grams weight, CubicCentimetres space) {
        if (weight.isMoreThan(freeWeight()) || space.isMoreThan(freeVolume())) {
            return false;
        }
        bookedWeight = bookedWeight.plus(weight);
        bookedVolume = bookedVolume.plus(space);
        return true;
    }

    /** Gives back what a cancelled booking had taken. */
    void giveBack(Grams weight, CubicCentimetres space) {
        bookedWeight = bookedWeight.minus(weight);
        bookedVolume = bookedVolume.minus(space);
    }

    /**
     * Leaves and lands at other times than planned; the latest word holds. Goods are handed over as long before departure
     * as ever.
     */
    void delay(FlightTimes times, String why) {
        Refused.unless(!cancelled, "flight.cancelled", key());
        times.requireForwards(number);
        cutOff = cutOff.plus(Duration.between(leaves(), times.departs()));
        etd = times.departs();
        eta = times.arrives();
        reason = words(why);
    }

    /** Lands at another time by what its carrier says of it; the latest word holds, and one that runs backwards is none. */
    boolean lands(Instant at) {
        boolean can = !cancelled && leaves().isBefore(at);
        eta = can ? at : eta;
        return can;
    }

    private Instant leaves() {
        return Objects.requireNonNullElse(etd, std);
    }

    /** Does not fly. */
    void cancel(String why) {
        Refused.unless(!cancelled, "flight.cancelled", key());
        cancelled = true;
        reason = words(why);
    }

    private static String words(String why) {
        if (why.isBlank() || why.length() > LONGEST_REASON) {
            throw Refused.because("flight.reason", LONGEST_REASON).at("reason");
        }
        return why.strip();
    }

    /** A flight that does not fly has room for nothing. */
    Grams freeWeight() {
        return cancelled ? Grams.ZERO : capacity.minus(bookedWeight);
    }

    CubicCentimetres freeVolume() {
        return cancelled ? CubicCentimetres.ZERO : volume.minus(bookedVolume);
    }

    FlightKey key() {
        return new FlightKey(number, day);
    }

    FlightRow row() {
        return new FlightRow(
                key().toString(),
                number,
                day,
                origin,
                destination,
                std,
                sta,
                cutOff,
                new FlightSpaceLeft(capacity, freeWeight(), volume, freeVolume()),
                new FlightNews(
                        Optional.ofNullable(etd),
                        Optional.ofNullable(eta),
                        cancelled,
                        Objects.requireNonNullElse(reason, "")));
    }
}
