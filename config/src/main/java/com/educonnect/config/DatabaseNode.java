package com.educonnect.config;

import java.util.List;

/** A database that establishments can live in, and the pools that the server keeps for it. */
record DatabaseNode(String name, String region, String database, int pools, int connectionsPerPool) {
    static final DatabaseNode MAIN = new DatabaseNode("main", "west-africa", "educonnect", 4, 6);
    static final DatabaseNode SOUTH = new DatabaseNode("south", "southern-africa", "educonnect_south", 2, 4);
    static final List<DatabaseNode> ALL = List.of(MAIN, SOUTH);

    static DatabaseNode of(String name) {
        return ALL.stream().filter(node -> node.name().equals(name)).findFirst().orElseThrow();
    }
}
