package lu.airsilk.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import lu.airsilk.identity.Role;
import lu.airsilk.shared.Refusal;
import org.junit.jupiter.api.Test;

/** Sentences in the words of the reader. */
class TextsTest {

    private final Texts texts = new Texts();

    @Test
    void a_refusal_names_the_roles_in_the_words_of_each_language() {
        Refusal refusal = Refusal.of("identity.notAllowed", EnumSet.of(Role.BUYER, Role.FINANCE));

        assertEquals("Your role does not allow this. It is for Buying · Finance.", texts.say(refusal, Locale.ENGLISH));
        assertEquals("您的角色无权进行此操作，需要角色 采购 · 财务。", texts.say(refusal, Locale.forLanguageTag("zh-CN")));
    }

    @Test
    void a_sentence_without_places_is_the_same_again_and_an_unknown_key_is_its_own_sentence() {
        assertEquals("Buying", texts.say("Role.BUYER", List.of(), Locale.ENGLISH));
        assertEquals("Buying", texts.say("Role.BUYER", List.of(), Locale.ENGLISH));
        assertEquals("Role.NOBODY", texts.say("Role.NOBODY", List.of(), Locale.FRENCH));
        assertEquals("Buying", texts.say("Role.BUYER", List.of(), Locale.JAPANESE), "who has no language of ours");
    }
}
