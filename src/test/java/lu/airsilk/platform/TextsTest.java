package lu.airsilk.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import lu.airsilk.identity.Role;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences in the words of the reader. */
class TextsTest {

    private final Texts texts = new Texts();

    @Test
    void what_is_counted_up_is_parted_as_the_reader_parts_it() {
        List<String> two = List.of("常温", "阴凉");

        assertEquals("常温、阴凉", new Texts().say("words.several", two, Locale.CHINESE));
        assertEquals("常温, 阴凉", new Texts().say("words.several", two, Locale.GERMAN));
    }

    @Test
    void why_a_figure_is_so_is_said_as_it_was_written_and_the_portals_own_words_in_the_readers() {
        assertEquals("premiers chiffres", texts.cause("first figures", Locale.FRENCH));
        assertEquals("初始数值", texts.cause("first figures", Locale.CHINESE));
        assertEquals("first figures of 2027", texts.cause("first figures of 2027", Locale.FRENCH));
    }

    @Test
    void a_refusal_names_the_roles_in_the_words_of_each_language() {
        Refusal refusal = Refusal.of("identity.notAllowed", EnumSet.of(Role.BUYER, Role.FINANCE));

        assertEquals("Your role does not allow this. It is for Buying · Finance.", texts.say(refusal, Locale.ENGLISH));
        assertEquals("您的角色无权进行此操作，需要角色 采购 · 财务。", texts.say(refusal, Locale.forLanguageTag("zh-CN")));
    }

    @Test
    void a_sentence_without_places_is_the_same_again_and_an_unknown_key_is_its_own_sentence() {
        assertEquals("Buying", texts.say("Role.BUYER", List.of(), Locale.ENGLISH));
        assertEquals("Buying", texts.say("Role.BUYER", List.of(), Locale.ENGLISH));
        assertEquals("Role.NOBODY", texts.say("Role.NOBODY", List.of(), Locale.FRENCH));
        assertEquals("Buying", texts.say("Role.BUYER", List.of(), Locale.JAPANESE), "who has no language of ours");
    }

    @Test
    void cases_and_units_are_grouped_as_the_reader_groups() {
        Refusal refusal = Refusal.of("order.outsideLimits", "Brie", Cases.of(1250), Cases.of(1), Cases.of(400));

        assertEquals("Brie 订 1,250 箱超出限量，可订 1 至 400 箱。", texts.say(refusal, Locale.forLanguageTag("zh-CN")));
        assertTrue(texts.say(refusal, Locale.GERMAN).startsWith("1.250 Kartons"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "priceListView.state.REJECTED | de | 1 | Käserei: 1 Preis, der nie gültig wurde.",
                "priceListView.state.REJECTED | de | 2 | Käserei: 2 Preise, die nie gültig wurden.",
                "priceListView.state.DROPPED | fr | 1 | Käserei\u00a0: 1 prix, abandonné avant que quiconque ne l’ait eu.",
                "consignmentView.says.FLYING | en | 1 | The one piece is in the air.",
                "consignmentView.says.FLYING | en | 1200 | All 1,200 pieces are in the air.",
                "consignmentView.says.RECEIVED | fr | 1 | Le colis est compté et entré en stock.",
                "purchaseView.stateLine | de | 1 | Käserei: 1 Karton von einem Produkt, .",
                "why.order.amended | fr | 1 | Vous avez changé cette ligne de Käserei à 1 carton\u00a0: 1",
                "refusal.order.amendTooFew | en | 1 | Line Käserei cannot fall to 1 case: 1 is already on its way.",
                "refusal.order.cancelTooMany | de | 1 | Zeile Käserei: 1 Karton kann nicht aufgegeben werden, nur 1 ist offen.",
                "refusal.piece.count | fr | 1 | Käserei compte 1 colis, 1 est emballé. Emballez le nombre indiqué.",
                "refusal.supply.tooLittle | en | 1 | Only 1 unit of Käserei is free, 1 is asked for. Somebody may have been faster; please choose again.",
                "deliveryView.next.DISPATCHED | en | 1 | 1 piece on 1 line is on the way to Käserei.",
                "line.revision | de | 3 | Revision Käserei: 3 → 1 Karton",
            })
    void one_is_one(String key, String language, long count, String said) {
        assertEquals(said, texts.say(key, List.of("Käserei", count, 1, ""), Locale.of(language)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 0 | Posted today: the goods are stock.",
                "en | 1 | Posted today: the goods are stock. 1 line differs.",
                "de | 2 | Gebucht today: die Ware ist Bestand. 2 Positionen weichen ab.",
                "fr | 1 | Comptabilisée today\u00a0: la marchandise est en stock. 1 ligne diffère.",
                "zh | 0 | today 过账，货物已入库存。",
                "zh | 3 | today 过账，货物已入库存；3 行有差异。",
            })
    void what_was_posted_with_differences_says_so(String language, long differ, String said) {
        assertEquals(said, texts.say("receiptView.next.POSTED", List.of(4, 4, "today", differ), Locale.of(language)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "importView.difference.CHANGED | fr | 1 | 1 modifié",
                "importView.difference.CHANGED | fr | 1200 | 1 200 modifiés",
                "cases.units | en | 1 | 1 unit",
                "cases.units | fr | 0 | 0 unité",
                "digest.subject | de | 1 | AirSilk: 1 Mitteilung",
                "import.problem.gtin.leadingZeros | de | 1 | Vor dieser Nummer scheint eine Null verloren gegangen zu sein.",
                "orderEdit.days | de | 1 | ≥ 1 Tag",
            })
    void one_alone_is_one(String key, String language, long count, String said) {
        assertEquals(said, texts.say(key, List.of(count), Locale.of(language)).replace('\u202f', ' '));
    }

    @Test
    void amounts_and_rates_are_written_as_the_reader_writes_them_with_all_their_decimals() {
        Refusal claim = Refusal.of("case.aboveClaim", Money.of("5712.00", "EUR"), Money.of("1200.5", "EUR"));
        Refusal tooFine = Refusal.of("percentage.tooFine", new BigDecimal("1.2345"));

        assertTrue(texts.say(claim, Locale.GERMAN).startsWith("5.712,00 EUR"), texts.say(claim, Locale.GERMAN));
        assertTrue(texts.say(claim, Locale.ENGLISH).contains("1,200.50 EUR"), texts.say(claim, Locale.ENGLISH));
        assertTrue(texts.say(tooFine, Locale.FRENCH).startsWith("1,2345\u00a0%"), texts.say(tooFine, Locale.FRENCH));
    }

    @Test
    void how_many_are_sold_a_day_is_written_as_the_reader_writes_it() {
        Reason rate = Reason.of("suggestion.rate", 5088, 0, 0, 0, 28, 5088, new BigDecimal("181.7"));

        assertTrue(texts.say(rate, Locale.FRENCH).contains(" 181,7 par jour"), texts.say(rate, Locale.FRENCH));
    }

    @Test
    void where_none_is_sold_lately_that_is_said_and_no_days_are_counted() {
        Reason rate = Reason.of("suggestion.rate", 0, 0, 0, 0, 28, 0, new BigDecimal("0"));

        assertEquals("四周没有卖出，日均 0 件。", texts.say(rate, Locale.forLanguageTag("zh-CN")));
        assertTrue(texts.say(rate, Locale.FRENCH).startsWith("Aucun vendu en quatre semaines"));
    }

    @Test
    void a_room_that_this_very_product_has_filled_names_no_other() {
        assertEquals(
                "您要 73 箱，分得 10 箱：您店常温库这次最多收 120 升，已排入 120 升（都是本商品）；再加一箱要 12 升，放不下。",
                texts.say(
                        Reason.of("allocation.room.AMBIENT", 73, 10, 12, 120, 120, -1),
                        Locale.forLanguageTag("zh-CN")));
        assertEquals(
                "You asked 73 and got 10: this time your ambient store takes 120 l, and 120 l are filled"
                        + " with this product alone. One more case needs 12 l.",
                texts.say(Reason.of("allocation.room.AMBIENT", 73, 10, 12, 120, 120, -1), Locale.ENGLISH));
    }

    @Test
    void a_full_room_is_said_without_noughts_and_a_large_one_with_grouped_litres() {
        Locale chinese = Locale.forLanguageTag("zh-CN");

        assertEquals(
                "您要 69 箱，分得 0 箱：您店常温库这次没有空位；再加一箱要 21 升，放不下。",
                texts.say(Reason.of("allocation.room.AMBIENT", 69, 0, 21, 0, 0, 0), chinese));
        assertEquals(
                "您要 124 箱，分得 87 箱：您店常温库这次最多收 2,352 升，已排入 2,349 升（含 1 种更缺的商品）；再加一箱要 27 升，放不下。",
                texts.say(Reason.of("allocation.room.AMBIENT", 124, 87, 27, 2349, 2352, 1), chinese));
        assertEquals(
                "You asked 124 and got 87: this time your ambient store takes 2,352 l, and 2,349 l are filled"
                        + ", among it 1 product of which you are shorter. One more case needs 27 l.",
                texts.say(Reason.of("allocation.room.AMBIENT", 124, 87, 27, 2349, 2352, 1), Locale.ENGLISH));
        assertEquals(
                "Sie haben 69 angefragt und 0 bekommen: Ihr Trockenlager hat diesmal keinen Platz mehr."
                        + " Ein weiterer Karton braucht 21 l.",
                texts.say(Reason.of("allocation.room.AMBIENT", 69, 0, 21, 0, 0, 0), Locale.GERMAN));
    }
}
