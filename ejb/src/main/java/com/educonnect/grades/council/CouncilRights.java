package com.educonnect.grades.council;

import com.educonnect.grades.GradeError;
import com.educonnect.grades.Setting;
import com.educonnect.grades.Settings;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Tenants;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Who may do what in a council. The office and the class teacher see it at any time, the class's other teachers once it
 * has been opened, since they sit in it; only the class teacher and the office prepare it, and who decides is told by the
 * permission.
 */
@Dependent
class CouncilRights {
    @Inject
    Settings settings;

    @Inject
    CouncilRepository councils;

    @Inject
    Tenants tenants;

    Setting requireReads(UUID schoolClass, UUID period) {
        tenants.actor().require("councils.read");
        var setting = settings.get(schoolClass, null, period);
        var opened = !councils.find(schoolClass, period).is(Meeting.PREPARED);
        if (!setting.rights().readsEverySubject()
                && !(opened && setting.rights().any())) {
            throw new Rejected(PlatformError.NOT_FOUND);
        }
        return setting;
    }

    /** May write now: in an open year, in a council that has not closed. */
    Setting requirePrepares(UUID schoolClass, UUID period) {
        tenants.actor().require("councils.prepare");
        settings.holdOffSeals();
        var setting = settings.get(schoolClass, null, period);
        if (!isPreparer(setting)) {
            throw new Rejected(PlatformError.NOT_FOUND);
        }
        return requireCouncil(setting);
    }

    Setting requireDecides(UUID schoolClass, UUID period) {
        tenants.actor().require("councils.decide");
        settings.holdOffMarks();
        var setting = settings.get(schoolClass, null, period);
        if (!setting.rights().readsEverySubject()) {
            throw new Rejected(PlatformError.NOT_FOUND);
        }
        return requireCouncil(setting);
    }

    private Setting requireCouncil(Setting setting) {
        if (!setting.yearOpen()) {
            throw new Rejected(GradeError.YEAR_NOT_OPEN);
        }
        if (!councils.isClass(setting.schoolClass())) {
            throw new Rejected(GradeError.COUNCIL_OF_CLASSES);
        }
        return setting;
    }

    boolean prepares(Setting setting, Meeting meeting) {
        return tenants.actor().may("councils.prepare")
                && isPreparer(setting)
                && setting.yearOpen()
                && !meeting.is(Meeting.CLOSED);
    }

    boolean decides(Setting setting) {
        return tenants.actor().may("councils.decide") && setting.rights().readsEverySubject() && setting.yearOpen();
    }

    private static boolean isPreparer(Setting setting) {
        var rights = setting.rights();
        return rights.office() || rights.classTeacher() || rights.teachesAll();
    }
}
