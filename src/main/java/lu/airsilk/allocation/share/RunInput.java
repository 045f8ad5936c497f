package lu.airsilk.allocation.share;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import lu.airsilk.allocation.need.SharingTerms;

/** All that decides a run, in an order of its own: the same goods and wishes are the same input, however found. */
public record RunInput(SharingTerms terms, List<Offer> offers, List<Wish> wishes, Rooms rooms) {

    public RunInput {
        offers = offers.stream().sorted(Comparator.comparingLong(Offer::supply)).toList();
        wishes = wishes.stream().sorted(Comparator.comparing(Wish::line)).toList();
    }

    /** The SHA-256 of terms, goods, wishes and short rooms as 64 hexadecimal digits. */
    public String hash() {
        return LinesHash.of(Stream.of(
                        Stream.of(terms.print()),
                        offers.stream().map(Offer::print),
                        wishes.stream().map(wish -> wish.print(terms.day())),
                        rooms.print())
                .flatMap(Function.identity()));
    }
}
