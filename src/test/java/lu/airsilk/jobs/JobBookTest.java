package lu.airsilk.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The job book says the truth about itself: each clause is walked, or owed by a piece of work that has a name. */
class JobBookTest {

    private static final Path BOOK = Path.of("src/site/markdown/jobs.md");
    private static final Path WALKS = Path.of("src/test/java/lu/airsilk/jobs");
    private static final Set<String> WORK =
            Set.of("hardening", "dates and masters", "store", "customs and cost", "later");
    private static final Pattern JOB = Pattern.compile("### ([SBIHAX]\\d\\d) · .*");
    private static final Pattern CLAUSE = Pattern.compile("\\| (?!clause)([^|]*[^|-][^|]*) \\| ([^|]*) \\|");
    private static final Pattern WALK = Pattern.compile("`([SBIHAX]\\d\\d\\w+JobIT)`");

    /** A line of a job's table. */
    private record Clause(String job, String words, String holder) {

        boolean isHeld(Set<String> walks) {
            Matcher walk = WALK.matcher(holder);
            return WORK.contains(holder) || (walk.matches() && walks.contains(walk.group(1)));
        }
    }

    @Test
    void each_clause_has_its_walk_or_names_the_work_that_owes_it() {
        Set<String> walks = walks();

        List<Clause> open =
                clauses().stream().filter(clause -> !clause.isHeld(walks)).toList();

        assertEquals(List.of(), open);
    }

    @Test
    void each_walk_holds_a_clause_of_its_own_job() {
        Set<String> named = clauses().stream()
                .filter(clause -> clause.holder().startsWith("`" + clause.job()))
                .map(clause -> clause.holder().replace("`", ""))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(walks(), named);
    }

    @Test
    void each_job_has_a_clause() {
        Set<String> jobs = lines().map(JOB::matcher)
                .filter(Matcher::matches)
                .map(job -> job.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertFalse(jobs.isEmpty());
        assertEquals(jobs, clauses().stream().map(Clause::job).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void each_budget_is_of_a_job_of_the_book() {
        Set<String> jobs = clauses().stream().map(Clause::job).collect(Collectors.toSet());

        List<String> strangers = JobTable.budgets().keySet().stream()
                .filter(job -> !jobs.contains(job.substring(0, 3)))
                .toList();

        assertEquals(List.of(), strangers);
    }

    private static List<Clause> clauses() {
        var clauses = new ArrayList<Clause>();
        String job = "";
        for (String line : lines().toList()) {
            Matcher heading = JOB.matcher(line);
            Matcher clause = CLAUSE.matcher(line);
            if (heading.matches()) {
                job = heading.group(1);
            } else if (clause.matches() && !job.isEmpty()) {
                clauses.add(new Clause(job, clause.group(1), clause.group(2).strip()));
            }
        }
        return clauses;
    }

    private static Stream<String> lines() {
        try {
            return Files.readAllLines(BOOK).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> walks() {
        try (Stream<Path> files = Files.list(WALKS)) {
            return files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .filter(name -> name.endsWith("JobIT"))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
