package com.educonnect.tenancy;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * One statement on its way to a school. The first of a transaction takes the school's role along: the driver sends both
 * in one packet, each as a message of its own, and the role's result is passed over here.
 *
 * @param entered told when the role is set; null if it was set before or there is none to set
 */
record Asked(PreparedStatement statement, Runnable entered) {
    ResultSet rows() throws SQLException {
        return entered == null ? statement.executeQuery() : enter().getResultSet();
    }

    int changed() throws SQLException {
        return entered == null ? statement.executeUpdate() : enter().getUpdateCount();
    }

    private PreparedStatement enter() throws SQLException {
        statement.execute();
        entered.run();
        statement.getMoreResults();
        return statement;
    }
}
