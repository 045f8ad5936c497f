package lu.airsilk.platform.file;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * How a camera was held, as the head of its JPEG says (EXIF, tag 274). Browsers turn a photo by it; a photo that is drawn
 * anew loses it and is turned instead.
 */
final class CameraTurn {

    private static final byte[] EXIF = "Exif\0\0".getBytes(US_ASCII);
    private static final int APPLICATION_ONE = 0xffe1;
    private static final int FIRST_MARKER = 0xff00;
    private static final int ORIENTATION = 274;
    private static final int ENTRY = 12;

    private CameraTurn() {}

    /** Quarters to the right; 0 when the file does not say, or says what nobody understands. */
    static int of(byte[] photo) {
        try {
            return turns(ByteBuffer.wrap(photo));
        } catch (IndexOutOfBoundsException | IllegalArgumentException cut) {
            return 0;
        }
    }

    private static int turns(ByteBuffer photo) {
        int at = 2;
        while (Short.toUnsignedInt(photo.getShort(at)) >= FIRST_MARKER) {
            int length = Short.toUnsignedInt(photo.getShort(at + 2));
            if (Short.toUnsignedInt(photo.getShort(at)) == APPLICATION_ONE && isExif(photo, at + 4)) {
                return turns(photo.slice(at + 4 + EXIF.length, length - 2 - EXIF.length), 0);
            }
            at += 2 + Math.max(2, length);
        }
        return 0;
    }

    private static boolean isExif(ByteBuffer photo, int at) {
        byte[] name = new byte[EXIF.length];
        photo.get(at, name);
        return Arrays.equals(name, EXIF);
    }

    private static int turns(ByteBuffer exif, int at) {
        exif.order(exif.get(at) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int list = exif.getInt(at + 4);
        int entries = Short.toUnsignedInt(exif.getShort(list));
        for (int entry = 0; entry < entries; entry++) {
            int place = list + 2 + entry * ENTRY;
            if (exif.getShort(place) == ORIENTATION) {
                return switch (exif.getShort(place + 8)) {
                    case 6 -> 1;
                    case 3 -> 2;
                    case 8 -> 3;
                    default -> 0;
                };
            }
        }
        return 0;
    }
}
