package lu.airsilk.allocation.need.rule;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** The CPU time of all Java threads together, in nanoseconds from any start; threads that ended do not count. */
public final class CpuClock {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private CpuClock() {}

    /** Differences of two readings say what was computed between them, by all threads still alive. */
    public static long nanos() {
        long nanos = 0;
        for (long thread : THREADS.getAllThreadIds()) {
            nanos += Math.max(0, THREADS.getThreadCpuTime(thread));
        }
        return nanos;
    }
}
