package lu.airsilk.identity.access;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import java.util.stream.Stream;
import lu.airsilk.shared.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which passwords are taken where one is set. */
class PasswordRulesTest {

    private final PasswordRules rules = new PasswordRules();

    @BeforeEach
    @SuppressWarnings("UnnecessaryAssignment") // what the server would read from the settings
    void without_a_sample() {
        rules.sample = "none";
        rules.samplePassword = "";
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        aaaaaaaaaaaa, user.passwordGuessed
        123456789012, user.passwordGuessed
        passwordpassword, user.passwordGuessed
        qwertyuiopas, user.passwordGuessed
        iloveyouiloveyou, user.passwordGuessed
        airsilk-demo, user.passwordOfOurs
        Zhengzhou by air 7, user.passwordOfOurs
        claire weber claire, user.passwordOfOurs
        buyer.north buyer.north, user.passwordOfOurs
        赵晓梅在开封卖葡萄酒十二瓶, user.passwordOfOurs
        Einkauf2026!!, user.passwordOfOurs
        Qualitaet#2026#, user.passwordOfOurs
        我在采购部门上班已经十二年了, user.passwordOfOurs
        too short, user.password
        """)
    void what_is_guessed_first_is_refused_and_says_why(String typed, String why) {
        Refused refused = assertThrows(Refused.class, () -> check(typed));

        assertEquals(why, refused.refusals().getFirst().code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0\0\0\0\0\0\0\0\0\0\0\0", "a cat\u0007 at the door", "a cat\tat the door"})
    void signs_that_nobody_types_are_refused(String typed) {
        Refused refused = assertThrows(Refused.class, () -> check(typed));

        assertEquals("user.passwordSigns", refused.refusals().getFirst().code());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a cat at the door",
                "明月几时有把酒问青天不知",
                "correct horse battery staple",
                "dX7#kQ2!vB9p",
                "wait till the important cows come"
            })
    void a_sentence_or_enough_chance_is_taken(String typed) {
        assertDoesNotThrow(() -> check(typed));
    }

    /** The bundles say what roles are called; a word of these that the rule does not know would be missing there. */
    @ParameterizedTest
    @ValueSource(strings = {"", "_zh", "_fr", "_de"})
    void what_a_role_is_called_in_any_language_is_a_word_of_ours(String language) throws IOException {
        Properties texts = new Properties();
        try (Reader bundle = Files.newBufferedReader(
                Path.of("src/main/resources/lu/airsilk/identity/messages" + language + ".properties"))) {
            texts.load(bundle);
        }
        texts.stringPropertyNames().stream()
                .filter(key -> key.startsWith("Role."))
                .flatMap(key -> Stream.of(texts.getProperty(key).split(" ")))
                .filter(word -> word.length() > 4 || Character.isIdeographic(word.codePointAt(0)))
                .forEach(word -> assertEquals(
                        "user.passwordOfOurs",
                        assertThrows(Refused.class, () -> check(word + " 7 kx#Qv!pR2z"), word)
                                .refusals()
                                .getFirst()
                                .code(),
                        word));
    }

    @Test
    void the_longest_costs_no_more_than_others() {
        assertTimeout(Duration.ofSeconds(5), () -> check("a1b2 4@3!".repeat(14)));
    }

    private void check(String typed) {
        rules.check(new Password("buyer.north", typed), "Claire Weber 赵晓梅");
    }
}
