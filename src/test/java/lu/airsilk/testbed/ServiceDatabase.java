package lu.airsilk.testbed;

import com.arjuna.ats.jta.common.jtaPropertyManager;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.agroal.narayana.NarayanaTransactionIntegration;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.time.Duration;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.jspecify.annotations.Nullable;

/** The migrated H2 database in memory that services without a server work on, with transactions as the server's are. */
final class ServiceDatabase {

    /** Apart from that of the tests of the schema, which run in the same JVM. */
    private static final String URL = Schema.url("services");

    /** Of a thread that reads outside a transaction. */
    private static final ThreadLocal<@Nullable Session> OWN = new ThreadLocal<>();

    private final TransactionManager transactions =
            jtaPropertyManager.getJTAEnvironmentBean().getTransactionManager();
    private final AgroalDataSource pool;
    private final SessionFactory factory;

    ServiceDatabase() {
        pool = opened();
        factory = Schema.migrated(URL, pool);
    }

    private AgroalDataSource opened() {
        var registry = jtaPropertyManager.getJTAEnvironmentBean().getTransactionSynchronizationRegistry();
        try {
            return AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                    .connectionPoolConfiguration(connections -> connections
                            .maxSize(16)
                            .acquisitionTimeout(Duration.ofSeconds(30))
                            .transactionIntegration(new NarayanaTransactionIntegration(transactions, registry))
                            .connectionFactoryConfiguration(h2 -> h2.jdbcUrl(URL)
                                    .principal(new NamePrincipal("sa"))
                                    .credential(new SimplePassword("")))));
        } catch (SQLException e) {
            throw new IllegalStateException("H2 in memory cannot be reached", e);
        }
    }

    ServiceTransactions transactions() {
        return new ServiceTransactions(
                transactions, jtaPropertyManager.getJTAEnvironmentBean().getUserTransaction());
    }

    AgroalDataSource pool() {
        return pool;
    }

    SessionFactory factory() {
        return factory;
    }

    /** What a server injects: the transaction's own entity manager, or one for this call alone where there is none. */
    EntityManager manager() {
        return (EntityManager) Proxy.newProxyInstance(
                ServiceDatabase.class.getClassLoader(),
                new Class<?>[] {Session.class},
                (_, method, arguments) -> call(method, arguments));
    }

    private @Nullable Object call(Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            if (isInTransaction()) {
                return method.invoke(factory.getCurrentSession(), arguments);
            }
            return method.invoke(own(), arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    /** Outside a transaction what was read before is not remembered. */
    private Session own() {
        Session session = OWN.get();
        if (session == null) {
            session = factory.openSession();
            OWN.set(session);
        }
        session.clear();
        return session;
    }

    /** Gives back what reads outside a transaction have held. */
    void forget() {
        Session session = OWN.get();
        if (session != null) {
            session.close();
            OWN.remove();
        }
    }

    private boolean isInTransaction() throws SystemException {
        return transactions.getStatus() != Status.STATUS_NO_TRANSACTION;
    }
}
