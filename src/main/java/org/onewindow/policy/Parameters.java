package org.onewindow.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onewindow.shared.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The values that law and policy set, by region and date. A missing one is a fault of the configuration, not zero. */
@Service
public class Parameters {

    private final JdbcClient jdbc;
    private final Remembered<Map<String, List<Parameter>>> byKey;

    Parameters(JdbcClient jdbc, PolicyRevision revision) {
        this.jdbc = jdbc;
        this.byKey = new Remembered<>(revision::current, this::load);
    }

    /**
     * The value of {@code region} or of the next wider one: county, prefecture, province, CN.
     *
     * @param region six digits, CN, or the code of any office or village of a county
     * @throws IllegalStateException when no region has one on that day
     */
    public Parameter get(String key, String region, LocalDate on) {
        return find(key, region, on)
                .orElseThrow(() -> new IllegalStateException("No parameter " + key + " in " + region + " on " + on));
    }

    public Optional<Parameter> find(String key, String region, LocalDate on) {
        var known = byKey.get().getOrDefault(key, List.of());
        return Region.outwards(region).stream()
                .flatMap(place ->
                        known.stream().filter(parameter -> parameter.region().equals(place) && parameter.holdsOn(on)))
                .findFirst();
    }

    /** Any one value of a key: it tells the unit. */
    Optional<Parameter> anyOf(String key) {
        return byKey.get().getOrDefault(key, List.of()).stream().findFirst();
    }

    /** What holds in a region on that day, each key with the value of the narrowest place that has one, by key. */
    public List<Parameter> inForce(String region, LocalDate on) {
        return byKey.get().keySet().stream()
                .sorted()
                .flatMap(key -> find(key, region, on).stream())
                .toList();
    }

    /** Every value of a key that a region sees, its own first, then each wider one's, newest first. */
    public List<Parameter> history(String key, String region) {
        var known = byKey.get().getOrDefault(key, List.of());
        return Region.outwards(region).stream()
                .flatMap(place -> known.stream()
                        .filter(parameter -> parameter.region().equals(place))
                        .sorted(Comparator.comparing(Parameter::validFrom).reversed()))
                .toList();
    }

    public String text(String key, String region, LocalDate on) {
        return get(key, region, on).value();
    }

    public int whole(String key, String region, LocalDate on) {
        return Integer.parseInt(text(key, region, on));
    }

    /** A value in yuan. */
    public Money money(String key, String region, LocalDate on) {
        return Money.ofYuan(new BigDecimal(text(key, region, on)));
    }

    /** A comma-separated value; "-" is the empty list. */
    public List<String> list(String key, String region, LocalDate on) {
        var text = text(key, region, on);
        return text.equals("-") ? List.of() : List.of(text.split(","));
    }

    /** Forgets what was read; a change by another node or by SQL is otherwise seen within a second. */
    public void refresh() {
        byKey.forget();
    }

    private Map<String, List<Parameter>> load() {
        return jdbc
                .sql("select key, region, valid_from, valid_to, value, unit, source from policy_parameter")
                .query(Parameter.class)
                .stream()
                .collect(Collectors.groupingBy(Parameter::key));
    }
}
