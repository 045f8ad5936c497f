package lu.airsilk.jobs;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.FilePayload;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import lu.airsilk.flow.Truckload;
import lu.airsilk.testbed.Keepers;
import lu.airsilk.testbed.Rest;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/** A store hands in what its till wrote: every wrong row is named at once, and nothing is taken then. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@EnabledIf(
        value = "lu.airsilk.testbed.TestDatabase#isH2OrFull",
        disabledReason = "a page does not know its database; both show it with -Pfull")
class S19SalesFromTheTillJobIT {

    private final String store = Keepers.newStore("Till keepers");
    private final String user = Keepers.fresh(store);

    @Test
    void all_wrong_rows_of_a_file_are_named_at_once_and_a_right_one_is_taken() throws IOException {
        String sku = Truckload.onTheShelf(user, store, 1, 10).getFirst().getString("sku");
        int there = units(sku);
        try (Walk walk = Walk.tablet("S19", user)) {
            walk.tap(walk.page().locator(".nav a").nth(3));
            walk.tap(walk.page().locator(".page-head .actions button").first());
            String wrong = "商品;件数\n没有的商品;2\n" + sku + ";半\n" + sku + ";99,999\n合计;101,001\n";
            load(walk, new FilePayload("错.csv", "text/csv", wrong.getBytes(Charset.forName("GB18030"))));
            walk.refused("3 行有误");
            List<String> rows = walk.page().locator(".wrong-rows li").allInnerTexts();
            assertEquals(3, rows.size(), rows.toString());
            assertTrue(rows.get(2).startsWith("第 4 行") && rows.get(2).contains("99,999 件"), rows.toString());
            assertTrue(rows.get(0).contains("没有叫“没有的商品”的商品"), rows.toString());
            assertTrue(rows.get(1).contains("“半”不是件数"), rows.toString());
            assertEquals(there, units(sku));

            walk.put("pasted", "还没报的\t1");
            String right = "商品;件数\n" + sku + ";三件\n";
            load(walk, new FilePayload("收银.csv", "text/csv", right.getBytes(Charset.forName("GB18030"))));
            walk.sees("销售已上报：1 种商品，3 件");
            assertEquals("还没报的\t1", walk.field("pasted").inputValue());
        }
        assertEquals(there - 3, units(sku));
        try (Walk walk = Walk.tablet("S19 corrected", user)) {
            walk.tap(walk.page().locator(".nav a").nth(3));
            walk.tap(walk.page().locator(".page-head .actions button").first());
            walk.sees("请填写当日全部销售");
            FilePayload till = new FilePayload("till.xlsx", "application/octet-stream", workbook(sku));
            walk.upload("file", till);
            walk.tap("load");
            walk.sees("更正原因：必填");
            walk.type("reason", "漏扫一件");
            walk.command("load"); // what was chosen stays chosen
            walk.sees("销售已上报：1 种商品，4 件");
            assertThat(walk.page().getByText("更正：漏扫一件")).isVisible();
        }
        assertEquals(there - 4, units(sku));
    }

    private static void load(Walk walk, FilePayload file) {
        walk.upload("file", file);
        walk.command("load");
    }

    private int units(String sku) {
        return stock().stream()
                .filter(lot -> lot.getString("sku").equals(sku))
                .mapToInt(lot -> lot.getInt("units"))
                .sum();
    }

    private List<JsonObject> stock() {
        return Rest.as(user).get("/stock?location=" + store).items().getValuesAs(JsonObject.class);
    }

    private static byte[] workbook(String sku) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Till", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("销售");
            sheet.value(0, 0, "商品");
            sheet.value(0, 1, "件数");
            sheet.value(1, 0, sku);
            sheet.value(1, 1, 4);
        }
        return out.toByteArray();
    }
}
