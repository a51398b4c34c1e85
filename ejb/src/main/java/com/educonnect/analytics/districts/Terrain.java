package com.educonnect.analytics.districts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Districts and schools below one district, as a tree. */
final class Terrain {
    final List<DistrictSchool> schools;
    private final Map<UUID, SchoolRepository.Node> districts = new HashMap<>();
    private final List<SchoolRepository.Node> nodes;

    Terrain(List<DistrictSchool> schools, List<SchoolRepository.Node> nodes) {
        this.schools = schools;
        this.nodes = nodes;
        nodes.forEach(node -> districts.put(node.id(), node));
    }

    List<SchoolRepository.Node> directlyBelow(UUID district) {
        return nodes.stream().filter(node -> district.equals(node.parent())).toList();
    }

    List<DistrictSchool> schoolsIn(UUID district) {
        return schools.stream()
                .filter(school -> lies(school.district(), district))
                .toList();
    }

    SchoolRepository.Node district(UUID id) {
        return districts.get(id);
    }

    Optional<DistrictSchool> school(UUID id) {
        return schools.stream().filter(school -> school.id().equals(id)).findFirst();
    }

    private boolean lies(UUID lower, UUID upper) {
        for (var at = lower; at != null; at = parent(at)) {
            if (at.equals(upper)) {
                return true;
            }
        }
        return false;
    }

    private UUID parent(UUID district) {
        var node = districts.get(district);
        return node == null ? null : node.parent();
    }
}
