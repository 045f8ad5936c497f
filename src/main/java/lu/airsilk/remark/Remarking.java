package lu.airsilk.remark;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lu.airsilk.identity.Actor;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.People;
import lu.airsilk.identity.Role;
import lu.airsilk.notice.Audience;
import lu.airsilk.notice.Notifying;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.StoreCode;

/** Lets people talk at the things they work on. Who may see the thing is for its own capability to say. */
@ApplicationScoped
public class Remarking {

    @Inject
    Remarks remarks;

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
     * Says something within a command, and tells the desks and people who are spoken to by {@code @name}.
     *
     * @return the names that were told; none where it names nobody
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Set<String> say(Topic topic, String words) {
        Remark remark = new Remark(topic.subject(), actor.user(), words, clock.instant());
        Set<String> told = remark.mentioned();
        List<Refusal> unheard = told.stream()
                .filter(name -> audience(topic, name).isEmpty())
                .map(name -> Unheard.of(name, isKnown(name), topic.askable()).at("words"))
                .toList();
        if (!unheard.isEmpty()) {
            throw new Refused(unheard);
        }
        remarks.add(remark);
        Speech said = Speech.of(people.calledOf(actor.user()), words);
        told.stream()
                .flatMap(name -> audience(topic, name).stream())
                .forEach(audience -> notifying.tell(audience, topic.told(said), topic.page()));
        return told;
    }

    /** Who hears it that is called so: a desk before a person; nobody when they may not read it. */
    private Optional<Audience> audience(Topic topic, String name) {
        return topic.desks().stream()
                .filter(desk -> desk.name().equalsIgnoreCase(name))
                .findFirst()
                .map(Audience::all)
                .or(() -> people.named(name).filter(topic::isReadBy).map(person -> Audience.person(person.user())));
    }

    /** Of the people of stores who speaks knows those of their own stores only: no others are there for them. */
    private boolean isKnown(String name) {
        return people.named(name)
                .filter(person ->
                        person.stores().isEmpty() || person.stores().stream().anyMatch(actor.stores()::includes))
                .isPresent();
    }
}
