import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.FileSystems;

/** What this process writes is nobody else's to read, however it was started; Java itself has no word for it. */
final class Umask {

    private static final int OTHERS_AND_GROUP_WRITE = 0027;

    private Umask() {}

    /** Takes rights away and gives none back: who has set a stricter mask keeps it. */
    static void narrow() throws CannotStart {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            return;
        }
        Linker linker = Linker.nativeLinker();
        MethodHandle umask = linker.downcallHandle(
                linker.defaultLookup().findOrThrow("umask"),
                FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
        try {
            int before = (int) umask.invokeExact(OTHERS_AND_GROUP_WRITE);
            int unused = (int) umask.invokeExact(before | OTHERS_AND_GROUP_WRITE);
        } catch (Throwable e) {
            throw new CannotStart("the rights of new files cannot be narrowed: " + e.getMessage());
        }
    }
}
