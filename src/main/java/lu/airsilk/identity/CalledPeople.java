package lu.airsilk.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import lu.airsilk.platform.PersonNames;

/** The names of those of whom one page speaks, each asked for once. */
@RequestScoped
public class CalledPeople implements PersonNames {

    @Inject
    People people;

    private final Map<String, String> known = new HashMap<>();

    @Override
    public String calledOf(String user) {
        return known.computeIfAbsent(user, people::calledOf);
    }
}
