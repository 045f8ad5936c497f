package lu.airsilk.consignment.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import lu.airsilk.consignment.Party;

/**
 * Shippers, consignees, agents. Up to version 16 their lines follow without names, later as NAM, ADR and LOC; the line
 * that begins with a country code is the last one, contact numbers behind it.
 */
final class Parties {
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    private final List<Party> parties = new ArrayList<>();

    /** A block SHP, CNE, NFY or AGT. */
    void begin(Block block) {
        boolean agent = block.identifier().equals("AGT");
        parties.add(withLines(
                new Party(block.identifier(), "", List.of(), Optional.empty()),
                agent ? block.rows().stream().skip(1).toList() : block.rows()));
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
            return new Party(party.role(), first, party.address(), party.country());
        }
        List<String> address = new ArrayList<>(party.address());
        if (COUNTRY.matcher(first).matches()) {
            texts.stream()
                    .skip(1)
                    .limit(1)
                    .filter(postcode -> !postcode.isBlank())
                    .forEach(address::add);
            return new Party(party.role(), party.name(), address, Optional.of(first));
        }
        address.add(String.join(" ", texts));
        return new Party(party.role(), party.name(), address, party.country());
    }
}
