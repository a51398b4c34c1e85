package com.educonnect.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SingleStatementsTest {
    private final List<String> sent = new ArrayList<>();
    private final Connection connection = (Connection) Proxy.newProxyInstance(
            getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                sent.add((String) arguments[0]);
                return null;
            });

    @Test
    void eachSchoolHasPreparedStatementsOfItsOwn() throws SQLException {
        for (var school : List.of("t00042", "t00043")) {
            var lent = SingleStatements.lent(connection, new Tenant(school, Nodes.MAIN));
            lent.prepareStatement("SELECT family_name FROM person");
            lent.prepareStatement("SELECT code FROM level", Statement.RETURN_GENERATED_KEYS);
        }
        assertThat(sent).doesNotHaveDuplicates().hasSize(4).allMatch(sql -> sql.contains(" FROM "));
    }

    @Test
    void aSecondStatementNeverLeaves() {
        var lent = SingleStatements.lent(connection, new Tenant("t00042", Nodes.MAIN));
        assertThatThrownBy(() -> lent.prepareStatement("SELECT 1; SET ROLE t00043"))
                .isInstanceOf(SQLException.class);
        assertThat(sent).isEmpty();
    }
}
