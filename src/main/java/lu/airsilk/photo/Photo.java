package lu.airsilk.photo;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import lu.airsilk.platform.command.Stamp;
import lu.airsilk.platform.file.PhotoFile;
import lu.airsilk.platform.persistence.Act;
import lu.airsilk.platform.persistence.AppendOnly;

/** What somebody photographed: a line of a document, or a thing that has no lines. Kept for good. */
@Entity
@Table(name = "photo")
@AppendOnly
@SuppressWarnings("UnusedVariable") // columns that queries read
class Photo extends Act {

    private String subject;
    private String mediaType;
    private byte[] content;
    private String takenBy;
    private Instant takenAt;

    @SuppressWarnings("NullAway.Init")
    protected Photo() {}

    Photo(String subject, PhotoFile file, Stamp taken) {
        this.subject = subject;
        mediaType = file.mediaType();
        content = file.content();
        takenBy = taken.by();
        takenAt = taken.at();
    }

    /** What it shows a line of, or shows as a whole. */
    String document() {
        return document(subject);
    }

    static String document(String subject) {
        int line = subject.indexOf('/');
        return line < 0 ? subject : subject.substring(0, line);
    }

    PhotoFile file() {
        return new PhotoFile(mediaType, content);
    }
}
