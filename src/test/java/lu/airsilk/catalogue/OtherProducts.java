package lu.airsilk.catalogue;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lu.airsilk.catalogue.staging.rule.ReadSheet;
import lu.airsilk.shared.number.CheckDigit;

/** Groceries as any supermarket has them, by their French and Italian names: what somebody searches is among them. */
final class OtherProducts {

    private static final List<String> GOODS = List.of(
            "Yaourt nature",
            "Pizza surgelée",
            "Soupe de légumes",
            "Jambon blanc",
            "Thon au naturel",
            "Haricots verts",
            "Petits pois",
            "Compote",
            "Céréales",
            "Chips",
            "Salade composée",
            "Quiche",
            "Riz basmati",
            "Crackers",
            "Merendine",
            "Succo di frutta",
            "Grissini",
            "Minestrone",
            "Piadina",
            "Tonno in scatola",
            "Fette biscottate",
            "Gelato",
            "Besciamella",
            "Legumi misti",
            "Farina",
            "Lievito",
            "Bevanda vegetale",
            "Budino",
            "Würstel",
            "Hummus",
            "Galettes de riz",
            "Barre énergétique",
            "Sirop",
            "Limonade",
            "Couscous",
            "Semoule",
            "Quinoa");
    private static final List<String> KINDS = List.of(
            "léger",
            "sans sucre",
            "au citron",
            "à la vanille",
            "maison",
            "familial",
            "rustique",
            "tradition",
            "senza glutine",
            "con cereali",
            "ai frutti di bosco",
            "alla pesca",
            "piccante",
            "classico",
            "vegano",
            "à l’ancienne",
            "aux herbes",
            "fondant",
            "croustillant",
            "intégral",
            "leggero",
            "al limone");
    private static final List<String> BRANDS =
            List.of("Bonmarché", "Verger Bleu", "Soligrande", "Cuisina", "Petit Quai", "Fattoria Bianchi", "Norvali");

    private OtherProducts() {}

    /** A sheet of so many. */
    static Path sheet(Path folder, int count) {
        Random random = new Random(5_000);
        String rows = IntStream.range(0, count)
                .mapToObj(number -> row(number, random))
                .collect(Collectors.joining("\n", "EAN;Brand;Name FR;Contents\n", "\n"));
        return ReadSheet.file(folder, rows);
    }

    private static String row(int number, Random random) {
        String body = "376%09d".formatted(100_000 + number);
        return "%s%s;%s;%s %s;%d g"
                .formatted(
                        body,
                        CheckDigit.gs1(body),
                        of(BRANDS, random),
                        of(GOODS, random),
                        of(KINDS, random),
                        100 + number % 900);
    }

    private static String of(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }
}
