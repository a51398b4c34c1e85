package com.educonnect.people.roster.pupils;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.people.roster.source.CsvSource;
import com.educonnect.people.roster.source.Limits;
import com.educonnect.people.roster.source.Problem;
import com.educonnect.people.roster.source.Problems;
import com.educonnect.people.roster.tables.Row;
import com.educonnect.people.roster.tables.School;
import com.educonnect.people.roster.tables.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PupilTableTest {
    private final Problems problems = new Problems();

    private PupilTable.Result read(String... lines) {
        var today = LocalDate.of(2026, 9, 14);
        var year = new School.Year("y", "2026-2027", today, today.plusMonths(10), "open");
        var school = new School(
                UUID.randomUUID(),
                "Collège Moderne",
                "CI-1",
                "CI",
                today,
                List.of(year),
                Map.of(),
                Map.of(),
                List.of());
        var sheet = CsvSource.read(
                "élèves.csv",
                String.join("\n", lines).getBytes(UTF_8),
                Mapping.header(Map.of()),
                Limits.USUAL,
                problems);
        return PupilTable.read(sheet, Map.of(), school, null, true, problems);
    }

    private List<String> errors() {
        return problems.list().stream()
                .filter(problem -> problem.finding().error())
                .map(Problem::toString)
                .toList();
    }

    private static Row only(PupilTable.Result result, Table table) {
        assertThat(result.roster().rows(table)).hasSize(1);
        return result.roster().rows(table).iterator().next();
    }

    @Test
    void takesTheMatriculeAndNotTheCountOfTheLines() {
        var result = read("N°;Matricule;Nom;Prénoms;Classe", "1;09123456K;KOUASSI;Aya;6ème 2");

        assertThat(errors()).isEmpty();
        assertThat(result.mapping()).containsEntry("N°", "ignored").containsEntry("Matricule", "number");
        assertThat(only(result, Table.PUPIL).value("admission_number")).isEqualTo("09123456K");
    }

    @Test
    void takesTheNumberWhereThereIsNoOther() {
        var result = read("N°;Nom;Prénoms", "LMS-001;NDIAYE;Awa");

        assertThat(only(result, Table.PUPIL).value("admission_number")).isEqualTo("LMS-001");
    }

    @Test
    void putsBothNumbersAndBothNamesOfAParentTogether() {
        var result = read(
                "Nom;Prénoms;Nom du tuteur;Prénom du tuteur;Tel parent;Numéro WhatsApp",
                "KOUASSI;Aya;KONAN;Ahou;07 07 12 34 56;05 05 12 34 56");

        assertThat(errors()).isEmpty();
        var guardian =
                result.roster().rows(Table.PERSON).stream().skip(1).findFirst().orElseThrow();
        assertThat(List.of(guardian.value("phone"), guardian.value("second_phone")))
                .containsExactly("+2250707123456", "+2250505123456");
    }

    @Test
    void keepsTheFamilyNameOfAColumnThatIsCalledAsTheWhole() {
        var apart = read("Noms;Prénoms", "KOUASSI;Aya");
        var whole = read("Nom complet;Prénoms", "KOUASSI Aya Marie;Aya Marie");

        assertThat(only(apart, Table.PERSON).value("family_name")).isEqualTo("KOUASSI");
        assertThat(only(apart, Table.PERSON).value("given_names")).isEqualTo("Aya");
        assertThat(only(whole, Table.PERSON).value("family_name")).isEqualTo("KOUASSI");
        assertThat(only(whole, Table.PERSON).value("given_names")).isEqualTo("Aya Marie");
    }

    @Test
    void keepsTheNameBetweenFamilyAndGivenNames() {
        var result = read("Nom;Post-nom;Prénom", "KABILA;MWAMBA;Grâce");

        assertThat(only(result, Table.PERSON).value("middle_name")).isEqualTo("MWAMBA");
    }
}
