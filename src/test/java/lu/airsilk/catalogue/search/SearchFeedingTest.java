package lu.airsilk.catalogue.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.platform.Faults;
import lu.airsilk.platform.command.LastAnswerGiven;
import org.junit.jupiter.api.Test;

/** What the index cannot learn is a fault; what it cannot learn because the portal stops is none. */
@SuppressWarnings("UnnecessaryAssignment") // no container injects here
class SearchFeedingTest {

    private final List<Throwable> logged = new ArrayList<>();
    private final SearchFeeding feeding = new SearchFeeding();

    SearchFeedingTest() {
        feeding.actor = new CurrentActor();
        feeding.pace = new SearchPace();
        feeding.index = (SearchIndex) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {SearchIndex.class}, (proxy, method, of) -> true);
        feeding.faults = new Faults() {
            @Override
            public String log(Throwable fault) {
                logged.add(fault);
                return "";
            }
        };
    }

    @Test
    void what_cannot_be_learnt_is_a_fault() {
        feeding.news = failing(() -> {});
        feeding.look();

        assertEquals(1, logged.size());
    }

    @Test
    void what_goes_while_it_learns_because_the_portal_stops_is_none() {
        feeding.news = failing(() -> feeding.stop(new LastAnswerGiven()));
        feeding.look();

        assertEquals(List.of(), logged);
    }

    private static SearchNews failing(Runnable meanwhile) {
        return new SearchNews() {
            @Override
            void learn(Runnable tooMany) {
                meanwhile.run();
                throw new IllegalStateException("the services have gone");
            }
        };
    }
}
