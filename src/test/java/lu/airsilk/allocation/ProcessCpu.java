package lu.airsilk.allocation;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** The CPU time of the whole process, native solvers included. */
public final class ProcessCpu {

    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private ProcessCpu() {}

    public static long nanos() {
        return SYSTEM.getProcessCpuTime();
    }
}
