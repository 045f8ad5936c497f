package lu.airsilk.portal.find;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.location.PlaceScope;

/** Puts the queries that capabilities answer on the desk, each within the stores or places of who asks. */
@ApplicationScoped
public class DeskQueries {

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    @Inject
    CurrentActor actor;

    public <T> TypedQuery<T> query(String jpql, Class<T> type) {
        if (jpql.contains(":everyStore")) {
            return actor.stores().query(database, jpql, type);
        }
        return jpql.contains(":everyPlace")
                ? new PlaceScope(actor.stores()).query(database, jpql, type)
                : database.createQuery(jpql, type);
    }
}
