package lu.airsilk.catalogue.required;

import jakarta.persistence.EntityManager;
import java.time.Clock;

/** The rules of papers where no container injects. */
@SuppressWarnings("UnnecessaryAssignment") // no container injects here
public final class RulesOfPapers {

    private RulesOfPapers() {}

    public static PaperRules in(EntityManager database) {
        PaperRules rules = new PaperRules();
        rules.database = database;
        rules.clock = Clock.systemUTC();
        return rules;
    }
}
