package lu.airsilk.guard;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Bodies that are no JSON, or JSON that no command is made of. */
final class BrokenJson {

    private static final List<String> TEXTS = List.of(
            "",
            "null",
            "true",
            "42",
            "\"text\"",
            "[]",
            "[null]",
            "{",
            "}",
            "{}{}",
            "{\"a\":{",
            "{\"a\":[",
            "{\"a\":{\"b\"",
            "{\"a\"}",
            "{\"a\":}",
            "{\"a\" 1}",
            "{a:1}",
            "{'a':1}",
            "{\"a\":1,}",
            "{\"a\":1,,\"b\":2}",
            "{\"a\":1}x",
            "{\"a\":1}/**/",
            "{\"a\":/*no*/1}",
            "{\"a\":1,\"a\":2}",
            "{\"a\":01}",
            "{\"a\":+1}",
            "{\"a\":.5}",
            "{\"a\":1.}",
            "{\"a\":1e}",
            "{\"a\":NaN}",
            "{\"a\":-Infinity}",
            "{\"a\":0x1F}",
            "{\"a\":1e999999}",
            "{\"a\":-123123123123123123123123123123}",
            "{\"a\":\"\\x\"}",
            "{\"a\":\"\\u12\"}",
            "{\"a\":\"\\ud800\"}",
            "{\"\\udead\":0}",
            "{\"a\":\"\\u0000\"}",
            "{\"a\":\"line\nend\"}",
            "{\"a\":\"tab\tstop\"}",
            "{\"a\":tru}",
            "\ufeff{}",
            "{\"a\":\"unclosed}",
            "<order/>",
            "[".repeat(100_000),
            "{\"a\":".repeat(20_000));

    /** Bytes that are no UTF-8: a lone continuation, a cut letter, one written too long, UTF-16. */
    private static final List<String> BYTES =
            List.of("7b2261223a2281227d", "7b2261223a22e4bd227d", "7b2261223a22c0af227d", "fffe7b007d00", "7b007d00");

    private BrokenJson() {}

    static List<byte[]> bodies() {
        return Stream.concat(
                        TEXTS.stream().map(text -> text.getBytes(StandardCharsets.UTF_8)),
                        BYTES.stream().map(HexFormat.of()::parseHex))
                .toList();
    }
}
