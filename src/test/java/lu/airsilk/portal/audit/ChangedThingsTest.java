package lu.airsilk.portal.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.persistence.Entity;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lu.airsilk.platform.persistence.Act;
import lu.airsilk.testbed.Classes;
import org.hibernate.envers.Audited;
import org.junit.jupiter.api.Test;

/** Whatever has a history or is an act is named in the list of changes: no line of it is without a what. */
class ChangedThingsTest {

    @Test
    void every_audited_entity_and_every_act_is_named() {
        Set<String> audited = Classes.all().stream()
                .filter(type -> type.isAnnotationPresent(Audited.class)
                        || (type.isAnnotationPresent(Entity.class) && Act.class.isAssignableFrom(type)))
                .map(Class::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(audited, new TreeSet<>(ChangedThings.asked()));
    }
}
