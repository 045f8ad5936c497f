package lu.airsilk.catalogue.mapping.rule;

import static lu.airsilk.shared.Refusals.refusalOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lu.airsilk.shared.Language;
import lu.airsilk.shared.Refusal;
import org.junit.jupiter.api.Test;

/** What the columns of a sheet mean. */
class ColumnMappingTest {

    private static final List<String> ROW = List.of(
            "8012666011223",
            "10",
            "18012666011220",
            "25,51",
            "10,60",
            "30x29x27",
            "1006302000",
            "ambiente",
            "540",
            "360",
            "Italia");

    /** Headings of eleven fields in the order of {@link #ROW}, as suppliers of seven languages write them. */
    private static final Map<String, String> HEADINGS = Map.of(
            "it",
                    "Codice EAN|Pz per cartone|EAN collo|Prezzo netto|Peso lordo|Dimensioni cartone|Voce"
                            + " doganale|Modalità di conservazione|Durata totale|Vita residua|Paese d'origine",
            "en",
                    "Barcode|Units per case|Case GTIN|Case price|Gross weight|Carton dimensions|HS code|Storage"
                            + " conditions|Shelf life|Remaining shelf life at receipt|Country of origin",
            "fr",
                    "Code barre|PCB|Code EAN colis|Prix carton|Poids brut|Dimensions colis|Nomenclature"
                            + " douanière|Température de conservation|DDM totale|Contrat date|Pays d'origine",
            "de",
                    "Strichcode|Stück pro Karton|EAN Umkarton|Kartonpreis|Bruttogewicht|Abmessungen"
                            + " Karton|Warennummer|Lagerbedingungen|MHD gesamt|Mindestrestlaufzeit|Herkunftsland",
            "es",
                    "Código de barras|Unidades por caja|EAN caja|Precio caja|Peso bruto|Medidas caja|Partida"
                            + " arancelaria|Conservación|Vida útil|Vida útil restante|País de origen",
            "nl",
                    "Streepjescode|Stuks per doos|EAN doos|Prijs per doos|Brutogewicht|Afmetingen"
                            + " doos|Goederencode|Bewaring|Houdbaarheid|Resterende houdbaarheid|Land van herkomst",
            "zh", "商品条码|装箱数|箱码|箱价|毛重|外箱尺寸|海关编码|储存条件|保质期|剩余保质期|原产国");

    private static final String KEYS =
            "gtin|unitsPerCase|caseGtin|pricePerCase|caseGrossGrams|caseMm|hsCode|storage|shelfLifeDays|minLifeAtReceiptDays|origin";

    /** Where names tell nothing but litres, the heading says the language. */
    @Test
    void a_litre_is_no_french_word() {
        SheetSample sample = new SheetSample(
                RawRow.of(1, List.of("EAN", "Bezeichnung")),
                List.of(
                        RawRow.of(2, List.of("8012666011223", "Olivenöl nativ extra 1 L")),
                        RawRow.of(3, List.of("8012666011230", "Apfelessig naturtrüb 1 L")),
                        RawRow.of(4, List.of("8012666011247", "Rapsöl kaltgepresst 0,75 L"))));

        assertEquals(
                List.of(SheetField.GTIN, SheetField.NAME_DE),
                ColumnMapping.recognised(sample).columns().stream()
                        .map(MappedColumn::field)
                        .toList());
    }

    @Test
    void a_carton_in_kilograms_is_its_weight_and_no_count() {
        SheetSample sample = new SheetSample(
                RawRow.of(1, List.of("VPE", "Karton kg")), List.of(RawRow.of(2, List.of("6", "6,6 kg"))));

        assertEquals(
                List.of(SheetField.UNITS_PER_CASE, SheetField.CASE_GROSS_GRAMS),
                ColumnMapping.recognised(sample).columns().stream()
                        .map(MappedColumn::field)
                        .toList());
    }

    @Test
    void a_carton_cut_short_is_one() {
        SheetSample sample = new SheetSample(
                RawRow.of(1, List.of("Stk./Kt.", "Preis/Kt.")), List.of(RawRow.of(2, List.of("6", "46,80"))));

        assertEquals(
                List.of(SheetField.UNITS_PER_CASE, SheetField.PRICE_PER_CASE),
                ColumnMapping.recognised(sample).columns().stream()
                        .map(MappedColumn::field)
                        .toList());
    }

    @Test
    void headings_of_seven_languages_are_understood() {
        HEADINGS.forEach((language, headings) -> {
            SheetSample sample = sample(split(headings), ROW);

            assertEquals(
                    split(KEYS),
                    ColumnMapping.recognised(sample).columns().stream()
                            .map(column -> column.field().key())
                            .toList(),
                    language);
        });
    }

    @Test
    void the_shortest_headings_are_understood() {
        SheetSample sample = sample(
                List.of("EAN", "Karton", "Preis", "kg", "MHD Tage", "Zoll-Nr."),
                List.of("8012666011223", "10", "25,51", "10,60", "540", "1006302000"));

        assertEquals(
                List.of("gtin", "unitsPerCase", "pricePerCase", "caseGrossGrams", "shelfLifeDays", "hsCode"),
                ColumnMapping.recognised(sample).columns().stream()
                        .map(column -> column.field().key())
                        .toList());
    }

    @Test
    void our_own_keys_are_understood() {
        List<String> keys =
                Arrays.stream(SheetField.values()).map(SheetField::key).toList();
        List<String> cells = new ArrayList<>(List.of(
                "8012666011223",
                "米",
                "Rice",
                "Riz",
                "Reis",
                "Riso",
                "Coop",
                "1 kg",
                "IT",
                "10",
                "18012666011220",
                "25.51",
                "EUR",
                "10600",
                "300x290x270",
                "1006302000",
                "AMBIENT",
                "540",
                "360"));

        assertEquals(
                keys,
                ColumnMapping.recognised(sample(keys, cells)).columns().stream()
                        .map(column -> column.field().key())
                        .toList());
    }

    @Test
    void columns_without_a_telling_heading_are_understood_by_their_cells() {
        SheetSample sample = sample(
                List.of("A1", "Rif.", "x", "y", "z", "w", "v"),
                List.of("8012666011223", "18012666011220", "30x29x27", "75 cl", "Italia", "0-4 °C", "EUR"));

        assertEquals(
                Map.of(
                        "A1",
                        "gtin",
                        "Rif.",
                        "caseGtin",
                        "x",
                        "caseMm",
                        "y",
                        "contents",
                        "z",
                        "origin",
                        "w",
                        "storage",
                        "v",
                        "currency"),
                ColumnMapping.recognised(sample).byHeading());
    }

    @Test
    void cells_that_contradict_a_heading_win() {
        SheetSample sample = sample(List.of("Code", "EAN", "Price"), List.of("BR", "abc", "cheap"));

        assertEquals(Map.of(), ColumnMapping.recognised(sample).byHeading());
    }

    @Test
    void a_heading_names_unit_and_currency() {
        SheetSample sample = sample(
                List.of("EAN", "Prezzo cartone (CHF)", "Peso lordo (kg)", "Durata (mesi)", "Cartone mm"),
                List.of("8012666011223", "1.234,50", "10,6", "18", "300x290x270"));

        List<ColumnNotation> notations = ColumnMapping.recognised(sample).columns().stream()
                .map(MappedColumn::notation)
                .toList();

        assertEquals(Optional.of("CHF"), notations.get(1).currency());
        assertEquals(Optional.of("kg"), notations.get(2).unit());
        assertEquals(Optional.of("month"), notations.get(3).unit());
        assertEquals(Optional.of("mm"), notations.get(4).unit());
        assertEquals(DecimalMark.COMMA, notations.get(1).mark());
    }

    @Test
    void names_go_to_the_language_that_they_are_in() {
        assertEquals("name.it", nameField("Bezeichnung", "Olio di oliva", "Riso con funghi", "Miele di acacia"));
        assertEquals("name.de", nameField("Description", "Käse mit Kräutern", "Reis und Bohnen", "Saft ohne Zucker"));
        assertEquals("name.fr", nameField("Descrizione", "Huile d'olive", "Riz aux champignons", "Pâtes sans gluten"));
        assertEquals("name.zh", nameField("Item description", "橄榄油", "大米", "蜂蜜"));
        assertEquals("name.fr", nameField("Product name FR", "Olio di oliva", "Riso con funghi", "Miele di acacia"));
        assertEquals("name.de", nameField("Artikelbezeichnung", "Penne", "Fusilli", "Farfalle"));
        assertEquals("name.es", nameField("Nombre del producto", "Aceite", "Arroz", "Miel"));
        assertEquals("name.es", nameField("product_name", "Aceite de oliva", "Queso con miel", "Vino y jamón del sur"));
        assertEquals("name.nl", nameField("Omschrijving", "Kaas met honing", "Melk van het land", "Rijst zonder zout"));
        assertEquals("name.pl", nameField("Nazwa produktu", "Miód", "Ser", "Mleko"));
    }

    @Test
    void every_language_of_the_union_is_named_by_its_letters_and_its_words() {
        for (Language language : Language.values()) {
            String field = "name." + language.code();
            String word = language.locale().getDisplayLanguage(Locale.ENGLISH);
            assertEquals(field, nameField("product_name_" + language.code(), "Penne", "Fusilli", "Farfalle"));
            assertEquals(field, nameField("Product name (" + word + ")", "Penne", "Fusilli", "Farfalle"));
        }
        assertEquals("stepFrom", nameField("Quantità da", "1", "12", "60"), "a small word is no language here");
    }

    @Test
    void a_person_corrects_what_was_guessed() {
        SheetSample sample = sample(
                List.of("EAN", "Old EAN", "", "Descrizione"), List.of("8012666011223", "8002470029804", "6", "Riso"));
        ColumnMapping mapping = ColumnMapping.recognised(sample)
                .corrected(sample, Map.of("Old EAN", "gtin", "C", "unitsPerCase", "Descrizione", ""))
                .withConstants(Map.of(SheetField.CURRENCY, "EUR"));

        assertEquals(Map.of("Old EAN", "gtin", "C", "unitsPerCase"), mapping.byHeading());
        assertEquals(List.of(SheetField.PRICE_PER_CASE, SheetField.NAME_EN), mapping.missing());
        assertTrue(mapping.columns().stream().allMatch(column -> column.confidence() == 100));
    }

    @Test
    void a_correction_must_name_a_column_and_a_field_that_exist() {
        SheetSample sample = sample(List.of("EAN", "Nome"), List.of("8012666011223", "Riso"));
        ColumnMapping mapping = ColumnMapping.recognised(sample);

        assertEquals(
                Refusal.of("import.mapping.column", "EAN 2"),
                refusalOf(() -> mapping.corrected(sample, Map.of("EAN 2", "gtin"))));
        assertEquals(
                Refusal.of("import.mapping.field", "ean"),
                refusalOf(() -> mapping.corrected(sample, Map.of("EAN", "ean"))));
    }

    @Test
    void headings_are_found_below_titles_and_blank_rows() {
        List<RawRow> rows = List.of(
                RawRow.of(1, List.of("Listino prezzi 2026", "", "")),
                RawRow.of(2, List.of("", "", "")),
                RawRow.of(3, List.of("Cliente", "AirSilk", "")),
                RawRow.of(4, List.of("EAN", "Descrizione", "Prezzo")),
                RawRow.of(5, List.of("8012666011223", "Riso", "2,50")));

        assertEquals(Optional.of(4), HeaderSearch.header(rows).map(RawRow::number));
        assertEquals(Optional.empty(), HeaderSearch.header(rows.subList(0, 2)));
    }

    @Test
    void places_are_named_as_spreadsheets_name_them() {
        assertEquals("A7", CellAddress.of(0, 7));
        assertEquals("Z1", CellAddress.of(25, 1));
        assertEquals("AA1", CellAddress.of(26, 1));
        assertEquals("XFD1048576", CellAddress.of(16_383, 1_048_576));
    }

    private static String nameField(String heading, String... names) {
        List<RawRow> rows =
                Stream.of(names).map(name -> RawRow.of(2, List.of(name, "1"))).toList();
        SheetSample sample = new SheetSample(RawRow.of(1, List.of(heading, "n")), rows);
        return ColumnMapping.recognised(sample).byHeading().getOrDefault(heading, "none");
    }

    private static SheetSample sample(List<String> headings, List<String> cells) {
        return new SheetSample(RawRow.of(1, headings), List.of(RawRow.of(2, cells)));
    }

    private static List<String> split(String list) {
        return List.of(list.split("\\|"));
    }
}
