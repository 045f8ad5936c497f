package lu.airsilk.platform.security;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The security events that are not kept yet, equal ones counted together. At most a hundred different ones of a kind by one
 * person from one address, so that nobody hides another's behind a thousand of their own; and at most a thousand in all: what
 * a crowd does beyond them is counted by kind alone.
 */
final class SecurityMinute {

    private static final int MOST_OF_ONE = 100;
    private static final int MOST_ROWS = 1_000;
    private static final int MOST_DIFFERENT = MOST_ROWS - SecurityKind.values().length;
    private static final String CROWD = SecurityMatter.CROWD.of();

    private record Same(SecurityKind kind, String user, String address, String detail) {

        Same inAll() {
            return new Same(kind, user, address, CROWD);
        }
    }

    private final Map<Same, SecurityEvent> minute = new LinkedHashMap<>();

    /** How many different ones there are of each kind, person and address. */
    private final Map<Same, Integer> different = new HashMap<>();

    /** Counts it; true when it is the first of its like. */
    synchronized boolean add(SecurityEvent event) {
        Same same = place(event);
        SecurityEvent before = minute.get(same);
        if (before == null) {
            different.merge(same.inAll(), 1, Integer::sum);
        }
        minute.put(
                same,
                before == null ? as(same, event, event.times()) : as(same, before, before.times() + event.times()));
        return before == null;
    }

    private Same place(SecurityEvent event) {
        Same same = new Same(event.kind(), event.user(), event.address(), event.detail());
        if (minute.containsKey(same)) {
            return same;
        }
        Same told = different.getOrDefault(same.inAll(), 0) < MOST_OF_ONE ? same : same.inAll();
        return minute.containsKey(told) || minute.size() < MOST_DIFFERENT
                ? told
                : new Same(event.kind(), "", "", CROWD);
    }

    private static SecurityEvent as(Same same, SecurityEvent first, long times) {
        return new SecurityEvent(
                first.at(), same.kind(), same.user(), same.address(), first.request(), same.detail(), times);
    }

    /** The newest first. */
    synchronized List<SecurityEvent> waiting() {
        return minute.values().stream()
                .sorted(Comparator.comparing(SecurityEvent::at).reversed())
                .toList();
    }

    /** Hands all over, in the order in which they came; what could not be kept stays for the next time. */
    void handOver(Consumer<List<SecurityEvent>> keeper) {
        List<SecurityEvent> taken = taken();
        if (taken.isEmpty()) {
            return;
        }
        try {
            keeper.accept(taken);
        } catch (RuntimeException notKept) {
            taken.forEach(this::add);
            throw notKept;
        }
    }

    private synchronized List<SecurityEvent> taken() {
        List<SecurityEvent> taken = List.copyOf(minute.values());
        minute.clear();
        different.clear();
        return taken;
    }
}
