package lu.airsilk.guard;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lu.airsilk.guard.Attack.Harm;
import lu.airsilk.testbed.Pages;
import lu.airsilk.testbed.Rest;

/** What once froze or ended the portal or filled its disk (C1 to C5 of the findings), by whom it is for and by others. */
final class Attacks {

    private static final String JSON = "application/json";
    private static final String FORM = "multipart/form-data; boundary=edge";
    private static final int MEBIBYTE = 1 << 20;

    private final URI portal;
    private final List<Attack> all = new ArrayList<>();

    private Attacks(URI portal) {
        this.portal = portal;
    }

    static List<Attack> on(URI portal) {
        Attacks attacks = new Attacks(portal);
        attacks.bodies();
        attacks.numbers();
        attacks.books();
        attacks.pictures();
        attacks.forms();
        return attacks.all;
    }

    private void bodies() {
        for (String cut : List.of("{\"x\":[", "{\"x\":{\"a\":1]", "{\"lines\":[{\"sku\":")) {
            stranger("cut off " + cut, "POST /api/v1/tokens", JSON, Harm.of(cut.getBytes(UTF_8)));
            call("cut off " + cut, "POST /api/v1/orders", JSON, Harm.of(cut.getBytes(UTF_8)), "store.kaifeng");
        }
        Harm deep = Harm.of("[".repeat(60_000).getBytes(UTF_8));
        call("a pit of brackets", "POST /api/v1/orders", JSON, deep, "carrier");
        stranger(
                "five mebibytes",
                "POST /api/v1/tokens",
                JSON,
                Harm.of(" ".repeat(5 * MEBIBYTE).getBytes(UTF_8)));
    }

    private void numbers() {
        for (String number : List.of("1e999999999", "1e-999999999", "9".repeat(50_000))) {
            Harm order = Harm.of("{\"store\":\"KF01\",\"lines\":[{\"sku\":\"AS0000001\",\"cases\":%s}]}"
                    .formatted(number)
                    .getBytes(UTF_8));
            call("number " + number.substring(0, 8), "POST /api/v1/orders", JSON, order, "store.kaifeng", "carrier");
        }
    }

    private void books() {
        Harm texts = HostileFiles.book("<c r=\"A1\" t=\"s\"><v>999999999</v></c>");
        Harm number = HostileFiles.book("<c r=\"A1\"><v>1E999999999</v></c><c r=\"B1\"><v>6</v></c>");
        Harm cell = HostileFiles.book("<c r=\"ZZZZZZZ999999999\"><v>1</v></c>");
        String imports = "POST /api/v1/catalogue/imports?supplier=ITA01";
        String kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        for (Harm book : List.of(texts, number, cell)) {
            call("book " + book.found().length, imports, kind, book, "buyer", "store.kaifeng");
        }
        page("book of sales", "stock/sales.xhtml", "loadForm", texts, "store.kaifeng", "carrier");
        page("numbers of sales", "stock/sales.xhtml", "loadForm", number, "store.kaifeng");
    }

    private void pictures() {
        String picture = "POST /api/v1/products/AS9999999/picture";
        Harm deep = HostileFiles.picture(4_890, Short.SIZE, true);
        call("picture of deep colours", picture, "image/png", deep, "buyer", "carrier");
        call("large picture", picture, "image/png", HostileFiles.picture(4_890, Byte.SIZE, false), "buyer", "carrier");
        String photo = "POST /api/v1/receipts/RC-99-000001/photos?line=1";
        call("photo of deep colours", photo, "image/png", deep, "hub", "store.kaifeng");
    }

    private void forms() {
        Harm form = Harm.of(HostileFiles.form(Map.of("form", "form"), "file", new byte[2 * MEBIBYTE]));
        stranger("form with a file", "POST /identity/sign-in.xhtml", FORM, form);
        stranger("form with a file for a program", "POST /api/v1/tokens", FORM, form);
        call("form with a file", "POST /api/v1/orders", FORM, form, "carrier");
        page(
                "file of nothing",
                "stock/sales.xhtml",
                "loadForm",
                new Harm(new byte[2 * MEBIBYTE], _ -> new byte[9]),
                "carrier");
        page("no page for files", "portal/home.xhtml", "bar", form, "carrier");
    }

    private void stranger(String name, String line, String type, Harm harm) {
        all.add(new Attack(name + ", nobody, " + line, line, Map.of("Content-Type", type), harm));
    }

    private void call(String name, String line, String type, Harm harm, String... people) {
        for (String user : people) {
            Map<String, String> headers = new TreeMap<>(Map.of("Content-Type", type, "Accept", JSON));
            headers.put("Authorization", Rest.as(user).header("Authorization"));
            headers.put("Content-Disposition", "attachment; filename=\"a.xlsx\"");
            headers.put("Idempotency-Key", "attack " + name.hashCode());
            all.add(new Attack(name + ", " + user + ", " + line, line, headers, harm));
        }
    }

    /** By the form of a page as it was shown; who may not see that page has only its cookies. */
    private void page(String name, String page, String form, Harm file, String... people) {
        for (String user : people) {
            Pages session = new Pages(portal).signedIn(user);
            Map<String, String> fields = session.fields(page);
            fields.putAll(Map.of(form, form, form + ":load", ""));
            Harm sent = new Harm(
                    HostileFiles.form(fields, form + ":file", file.found()),
                    chance -> HostileFiles.form(
                            fields, form + ":file", file.variant().by(chance)));
            Map<String, String> headers = Map.of("Content-Type", FORM, "Cookie", session.cookieHeader());
            all.add(new Attack(name + ", " + user, "POST /" + page, headers, sent));
        }
    }
}
