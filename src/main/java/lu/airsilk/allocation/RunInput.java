package lu.airsilk.allocation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that decides a run, in an order of its own: the same goods and wishes are the same input, however found. */
record RunInput(PolicyRow policy, List<Offer> offers, List<Wish> wishes) {

    RunInput {
        offers = offers.stream().sorted(Comparator.comparingLong(Offer::supply)).toList();
        wishes = wishes.stream().sorted(Comparator.comparing(Wish::line)).toList();
    }

    /** The SHA-256 of policy, goods and wishes as 64 hexadecimal digits. */
    String hash() {
        String print = Stream.concat(
                        Stream.of("policy|" + policy),
                        Stream.concat(
                                offers.stream().map(Offer::print),
                                wishes.stream().map(Wish::print)))
                .collect(Collectors.joining("\n"));
        return HexFormat.of().formatHex(sha256().digest(print.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
