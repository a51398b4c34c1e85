package com.educonnect.analytics.districts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.educonnect.analytics.DistrictFigures;
import com.educonnect.billing.Office;
import com.educonnect.platform.Ids;
import com.educonnect.tenancy.TestDatabase;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against an {@link Attacker} who has all that the console and its exports tell of three schools in three months. */
class DistrictAttackIT {
    private static final TestDatabase DATABASE = TestDatabase.get();
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
    private static final List<String> LEVELS = Arrays.asList("L0", "L1", null);
    private static final String TERM = "1er trimestre";

    private final Office office = new Office().with(DistrictFigures.class, new Counted());
    private final UUID district = Ids.next();
    private final List<String> tenants = new ArrayList<>();

    {
        office.now = Instant.parse("2026-12-18T09:00:00Z");
        office.sql()
                .update(
                        "INSERT INTO platform.district (id, name, kind, country) VALUES (?, 'IEF', 'IEF', 'SN')",
                        district);
        for (var school = 0; school < 3; school++) {
            var tenant = DATABASE.school();
            tenants.add(tenant);
            office.sql().update("UPDATE platform.establishment SET district_id = ? WHERE tenant = ?", district, tenant);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 42, 1981})
    void nothingThatIsToldFindsOutACellOfFewerThanFive(long seed) {
        var truth = truth(new Random(seed));
        for (var month = 0; month < truth.pupils().size(); month++) {
            count(truth, month);
        }
        for (var month = 0; month < truth.pupils().size(); month++) {
            var shown = truth.shown().get(month);
            for (var level : LEVELS) {
                var rows = rows(new Ask(FIRST.plusMonths(month), level, TERM));
                for (var tenant : tenants) {
                    assertThat(rows.getOrDefault(tenant, List.of()).stream()
                                    .filter(row -> row.few() || row.figures().pupils() > 0))
                            .extracting(FigureRow::level, FigureRow::sex, FigureRow::few, row -> row.figures()
                                    .pupils())
                            .containsExactlyElementsOf(shown.rows().get(Months.Shown.key(tenant, level)).stream()
                                    .map(row -> tuple(
                                            row.level(),
                                            row.sex(),
                                            row.few(),
                                            row.figures().pupils()))
                                    .toList());
                }
            }
        }
        assertThat(Attacker.byMoves(truth)).as("in" + truth).isEmpty();
    }

    /** Of a school each; what else is told of them, in any grouping or file, is made of these rows and of nothing else. */
    private Map<String, List<FigureRow>> rows(Ask ask) {
        var schools = office.platform(
                        DistrictConsole.class, console -> console.schools(district, ask, Order.NAME, null, 50))
                .items();
        var report = office.platform(DistrictConsole.class, console -> console.report(district, ask));
        assertThat(report.figures())
                .isEqualTo(
                        Figures.sum(schools.stream().map(SchoolFigures::figures).toList()));
        var tenantOf = office
                .sql()
                .query(
                        "SELECT id, tenant FROM platform.establishment WHERE district_id = ?",
                        row -> Map.entry(row.getObject(1, UUID.class), row.getString(2)),
                        district)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        var lines = csv(ask);
        assertThat(xlsx(ask)).isEqualTo(lines);
        var rows = schools.stream().collect(Collectors.toMap(each -> tenantOf.get(each.establishment()), each -> {
            var school = office.platform(
                    DistrictConsole.class, console -> console.school(district, each.establishment(), ask));
            assertThat(Figures.sum(
                            school.rows().stream().map(FigureRow::figures).toList()))
                    .isEqualTo(withoutStaff(each.figures()));
            return school.rows();
        }));
        assertThat(lines.stream().filter(line -> !line.get(6).equals("*")).map(line -> line.subList(5, 9)))
                .containsExactlyInAnyOrderElementsOf(rows.values().stream()
                        .flatMap(List::stream)
                        .map(row -> List.of(
                                row.level(),
                                row.sex(),
                                row.few() ? "1" : "0",
                                row.few() ? "" : String.valueOf(row.figures().pupils())))
                        .toList());
        assertThat(lines.stream()
                        .filter(line -> line.get(7).equals("1") && !line.get(6).equals("*")))
                .allSatisfy(line -> assertThat(line.subList(8, line.size())).containsOnly(""));
        assertThat(dataValues(ask))
                .isEqualTo(lines.stream()
                        .filter(line -> !line.get(6).equals("*"))
                        .flatMap(line -> line.subList(8, 16).stream())
                        .filter(value -> !value.isEmpty())
                        .sorted()
                        .toList());
        return rows;
    }

    private static Figures withoutStaff(Figures of) {
        return new Figures(
                of.girls(),
                of.boys(),
                of.others(),
                of.repeating(),
                of.repeatingOf(),
                of.hidden(),
                of.slots(),
                of.missed(),
                of.results(),
                of.points(),
                of.passed(),
                of.passedOf(),
                0,
                0);
    }

    private List<List<String>> csv(Ask ask) {
        var text = new String(
                office.platform(DistrictExport.class, export -> export.write(district, ask, Form.CSV)),
                StandardCharsets.UTF_8);
        return CsvReader.builder().ofCsvRecord(text).stream()
                .skip(1)
                .map(line -> List.copyOf(line.getFields()))
                .toList();
    }

    private List<List<String>> xlsx(Ask ask) {
        var file = office.platform(DistrictExport.class, export -> export.write(district, ask, Form.XLSX));
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return book.getFirstSheet().read().stream()
                    .skip(1)
                    .map(row -> IntStream.range(0, Exported.HEADER.size())
                            .mapToObj(column -> row.getOptionalCell(column)
                                    .map(cell -> cell.getText())
                                    .orElse(""))
                            .toList())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> dataValues(Ask ask) {
        return office.platform(DistrictExport.class, export -> export.dataValues(district, ask)).dataValues().stream()
                .filter(value -> !value.categoryOptionCombo().equals("default"))
                .map(DataValueSet.DataValue::value)
                .sorted()
                .toList();
    }

    /** A class moves within its sex in each month, and in the last one a school gives all its pupils to another. */
    private Months truth(Random random) {
        var counts = random.ints(3 * 2 * 3, 0, 12).boxed().collect(Collectors.toCollection(ArrayList::new));
        var moves = List.of(
                List.of(new int[] {random.nextInt(18), random.nextInt(9), 1 + random.nextInt(9)}),
                IntStream.range(12, 18)
                        .mapToObj(cell -> new int[] {cell, 0, 99})
                        .toList());
        var months = MovesAttackTest.months(counts, moves);
        var cells = months.cells().stream()
                .map(cell ->
                        new Cell(tenants.get(Integer.parseInt(cell.tenant().substring(1))), cell.level(), cell.sex()))
                .toList();
        return new Months(cells, months.pupils(), months.moves());
    }

    /** As a night does. */
    private void count(Months truth, int month) {
        for (var cell = 0; cell < truth.cells().size(); cell++) {
            if (truth.at(month, cell) > 0) {
                count(truth.cells().get(cell), FIRST.plusMonths(month), truth.at(month, cell));
            }
        }
        tenants.forEach(tenant ->
                DATABASE.in(tenant, sql -> sql.find("SELECT analytics.lay_out_sheets()", row -> row.getInt(1))));
    }

    private static void count(Cell of, LocalDate month, int pupils) {
        DATABASE.in(of.tenant(), sql -> {
            sql.update(
                    "INSERT INTO analytics.agg_enrollment (month, school_year, level_code, level_name, sex, pupils,"
                            + " repeating) VALUES (?, '2026-2027', ?, ?, ?, ?, ?)",
                    month,
                    of.level(),
                    of.level(),
                    of.sex(),
                    pupils,
                    pupils / 2);
            sql.update(
                    "INSERT INTO analytics.agg_attendance (month, school_year, level_code, level_name, sex, pupils,"
                            + " slots, absent, excused, excluded, late) VALUES (?, '2026-2027', ?, ?, ?, ?, ?, ?, 0, 0,"
                            + " 0)",
                    month,
                    of.level(),
                    of.level(),
                    of.sex(),
                    pupils,
                    pupils * 20,
                    pupils);
            return month.equals(FIRST)
                    ? sql.update(
                            "INSERT INTO analytics.agg_results (term_id, school_year, term_kind, term_name,"
                                    + " term_starts_on, term_ends_on, level_code, level_name, subject_code, subject_name,"
                                    + " sex, pupils, mean, passed) VALUES (md5(?)::uuid, '2026-2027', 'term', ?,"
                                    + " '2026-09-01', '2026-09-30', ?, ?, '', '', ?, ?, 0.5, ?)",
                            of.tenant(),
                            TERM,
                            of.level(),
                            of.level(),
                            of.sex(),
                            pupils,
                            pupils / 2)
                    : 0;
        });
    }
}
