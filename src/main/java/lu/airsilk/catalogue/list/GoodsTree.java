package lu.airsilk.catalogue.list;

import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.catalogue.Category;
import lu.airsilk.platform.faces.Choices;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.faces.Say;

/** The tree of goods to choose from: groups, and the categories in each. */
public final class GoodsTree {

    private GoodsTree() {}

    public static List<SelectItem> ofCategories() {
        return Arrays.stream(GoodsGroup.values()).map(GoodsTree::group).toList();
    }

    /** Where a product may be put: the categories alone, in their groups. */
    public static List<SelectItem> toSet() {
        return Arrays.stream(GoodsGroup.values())
                .map(group -> (SelectItem) new SelectItemGroup(
                        Say.word(group),
                        "",
                        false,
                        group.categories().stream().map(Choices::of).toArray(SelectItem[]::new)))
                .toList();
    }

    private static SelectItem group(GoodsGroup group) {
        Stream<SelectItem> all =
                Stream.of(new SelectItem(group.name(), PageWords.say("productList.allOf", Say.word(group))));
        Stream<SelectItem> each = group.categories().stream().map(Choices::of);
        return new SelectItemGroup(
                Say.word(group), "", false, Stream.concat(all, each).toArray(SelectItem[]::new));
    }

    /** What a chosen entry stands for: a category, all of a group, or nothing in particular. */
    public static Set<Category> chosen(String entry) {
        return Stream.concat(
                        Arrays.stream(GoodsGroup.values())
                                .filter(group -> group.name().equals(entry))
                                .flatMap(group -> group.categories().stream()),
                        Arrays.stream(Category.values())
                                .filter(category -> category.name().equals(entry)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
