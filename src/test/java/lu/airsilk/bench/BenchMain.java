package lu.airsilk.bench;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs the JMH benchmarks of this package, then prints every ratio that was measured in this run as a table and keeps
 * them in {@code target/bench/ratios.json} with machine, commit and seed. It fails where one is beyond its bound.
 */
public final class BenchMain {

    private BenchMain() {}

    public static void main(String[] arguments) throws IOException, RunnerException, InterruptedException {
        Files.createDirectories(RatioFixture.FOLDER);
        keep(measure());
        new AllocationBench(seed()).run();
        List<JsonObject> ratios = ratios();
        print(ratios);
        write(ratios);
        List<String> beyond = beyond(ratios);
        if (!beyond.isEmpty()) {
            IO.println("Beyond their bounds: " + String.join(", ", beyond));
            System.exit(1);
        }
    }

    private static List<String> beyond(List<JsonObject> ratios) {
        return ratios.stream()
                .filter(ratio ->
                        !RatioFixture.holds(ratio.getJsonNumber("value").bigDecimalValue(), ratio.getString("wanted")))
                .map(ratio -> ratio.getString("name"))
                .toList();
    }

    private static Collection<RunResult> measure() throws RunnerException {
        return new Runner(new OptionsBuilder()
                        .include("lu\\.airsilk\\.bench\\..*Benchmark")
                        .forks(1)
                        .warmupIterations(3)
                        .warmupTime(TimeValue.milliseconds(500))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.milliseconds(500))
                        .shouldFailOnError(true)
                        .build())
                .run();
    }

    /** Each method over the method {@code baseline} of its class with the same parameters; throughput, so more is better. */
    private static void keep(Collection<RunResult> results) {
        Map<String, RunResult> byName = results.stream().collect(Collectors.toMap(BenchMain::name, result -> result));
        byName.forEach((name, result) -> {
            RunResult baseline = byName.get(name.replaceFirst("\\.[a-z]\\w*", ".baseline"));
            if (baseline != null && !baseline.equals(result)) {
                double score = result.getPrimaryResult().getScore();
                double bare = baseline.getPrimaryResult().getScore();
                String unit = result.getPrimaryResult().getScoreUnit();
                new RatioFixture(
                                name,
                                name + " over its baseline",
                                score / bare,
                                "",
                                "%.0f over %.0f %s".formatted(score, bare, unit))
                        .keep();
            }
        });
    }

    private static String name(RunResult result) {
        var parameters = result.getParams();
        String method = parameters.getBenchmark().replaceFirst(".*\\.(\\w+Benchmark\\.\\w+)", "$1");
        return parameters.getParamsKeys().stream()
                .map(key -> "-" + parameters.getParam(key))
                .collect(Collectors.joining("", method, ""));
    }

    private static List<JsonObject> ratios() throws IOException {
        try (Stream<Path> files = Files.list(RatioFixture.FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.endsWith("ratios.json"))
                    .sorted()
                    .map(BenchMain::read)
                    .toList();
        }
    }

    private static JsonObject read(Path file) {
        try (InputStream content = Files.newInputStream(file);
                var reader = Json.createReader(content)) {
            return reader.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void print(List<JsonObject> ratios) {
        var table = new StringBuilder("\n%-34s %8s %8s  %s%n".formatted("benchmark", "ratio", "wanted", "figures"));
        for (JsonObject ratio : ratios) {
            table.append("%-34s %8s %8s  %s: %s%n"
                    .formatted(
                            ratio.getString("name"),
                            ratio.getJsonNumber("value"),
                            ratio.getString("wanted"),
                            ratio.getString("what"),
                            ratio.getString("figures")));
        }
        IO.println(table);
    }

    private static void write(List<JsonObject> ratios) throws IOException, InterruptedException {
        JsonArrayBuilder all = Json.createArrayBuilder();
        ratios.forEach(all::add);
        var run = Json.createObjectBuilder()
                .add("at", Instant.now().toString())
                .add("commit", output("git", "rev-parse", "HEAD"))
                .add("machine", machine())
                .add("seed", seed())
                .add("ratios", all);
        Files.writeString(
                RatioFixture.FOLDER.resolve("ratios.json"), run.build().toString());
    }

    private static long seed() {
        return Long.getLong("airsilk.seed", 1);
    }

    private static String machine() {
        return "%s %s, %d processors, Java %s"
                .formatted(
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        Runtime.getRuntime().availableProcessors(),
                        Runtime.version());
    }

    private static String output(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return process.waitFor() == 0 ? said : "unknown";
    }
}
