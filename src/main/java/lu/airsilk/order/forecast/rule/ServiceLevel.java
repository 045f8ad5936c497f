package lu.airsilk.order.forecast.rule;

import java.math.BigDecimal;

/**
 * In how many of a hundred cases there shall be enough, more than none and less than all. Forecasts know the mean and nine in ten; what lies
 * between and beyond is taken from the normal law, as stocks are usually reckoned: the way from the mean grows as its quantile
 * does (decision 0167).
 */
public record ServiceLevel(BigDecimal percent) {

    /** What forecasts are measured by, and what holds where nobody has said another. */
    public static final ServiceLevel NINE_IN_TEN = new ServiceLevel(BigDecimal.valueOf(90));

    static final double NINE_IN_TEN_QUANTILE = quantile(0.9);

    double share() {
        return percent.doubleValue() / 100;
    }

    /** How many times the way from the mean to nine in ten; 0 at 50, 1 at 90. */
    double ways() {
        return quantile(share()) / NINE_IN_TEN_QUANTILE;
    }

    /**
     * The quantile of the standard normal law, to seven digits, for shares from 0.0001 up to 0.9999: algorithm AS 241 (PPND7) of
     * Wichura, Applied Statistics 37 (1988).
     */
    static double quantile(double share) {
        return share < 0.5 ? -upper(1 - share) : upper(share);
    }

    private static double upper(double share) {
        double middle = share - 0.5;
        if (middle <= 0.425) {
            double r = 0.180625 - middle * middle;
            return middle
                    * (((59.109374720 * r + 159.29113202) * r + 50.434271938) * r + 3.3871327179)
                    / (((67.187563600 * r + 78.757757664) * r + 17.895169469) * r + 1);
        }
        double r = Math.sqrt(-Math.log(1 - share)) - 1.6;
        return (((0.17023821103 * r + 1.3067284816) * r + 2.7568153900) * r + 1.4234372777)
                / ((0.12021132975 * r + 0.73700164250) * r + 1);
    }
}
