package lu.airsilk.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import lu.airsilk.identity.Actor;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.People;
import lu.airsilk.identity.Role;
import lu.airsilk.notice.bell.Notices;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.StoreCode;

/** Lets people talk at the things they work on. Who may see the thing is for its own capability to say. */
@ApplicationScoped
public class Commenting {

    @Inject
    Notices notices;

    @Inject
    People people;

    @Inject
    Notifying notifying;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** Whom the reader may speak to by name: who works on the goods of this store in one of these roles. */
    public List<Actor> heard(Set<Role> roles, StoreCode store) {
        return people.of(roles, store).stream()
                .filter(person -> !person.user().equals(actor.user()))
                .toList();
    }

    /**
     * Says something, and tells those who are spoken to by {@code @name}.
     *
     * @param subject what it is said at: {@code SO-26-000123/2}, {@code 172-12345675}
     * @param page where it can be read
     * @param mayRead who may; speaking to anybody else is refused, as is a name that nobody has
     * @param askable the names that are offered instead of a refused one
     * @return the names of those who were told; none where it names nobody
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Set<String> say(
            String subject, String text, String page, Predicate<Actor> mayRead, Supplier<List<String>> askable) {
        Comment comment = new Comment(subject, actor.user(), text, clock.instant());
        Set<String> told = comment.mentioned();
        List<Refusal> unheard = told.stream()
                .filter(name -> people.named(name).filter(mayRead).isEmpty())
                .map(name -> Unheard.of(name, isKnown(name), askable.get()).at("comment"))
                .toList();
        if (!unheard.isEmpty()) {
            throw new Refused(unheard);
        }
        notices.add(comment);
        told.forEach(name ->
                notifying.tell(Audience.person(name), Reason.of("notice.mentioned", actor.user(), subject), page));
        return told;
    }

    /** Of the people of stores who speaks knows those of their own stores only: no others are there for them. */
    private boolean isKnown(String name) {
        return people.named(name)
                .filter(person ->
                        person.stores().isEmpty() || person.stores().stream().anyMatch(actor.stores()::includes))
                .isPresent();
    }
}
