package com.educonnect.attendance;

import static com.educonnect.attendance.AttendanceFixtures.DIOP;
import static com.educonnect.attendance.AttendanceFixtures.absent;
import static com.educonnect.attendance.AttendanceFixtures.submit;
import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TestDatabase;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A save costs the same few round trips whatever the size of the class. The question who teaches it adds one. */
class SaveStatementsIT {
    private static final int ENTER_LOOK_WRITE_CHANGE_AUDIT = 5;

    private final School school = new School();
    private final UUID troisieme = school.schoolClass("3e A");

    @ParameterizedTest
    @ValueSource(ints = {40, 120})
    void aSaveOfAWholeClassOfExceptionsTakesFiveStatements(int pupils) throws SQLException {
        var marks = new Mark[pupils];
        for (var n = 0; n < marks.length; n++) {
            marks[n] = absent(school.pupilOf(troisieme, "PUPIL", "Number " + n));
        }
        var key = new RollKey(troisieme, School.MONDAY, school.lessons.getFirst());

        assertThat(statements(key, submit(0, marks))).isEqualTo(ENTER_LOOK_WRITE_CHANGE_AUDIT);
        assertThat(statements(key, submit(1))).isEqualTo(ENTER_LOOK_WRITE_CHANGE_AUDIT);
    }

    private int statements(RollKey key, SubmitRoll command) throws SQLException {
        var sent = new AtomicInteger(1);
        try (var connection = TestDatabase.get().app().getConnection()) {
            connection.setAutoCommit(false);
            connection.createStatement().execute("SET LOCAL ROLE " + school.tenant);
            Rolls.savedBy(DIOP, new Sql(counted(connection, sent))).save(key, command);
            connection.commit();
        }
        return sent.get();
    }

    private static PGSimpleDataSource counted(Connection connection, AtomicInteger sent) {
        return new PGSimpleDataSource() {
            @Override
            public Connection getConnection() {
                return (Connection) Proxy.newProxyInstance(
                        getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                            if (method.getName().equals("close")) {
                                return null;
                            }
                            if (method.getName().equals("prepareStatement")) {
                                sent.incrementAndGet();
                            }
                            return method.invoke(connection, arguments);
                        });
            }
        };
    }
}
