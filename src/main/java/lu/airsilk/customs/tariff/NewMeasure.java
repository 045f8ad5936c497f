package lu.airsilk.customs.tariff;

import lu.airsilk.customs.tariff.rule.Measure;
import lu.airsilk.master.Proposal;
import lu.airsilk.shared.Refused;

/**
 * A measure as somebody proposes it.
 *
 * @param reason where it comes from, such as the announcement
 * @param nameZh what its goods are called, so that they are found by a word; empty for what was said before
 */
public record NewMeasure(Measure measure, String reason, String nameZh, String nameEn) {

    private static final int LONGEST_NAME = 200;

    public NewMeasure {
        Refused.together(() -> reason("reason", reason), () -> name("nameZh", nameZh), () -> name("nameEn", nameEn));
    }

    static String reason(String field, String text) {
        String said = text.strip();
        if (said.isEmpty()) {
            throw Refused.because("proposal.noReason").at(field);
        }
        if (said.length() > Proposal.LONGEST_REASON) {
            throw Refused.because("proposal.longReason", Proposal.LONGEST_REASON)
                    .at(field);
        }
        return said;
    }

    static String name(String field, String text) {
        if (text.length() > LONGEST_NAME) {
            throw Refused.because("tariff.name", LONGEST_NAME).at(field);
        }
        return text.strip();
    }
}
