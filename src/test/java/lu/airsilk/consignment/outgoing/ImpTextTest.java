package lu.airsilk.consignment.outgoing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names, goods and addresses in the few signs that a carrier's telex has. */
class ImpTextTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
        "1 rue de Trèves",                           1 RUE DE TREVES
        "新郑综合保税区1号 1 Xinzheng Bonded Zone",      1 XINZHENG BONDED ZONE
        "中原路12号3栋 12 Zhongyuan Road",              12 ZHONGYUAN ROAD
        "451162 郑州 Zhengzhou",                      451162 ZHENGZHOU
        "苹果汁1L",                                   1L
        """)
    void a_number_among_chinese_signs_goes_with_them(String text, String told) {
        assertEquals(told, ImpText.of(text, 35));
    }
}
