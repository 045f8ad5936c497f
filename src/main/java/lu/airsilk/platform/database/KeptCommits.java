package lu.airsilk.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.BooleanSupplier;
import javax.sql.ConnectionEventListener;
import javax.sql.StatementEventListener;
import javax.sql.XAConnection;
import javax.transaction.xa.XAException;
import javax.transaction.xa.XAResource;
import javax.transaction.xa.Xid;

/**
 * A connection whose commits are answered only when they are kept. When one of them breaks H2's store, H2 takes those of
 * others without a word, and their rows are gone with the store: so it is looked at after each, before anybody is told
 * that it is done.
 */
final class KeptCommits implements XAConnection {

    private final XAConnection connection;
    private final BooleanSupplier isWhole;

    KeptCommits(XAConnection connection, BooleanSupplier isWhole) {
        this.connection = connection;
        this.isWhole = isWhole;
    }

    @Override
    public XAResource getXAResource() throws SQLException {
        return new Part(connection.getXAResource(), isWhole);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return connection.getConnection();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    @Override
    public void addConnectionEventListener(ConnectionEventListener listener) {
        connection.addConnectionEventListener(listener);
    }

    @Override
    public void removeConnectionEventListener(ConnectionEventListener listener) {
        connection.removeConnectionEventListener(listener);
    }

    @Override
    public void addStatementEventListener(StatementEventListener listener) {
        connection.addStatementEventListener(listener);
    }

    @Override
    public void removeStatementEventListener(StatementEventListener listener) {
        connection.removeStatementEventListener(listener);
    }

    /** Its part in a transaction. */
    private record Part(XAResource resource, BooleanSupplier isWhole) implements XAResource {

        @Override
        public void commit(Xid transaction, boolean onePhase) throws XAException {
            resource.commit(transaction, onePhase);
            if (!isWhole.getAsBoolean()) {
                throw new XAException(XAException.XAER_RMFAIL);
            }
        }

        @Override
        public boolean isSameRM(XAResource other) throws XAException {
            return resource.isSameRM(other instanceof Part part ? part.resource : other);
        }

        @Override
        public void start(Xid transaction, int flags) throws XAException {
            resource.start(transaction, flags);
        }

        @Override
        public void end(Xid transaction, int flags) throws XAException {
            resource.end(transaction, flags);
        }

        @Override
        public int prepare(Xid transaction) throws XAException {
            return resource.prepare(transaction);
        }

        @Override
        public void rollback(Xid transaction) throws XAException {
            resource.rollback(transaction);
        }

        @Override
        public void forget(Xid transaction) throws XAException {
            resource.forget(transaction);
        }

        @Override
        public Xid[] recover(int flag) throws XAException {
            return resource.recover(flag);
        }

        @Override
        public int getTransactionTimeout() throws XAException {
            return resource.getTransactionTimeout();
        }

        @Override
        public boolean setTransactionTimeout(int seconds) throws XAException {
            return resource.setTransactionTimeout(seconds);
        }
    }
}
