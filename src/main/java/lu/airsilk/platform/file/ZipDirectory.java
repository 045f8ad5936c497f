package lu.airsilk.platform.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lu.airsilk.shared.Refused;

/**
 * The directory at a zip's end, read by hand and never further than allowed.
 *
 * <p>The libraries load all of it before they can be asked how many entries there are; a directory of five million
 * entries would fill the heap. Zip64 is refused: what we take is far below its need.
 */
final class ZipDirectory {

    private static final int END_SIZE = 22;
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int HEADER_SIZE = 46;
    private static final int HEADER_SIGNATURE = 0x02014b50;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int UNIX = 3;

    private ZipDirectory() {}

    /**
     * The entries of the zip at this path.
     *
     * @param most more entries than this are refused as a bomb
     */
    static List<ZipMember> read(Path zip, int most) throws IOException {
        try (FileChannel channel = FileChannel.open(zip)) {
            long tailStart = Math.max(0, channel.size() - END_SIZE - LONGEST_COMMENT);
            ByteBuffer tail = bytes(channel, tailStart, (int) (channel.size() - tailStart));
            int end = endRecord(tail);
            long size = Integer.toUnsignedLong(tail.getInt(end + 12));
            long start = Integer.toUnsignedLong(tail.getInt(end + 16));
            refuseUnless(start + size == tailStart + end);
            return members(channel, start, start + size, most);
        }
    }

    private static int endRecord(ByteBuffer tail) {
        for (int at = tail.limit() - END_SIZE; at >= 0; at--) {
            if (tail.getInt(at) == END_SIGNATURE) {
                return at;
            }
        }
        throw corrupt();
    }

    private static List<ZipMember> members(FileChannel channel, long start, long end, int most) throws IOException {
        List<ZipMember> members = new ArrayList<>();
        long at = start;
        while (at < end) {
            refuseUnless(end - at >= HEADER_SIZE);
            ByteBuffer header = bytes(channel, at, HEADER_SIZE);
            refuseUnless(header.getInt(0) == HEADER_SIGNATURE);
            if (members.size() == most) {
                throw ZipGuard.bomb(most + " entries");
            }
            members.add(member(channel, at, header));
            at += HEADER_SIZE + length(header, 28) + length(header, 30) + length(header, 32);
        }
        return members;
    }

    private static ZipMember member(FileChannel channel, long at, ByteBuffer header) throws IOException {
        ByteBuffer name = bytes(channel, at + HEADER_SIZE, length(header, 28));
        int madeBy = length(header, 4) >>> 8;
        int mode = madeBy == UNIX ? header.getInt(38) >>> 16 : 0;
        return new ZipMember(StandardCharsets.UTF_8.decode(name).toString(), mode, (length(header, 8) & 1) == 1);
    }

    private static int length(ByteBuffer header, int at) {
        return Short.toUnsignedInt(header.getShort(at));
    }

    private static ByteBuffer bytes(FileChannel channel, long at, int size) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, at + buffer.position()) < 0) {
                throw corrupt();
            }
        }
        return buffer.flip();
    }

    private static void refuseUnless(boolean holds) {
        if (!holds) {
            throw corrupt();
        }
    }

    private static Refused corrupt() {
        return Refused.unreadable("import.zipCorrupt");
    }
}
