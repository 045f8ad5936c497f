package lu.airsilk.platform.rest;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import lu.airsilk.platform.Texts;

/** The language of the one who reads the answer. */
public final class Reader {

    private Reader() {}

    /** The first language of {@code Accept-Language} that the portal speaks; English when it speaks none. */
    public static Locale of(HttpHeaders headers) {
        return of(headers.getAcceptableLanguages());
    }

    /** The same of languages in the order in which they are wanted. */
    public static Locale of(List<Locale> acceptable) {
        return acceptable.stream()
                .flatMap(wanted -> Texts.LANGUAGES.stream()
                        .filter(spoken -> spoken.getLanguage().equals(wanted.getLanguage())))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }
}
