package lu.airsilk.platform.command;

import jakarta.interceptor.InvocationContext;
import jakarta.json.bind.Jsonb;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What a command is about, in 64 letters: its name and its arguments, so that a key cannot serve two commands. */
final class Fingerprint {

    private Fingerprint() {}

    static String of(InvocationContext command, Jsonb json) {
        StringBuilder said = new StringBuilder(command.getMethod().toString());
        for (Object argument : command.getParameters()) {
            said.append('\n').append(argument == null ? "" : json.toJson(argument));
        }
        return HexFormat.of().formatHex(sha256().digest(said.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
