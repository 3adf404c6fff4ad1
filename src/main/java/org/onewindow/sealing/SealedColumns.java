package org.onewindow.sealing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every sealed column there is. The schema itself is the register: sealed bytes stand in columns named {@code …_sealed}. */
@Component
class SealedColumns {

    private final JdbcClient jdbc;

    SealedColumns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A table with its primary key and its sealed columns. */
    record Table(String name, List<String> key, List<String> columns) {}

    private record Column(String tableName, String columnName) {}

    List<Table> tables() {
        var columns = new LinkedHashMap<String, List<String>>();
        jdbc.sql("""
                        select table_name, column_name
                          from information_schema.columns join information_schema.tables using (table_schema, table_name)
                         where table_schema = current_schema() and table_type = 'BASE TABLE'
                           and data_type = 'bytea' and column_name like '%\\_sealed'
                         order by table_name, ordinal_position""")
                .query(Column.class)
                .list()
                .forEach(column -> columns.computeIfAbsent(column.tableName(), table -> new ArrayList<>())
                        .add(column.columnName()));
        return columns.entrySet().stream()
                .map(entry -> new Table(entry.getKey(), keyOf(entry.getKey()), entry.getValue()))
                .toList();
    }

    private List<String> keyOf(String table) {
        return jdbc.sql("""
                        select a.attname
                          from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
                         where i.indrelid = ?::regclass and i.indisprimary
                         order by array_position(i.indkey::smallint[], a.attnum)""").param(table).query(String.class).list();
    }
}
