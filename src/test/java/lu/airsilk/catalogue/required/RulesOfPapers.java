package lu.airsilk.catalogue.required;

import jakarta.persistence.EntityManager;
import java.time.Clock;

/** Which papers goods need where no container injects. */
@SuppressWarnings("UnnecessaryAssignment") // no container injects here
public final class RulesOfPapers {

    private RulesOfPapers() {}

    public static PaperNeeds in(EntityManager database) {
        PaperRules rules = new PaperRules();
        rules.database = database;
        rules.clock = Clock.systemUTC();
        PaperNeeds needs = new PaperNeeds();
        needs.rules = rules;
        return needs;
    }
}
