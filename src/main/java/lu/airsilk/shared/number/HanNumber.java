package lu.airsilk.shared.number;

import java.util.Optional;

/** Numbers below ten thousand as Chinese writes them: 四, 十二, 两百, 三百零五. */
public final class HanNumber {

    private static final String DIGITS = "零一二三四五六七八九";

    /** 十, 百, 千: each ten times the one before. */
    private static final String TENS = "十百千";

    private HanNumber() {}

    /** The number; empty when the text is none. */
    public static Optional<Long> read(String text) {
        String plain = text.replace('两', '二').replace('〇', '零');
        if (!plain.matches("零|零?[一二三四五六七八九]?(?:[十百千]零?[一二三四五六七八九]?)*") || plain.isEmpty()) {
            return Optional.empty();
        }
        long sum = 0;
        long digit = 0;
        for (int i = 0; i < plain.length(); i++) {
            int power = TENS.indexOf(plain.charAt(i));
            if (power < 0) {
                digit = DIGITS.indexOf(plain.charAt(i));
            } else {
                sum += Math.max(1, digit) * tens(power);
                digit = 0;
            }
        }
        return Optional.of(sum + digit);
    }

    private static long tens(int power) {
        return power == 0 ? 10 : 10 * tens(power - 1);
    }
}
