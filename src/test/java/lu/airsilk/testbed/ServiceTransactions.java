package lu.airsilk.testbed;

import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.UserTransaction;
import org.jboss.weld.transaction.spi.TransactionServices;

/** Lets who observes an event with or after its transaction do so when it ends, as on the server, and not at once. */
record ServiceTransactions(TransactionManager manager, UserTransaction own) implements TransactionServices {

    @Override
    public void registerSynchronization(Synchronization observer) {
        try {
            manager.getTransaction().registerSynchronization(observer);
        } catch (RollbackException | SystemException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public boolean isTransactionActive() {
        try {
            return manager.getStatus() == Status.STATUS_ACTIVE;
        } catch (SystemException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public UserTransaction getUserTransaction() {
        return own;
    }

    @Override
    public void cleanup() {}
}
