package lu.airsilk.consignment.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import lu.airsilk.platform.Texts;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.Money;

/** The words of papers in Chinese and English side by side, and figures as papers of the trade write them. */
@ApplicationScoped
class PaperWords {

    @Inject
    Texts texts;

    String both(String key, Object... arguments) {
        List<Object> values = List.of(arguments);
        return texts.say(key, values, Locale.SIMPLIFIED_CHINESE) + " " + texts.say(key, values, Locale.ENGLISH);
    }

    /** The words for a constant. */
    String word(Enum<?> constant) {
        return texts.word(constant, Locale.SIMPLIFIED_CHINESE) + " " + texts.word(constant, Locale.ENGLISH);
    }

    static String money(Money money) {
        return figure(money.rounded(RoundingMode.HALF_UP).amount()) + " " + money.currencyCode();
    }

    static String kilograms(Grams weight) {
        return figure(weight.kilograms().setScale(3, RoundingMode.UNNECESSARY));
    }

    static String count(Object number) {
        return figure(new BigDecimal(number.toString()));
    }

    /** With all its decimals; Chinese and English group by the same comma. */
    private static String figure(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.ENGLISH);
        format.setMinimumFractionDigits(number.scale());
        format.setMaximumFractionDigits(number.scale());
        return format.format(number);
    }
}
