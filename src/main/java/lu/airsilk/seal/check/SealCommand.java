package lu.airsilk.seal.check;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lu.airsilk.seal.chain.SealSettings;

/**
 * The check without a portal, for the launcher's {@code --check-seal}: on a database that may be in doubt nothing is
 * started, migrated or written.
 */
public final class SealCommand {

    private static final String READ_ONLY =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;IFEXISTS=TRUE;ACCESS_MODE_DATA=r";

    private SealCommand() {}

    /**
     * Checks.
     *
     * @param settings {@code home}, {@code url}, {@code user}, {@code password}, {@code key}, {@code anchors}; empty when
     *     the operator does not say
     * @param now for the report
     * @return what is to be said, its first line {@code HOLDS} or {@code DIFFERS}
     */
    public static List<String> check(Map<String, String> settings, Instant now) throws SQLException, IOException {
        Path home = Path.of(settings.getOrDefault("home", "data")).toAbsolutePath();
        SealSettings seal = new SealSettings(home.toString(), said(settings, "key"), said(settings, "anchors"));
        seal.requireKey();
        String url = said(settings, "url").orElseGet(() -> "jdbc:h2:file:" + home.resolve("airsilk") + READ_ONLY);
        String user = said(settings, "user").orElse("airsilk");
        String password = said(settings, "password").orElse("airsilk");
        try (Connection database = DriverManager.getConnection(url, user, password)) {
            return said(new SealCheck(database, seal.key(), seal.anchors(), now).run());
        }
    }

    private static Optional<String> said(Map<String, String> settings, String name) {
        return Optional.ofNullable(settings.get(name)).filter(value -> !value.isBlank());
    }

    private static List<String> said(SealReport report) {
        List<String> lines = new ArrayList<>();
        lines.add(report.holds() ? "HOLDS" : "DIFFERS");
        lines.add("sealed to %s, %d portions, %d changes wait for the seal"
                .formatted(
                        report.sealedTo().map(Instant::toString).orElse("nothing"),
                        report.portions(),
                        report.waiting()));
        lines.add("last anchor: "
                + report.anchor()
                        .map(anchor -> anchor.at() + ", portion " + anchor.portion() + ", " + anchor.link())
                        .orElse("none"));
        if (!report.holds()) {
            lines.add(report.differences() + " differences, the earliest first:");
            report.first()
                    .forEach(each -> lines.add("%s  %s  %s %d  %s  %s"
                            .formatted(each.at(), each.by(), each.of(), each.number(), each.kind(), each.detail())
                            .strip()));
        }
        return lines;
    }
}
