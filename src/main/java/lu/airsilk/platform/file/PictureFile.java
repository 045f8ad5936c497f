package lu.airsilk.platform.file;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;

/**
 * A picture made anew from an uploaded photo: its colours and nothing else, so that no metadata, no place where it was
 * taken and nothing hidden behind it is kept. A JPEG, its longer side at most {@value #LONGEST_SIDE} pixels.
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record PictureFile(byte[] jpeg) {

    public static final String MEDIA_TYPE = "image/jpeg";

    static final int LONGEST_SIDE = 800;

    /** Decoded, this many need 4 bytes each: far less than a request may take. */
    private static final long MOST_PIXELS = 24_000_000;

    /** The picture in this photo; refused when it cannot be drawn or is too large to be drawn, before it is drawn. */
    public static PictureFile of(PhotoFile photo) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(photo.content()))) {
            Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(photo.mediaType());
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return drawn(reader);
            } finally {
                reader.dispose();
            }
        } catch (IOException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | NegativeArraySizeException damaged) {
            // the library answers a damaged picture with whatever exception it stumbles into
            throw new Refused(Refused.Kind.UNREADABLE, Refusal.of("picture.broken"));
        }
    }

    private static PictureFile drawn(ImageReader reader) throws IOException {
        long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        if (pixels > MOST_PIXELS) {
            throw new Refused(Refused.Kind.TOO_LARGE, Refusal.of("picture.large", pixels, MOST_PIXELS));
        }
        BufferedImage read = reader.read(0);
        return new PictureFile(encoded(scaled(read)));
    }

    /** On white, since a JPEG cannot be seen through. */
    private static BufferedImage scaled(BufferedImage read) {
        int longer = Math.max(read.getWidth(), read.getHeight());
        int width = side(read.getWidth(), longer);
        int height = side(read.getHeight(), longer);
        BufferedImage scaled = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = scaled.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        canvas.drawImage(read, 0, 0, width, height, Color.WHITE, null);
        canvas.dispose();
        return scaled;
    }

    private static int side(int own, int longer) {
        return longer <= LONGEST_SIDE ? own : Math.max(1, own * LONGEST_SIDE / longer);
    }

    private static byte[] encoded(BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
