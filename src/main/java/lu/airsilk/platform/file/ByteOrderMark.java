package lu.airsilk.platform.file;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** The mark by which a file names its own Unicode form. */
final class ByteOrderMark {

    private record Mark(String hex, Charset charset) {}

    /** UTF-32 first, whose little-endian mark begins with UTF-16's. */
    private static final List<Mark> MARKS = List.of(
            new Mark("0000feff", Charset.forName("UTF-32BE")),
            new Mark("fffe0000", Charset.forName("UTF-32LE")),
            new Mark("efbbbf", StandardCharsets.UTF_8),
            new Mark("fffe", StandardCharsets.UTF_16LE),
            new Mark("feff", StandardCharsets.UTF_16BE),
            new Mark("84319533", Charset.forName("GB18030")));

    private ByteOrderMark() {}

    static Optional<TextCharset> of(byte[] head) {
        String hex = HexFormat.of().formatHex(Arrays.copyOf(head, Math.min(head.length, 4)));
        return MARKS.stream()
                .filter(mark -> hex.startsWith(mark.hex()))
                .findFirst()
                .map(mark -> new TextCharset(mark.charset(), mark.hex().length() / 2));
    }
}
