package lu.airsilk.order.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ListReadingTest {

    @Test
    void two_columns_of_a_spreadsheet_are_product_and_cases() {
        assertEquals(
                List.of(new ListLine(1, "AS0000123", "5"), new ListLine(2, "8001505005707", "12")),
                ListReading.ofText("AS0000123\t5\n8001505005707\t12\n"));
    }

    @Test
    void a_heading_says_where_they_are() {
        assertEquals(List.of(new ListLine(2, "AS0000123", "5")), ListReading.ofText("序号\t箱数\t货号\n7\t5\tAS0000123\n"));
    }

    @Test
    void without_a_heading_the_code_is_found_among_other_words() {
        assertEquals(List.of(new ListLine(1, "AS0000123", "5")), ListReading.ofText("初榨橄榄油;AS0000123;500 ml;5"));
    }

    @Test
    void a_number_may_follow_a_name_in_one_cell() {
        assertEquals(
                List.of(new ListLine(1, "橄榄油", "5"), new ListLine(3, "苹果醋", "2"), new ListLine(4, "白醋", "")),
                ListReading.ofText("橄榄油 x 5\n\n苹果醋 2\n白醋"));
    }

    @Test
    void separators_of_full_width_part_what_and_how_many() {
        assertEquals(
                List.of(
                        new ListLine(1, "AS0000573", "2"),
                        new ListLine(2, "8001505005707", "3"),
                        new ListLine(3, "AS0000039", "４箱"),
                        new ListLine(4, "苹果醋", "5")),
                ListReading.ofText("AS0000573，2\n8001505005707, 3\nAS0000039；４箱\n苹果醋，5"));
    }

    @Test
    void what_stands_behind_a_code_is_meant_for_the_number() {
        assertEquals(
                List.of(new ListLine(1, "AS0000039", "abc"), new ListLine(2, "苹果醋 有机", "")),
                ListReading.ofText("AS0000039 abc\n苹果醋 有机"));
    }

    @Test
    void the_word_for_a_case_may_stand_behind_the_number() {
        assertEquals(
                List.of(new ListLine(1, "橄榄油", "4箱"), new ListLine(2, "苹果醋", "十箱"), new ListLine(3, "白醋", "1,000")),
                ListReading.ofText("橄榄油 4箱\n苹果醋 十箱\n白醋 1,000"));
    }
}
