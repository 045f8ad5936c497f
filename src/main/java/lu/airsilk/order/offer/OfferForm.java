package lu.airsilk.order.offer;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.Optional;
import lu.airsilk.location.Zones;
import lu.airsilk.order.draft.GoodsHits;
import lu.airsilk.order.list.CasesText;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.rest.FieldsTogether;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.Sku;
import org.jspecify.annotations.Nullable;

/** A question to a store being put together; the deadline is by Zhengzhou's clock. */
public class OfferForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String rest = "";
    private @Nullable LocalDate later;
    private String substitute = "";
    private OfferAnswer standing = OfferAnswer.LATER;
    private @Nullable LocalDate deadlineDay;
    private String deadlineTime = "17:00";
    private String reason = "";

    public OfferDraft draft() {
        var fields = new FieldsTogether();
        var asked =
                fields.read(() -> RequestFields.as("rest", rest, typed -> CasesText.read(typed, PageWords.reader())));
        var instead = fields.read(this::substitute);
        var day = fields.read(() -> RequestFields.value("deadlineDay", deadlineDay));
        var hour = fields.read(this::time);
        var why = fields.read(this::why);
        return fields.make(() -> new OfferDraft(
                asked.get(),
                Optional.ofNullable(later),
                instead.get(),
                standing,
                ZonedDateTime.of(day.get(), hour.get(), Zones.CGO).toInstant(),
                why.get()));
    }

    /** The substitute that was chosen of the hits, or whose number was typed; none when nothing was. */
    public Optional<Sku> substitute() {
        String instead = substitute.strip();
        return instead.isEmpty()
                ? Optional.empty()
                : Optional.of(RequestFields.as("substitute", instead, GoodsHits::sku));
    }

    /** So many cases are asked about; one as long as nobody has said how many. */
    public Cases cases() {
        return rest.isBlank()
                ? Cases.of(1)
                : RequestFields.as("rest", rest, typed -> CasesText.read(typed, PageWords.reader()));
    }

    private String why() {
        if (reason.isBlank()) {
            throw Refused.because("order.reasonMissing").at("askReason");
        }
        return reason;
    }

    private LocalTime time() {
        if (!deadlineTime.matches("([01]\\d|2[0-3]):[0-5]\\d")) {
            throw new Refused(Refusal.of("offer.time", deadlineTime).at("deadlineTime"));
        }
        return LocalTime.parse(deadlineTime);
    }

    public String getRest() {
        return rest;
    }

    public void setRest(String rest) {
        this.rest = rest;
    }

    public @Nullable LocalDate getLater() {
        return later;
    }

    public void setLater(@Nullable LocalDate later) {
        this.later = later;
    }

    public String getSubstitute() {
        return substitute;
    }

    /** The field of hits gives nothing at all where nothing was typed. */
    public void setSubstitute(@Nullable String substitute) {
        this.substitute = Objects.requireNonNullElse(substitute, "");
    }

    public OfferAnswer getStanding() {
        return standing;
    }

    public void setStanding(OfferAnswer standing) {
        this.standing = standing;
    }

    public @Nullable LocalDate getDeadlineDay() {
        return deadlineDay;
    }

    public void setDeadlineDay(@Nullable LocalDate deadlineDay) {
        this.deadlineDay = deadlineDay;
    }

    public String getDeadlineTime() {
        return deadlineTime;
    }

    public void setDeadlineTime(String deadlineTime) {
        this.deadlineTime = deadlineTime;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
