package com.educonnect.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The first statement of a school's transaction, with which its role travels. */
class AskedIT {
    private static final TestDatabase DATABASE = TestDatabase.get();
    private static final String WHO = "SELECT current_user";
    private static String ours;
    private static String theirs;

    private Connection connection;
    private Lent lent;

    @BeforeAll
    static void twoSchools() {
        ours = DATABASE.school();
        theirs = DATABASE.school();
    }

    @BeforeEach
    void borrow() throws SQLException {
        connection = DATABASE.app().getConnection();
        connection.setAutoCommit(false);
        lent = to(ours);
    }

    private Lent to(String school) {
        return new Lent(new Tenant(school, Nodes.MAIN), connection);
    }

    @AfterEach
    void giveBack() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @Test
    void theFirstStatementIsAlreadyTheSchools() throws SQLException {
        assertThat(text(WHO)).isEqualTo(ours);
    }

    @Test
    void laterStatementsAreTheSchoolsToo() throws SQLException {
        text(WHO);

        assertThat(text(WHO)).isEqualTo(ours);
        assertThat(text("SELECT count(*) FROM person")).isEqualTo("0");
    }

    @Test
    void whatTakesAConnectionFirstIsTheSchoolsAndSoIsWhatFollows() throws SQLException {
        try (var statement = lent.again().prepareStatement(WHO);
                var row = statement.executeQuery()) {
            row.next();
            assertThat(row.getString(1)).isEqualTo(ours);
        }
        assertThat(text(WHO)).isEqualTo(ours);
    }

    @Test
    void theFirstStatementTellsHowManyRowsItChanged() throws SQLException {
        var asked = lent.ask("UPDATE person SET family_name = family_name");
        try (var statement = asked.statement()) {
            assertThat(asked.changed()).isZero();
            assertThat(statement.getMoreResults()).isFalse();
        }
    }

    @Test
    void oneConnectionServesSchoolAfterSchool() throws SQLException {
        for (var i = 0; i < 20; i++) {
            var school = i % 2 == 0 ? ours : theirs;
            lent = to(school);
            assertThat(text(WHO)).isEqualTo(school);
            connection.commit();
        }
    }

    @Test
    void theRoleEndsWithTheTransaction() throws SQLException {
        text(WHO);
        connection.commit();
        try (var statement = connection.prepareStatement(WHO);
                var row = statement.executeQuery()) {
            row.next();
            assertThat(row.getString(1)).isEqualTo("app");
        }
    }

    @Test
    void nothingIsSmuggledInBehindTheFirstStatement() {
        assertThatThrownBy(() -> lent.ask(WHO + "; SET LOCAL ROLE " + theirs)).isInstanceOf(SQLException.class);
    }

    private String text(String sql) throws SQLException {
        var asked = lent.ask(sql);
        try (var statement = asked.statement();
                var row = asked.rows()) {
            row.next();
            return row.getString(1);
        }
    }
}
