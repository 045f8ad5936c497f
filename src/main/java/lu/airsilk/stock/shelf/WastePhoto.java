package lu.airsilk.stock.shelf;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import lu.airsilk.platform.file.PhotoFile;
import lu.airsilk.platform.persistence.AppendOnly;
import lu.airsilk.platform.persistence.StoredEntity;

/** What was thrown away, as the store saw it. Born with its note; never changed. */
@Entity
@Table(name = "waste_photo")
@AppendOnly
@SuppressWarnings("UnusedVariable") // a column that queries read
class WastePhoto extends StoredEntity {

    private String number;
    private String mediaType;
    private byte[] content;

    @SuppressWarnings("NullAway.Init")
    protected WastePhoto() {}

    WastePhoto(String number, PhotoFile file) {
        this.number = number;
        mediaType = file.mediaType();
        content = file.content();
    }

    PhotoFile file() {
        return new PhotoFile(mediaType, content);
    }
}
