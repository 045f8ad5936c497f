package lu.airsilk.testbed;

import java.util.Set;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLocksProvider;

/** The shared portal for a class that runs {@link Beside} those of Arquillian: up before its tests begin. */
final class SharedPortal implements BeforeAllCallback, ResourceLocksProvider {

    static final String NAME = "the shared portal";

    @Override
    public void beforeAll(ExtensionContext context) {
        MicroContainer.shared(Deployments::tests);
    }

    /** The second lock is nobody else's: a class that holds one to write keeps its tests in one thread. */
    @Override
    public Set<Lock> provideForClass(Class<?> type) {
        return Set.of(new Lock(NAME, ResourceAccessMode.READ), new Lock(type.getName()));
    }
}
