package lu.airsilk.platform.command;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.interceptor.InvocationContext;
import jakarta.json.bind.Jsonb;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import lu.airsilk.platform.persistence.Touching;
import lu.airsilk.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * One command, one effect. A command with a key writes its key first, in its own transaction: a second one with the
 * same key waits there, then finds the first one's result and gives it again. The same key with other arguments is
 * refused. The key is lost with the transaction when the command is refused, so it may be sent again mended.
 */
@ApplicationScoped
public class CommandLog {

    @PersistenceContext
    EntityManager database;

    @Inject
    CommandKey key;

    @Inject
    Clock clock;

    @Inject
    Jsonb json;

    /** Runs the command, or gives the result that it had under this key before. Needs the command's transaction. */
    public @Nullable Object once(String actor, InvocationContext command) throws Exception {
        Optional<String> armed = key.take();
        return armed.isPresent() ? onceUnder(armed.get(), actor, command) : command.proceed();
    }

    private @Nullable Object onceUnder(String armed, String actor, InvocationContext command) throws Exception {
        String fingerprint = Fingerprint.of(command, json);
        if (!claim(actor, armed, fingerprint)) {
            return again(actor, armed, fingerprint, command);
        }
        Object result = command.proceed();
        remember(actor, armed, result);
        return result;
    }

    private boolean claim(String actor, String armed, String fingerprint) {
        return statement("insert into command_log (actor, command_key, fingerprint, at)"
                                + " values (:actor, :key, :fingerprint, :at) on conflict do nothing")
                        .setParameter("actor", actor)
                        .setParameter("key", armed)
                        .setParameter("fingerprint", fingerprint)
                        .setParameter("at", OffsetDateTime.now(clock))
                        .executeUpdate()
                == 1;
    }

    private @Nullable Object again(String actor, String armed, String fingerprint, InvocationContext command) {
        Object[] first = (Object[]) database.createNativeQuery(
                        "select fingerprint, result from command_log" + " where actor = :actor and command_key = :key")
                .setParameter("actor", actor)
                .setParameter("key", armed)
                .getSingleResult();
        if (!fingerprint.equals(first[0])) {
            throw Refused.conflict("command.keyReused", armed);
        }
        key.replay();
        return first[1] == null
                ? null
                : json.fromJson((String) first[1], command.getMethod().getGenericReturnType());
    }

    private void remember(String actor, String armed, @Nullable Object result) {
        if (result == null) {
            return;
        }
        database.flush(); // what is wrong with the command's rows is found within the command
        statement("update command_log set result = :result where actor = :actor and command_key = :key")
                .setParameter("result", json.toJson(result))
                .setParameter("actor", actor)
                .setParameter("key", armed)
                .executeUpdate();
    }

    /** No entity is kept in this table, so nothing need be flushed before it is read or written. */
    private Query statement(String sql) {
        return Touching.only("command_log", database.createNativeQuery(sql)).setFlushMode(FlushModeType.COMMIT);
    }

    /** Keeps the answer that was given to the command, to be given again letter by letter. */
    @jakarta.transaction.Transactional(jakarta.transaction.Transactional.TxType.REQUIRES_NEW)
    public void keepAnswer(String actor, String commandKey, Answer answer) {
        statement("update command_log set answer_status = :status, answer_location = :location,"
                        + " answer = :body where actor = :actor and command_key = :key and answer is null")
                .setParameter("status", answer.status())
                .setParameter("location", answer.location())
                .setParameter("body", answer.body())
                .setParameter("actor", actor)
                .setParameter("key", commandKey)
                .executeUpdate();
    }

    /** The answer first given under the key; empty when the portal stopped between the command and its answer. */
    public Optional<Answer> answer(String actor, String commandKey) {
        List<?> rows = database.createNativeQuery("select answer_status, answer_location, answer from command_log"
                        + " where actor = :actor and command_key = :key and answer_status is not null")
                .setParameter("actor", actor)
                .setParameter("key", commandKey)
                .getResultList();
        return rows.stream().map(row -> Answer.of((Object[]) row)).findFirst();
    }
}
