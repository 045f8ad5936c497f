package lu.airsilk.platform.file;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.SampleModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.stream.ImageInputStream;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;

/**
 * A picture made anew from an uploaded photo: its colours and nothing else, so that no metadata, no place where it was
 * taken and nothing hidden behind it is kept. A JPEG, turned as its camera was held.
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record PictureFile(byte[] jpeg) {

    public static final String MEDIA_TYPE = "image/jpeg";

    static final int LONGEST_SIDE = 800;

    /** A camera's largest, at four bytes a pixel; all of it is unpacked, though only every n-th pixel is kept. */
    private static final long MOST_UNPACKED = 24_000_000L * Integer.BYTES;

    /** What one picture may take of the memory while it is decoded, in bytes. */
    private static final long MOST_MEMORY = 32L << 20;

    /** One is decoded at a time, so that many who send one do not fill the memory together. */
    private static final ReentrantLock DECODER = new ReentrantLock(true);

    /** Who waits longer for their turn comes again: nobody's crowd of pictures holds the server's threads. */
    private static final Duration TURN = Duration.ofSeconds(1);

    static {
        ImageIO.setUseCache(false); // a picture is small: nothing of it need lie in a file that a crash would leave
    }

    /** The picture in this photo; refused when it cannot be drawn or is too large to be drawn, before it is drawn. */
    public static PictureFile of(PhotoFile photo) {
        return of(photo, LONGEST_SIDE);
    }

    /** The same with a longer side of at most so many pixels. */
    static PictureFile of(PhotoFile photo, int longest) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(photo.content()))) {
            Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(photo.mediaType());
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return drawn(reader, new Drawing(longest, CameraTurn.of(photo.content())));
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

    private static PictureFile drawn(ImageReader reader, Drawing drawing) throws IOException {
        long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        long most = MOST_UNPACKED / bytesPerPixel(reader);
        if (pixels > most) {
            throw new Refused(Refused.Kind.TOO_LARGE, Refusal.of("picture.large", pixels, most));
        }
        awaitTurn();
        try {
            return new PictureFile(encoded(drawing.of(reader.read(0, everyNth(reader, drawing.longest())))));
        } finally {
            DECODER.unlock();
        }
    }

    private static void awaitTurn() {
        try {
            if (DECODER.tryLock(TURN.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        throw Refused.tooMany("picture.busy", TURN);
    }

    /** Every n-th pixel, some twice as many as are kept, and never more than the memory is meant for. */
    private static ImageReadParam everyNth(ImageReader reader, int longest) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        int nth = Math.max(1, Math.max(width, height) / (2 * longest));
        while ((long) (width / nth + 1) * (height / nth + 1) * bytesPerPixel(reader) > MOST_MEMORY) {
            nth++;
        }
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceSubsampling(nth, nth, 0, 0);
        return param;
    }

    /** 8 for 16 bits of red, green, blue and depth; 4 where the file does not say it by its head. */
    private static int bytesPerPixel(ImageReader reader) throws IOException {
        ImageTypeSpecifier type = reader.getRawImageType(0);
        return type == null ? Integer.BYTES : (bits(type.getSampleModel()) + Byte.SIZE - 1) / Byte.SIZE;
    }

    private static int bits(SampleModel model) {
        return IntStream.of(model.getSampleSize()).sum();
    }

    /**
     * How it is drawn.
     *
     * @param turns quarters to the right
     */
    private record Drawing(int longest, int turns) {

        /** On white, since a JPEG cannot be seen through. */
        BufferedImage of(BufferedImage read) {
            int longer = Math.max(read.getWidth(), read.getHeight());
            int width = side(read.getWidth(), longer);
            int height = side(read.getHeight(), longer);
            boolean lying = turns % 2 == 1;
            BufferedImage drawn =
                    new BufferedImage(lying ? height : width, lying ? width : height, BufferedImage.TYPE_INT_RGB);
            Graphics2D canvas = drawn.createGraphics();
            canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            turn(canvas, width, height);
            canvas.drawImage(read, 0, 0, width, height, Color.WHITE, null);
            canvas.dispose();
            return drawn;
        }

        private void turn(Graphics2D canvas, int width, int height) {
            switch (turns) {
                case 1 -> canvas.translate(height, 0);
                case 2 -> canvas.translate(width, height);
                case 3 -> canvas.translate(0, width);
                default -> {}
            }
            canvas.transform(AffineTransform.getQuadrantRotateInstance(turns));
        }

        private int side(int own, int longer) {
            return longer <= longest ? own : Math.max(1, own * longest / longer);
        }
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
