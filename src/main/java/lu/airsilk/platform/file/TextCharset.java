package lu.airsilk.platform.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import lu.airsilk.shared.Refused;

/**
 * In which characters a text file is written, found from its bytes.
 *
 * <p>In order: a byte order mark; UTF-8 when the whole file is; UTF-16 by where its zeros stand; GB18030 when high bytes
 * come in Chinese pairs; else the Western set under which most high bytes become letters where letters belong. Cost: at
 * most four passes over the file, 64 KiB of memory.
 *
 * @param charset to decode with
 * @param markBytes the length of the byte order mark, to be skipped
 */
public record TextCharset(Charset charset, int markBytes) {

    private static final Charset GB18030 = Charset.forName("GB18030");

    /**
     * The charset of the file at this path.
     *
     * @throws Refused {@code import.charset} when no charset makes it text
     */
    public static TextCharset of(Path file) throws IOException {
        byte[] head = head(file);
        Optional<TextCharset> marked = ByteOrderMark.of(head);
        if (marked.isPresent()) {
            return marked.get();
        }
        Optional<Charset> wide = WideText.charset(head);
        if (wide.isPresent()) {
            return unmarked(wide.get());
        }
        return unmarked(isWritten(file, StandardCharsets.UTF_8) ? StandardCharsets.UTF_8 : guess(file));
    }

    /** The file's text from its first character on; what cannot be decoded becomes U+FFFD. */
    public Reader open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        in.skipNBytes(markBytes);
        return new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE));
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(1 << 14);
        }
    }

    private static Charset guess(Path file) throws IOException {
        HighBytes sample = HighBytes.sample(file);
        if (!sample.isText()) {
            throw Refused.unreadable("import.charset");
        }
        if (sample.looksChinese() && isWritten(file, GB18030)) {
            return GB18030;
        }
        return WesternText.charset(sample).orElseThrow(() -> Refused.unreadable("import.charset"));
    }

    private static boolean isWritten(Path file, Charset charset) throws IOException {
        char[] nowhere = new char[1 << 14];
        try (Reader reader = new InputStreamReader(Files.newInputStream(file), charset.newDecoder())) {
            int read = 0;
            while (read >= 0) {
                if (hasNul(nowhere, read)) {
                    throw Refused.unreadable("import.charset");
                }
                read = reader.read(nowhere);
            }
            return true;
        } catch (CharacterCodingException anotherCharset) {
            return false;
        }
    }

    private static boolean hasNul(char[] buffer, int length) {
        for (int at = 0; at < length; at++) {
            if (buffer[at] == 0) {
                return true;
            }
        }
        return false;
    }

    private static TextCharset unmarked(Charset charset) {
        return new TextCharset(charset, 0);
    }
}
