package lu.airsilk.platform.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import lu.airsilk.platform.Texts;
import org.junit.jupiter.api.Test;

/** What a security event was about is noted for programs and read by people. */
class SecurityMatterTest {

    @Test
    void a_detail_says_its_matter_and_what_it_was_about() {
        String detail = SecurityMatter.RIGHTS_ASKED.of("eva.klein", List.of("IMPORT", "BUYER"));

        assertEquals("RIGHTS_ASKED eva.klein [IMPORT, BUYER]", detail);
        assertEquals(Optional.of(SecurityMatter.RIGHTS_ASKED), SecurityMatter.in(detail));
        assertEquals(List.of("eva.klein", "[IMPORT, BUYER]"), SecurityMatter.about(detail, 2));
    }

    @Test
    void a_refusal_has_no_matter_and_one_about_nothing_has_nothing_behind_it() {
        assertEquals(Optional.empty(), SecurityMatter.in("order.unknown GET /api/v1/orders/SO-00-000001"));
        assertEquals(Optional.of(SecurityMatter.CROWD), SecurityMatter.in(SecurityMatter.CROWD.of()));
        assertEquals(List.of(), SecurityMatter.about(SecurityMatter.CROWD.of(), 2));
    }

    @Test
    void each_matter_has_its_words() {
        Texts texts = new Texts();
        Set<SecurityMatter> mute = EnumSet.noneOf(SecurityMatter.class);
        for (Locale reader : List.of(Locale.ENGLISH, Locale.CHINESE, Locale.FRENCH, Locale.GERMAN)) {
            Arrays.stream(SecurityMatter.values())
                    .filter(matter -> texts.pattern("SecurityMatter." + matter.name(), reader)
                            .isEmpty())
                    .forEach(mute::add);
        }

        assertEquals(Set.of(), mute);
    }
}
