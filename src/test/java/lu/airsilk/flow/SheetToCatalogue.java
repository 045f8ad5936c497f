package lu.airsilk.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lu.airsilk.browser.People;
import lu.airsilk.browser.PriceDesk;
import lu.airsilk.browser.ProductDesk;
import lu.airsilk.browser.SheetDesk;
import lu.airsilk.testbed.PapersOf;
import lu.airsilk.testbed.Rest;
import lu.airsilk.testbed.Screen;

/** A buyer reads a supplier's sheet in, quality activates a product of it, finance approves its prices. */
final class SheetToCatalogue {

    private static final Set<Integer> BAD_ROWS = new TreeSet<>(Set.of(7, 19, 31, 43, 55, 68, 73, 82));
    private static final int ROW_WITHOUT_VALUE = 43;

    private final People people;

    SheetToCatalogue(People people) {
        this.people = people;
    }

    /**
     * The whole of it.
     *
     * @param sheet trade-terms.csv
     * @param word finds the product
     */
    Goods walk(Path sheet, String word) {
        SheetDesk buyer = new SheetDesk(people.as("buyer")).upload("ITA01", sheet);
        assertTrue(buyer.state().endsWith("共 203 行，195 行正确，8 行有误。"), buyer.state());
        assertEachBadRowIsNamed(buyer);
        buyer.apply();
        assertTrue(buyer.state().endsWith("195 个商品已入目录，价格在价目表草稿中，待提交。"), buyer.state());
        buyer.submitDrafts();

        approvedByFinance(buyer.prices().submit());
        return offered(activated(word));
    }

    private static void assertEachBadRowIsNamed(SheetDesk buyer) {
        var errors = buyer.problems().stream()
                .filter(problem -> problem.text("类型").equals("错误"))
                .toList();

        assertEquals(
                BAD_ROWS,
                errors.stream().map(problem -> problem.number("行")).collect(Collectors.toCollection(TreeSet::new)));
        errors.forEach(SheetToCatalogue::assertNamed);
    }

    private static void assertNamed(Screen.Line problem) {
        String row = problem.text("行");
        assertTrue(problem.text("列").endsWith(row), problem + " names the cell");
        assertEquals(
                problem.number("行") == ROW_WITHOUT_VALUE, problem.text("值").isEmpty(), problem + " shows the value");
        assertFalse(problem.text("原因").isEmpty(), problem + " says why");
    }

    private void approvedByFinance(PriceDesk prices) {
        String number = prices.number();
        assertTrue(prices.state().startsWith("待审批"), prices.state());
        assertFalse(prices.mayApprove());
        PriceDesk finance = new PriceDesk(people.as("finance")).open(number).approve();
        assertTrue(finance.state().startsWith("已批准"), finance.state());
    }

    private Goods activated(String word) {
        ProductDesk quality = new ProductDesk(people.as("quality")).find(word);
        assertTrue(quality.state().startsWith("待审核"), quality.state());
        PapersOf.products(Rest.as("quality"), List.of(quality.sku()));
        quality.activate();
        assertTrue(quality.state().startsWith("在售"), quality.state());
        return new Goods(quality.sku(), Integer.parseInt(quality.fact("每箱件数")));
    }

    private Goods offered(Goods goods) {
        new ProductDesk(people.as("buyer")).offer(goods.sku(), 1, 50);
        assertTrue(people.as("buyer").told().getFirst().endsWith("已生效。"));
        return goods;
    }
}
