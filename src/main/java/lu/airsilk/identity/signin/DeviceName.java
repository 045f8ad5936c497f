package lu.airsilk.identity.signin;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a browser or program calls itself, in the names that people know: {@code Firefox · Windows}. */
public final class DeviceName {

    private static final Map<String, String> BROWSERS = ordered(
            "MicroMessenger",
            "微信",
            "Edg",
            "Edge",
            "OPR/",
            "Opera",
            "Firefox/",
            "Firefox",
            "Chrome/",
            "Chrome",
            "Safari/",
            "Safari");

    private static final Map<String, String> SYSTEMS = ordered(
            "iPhone",
            "iPhone",
            "iPad",
            "iPad",
            "Android",
            "Android",
            "HarmonyOS",
            "HarmonyOS",
            "Windows",
            "Windows",
            "Mac OS X",
            "macOS",
            "Linux",
            "Linux");

    private static final Pattern PRODUCT = Pattern.compile("[A-Za-z][A-Za-z0-9._-]{0,39}");

    private DeviceName() {}

    /** At most 60 signs; empty when nothing was said. */
    public static String of(@Nullable String agent) {
        if (agent == null) {
            return "";
        }
        Optional<String> browser = in(BROWSERS, agent);
        return browser.isPresent()
                ? Stream.of(browser, in(SYSTEMS, agent))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" · "))
                : product(agent);
    }

    private static String product(String agent) {
        Matcher product = PRODUCT.matcher(agent);
        return product.lookingAt() ? product.group() : "";
    }

    private static Optional<String> in(Map<String, String> names, String agent) {
        return names.entrySet().stream()
                .filter(name -> agent.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** The first that is found counts: browsers also say the names of others. */
    private static Map<String, String> ordered(String... pairs) {
        Map<String, String> names = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            names.put(pairs[i], pairs[i + 1]);
        }
        return names;
    }
}
