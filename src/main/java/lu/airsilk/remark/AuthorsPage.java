package lu.airsilk.remark;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import lu.airsilk.identity.People;

/** Who has said something, as people call them; what they sign in by stands beside it, for an answer to go to. */
@Named
@RequestScoped
public class AuthorsPage {

    @Inject
    People people;

    private final Map<String, String> known = new HashMap<>();

    /** A person's name, each asked for once. */
    public String called(String by) {
        return known.computeIfAbsent(by, people::calledOf);
    }
}
