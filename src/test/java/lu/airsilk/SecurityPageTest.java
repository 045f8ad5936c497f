package lu.airsilk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the page on security says is so: its tests are there, and what the code is said not to do, it does not. */
class SecurityPageTest {

    private static final String PROOF = "(`\\w+#\\w+`|here: [A-Z][\\w ,-]+)";
    private static final Pattern CELL =
            Pattern.compile(PROOF + "(, `\\w+#\\w+`|; `\\w+#\\w+`)*(; open: .+)?|open: .+|none: .+");
    private static final Pattern TEST = Pattern.compile("`(\\w+)#(\\w+)`");
    private static final Pattern SECTION = Pattern.compile("here: ([^;]+)");
    private static final String CRYPTOGRAPHY =
            "\\b(MessageDigest|Mac|Cipher|Signature|KeyGenerator|KeyPairGenerator|SecretKeyFactory)\\.getInstance|new"
                    + " SecureRandom";

    private final String page = TestFiles.text(Path.of("src/site/markdown/security.md"));
    private final List<String[]> rows = page.lines()
            .filter(line -> line.matches("\\| \\d+\\.\\d+\\.\\d+ .*"))
            .map(line -> line.split(" *\\| *", -1))
            .toList();

    @Test
    void each_requirement_stands_here_once_with_its_level() {
        List<String> asked = TestFiles.text(TestFiles.file("guard/asvs.txt"))
                .lines()
                .filter(line -> !line.startsWith("#"))
                .toList();

        assertEquals(253, asked.size());
        assertEquals(asked, rows.stream().map(row -> row[1] + " " + row[2]).toList());
    }

    @Test
    void each_is_proven_by_a_test_or_a_section_or_says_why_not() {
        assertEquals(
                List.of(),
                rows.stream()
                        .filter(row -> row.length != 6
                                || row[3].isEmpty()
                                || !CELL.matcher(row[4]).matches())
                        .map(row -> String.join(" | ", row))
                        .toList());
    }

    @Test
    void each_test_and_section_that_is_named_is_there() {
        Map<String, String> tests = sources("src/test/java", ".java");
        Set<String> missing = new TreeSet<>();
        for (String[] row : rows) {
            TEST.matcher(row[4])
                    .results()
                    .filter(named -> !isIn(tests, named))
                    .forEach(named -> missing.add(named.group()));
            SECTION.matcher(row[4])
                    .results()
                    .filter(named -> !page.contains("\n## " + named.group(1).strip() + "\n"))
                    .forEach(named -> missing.add(named.group()));
        }

        assertEquals(Set.of(), missing);
    }

    private static boolean isIn(Map<String, String> tests, MatchResult named) {
        String test = tests.getOrDefault(named.group(1) + ".java", "");
        return test.contains(" " + named.group(2) + "(") || test.contains(" ArchRule " + named.group(2) + " ");
    }

    @Test
    void the_portal_starts_no_process_and_asks_no_directory() {
        assertEquals(
                Set.of(),
                filesThatSay("ProcessBuilder|\\.exec\\(|javax\\.naming|InitialContext|ObjectInputStream|XPath"
                        + "|javax\\.script|ExpressionFactory|XMLDecoder"));
    }

    @Test
    void no_text_from_outside_becomes_a_pattern() {
        // those that are handed a pattern, each written in the class that hands it
        assertEquals(
                Set.of("CasesText.java", "CountWords.java", "Slot.java", "VatDigits.java"),
                filesThatSay("(Pattern\\.compile|\\.matches|\\.replaceAll)\\([a-z]\\w*[,)]"));
    }

    @Test
    void requests_go_out_in_few_places() {
        assertEquals(
                Set.of("MailChannel.java", "PagesReady.java", "WecomRobot.java"),
                filesThatSay("java\\.net\\.http\\.HttpClient|java\\.net\\.Socket;|openConnection|mail\\.Transport"));
        assertEquals(Set.of("PagesReady.java"), filesThatSay("followRedirects"));
    }

    @Test
    void cryptography_is_used_where_the_page_says() {
        Set<String> used = filesThatSay(CRYPTOGRAPHY);

        assertEquals(
                Set.of(),
                used.stream()
                        .filter(file -> !page.contains("\n| `" + file.replace(".java", "") + "` | "))
                        .collect(Collectors.toSet()));
        assertEquals(
                Set.of(),
                filesThatSay("(?<!Currency\\.)getInstance\\(\"(?!SHA-256\"|HmacSHA256\"|TLS)[A-Z][\\w/-]+\"\\)"));
    }

    @Test
    void chance_that_guards_comes_from_secure_random() {
        // the number of a request is no secret
        assertEquals(
                Set.of("AgainInterceptor.java", "CallerFilter.java"),
                filesThatSay("new Random\\(|ThreadLocalRandom|Math\\.random"));
    }

    @Test
    void no_script_listens_to_other_windows() {
        Set<String> loud = said(
                sources("src/main/webapp/resources/js", ".js"),
                "(window|parent|opener|top)\\.postMessage|addEventListener\\(['\"]message|\\beval\\(|new"
                        + " Function|document\\.write|__proto__|[?&]callback=|ActiveX");

        assertEquals(Set.of(), loud);
    }

    @Test
    void passwords_are_typed_unseen_and_may_be_pasted() {
        Map<String, String> views = sources("src/main/webapp", ".xhtml");

        assertEquals(
                Set.of(),
                said(views, "<(p|h):inputText (?![^>]*type=\"password\")[^>]*(value|id)=\"[^\"]*[pP]assword"));
        assertEquals(
                Set.of(),
                said(views, "onpaste|autocomplete=\"off\"[^>]*[pP]assword|[pP]assword[^>]*autocomplete=\"off\""));
    }

    @Test
    void pages_run_as_in_production() {
        String settings =
                TestFiles.text(Path.of("src/main/webapp/WEB-INF/web.xml")).replaceAll("\\s+", "");

        assertTrue(settings.contains(
                "<param-name>jakarta.faces.PROJECT_STAGE</param-name><param-value>Production</param-value>"));
    }

    private static Set<String> filesThatSay(String pattern) {
        Map<String, String> all = sources("src/main/java", ".java");
        all.putAll(sources("src/sample/java", ".java"));
        return said(all, pattern);
    }

    private static Set<String> said(Map<String, String> files, String pattern) {
        Pattern sought = Pattern.compile(pattern);
        return files.entrySet().stream()
                .filter(file -> sought.matcher(file.getValue()).find())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> sources(String folder, String ending) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            var texts = new TreeMap<String, String>();
            files.filter(file -> file.toString().endsWith(ending))
                    .forEach(file -> texts.merge(file.getFileName().toString(), TestFiles.text(file), String::concat));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
