package lu.airsilk.catalogue.mapping.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import lu.airsilk.OutsideFiles;
import lu.airsilk.TestFiles;
import lu.airsilk.catalogue.goods.rule.SheetRow;
import lu.airsilk.catalogue.mapping.OpenSheet;
import lu.airsilk.catalogue.mapping.SupplierSheetReader;
import lu.airsilk.catalogue.staging.rule.ReadSheet;
import lu.airsilk.platform.file.SheetWriter;
import lu.airsilk.platform.file.XlsxSheetWriter;
import lu.airsilk.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whichever program a sheet passes through on its way, the same products come out of it. */
class ResavedSheetTest {

    private static final Map<SheetField, String> CONSTANTS =
            Map.of(SheetField.UNITS_PER_CASE, "6", SheetField.PRICE_PER_CASE, "9.99", SheetField.CURRENCY, "EUR");

    /** Each sheet is saved in fourteen ways; the files of others have thousands of rows. */
    private static final int ENOUGH = Boolean.getBoolean("airsilk.full") ? Integer.MAX_VALUE : 100;

    private static final Path COUNTRIES = TestFiles.file("sheets/many-countries.csv");

    @TempDir
    Path folder;

    /** The columns that we understood, as texts; the first row are the headings. */
    private record Table(List<SheetField> fields, List<List<String>> rows) {

        static Table of(Path file) {
            try (OpenSheet sheet = new SupplierSheetReader().open(file);
                    Stream<RawRow> rows = sheet.rows()) {
                List<MappedColumn> columns =
                        ColumnMapping.recognised(sheet.sample()).columns();
                List<List<String>> texts = new ArrayList<>();
                texts.add(columns.stream().map(MappedColumn::heading).toList());
                rows.limit(ENOUGH)
                        .forEach(row -> texts.add(columns.stream()
                                .map(column -> row.cell(column.index()).text())
                                .toList()));
                return new Table(columns.stream().map(MappedColumn::field).toList(), texts);
            }
        }

        /** Without the rows that hold characters this charset does not have. */
        Table writableIn(Charset charset) {
            List<List<String>> left = rows.stream()
                    .filter(row -> charset.newEncoder().canEncode(String.join("", row)))
                    .toList();
            return new Table(fields, left);
        }

        Table without(SheetField field) {
            int index = fields.indexOf(field);
            return index < 0
                    ? this
                    : columns(
                            indexes().stream().filter(column -> column != index).toList());
        }

        Table shuffled() {
            List<Integer> order = new ArrayList<>(indexes());
            Collections.shuffle(order, new Random(11));
            return columns(order);
        }

        Table headed(Map<SheetField, String> headings) {
            List<List<String>> renamed = new ArrayList<>(rows);
            renamed.set(
                    0,
                    fields.stream()
                            .map(field -> headings.getOrDefault(field, field.key()))
                            .toList());
            return new Table(fields, renamed);
        }

        Table each(UnaryOperator<String> change) {
            return new Table(
                    fields,
                    rows.stream().map(row -> row.stream().map(change).toList()).toList());
        }

        private List<Integer> indexes() {
            return Stream.iterate(0, index -> index + 1).limit(fields.size()).toList();
        }

        private Table columns(List<Integer> order) {
            return new Table(
                    order.stream().map(fields::get).toList(),
                    rows.stream()
                            .map(row -> order.stream().map(row::get).toList())
                            .toList());
        }

        String csv(char separator, String lineEnd, boolean allQuoted) {
            StringBuilder text = new StringBuilder();
            for (List<String> row : rows) {
                for (int column = 0; column < row.size(); column++) {
                    text.append(column == 0 ? "" : separator).append(quoted(row.get(column), separator, allQuoted));
                }
                text.append(lineEnd);
            }
            return text.toString();
        }

        private static String quoted(String cell, char separator, boolean always) {
            boolean needed = always || cell.indexOf(separator) >= 0 || cell.matches("(?s).*[\"\r\n].*");
            return needed ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
        }
    }

    /** Sheets whose letters every charset of one region has. */
    static Stream<Path> sheets() {
        Stream<Path> own = Stream.of(
                        "trade-terms.csv",
                        "retail-export.tsv",
                        "line-breaks.tsv",
                        "retail-utf16le.csv",
                        "old-mac.csv",
                        "price-workbook.xlsx")
                .map(name -> TestFiles.file("sheets/" + name));
        Stream<Path> outside = Stream.of(
                        "italy-trade-terms.csv",
                        "off-italy-with-origin.tsv",
                        "off-italy-scientific-ean.tsv",
                        "off-netherlands.tsv",
                        "off-france-utf16le-semicolon.csv",
                        "off-lifyzer-eu-gtin-4000.csv",
                        "supplier-guenzburger-11-sheets.xlsx")
                .flatMap(name -> OutsideFiles.file("data/catalogue/" + name));
        return Stream.concat(own, outside);
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void the_same_products_come_out_of_every_program(Path file) throws IOException {
        Path name = file.getFileName();
        Table table = Table.of(file);
        List<SheetRow> expected = products(text(table.csv(';', "\n", false), StandardCharsets.UTF_8));

        assertFalse(expected.isEmpty());
        for (Map.Entry<String, Path> saved : saved(table).entrySet()) {
            assertEquals(expected, products(saved.getValue()), name + " " + saved.getKey());
        }
        Table western = table.without(SheetField.NAME_ZH).writableIn(Charset.forName("windows-1252"));
        assertEquals(
                products(text(western.csv(';', "\n", false), StandardCharsets.UTF_8)),
                products(text(western.csv(';', "\n", false), Charset.forName("windows-1252"))),
                name + " windows-1252");
    }

    /** Names from Bulgarian to Swedish: no program saves those in the signs of one region, and each that writes Unicode does. */
    @ParameterizedTest
    @MethodSource("sheetsOfManyCountries")
    void names_in_the_scripts_of_many_countries_come_out_of_every_program_that_writes_unicode(Path file)
            throws IOException {
        Table table = Table.of(file);
        List<SheetRow> expected = products(text(table.csv(';', "\n", false), StandardCharsets.UTF_8));
        assertFalse(expected.isEmpty());
        Map<String, Path> saved = new HashMap<>(saved(table));
        saved.remove("GB18030");
        for (Map.Entry<String, Path> each : saved.entrySet()) {
            assertEquals(expected, products(each.getValue()), each.getKey());
        }
    }

    /** One of our own; that of others, where it is here, tells more. */
    static Stream<Path> sheetsOfManyCountries() {
        return Stream.concat(Stream.of(COUNTRIES), OutsideFiles.file("data/catalogue/off-fr-de-es.tsv"));
    }

    @Test
    void each_country_s_name_is_read_as_its_supplier_wrote_it() {
        List<SheetRow> rows = products(COUNTRIES);
        assertEquals(4, rows.size());
        assertEquals(
                Map.of(
                        Language.BG, "Мед от липа",
                        Language.EL, "Φέτα σε άλμη",
                        Language.SV, "Hjortronsylt från Ångermanland",
                        Language.PL, "Ogórki kiszone",
                        Language.CS, "Hořčice plnotučná",
                        Language.HU, "Kürtőskalács",
                        Language.RO, "Brânză de burduf"),
                rows.get(2).names().others());
    }

    private Map<String, Path> saved(Table table) throws IOException {
        String plain = table.csv(';', "\n", false);
        return Map.ofEntries(
                Map.entry("UTF-16", text('\ufeff' + plain, StandardCharsets.UTF_16LE)),
                Map.entry("UTF-16 without its mark", text(plain, StandardCharsets.UTF_16BE)),
                Map.entry("GB18030", text(plain, Charset.forName("GB18030"))),
                Map.entry("commas", text(table.csv(',', "\n", false), StandardCharsets.UTF_8)),
                Map.entry("tabs", text(table.csv('\t', "\n", false), StandardCharsets.UTF_8)),
                Map.entry("CRLF", text(table.csv(';', "\r\n", false), StandardCharsets.UTF_8)),
                Map.entry("all quoted", text(table.csv(',', "\r\n", true), StandardCharsets.UTF_8)),
                Map.entry("byte order mark", text('\ufeff' + plain, StandardCharsets.UTF_8)),
                Map.entry("trailing blanks", text(trailing(table).csv(';', "\n", false), StandardCharsets.UTF_8)),
                Map.entry("shuffled", text(table.shuffled().csv(';', "\n", false), StandardCharsets.UTF_8)),
                Map.entry(
                        "Chinese headings",
                        text(table.headed(Headings.ZH).csv(';', "\n", false), StandardCharsets.UTF_8)),
                Map.entry(
                        "German headings",
                        text(table.headed(Headings.DE).csv(';', "\n", false), StandardCharsets.UTF_8)),
                Map.entry(
                        "French headings",
                        text(table.headed(Headings.FR).csv(';', "\n", false), StandardCharsets.UTF_8)),
                Map.entry("XLSX", workbook(table)));
    }

    private static Table trailing(Table table) {
        return table.each(cell -> cell + "  ");
    }

    private Path text(String text, Charset charset) {
        return ReadSheet.file(folder, text, charset);
    }

    private Path workbook(Table table) throws IOException {
        Path file = Files.createTempFile(folder, "sheet", ".xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                SheetWriter writer = new XlsxSheetWriter(out, "Foglio1")) {
            for (List<String> row : table.rows()) {
                writer.row(row);
            }
        }
        return file;
    }

    /** The products of a file, without the numbers of their rows. */
    private static List<SheetRow> products(Path file) {
        return ReadSheet.of(file, CONSTANTS).rows().stream()
                .map(row -> new SheetRow(
                        0, row.gtin(), row.names(), row.goods(), row.caseFacts(), row.pricePerCase(), row.steps()))
                .toList();
    }

    /** How other countries head the same columns. */
    private static final class Headings {
        static final Map<SheetField, String> ZH = of(
                "条码",
                "中文品名",
                "英文品名",
                "法文品名",
                "德文品名",
                "意大利文品名",
                "品牌",
                "净含量",
                "原产国",
                "装箱数",
                "外箱条码",
                "箱价（EUR）",
                "币种",
                "毛重（kg）",
                "外箱尺寸（cm）",
                "海关编码",
                "储存条件",
                "保质期（天）",
                "到货剩余保质期（天）",
                "阶梯起订量",
                "阶梯价");
        static final Map<SheetField, String> DE = of(
                "EAN-Code",
                "Bezeichnung (ZH)",
                "Bezeichnung (EN)",
                "Bezeichnung (FR)",
                "Bezeichnung (DE)",
                "Bezeichnung (IT)",
                "Marke",
                "Inhalt",
                "Ursprungsland",
                "Stück pro Karton",
                "Karton-EAN",
                "Preis pro Karton (EUR)",
                "Währung",
                "Bruttogewicht Karton (kg)",
                "Kartonmaße LxBxH (cm)",
                "Zolltarifnummer",
                "Lagerung",
                "Haltbarkeit (Tage)",
                "Restlaufzeit bei Ankunft (Tage)",
                "Staffelmenge",
                "Staffelpreis");
        static final Map<SheetField, String> FR = of(
                "Code EAN",
                "Désignation (chinois)",
                "Désignation (anglais)",
                "Désignation (français)",
                "Désignation (allemand)",
                "Désignation (italien)",
                "Marque",
                "Contenance",
                "Pays d'origine",
                "Unités par colis",
                "EAN colis",
                "Prix par colis (EUR)",
                "Devise",
                "Poids brut colis (kg)",
                "Dimensions colis (cm)",
                "Code douanier",
                "Conservation",
                "Durée de vie (jours)",
                "Durée de vie restante (jours)",
                "Quantité à partir de",
                "Prix dégressif");

        private static Map<SheetField, String> of(String... headings) {
            Map<SheetField, String> byField = new EnumMap<>(SheetField.class);
            for (SheetField field : SheetField.values()) {
                if (byField.size() < headings.length) {
                    byField.put(field, headings[byField.size()]);
                }
            }
            return byField;
        }
    }
}
