package lu.airsilk.distribution.delivery;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import lu.airsilk.distribution.Delivery;
import lu.airsilk.platform.file.PhotoFile;
import lu.airsilk.platform.persistence.Act;
import lu.airsilk.platform.persistence.AppendOnly;

/** A photo that a store took of a line that did not come as it was sent. Kept for good. */
@Entity
@Table(name = "delivery_photo")
@AppendOnly
@SuppressWarnings("UnusedVariable") // columns that queries read
class DeliveryPhoto extends Act {

    private String delivery;
    private int position;
    private String mediaType;
    private byte[] content;
    private String takenBy;
    private Instant takenAt;

    @SuppressWarnings("NullAway.Init")
    protected DeliveryPhoto() {}

    DeliveryPhoto(Delivery delivery, int position, PhotoFile file, Delivery.Hand taken) {
        this.delivery = delivery.number().number();
        this.position = position;
        mediaType = file.mediaType();
        content = file.content();
        takenBy = taken.by();
        takenAt = taken.at();
    }

    PhotoFile file() {
        return new PhotoFile(mediaType, content);
    }
}
