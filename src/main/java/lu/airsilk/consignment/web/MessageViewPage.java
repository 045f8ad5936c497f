package lu.airsilk.consignment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import lu.airsilk.consignment.MessageBook;
import lu.airsilk.consignment.MessageReading;
import lu.airsilk.consignment.MessageRow;
import lu.airsilk.shared.AirWaybillNumber;
import org.jspecify.annotations.Nullable;

/** A kept message, letter by letter beside what it says. */
@Named
@RequestScoped
public class MessageViewPage {

    @Inject
    MessageBook book;

    private long id;
    private @Nullable MessageRow message;
    private @Nullable MessageReading reading;
    private @Nullable MessageSheet sheet;

    public void load() {
        MessageRow kept = book.message(id);
        message = kept;
        reading = book.reading(kept);
        sheet = MessageSheet.of(reading);
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

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
