package lu.airsilk.testbed;

import com.arjuna.ats.jta.cdi.TransactionExtension;
import io.smallrye.config.inject.ConfigExtension;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Stereotype;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.InjectionTarget;
import jakarta.interceptor.Interceptor;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import lu.airsilk.platform.database.DatabaseReady;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestInstancePostProcessor;

/**
 * The portal's services without a server: Weld, Hibernate and Narayana on a migrated H2 database in this JVM, started
 * once for all classes that ask for it. A test has its beans injected; what people ask of them goes through {@link
 * Acting}. The company is that of the sample archive's {@code staff}.
 */
public final class Services implements TestInstancePostProcessor, AfterEachCallback {

    @Override
    public void postProcessTestInstance(Object test, ExtensionContext context) {
        inject(Bed.ONE.container.getBeanManager(), test);
    }

    private static <T> void inject(BeanManager beans, T test) {
        @SuppressWarnings("unchecked")
        Class<T> type = (Class<T>) test.getClass();
        InjectionTarget<T> target =
                beans.getInjectionTargetFactory(beans.createAnnotatedType(type)).createInjectionTarget(null);
        target.inject(test, beans.createCreationalContext(null));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Bed.ONE.database.forget();
    }

    /** Started for the first test that asks for it, for all classes of this JVM; it ends with the JVM, as its database does. */
    private static final class Bed {

        static final Bed ONE = new Bed();

        private final ServiceDatabase database;
        private final WeldContainer container;

        Bed() {
            Logger.getLogger("").setLevel(Level.WARNING);
            database = new ServiceDatabase();
            var resources = new ServiceResources(database);
            container = new Weld("services")
                    .disableDiscovery()
                    .addBeanClasses(Classes.all().stream().filter(Bed::isBean).toArray(Class<?>[]::new))
                    .addBeanClasses(Acting.class, Ground.class, Freight.class, ServerBeans.class)
                    .addExtensions(new ConfigExtension(), new TransactionExtension())
                    .addServices(resources.persistence(), resources.others(), database.transactions())
                    .initialize();
            container.event().select(DatabaseReady.class).fire(new DatabaseReady(true));
        }

        /** Pages belong to a browser's session, which nobody has here; and there is no file, to which one writes at a time. */
        private static boolean isBean(Class<?> type) {
            String name = type.getSimpleName();
            return !name.endsWith("Page") && !name.matches("OneWriter.*Interceptor") && isScoped(type);
        }

        private static boolean isScoped(Class<?> type) {
            return Stream.of(ApplicationScoped.class, RequestScoped.class, Dependent.class, Interceptor.class)
                            .anyMatch(type::isAnnotationPresent)
                    || Stream.of(type.getAnnotations())
                            .anyMatch(said -> said.annotationType().isAnnotationPresent(Stereotype.class));
        }
    }
}
