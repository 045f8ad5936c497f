package lu.airsilk.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import lu.airsilk.testbed.Portal;
import lu.airsilk.testbed.Rest;
import lu.airsilk.testbed.Rest.Answer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every REST call, by every role and by the other store. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class EveryCallIT {

    @Test
    void every_command_is_done_by_those_alone_who_may_and_once_however_often_it_is_sent() {
        EveryDoor door = AllCalls.walked();

        assertEquals(
                sentences(Call.ALL.stream().filter(Call::isCommand).toList()),
                sentences(List.copyOf(door.walked().keySet())));
    }

    private static String sentences(List<Call> calls) {
        return calls.stream().map(Call::toString).sorted().collect(Collectors.joining("\n"));
    }

    @Test
    void every_reading_is_answered_to_those_alone_who_may_and_no_cost_to_a_store() {
        EveryDoor door = AllCalls.walked();
        List<String> faults = new ArrayList<>();

        for (Call call : Call.ALL.stream().filter(Call::isReading).toList()) {
            String path = door.path(call);
            Rest.at(Portal.shared().uri()).get(path).refuses(401);
            for (Person person : call.is("stays") ? new Person[0] : Person.values()) {
                Answer answer = person.rest().get(path);
                if (answer.status() != expected(call, person)) {
                    faults.add(call + " by " + person + ": " + answer.status() + " " + answer.body());
                }
                if (person.isToldTooMuch(answer.body())) {
                    faults.add(call + " tells " + person + " too much: " + answer.body());
                }
            }
        }

        assertEquals("", String.join("\n", faults));
    }

    private static int expected(Call call, Person person) {
        if (!person.may(call)) {
            return 403;
        }
        return call.is("own") && person == Person.LUOYANG ? 404 : 200;
    }
}
