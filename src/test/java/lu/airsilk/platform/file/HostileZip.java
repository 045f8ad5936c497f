package lu.airsilk.platform.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/** A zip as no program of good will writes it. */
public final class HostileZip {

    private static final int CENTRAL = 0x02014b50;
    private static final int MADE_BY_UNIX = 3;
    private static final int LINK = 0xA1FF;

    private HostileZip() {}

    /** The first entry of this zip is told to be a symbolic link; its content is where it leads. */
    public static Path asLink(Path zip) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(zip)).order(ByteOrder.LITTLE_ENDIAN);
        int at = 0;
        while (bytes.getInt(at) != CENTRAL) {
            at++;
        }
        bytes.put(at + 5, (byte) MADE_BY_UNIX).putInt(at + 38, LINK << 16);
        return Files.write(zip, bytes.array());
    }
}
