package org.onewindow.office;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.onewindow.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Every office the county knows. */
@Service
public class Offices {

    private final JdbcClient jdbc;

    Offices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws NotFound when unknown */
    public Office get(String code) {
        return find(code).orElseThrow(() -> new NotFound("office-unknown"));
    }

    public Optional<Office> find(String code) {
        return jdbc.sql("select code, name, kind, parent, county from office where code = ?")
                .param(code)
                .query(Office.class)
                .optional();
    }

    /** The township of a township or village code. */
    public Optional<Office> township(String code) {
        return find(code).flatMap(office -> switch (office.kind()) {
            case TOWNSHIP -> Optional.of(office);
            case VILLAGE -> Optional.ofNullable(office.parent()).flatMap(this::find);
            case COUNTY, COUNTY_OFFICE, DEPARTMENT, SCHOOL -> Optional.empty();
        });
    }

    /** The county's own office of a kind, e.g. {@code countyOffice("990101101", "mz")} = 990101-mz. */
    public Office countyOffice(String anyOffice, String suffix) {
        return get(get(anyOffice).county() + "-" + suffix);
    }

    /** Everything in a county, by code. */
    public List<Office> all(String county) {
        return jdbc.sql("select code, name, kind, parent, county from office where county = ? order by code")
                .param(county)
                .query(Office.class)
                .list();
    }

    /** Those of {@code codes} that are townships. */
    public List<Office> townshipsAmong(Collection<String> codes) {
        return jdbc.sql("select code, name, kind, parent, county from office where kind = 'TOWNSHIP'"
                        + " and code = any(?) order by code")
                .param(codes.toArray(String[]::new))
                .query(Office.class)
                .list();
    }

    /** Townships and villages whose name stands in {@code text}. */
    public List<Office> namedIn(String text) {
        return jdbc.sql("""
                        select code, name, kind, parent, county from office
                         where kind in ('TOWNSHIP', 'VILLAGE') and position(name in ?) > 0 order by code""").param(text).query(Office.class).list();
    }

    public List<Office> ofKind(String county, Office.Kind kind) {
        return jdbc.sql(
                        "select code, name, kind, parent, county from office where county = ? and kind = ? order by code")
                .params(county, kind.name())
                .query(Office.class)
                .list();
    }
}
