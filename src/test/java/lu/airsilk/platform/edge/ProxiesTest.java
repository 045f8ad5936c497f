package lu.airsilk.platform.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a request comes from, told by whose word can be taken. */
class ProxiesTest {

    private final Proxies proxies = new Proxies(Optional.of("127.0.0.1, 10.0.0.0/8, fd00::/8"));

    @Test
    void nobody_is_believed_unless_the_operator_says_so() {
        assertEquals("127.0.0.1", new Proxies(Optional.empty()).address("127.0.0.1", List.of("203.0.113.9")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # a stranger writes what they like
        198.51.100.7 | 203.0.113.9                        | 198.51.100.7
        # our proxy tells who asked it; what stands before that is a stranger's word
        127.0.0.1    | 1.1.1.1, 203.0.113.9               | 203.0.113.9
        # two proxies of ours behind each other
        127.0.0.1    | 203.0.113.9, 10.1.2.3              | 203.0.113.9
        # all of them ours: the furthest
        127.0.0.1    | 10.9.9.9, 10.1.2.3                 | 10.9.9.9
        # no address: the last that can be believed
        127.0.0.1    | 203.0.113.9, localhost, 10.1.2.3   | 10.1.2.3
        fd00::7      | 2001:db8::9                        | 2001:db8:0:0:0:0:0:9
        """)
    void the_first_that_is_no_proxy_of_ours(String nearest, String way, String address) {
        assertEquals(address, proxies.address(nearest, List.of(way.split(", *"))));
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.1, true", "::1, true", "10.1.2.3, true", "203.0.113.9, false", "192.168.1.1, false"})
    void this_machine_and_the_operators_own_may_read_the_figures(String address, boolean own) {
        assertEquals(own, proxies.isOwn(address));
    }
}
