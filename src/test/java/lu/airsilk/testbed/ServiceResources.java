package lu.airsilk.testbed;

import jakarta.enterprise.inject.spi.InjectionPoint;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import javax.sql.DataSource;
import org.jboss.weld.injection.spi.JpaInjectionServices;
import org.jboss.weld.injection.spi.ResourceInjectionServices;
import org.jboss.weld.injection.spi.ResourceReferenceFactory;
import org.jboss.weld.injection.spi.helpers.SimpleResourceReference;

/** What a server injects besides beans: the entity manager, the data source, and executors, which never run a job here. */
final class ServiceResources {

    private final ServiceDatabase database;

    ServiceResources(ServiceDatabase database) {
        this.database = database;
    }

    JpaInjectionServices persistence() {
        return new JpaInjectionServices() {
            @Override
            public ResourceReferenceFactory<EntityManager> registerPersistenceContextInjectionPoint(
                    InjectionPoint point) {
                return () -> new SimpleResourceReference<>(database.manager());
            }

            @Override
            public ResourceReferenceFactory<EntityManagerFactory> registerPersistenceUnitInjectionPoint(
                    InjectionPoint point) {
                return () -> new SimpleResourceReference<>(database.factory());
            }

            @Override
            public void cleanup() {}
        };
    }

    ResourceInjectionServices others() {
        return new ResourceInjectionServices() {
            @Override
            public ResourceReferenceFactory<Object> registerResourceInjectionPoint(InjectionPoint point) {
                if (point.getType() == DataSource.class) {
                    return () -> new SimpleResourceReference<>(database.pool());
                }
                return () -> new SimpleResourceReference<>(Nothing.of((Class<?>) point.getType()));
            }

            @Override
            public ResourceReferenceFactory<Object> registerResourceInjectionPoint(String name, String mapped) {
                throw new IllegalStateException(name + " is the server's");
            }

            @Override
            public void cleanup() {}
        };
    }
}
