package lu.airsilk.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lu.airsilk.TestFiles;
import lu.airsilk.identity.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FoundKindTest {

    /** What a page says of who may open it; pages that ask otherwise say nothing here. */
    private static final Pattern ONLY_FOR = Pattern.compile("onlyFor\\('([A-Z ]+)'\\)");

    @ParameterizedTest
    @EnumSource
    void who_may_open_a_page_finds_what_it_shows(FoundKind kind) {
        String view = TestFiles.text(Path.of("src/main/webapp" + kind.url("").replaceFirst("\\?.*", "")));
        Matcher said = ONLY_FOR.matcher(view);
        if (said.find()) {
            assertEquals(
                    Arrays.stream(said.group(1).split(" ", -1))
                            .map(Role::valueOf)
                            .collect(Collectors.toSet()),
                    readers(kind));
        }
    }

    private static Set<Role> readers(FoundKind kind) {
        return Arrays.stream(Role.values())
                .filter(role -> kind.isFor(List.of(role)))
                .collect(Collectors.toSet());
    }
}
