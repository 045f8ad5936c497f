package lu.airsilk.platform.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;

/**
 * A photo as a file: JPEG or PNG by its first bytes, at most 3 MB.
 *
 * @param mediaType {@code image/jpeg} or {@code image/png}
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record PhotoFile(String mediaType, byte[] content) {

    static final int LARGEST = 3_000_000;

    private static final int MEGA = 1_000_000;

    /** Enough to see what is torn and to read what is printed. */
    private static final int LONGEST_SIDE = 1_600;

    /** The photo in this stream, of which no more is read than a photo has. */
    public static PhotoFile from(InputStream content) throws IOException {
        return of(content.readNBytes(LARGEST + 1));
    }

    /** The photo in these bytes; refused when they are none. */
    public static PhotoFile of(byte[] content) {
        if (content.length > LARGEST) {
            throw new Refused(Refused.Kind.TOO_LARGE, Refusal.of("photo.large", LARGEST / MEGA));
        }
        return switch (MediaKind.of(content)) {
            case JPEG -> new PhotoFile("image/jpeg", content);
            case PNG -> new PhotoFile("image/png", content);
            case EMPTY, TEXT, MARKUP, ZIP, OLE2, PDF, GIF, RAR, GZIP, PARQUET ->
                throw new Refused(Refused.Kind.UNSUPPORTED, Refusal.of("photo.kind"));
        };
    }

    /** The photo that this text writes in Base64; refused when it writes none. */
    public static PhotoFile ofBase64(String text) {
        try {
            return of(Base64.getDecoder().decode(text));
        } catch (IllegalArgumentException _) {
            throw new Refused(Refused.Kind.UNSUPPORTED, Refusal.of("photo.kind"));
        }
    }

    /** What it shows and nothing else, drawn anew: neither place nor camera, and nothing hidden behind it. */
    public PhotoFile anew() {
        return new PhotoFile(
                PictureFile.MEDIA_TYPE, PictureFile.of(this, LONGEST_SIDE).jpeg());
    }
}
