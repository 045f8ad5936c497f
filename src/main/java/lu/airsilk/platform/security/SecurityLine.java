package lu.airsilk.platform.security;

import static lu.airsilk.platform.json.JsonOnce.JSON;

/** A security event as a line of JSON on standard output, beside the log: collectors read it as it is. */
final class SecurityLine {

    private SecurityLine() {}

    /** The first of its minute, as it happens. */
    static void print(SecurityEvent event) {
        print(event, 1);
    }

    /** How many more of it there were in that minute, if there were. */
    static void printAgain(SecurityEvent event) {
        if (event.times() > 1) {
            print(event, event.times() - 1);
        }
    }

    private static void print(SecurityEvent event, long times) {
        System.out.println(JSON.createObjectBuilder()
                .add("at", event.at().toString())
                .add("kind", event.kind().name())
                .add("user", event.user())
                .add("address", event.address())
                .add("request", event.request())
                .add("detail", event.detail())
                .add("times", times)
                .build());
    }
}
