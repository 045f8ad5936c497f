package lu.airsilk.order.line;

import java.io.Serializable;
import java.time.LocalDate;
import lu.airsilk.flight.ShelfForecast;
import lu.airsilk.platform.rest.RequestFields;
import org.jspecify.annotations.Nullable;

/** Other days to be promised, and why. */
public class PromiseForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable LocalDate likely;
    private @Nullable LocalDate nineInTen;
    private String reason = "";

    ShelfForecast forecast() {
        return new ShelfForecast(RequestFields.value("likely", likely), RequestFields.value("nineInTen", nineInTen));
    }

    public @Nullable LocalDate getLikely() {
        return likely;
    }

    public void setLikely(@Nullable LocalDate likely) {
        this.likely = likely;
    }

    public @Nullable LocalDate getNineInTen() {
        return nineInTen;
    }

    public void setNineInTen(@Nullable LocalDate nineInTen) {
        this.nineInTen = nineInTen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
