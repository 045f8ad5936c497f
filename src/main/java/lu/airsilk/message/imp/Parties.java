package lu.airsilk.message.imp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lu.airsilk.message.Party;
import lu.airsilk.message.field.Field;
import lu.airsilk.message.field.Line;

/**
 * Shippers, consignees, agents. Up to version 16 their lines follow without names, later as NAM, ADR and LOC; the line
 * that begins with a country code is the last one, contact numbers behind it.
 */
final class Parties {
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    private final List<Party> parties = new ArrayList<>();

    /** A block SHP, CNE, NFY or AGT; what follows its identifier on the same line is an account. */
    void begin(Block block) {
        Line first = block.lines().getFirst();
        String account = first.fields().stream().skip(1).map(Field::text).collect(Collectors.joining("/"));
        Party nameless = new Party(block.identifier(), account, "", List.of(), Optional.empty(), Optional.empty());
        parties.add(withLines(
                nameless, new Block(block.lines().subList(1, block.lines().size())).rows()));
    }

    /** A block NAM, ADR or LOC of the party last begun; of none it says nothing. */
    void goOn(Block block) {
        if (!parties.isEmpty()) {
            parties.add(withLines(parties.removeLast(), block.rows()));
        }
    }

    List<Party> all() {
        return List.copyOf(parties);
    }

    private static Party withLines(Party party, List<List<Field>> rows) {
        Party grown = party;
        for (List<Field> row : rows) {
            grown = withLine(grown, row.stream().map(Field::text).toList());
        }
        return grown;
    }

    private static Party withLine(Party party, List<String> texts) {
        String first = texts.getFirst();
        if (texts.stream().allMatch(String::isBlank)) {
            return party;
        }
        if (party.name().isEmpty()) {
            return new Party(party.role(), party.account(), first, party.address(), party.postcode(), party.country());
        }
        if (COUNTRY.matcher(first).matches()) {
            Optional<String> postcode = texts.stream()
                    .skip(1)
                    .limit(1)
                    .filter(text -> !text.isBlank())
                    .findFirst();
            return new Party(
                    party.role(), party.account(), party.name(), party.address(), postcode, Optional.of(first));
        }
        List<String> address = new ArrayList<>(party.address());
        address.add(String.join(" ", texts));
        return new Party(party.role(), party.account(), party.name(), address, party.postcode(), party.country());
    }
}
