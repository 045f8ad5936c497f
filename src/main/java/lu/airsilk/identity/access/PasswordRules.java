package lu.airsilk.identity.access;

import com.nulabinc.zxcvbn.Zxcvbn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What a password must be like where one is set; nobody is asked again at the sign-in. Beside its length it must not hold
 * a word of the company, what a role is called or the own name (ASVS 6.2.11), and not be easy to guess (6.2.4): {@code zxcvbn} knows the common
 * ones, rows of keys, repetitions, dates and words of the dictionary.
 */
@ApplicationScoped
public class PasswordRules {

    /** Of the five grades from 0: safe against guesses without a brake as long as the hash is slow. */
    private static final int SAFE = 3;

    private static final List<String> OF_THE_COMPANY = List.of(
            "airsilk", "zhengzhou", "kaifeng", "luoyang", "henan", "luxembourg", "findel", "郑州", "河南", "卢森堡", "空运");

    /** What desks and roles are called in the portal's languages, but till and aide, which are everyday words. */
    private static final Set<String> OF_THE_ROLES = Set.copyOf(List.of(
            ("owner owners store stores assistant admin administration administrator allocation allocator audit auditor buying"
                            + " buyer purchasing carrier finance finances import quality system warehouse"
                            + " propriétaire magasin magasins caisse répartition achat achats acheteur transporteur entrepôt"
                            + " qualité système direction"
                            + " eigentümer filiale filialen filialhilfe kasse verwaltung zuteilung revision einkauf einkäufer"
                            + " einkaeufer frachtführer finanzen lager qualität qualitaet"
                            + " 门店业主 门店 业主 收银程序 收银 店员 系统管理 系统 分货 审计 采购 承运人 财务 枢纽仓 进口 质量")
                    .split(" ")));

    private static final Pattern WORD = Pattern.compile("\\p{IsHan}+|[\\p{L}&&[^\\p{IsHan}]]+");

    /** A shorter part of a name is in too many words. */
    private static final int SHORTEST_PART = 4;

    /** What stands behind makes it no easier to guess, and the whole of a long one would take seconds. */
    private static final int MEASURED = 50;

    private static final Zxcvbn GUESSER = new Zxcvbn();

    @Inject
    @ConfigProperty(name = "airsilk.sample", defaultValue = "none")
    String sample;

    @Inject
    @ConfigProperty(name = "airsilk.sample.password", defaultValue = "airsilk-demo")
    String samplePassword;

    /** Refuses a password that this person should not have; the sample company's may have the sample's. */
    public void check(Password password, String fullName) {
        if (!sample.equals("none") && password.text().equals(samplePassword)) {
            return;
        }
        List<String> words = words(password.user(), fullName);
        String text = password.text().toLowerCase(Locale.ROOT);
        Stream.concat(words.stream().filter(text::contains), ofRoles(text))
                .findFirst()
                .ifPresent(word -> {
                    throw new Refused(Refusal.of("user.passwordOfOurs", word).at("password"));
                });
        if (GUESSER.measure(text.substring(0, Math.min(MEASURED, text.length())), words)
                        .getScore()
                < SAFE) {
            throw new Refused(Refusal.of("user.passwordGuessed").at("password"));
        }
    }

    /** Whole words alone: import is one of ours, important is none; Chinese has no blanks. */
    private static Stream<String> ofRoles(String text) {
        return WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .flatMap(word -> OF_THE_ROLES.stream()
                        .filter(ours -> Character.isIdeographic(ours.codePointAt(0))
                                ? word.contains(ours)
                                : word.equals(ours)));
    }

    private static List<String> words(String user, String fullName) {
        Stream<String> own = Stream.concat(
                Stream.concat(Stream.of(user), Arrays.stream(user.split("[._-]"))),
                Arrays.stream(fullName.split("\\s+")));
        return Stream.concat(OF_THE_COMPANY.stream(), own)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(PasswordRules::isTelling)
                .distinct()
                .toList();
    }

    /** Two Han characters are a name, two letters are none. */
    private static boolean isTelling(String word) {
        return word.length() >= SHORTEST_PART
                || (word.length() >= 2 && word.codePoints().allMatch(Character::isIdeographic));
    }
}
