package com.educonnect.establishments;

import com.educonnect.Api;
import com.educonnect.Superuser;
import com.educonnect.tenancy.Members;
import java.util.UUID;

/** Districts in the product as it runs: an academy with an inspection below it, and another academy beside. */
final class Territory {
    final Members.School school = Members.school("Lycée de Thiès");
    final UUID inspection = Members.district(school, "IEF de Thiès");
    final UUID academy = district("IA de Thiès");
    final UUID elsewhere = district("IA de Kaolack");
    final Api inspector;
    final Api academic;
    final Api stranger = Members.officer(elsewhere);

    Territory() {
        Superuser.execute("UPDATE platform.district SET parent_id = '" + academy + "', code = '" + code(inspection)
                + "' WHERE id = '" + inspection + "'");
        inspector = Members.officer(inspection);
        academic = Members.officer(academy);
    }

    private static UUID district(String name) {
        var id = UUID.randomUUID();
        Superuser.execute("INSERT INTO platform.district (id, name, kind, code, country) VALUES ('" + id + "', '" + name
                + "', 'IA', '" + code(id) + "', 'SN')");
        return id;
    }

    static String code(UUID district) {
        return "D-" + district.toString().substring(0, 8);
    }
}
