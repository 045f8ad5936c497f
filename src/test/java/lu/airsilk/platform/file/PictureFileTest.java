package lu.airsilk.platform.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static lu.airsilk.shared.Refusals.refusalOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Pictures made anew from what people upload. */
class PictureFileTest {

    private static byte[] drawn(String format, int width, int height) throws IOException {
        var file = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, file);
        return file.toByteArray();
    }

    private static BufferedImage read(PictureFile picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(picture.jpeg()));
    }

    private static byte[] joined(byte[] head, byte[] tail) {
        byte[] all = Arrays.copyOf(head, head.length + tail.length);
        System.arraycopy(tail, 0, all, head.length, tail.length);
        return all;
    }

    @Test
    void a_large_photo_becomes_a_small_jpeg_of_the_same_shape() throws IOException {
        PictureFile picture = PictureFile.of(PhotoFile.of(drawn("png", 1_600, 1_000)));
        assertFalse(ImageIO.getUseCache(), "a crash would leave files");

        assertEquals(MediaKind.JPEG, MediaKind.of(picture.jpeg()));
        assertEquals(800, read(picture).getWidth());
        assertEquals(500, read(picture).getHeight());
    }

    @Test
    void a_thin_line_keeps_a_pixel_and_a_small_picture_its_size() throws IOException {
        assertEquals(
                1, read(PictureFile.of(PhotoFile.of(drawn("jpeg", 4_000, 2)))).getHeight());
        assertEquals(
                40, read(PictureFile.of(PhotoFile.of(drawn("jpeg", 40, 30)))).getWidth());
    }

    @Test
    void nothing_that_hides_behind_a_picture_is_kept() throws IOException {
        byte[] script = "<script>alert(1)</script>".getBytes(US_ASCII);

        PictureFile picture = PictureFile.of(PhotoFile.of(joined(drawn("png", 40, 30), script)));

        assertFalse(new String(picture.jpeg(), ISO_8859_1).contains("script"));
        assertTrue(picture.jpeg().length < 2_000);
    }

    @Test
    void what_only_begins_like_a_picture_is_refused() throws IOException {
        byte[] png = drawn("png", 400, 300);
        byte[] noise = "0123456789".repeat(50).getBytes(US_ASCII);

        assertEquals("picture.broken", code(Arrays.copyOf(png, 60)));
        assertEquals("picture.broken", code(joined(Arrays.copyOf(png, 8), noise)));
        assertEquals("picture.broken", code(joined(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff}, noise)));
    }

    /** Such texts were a fault of ours: each signs that Base64 does not know. */
    @Test
    void what_is_no_base64_is_no_photo() {
        for (String text : List.of("-1", "1.5", "\0", "'--", "")) {
            assertEquals("photo.kind", refusalOf(() -> PhotoFile.ofBase64(text)).code(), text);
        }
    }

    /** A file of some hundred bytes that would fill the memory when it is drawn. */
    @Test
    void a_picture_that_would_fill_the_memory_is_refused_before_it_is_drawn() throws IOException {
        assertEquals("picture.large", code(saying(100_000, drawn("png", 10, 10))));
    }

    /** Its head says that it unpacks to twice what any camera's does: 3 s of a processor each, for 190 kB. */
    @Test
    void a_picture_of_deep_colours_may_have_half_as_many_pixels() throws IOException {
        assertEquals("picture.large", code(saying(3_500, deep(10))));
    }

    /** A PNG whose head says that it has so many pixels a side. */
    private static byte[] saying(int side, byte[] png) {
        ByteBuffer head = ByteBuffer.wrap(png).putInt(16, side).putInt(20, side);
        CRC32 sum = new CRC32();
        sum.update(png, 12, 17);
        head.putInt(29, (int) sum.getValue());
        return png;
    }

    /** Deep colours take eight bytes a pixel; this one 48 MB. */
    @Test
    void a_picture_of_deep_colours_is_drawn_from_every_other_pixel() throws IOException {
        byte[] deep = deep(2_450);

        BufferedImage kept = read(PictureFile.of(PhotoFile.of(deep)));

        assertEquals(800, kept.getWidth());
        assertTrue(deep.length < 400_000, () -> "a small file: " + deep.length);
    }

    /** A photo keeps neither the place nor the camera, and lies as it was meant, since its head said so. */
    @Test
    void a_photo_drawn_anew_keeps_what_it_shows_and_lies_as_its_camera_was_held() throws IOException {
        byte[] taken = withHead(drawn("jpeg", 400, 300), 6, "GPSLatitude 49.6 CameraSerial 4711");

        PhotoFile kept = PhotoFile.of(taken).anew();
        BufferedImage shown = ImageIO.read(new ByteArrayInputStream(kept.content()));

        assertEquals("image/jpeg", kept.mediaType());
        assertEquals(300, shown.getWidth());
        assertEquals(400, shown.getHeight());
        assertFalse(new String(kept.content(), ISO_8859_1).contains("GPSLatitude"));
        assertFalse(new String(kept.content(), ISO_8859_1).contains("Exif"));
    }

    @Test
    void a_head_that_says_nonsense_turns_nothing() throws IOException {
        byte[] taken = withHead(drawn("jpeg", 400, 300), 6, "x");
        for (int cut = 2; cut < 60; cut++) {
            byte[] broken = taken.clone();
            Arrays.fill(broken, cut, Math.min(cut + 4, 60), (byte) 0xff);
            assertTrue(CameraTurn.of(broken) <= 1);
            assertTrue(CameraTurn.of(Arrays.copyOf(taken, cut)) <= 1);
        }
        assertEquals(
                "picture.broken",
                refusalOf(() -> PhotoFile.of("\u00ff\u00d8\u00ff<html>".getBytes(ISO_8859_1))
                                .anew())
                        .code());
    }

    /** An EXIF head with one entry, the orientation, and words behind it. */
    private static byte[] withHead(byte[] jpeg, int orientation, String words) {
        byte[] told = words.getBytes(US_ASCII);
        ByteBuffer head = ByteBuffer.allocate(4 + 6 + 26 + told.length);
        head.putShort((short) 0xffe1).putShort((short) (head.capacity() - 2));
        head.put("Exif\0\0MM".getBytes(US_ASCII)).putShort((short) 42).putInt(8);
        head.putShort((short) 1).putShort((short) 274).putShort((short) 3).putInt(1);
        head.putShort((short) orientation).putShort((short) 0).putInt(0);
        head.put(told);
        return joined(joined(Arrays.copyOf(jpeg, 2), head.array()), Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    private static byte[] deep(int side) throws IOException {
        var colours = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_sRGB),
                true,
                false,
                Transparency.TRANSLUCENT,
                DataBuffer.TYPE_USHORT);
        var image = new BufferedImage(colours, colours.createCompatibleWritableRaster(side, side), false, null);
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static String code(byte[] file) {
        return refusalOf(() -> PictureFile.of(PhotoFile.of(file))).code();
    }
}
