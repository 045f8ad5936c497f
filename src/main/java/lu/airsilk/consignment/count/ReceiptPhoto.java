package lu.airsilk.consignment.count;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import lu.airsilk.consignment.receipt.Receipt;
import lu.airsilk.platform.file.PhotoFile;
import lu.airsilk.platform.persistence.Act;
import lu.airsilk.platform.persistence.AppendOnly;

/** A photo that somebody at the hub took of a line: what is broken, what came instead. Kept for good. */
@Entity
@Table(name = "receipt_photo")
@AppendOnly
@SuppressWarnings("UnusedVariable") // columns that queries read
class ReceiptPhoto extends Act {

    private String receipt;

    private int position;

    @Column(name = "media_type")
    private String mediaType;

    private byte[] content;

    @Column(name = "taken_by")
    private String takenBy;

    @Column(name = "taken_at")
    private Instant takenAt;

    @SuppressWarnings("NullAway.Init")
    protected ReceiptPhoto() {}

    ReceiptPhoto(String receiptLine, PhotoFile file, Receipt.Sitting sitting) {
        int slash = receiptLine.indexOf('/');
        receipt = receiptLine.substring(0, slash);
        position = Integer.parseInt(receiptLine.substring(slash + 1));
        mediaType = file.mediaType();
        content = file.content();
        takenBy = sitting.by();
        takenAt = sitting.at();
    }

    PhotoFile file() {
        return new PhotoFile(mediaType, content);
    }
}
