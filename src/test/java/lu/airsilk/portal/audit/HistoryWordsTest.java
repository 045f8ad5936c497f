package lu.airsilk.portal.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import lu.airsilk.flight.Waypoint;
import lu.airsilk.location.City;
import lu.airsilk.platform.Texts;
import lu.airsilk.testbed.Schema;
import org.hibernate.SessionFactory;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.persister.entity.EntityPersister;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Whatever of the history can change has a word that its readers know it by. */
class HistoryWordsTest {

    private static final List<Locale> READERS = List.of(Locale.ENGLISH, Locale.CHINESE, Locale.FRENCH, Locale.GERMAN);
    private static final SessionFactory FACTORY = Schema.migrated();

    private final Texts texts = new Texts();

    @AfterAll
    static void close() {
        FACTORY.close();
    }

    @Test
    void every_audited_column_has_its_word() {
        Set<String> mute = new TreeSet<>();

        histories()
                .forEach(history -> Arrays.stream(history.getPropertyNames())
                        .filter(field -> HistoryFields.isTold(entity(history), field))
                        .filter(field -> !hasWord(HistoryWords.keys(entity(history), field)))
                        .forEach(field -> mute.add(entity(history) + "." + field)));

        assertEquals(Set.of(), mute);
    }

    @Test
    void every_constant_of_an_audited_column_has_its_word() {
        Set<String> mute = new TreeSet<>();

        histories()
                .flatMap(history -> Arrays.stream(history.getPropertyNames())
                        .filter(field -> HistoryFields.isTold(entity(history), field))
                        .map(
                                field -> history
                                        .getPropertyTypes()[
                                        List.of(history.getPropertyNames()).indexOf(field)].getReturnedClass()))
                .filter(type -> type.isEnum() && type != City.class) // which tells its names itself
                .flatMap(type -> Stream.of(type.getEnumConstants()).map(Enum.class::cast))
                .map(HistoryWords::key)
                .filter(key -> !hasWord(List.of(key)))
                .forEach(mute::add);

        assertEquals(Set.of(), mute);
    }

    @Test
    void what_reads_the_same_on_both_sides_is_told_once() {
        assertEquals("30 Nov 05:05", HistoryWords.fromTo("30 Nov 05:05", "30 Nov 05:05"));
        assertEquals("12 → 13", HistoryWords.fromTo("12", "13"));
    }

    /** Kept as text, since it may be a person's reason too. */
    @Test
    void every_waypoint_that_a_day_is_expected_by_has_its_word() {
        Stream.of(Waypoint.values())
                .forEach(point -> assertTrue(hasWord(List.of("history.said." + point)), point.toString()));
    }

    private boolean hasWord(List<String> keys) {
        return keys.isEmpty()
                || READERS.stream()
                        .allMatch(reader -> keys.stream()
                                .anyMatch(key -> texts.pattern(key, reader).isPresent()));
    }

    private static Stream<EntityPersister> histories() {
        Stream.Builder<EntityPersister> all = Stream.builder();
        FACTORY.unwrap(SessionFactoryImplementor.class).getMappingMetamodel().forEachEntityDescriptor(all::add);
        return all.build().filter(each -> each.getEntityName().endsWith("_aud"));
    }

    private static String entity(EntityPersister history) {
        return history.getEntityName().replaceFirst(".*\\.", "").replaceFirst("_aud$", "");
    }
}
