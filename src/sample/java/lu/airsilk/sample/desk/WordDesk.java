package lu.airsilk.sample.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import lu.airsilk.catalogue.synonym.NewSynonym;
import lu.airsilk.catalogue.synonym.SynonymKeeping;
import lu.airsilk.identity.Actor;
import lu.airsilk.identity.Role;
import lu.airsilk.shared.Language;

/** What a buyer has heard stores call goods that bear another name. */
@ApplicationScoped
class WordDesk {

    private static final Actor BUYER = Staff.is("buyer", Role.BUYER);

    private static final List<NewSynonym> HEARD = List.of(
            word("芝士", "奶酪"),
            word("红酒", "干红"),
            word("朱古力", "巧克力"),
            word("牛油", "黄油"),
            word("意面", "意大利直面"),
            word("意面", "斜管面"),
            word("洗发水", "洗发露"),
            word("饼干", "曲奇"));

    @Inject
    SynonymKeeping keeping;

    void plan(Agenda agenda) {
        Instant then = agenda.now().minus(Duration.ofHours(20));
        HEARD.forEach(word -> agenda.at(then, BUYER, () -> keeping.say(word)));
    }

    private static NewSynonym word(String word, String meaning) {
        return new NewSynonym(Language.ZH, word, meaning);
    }
}
