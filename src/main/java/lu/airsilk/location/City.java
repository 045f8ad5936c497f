package lu.airsilk.location;

import java.util.Arrays;
import java.util.Locale;
import lu.airsilk.shared.Language;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;

/**
 * The eighteen cities of Henan: seventeen of prefecture level and Jiyuan, a county-level city directly under the
 * province. Division codes by GB/T 2260; the road to the hub at Zhengzhou airport is an estimate, 1.22 times the great
 * circle between the city's centre and CGO.
 */
public enum City {
    ZHENGZHOU("Zhengzhou", "郑州", "410100", 40),
    KAIFENG("Kaifeng", "开封", "410200", 65),
    LUOYANG("Luoyang", "洛阳", "410300", 155),
    PINGDINGSHAN("Pingdingshan", "平顶山", "410400", 125),
    ANYANG("Anyang", "安阳", "410500", 225),
    HEBI("Hebi", "鹤壁", "410600", 175),
    XINXIANG("Xinxiang", "新乡", "410700", 105),
    JIAOZUO("Jiaozuo", "焦作", "410800", 115),
    PUYANG("Puyang", "濮阳", "410900", 215),
    XUCHANG("Xuchang", "许昌", "411000", 65),
    LUOHE("Luohe", "漯河", "411100", 130),
    SANMENXIA("Sanmenxia", "三门峡", "411200", 295),
    NANYANG("Nanyang", "南阳", "411300", 255),
    SHANGQIU("Shangqiu", "商丘", "411400", 205),
    XINYANG("Xinyang", "信阳", "411500", 325),
    ZHOUKOU("Zhoukou", "周口", "411600", 155),
    ZHUMADIAN("Zhumadian", "驻马店", "411700", 205),
    JIYUAN("Jiyuan", "济源", "419001", 155);

    private final String en;
    private final String zh;
    private final String divisionCode;
    private final long roadKilometres;

    City(String en, String zh, String divisionCode, long roadKilometres) {
        this.en = en;
        this.zh = zh;
        this.divisionCode = divisionCode;
        this.roadKilometres = roadKilometres;
    }

    /** The city called so: {@code Kaifeng}, {@code 开封} or {@code 开封市}; refused when Henan has none. */
    public static City of(String text) {
        String typed = text.strip();
        return Arrays.stream(values())
                .filter(city -> city.isCalled(typed))
                .findFirst()
                .orElseThrow(() -> new Refused(Refusal.of("city.unknown", typed)));
    }

    private boolean isCalled(String typed) {
        return name().equals(typed.toUpperCase(Locale.ROOT)) || zh.equals(typed) || (zh + "市").equals(typed);
    }

    public Names names() {
        return Names.of(zh, en);
    }

    /** The name for a reader of this language: Han for Chinese, pinyin for all others. */
    public String in(Language language) {
        return names().in(language);
    }

    /** Six digits, for example 410200. */
    public String divisionCode() {
        return divisionCode;
    }

    /** Kilometres by road from Zhengzhou airport, estimated. */
    public long roadKilometres() {
        return roadKilometres;
    }
}
