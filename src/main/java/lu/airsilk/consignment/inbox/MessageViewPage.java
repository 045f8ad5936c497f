package lu.airsilk.consignment.inbox;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import lu.airsilk.message.MessageReading;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.AirWaybillNumber;
import org.jspecify.annotations.Nullable;

/** A kept message, letter by letter beside what it says. */
@Named
@RequestScoped
public class MessageViewPage {

    @Inject
    MessageBook book;

    private String id = "";
    private @Nullable MessageRow message;
    private @Nullable MessageReading reading;
    private @Nullable MessageSheet sheet;

    public void load() {
        MessageRow kept = book.message(number());
        message = kept;
        reading = book.reading(kept);
        sheet = MessageSheet.of(reading);
    }

    /** An address without a number names no message. */
    private long number() {
        if (!id.matches("\\d{1,18}")) {
            throw Refused.unknown("message.notKept", id);
        }
        return Long.parseLong(id);
    }

    public MessageRow getMessage() {
        return Objects.requireNonNull(message);
    }

    public MessageSheet getSheet() {
        return Objects.requireNonNull(sheet);
    }

    /** The air waybills that it speaks of. */
    public List<AirWaybillNumber> getAwbs() {
        return Objects.requireNonNull(reading).awbs();
    }

    public String getId() {
        return id;
    }

    /** An empty address gives no value at all. */
    public void setId(@Nullable String id) {
        this.id = Objects.requireNonNullElse(id, "");
    }
}
