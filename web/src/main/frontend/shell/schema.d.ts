export interface paths {
    "/api/v1/archive/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ArchiveResource.documents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/archive/documents/{document}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ArchiveResource.document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/archive/documents/{document}/paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ArchiveResource.paper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/archive/documents/{history}/papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ArchiveResource.papers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/archive/documents/{history}/papers/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ArchiveResource.brought"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/archive/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ArchiveResource.rules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/archive/years": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ArchiveResource.years"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AssessmentsResource.assessments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{assessment}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["AssessmentsResource.save"];
        post?: never;
        delete: operations["AssessmentsResource.cancel"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AssignmentsResource.assignments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assignments/{task}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AssignmentsResource.marking"];
        put: operations["AssignmentsResource.save"];
        post?: never;
        delete: operations["AssignmentsResource.cancel"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assignments/{task}/pupils/{pupil}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PupilWorkResource.work"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assignments/{task}/pupils/{pupil}/mark": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["PupilWorkResource.mark"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assignments/{task}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["AssignmentsResource.release"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AuditResource.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SessionResource.logIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SessionResource.logOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/logout-everywhere": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SessionResource.logOutEverywhere"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SessionResource.me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/membership": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SessionResource.choose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/memberships/{membership}/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SessionResource.beside"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PasswordsResource.set"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/password-reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PasswordsResource.ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SessionResource.refresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/board-wishes/arrangement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["BoardWishesResource.arrange"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/boards/own": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BoardsResource.own"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/boards/school": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BoardsResource.school"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/boards/school/watched": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BoardsResource.watched"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/boards/teaching": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BoardsResource.teaching"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/card-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CardTemplatesResource.templates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/card-templates/layouts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CardTemplatesResource.layouts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/card-templates/preview/paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["CardTemplatesResource.preview"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/card-templates/preview/picture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["CardTemplatesResource.picture"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/card-templates/{template}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["CardTemplatesResource.save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CertificatesResource.certificates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/certificates/{certificate}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["CertificatesResource.issue"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/certificates/{certificate}/paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CertificatesResource.paper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/certificates/{certificate}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["CertificatesResource.withdraw"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/class-log/{entry}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["LogEntriesResource.save"];
        post?: never;
        delete: operations["LogEntriesResource.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/classes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ClassesResource.classes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/classes/{class}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ClassesResource.schoolClass"];
        put: operations["ClassesResource.save"];
        post?: never;
        delete: operations["ClassesResource.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/classes/{class}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ClassAttendanceResource.totals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/classes/{class}/log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ClassLogResource.log"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/classes/{class}/logins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ClassLoginsResource.logins"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/classes/{class}/rolls/{date}/{slot}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RollResource.roll"];
        put: operations["RollResource.save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/classes/{class}/rolls/{date}/{slot}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RollResource.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/classes/{class}/roster": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RosterResource.roster"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/closures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ClosuresResource.closures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/closures/{closure}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ClosuresResource.closure"];
        put: operations["ClosuresResource.save"];
        post?: never;
        delete: operations["ClosuresResource.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/coefficients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CoefficientsResource.coefficients"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/coefficients/{coefficient}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["CoefficientsResource.save"];
        post?: never;
        delete: operations["CoefficientsResource.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/colleagues/{colleague}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["ColleaguesResource.invite"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/comments/{class}/{subject}/{period}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CommentsResource.comments"];
        put: operations["CommentsResource.write"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/councils": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CouncilsResource.councils"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/councils/{class}/{period}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CouncilsResource.council"];
        put: operations["CouncilsResource.save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/councils/{class}/{period}/dossiers/{pupil}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["DossiersResource.save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/councils/{class}/{period}/minutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CouncilsResource.minutes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/councils/{class}/{period}/minutes/paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CouncilsResource.minutesPaper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/councils/{class}/{period}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CouncilsResource.state"];
        put: operations["CouncilsResource.step"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/councils/{class}/{period}/verdicts/{pupil}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["VerdictsResource.save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/courses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CoursesResource.courses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/courses/{course}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CoursesResource.course"];
        put: operations["CoursesResource.save"];
        post?: never;
        delete: operations["CoursesResource.archive"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/courses/{course}/cartridge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CartridgesResource.export"];
        put: operations["CartridgesResource.take"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/courses/{course}/copies/{copy}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["CourseCopiesResource.copy"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/courses/{course}/lessons/{lesson}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LessonsResource.lesson"];
        put: operations["LessonsResource.save"];
        post?: never;
        delete: operations["LessonsResource.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/courses/{course}/modules/{module}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["CoursesResource.saveModule"];
        post?: never;
        delete: operations["CoursesResource.removeModule"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/courses/{course}/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["CoursesResource.sort"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/courses/{course}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProgressResource.progress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/courses/{course}/progress/{lesson}/{pupil}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["ProgressResource.score"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/district-accesses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DistrictAccessesResource.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/district-accesses/{access}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["DistrictAccessesResource.grant"];
        post?: never;
        delete: operations["DistrictAccessesResource.revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/districts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DistrictsResource.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/districts/{district}/establishments/{establishment}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["DistrictsResource.open"];
        post?: never;
        delete: operations["DistrictsResource.close"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/districts/{district}/establishments/{establishment}/accesses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SeenPupilsResource.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/districts/{district}/establishments/{establishment}/accesses/{access}/pupils": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SeenPupilsResource.pupils"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/districts/{district}/exports/ages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DistrictExportsResource.ages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/districts/{district}/exports/csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DistrictExportsResource.csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/districts/{district}/exports/dhis2": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DistrictExportsResource.dhis2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/districts/{district}/exports/xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DistrictExportsResource.xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/districts/{district}/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DistrictFiguresResource.report"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/districts/{district}/figures/ages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DistrictFiguresResource.ages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/districts/{district}/figures/schools": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DistrictFiguresResource.schools"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/districts/{district}/figures/schools/{establishment}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DistrictFiguresResource.school"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/districts/{district}/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DistrictNoticesResource.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/districts/{district}/notices/{notice}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DistrictNoticesResource.get"];
        put: operations["DistrictNoticesResource.send"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/districts/{district}/notices/{notice}/schools": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DistrictNoticesResource.schools"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/districts/{district}/transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SchoolTransfersResource.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/districts/{district}/transfers/{transfer}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["SchoolTransfersResource.propose"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/districts/{district}/transfers/{transfer}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["SchoolTransfersResource.decide"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/districts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DistrictsResource.get"];
        put: operations["DistrictsResource.save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/districts/{id}/establishments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DistrictsResource.establishments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enrollments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["EnrollmentsResource.enrollments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enrollments/{enrollment}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["EnrollmentsResource.save"];
        post?: never;
        delete: operations["EnrollmentsResource.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/erasures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ErasuresResource.erasures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/erasures/{erasure}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ErasuresResource.erasure"];
        put: operations["ErasuresResource.ask"];
        post?: never;
        delete: operations["ErasuresResource.withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/erasures/{erasure}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["ErasuresResource.confirm"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/establishment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["EstablishmentResource.get"];
        put: operations["EstablishmentResource.change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/establishments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["EstablishmentsResource.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/establishments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["EstablishmentsResource.get"];
        put?: never;
        post?: never;
        delete: operations["EstablishmentsResource.close"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/establishments/{id}/district": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["EstablishmentsResource.assign"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/establishments/{id}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["EstablishmentsResource.changeState"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/oneroster": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ExportsResource.oneRoster"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/failed-work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FailedWorkResource.failed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/failed-work/{work}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["FailedWorkResource.again"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fees/cash-days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CashDaysResource.days"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fees/cash-days/{cashDay}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CashDaysResource.day"];
        put: operations["CashDaysResource.open"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fees/cash-days/{cashDay}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["CashDaysResource.close"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fees/debtors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DebtorsResource.debtors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fees/debtors/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DebtorsResource.export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fees/debtors/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DebtorsResource.figures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fees/debtors/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["DebtorsResource.remind"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fees/families": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FamiliesResource.families"];
        put: operations["FamiliesResource.make"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fees/families/{family}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FamiliesResource.account"];
        put: operations["FamiliesResource.save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fees/families/{family}/charges/{charge}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["FamiliesResource.correct"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fees/families/{family}/charges/{charge}/reversal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["FamiliesResource.reverse"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fees/families/{family}/joined/{other}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["FamiliesResource.join"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fees/families/{family}/payments/{payment}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["FamilyPaymentsResource.receive"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fees/families/{family}/pupils/{pupil}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["FamiliesResource.move"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fees/families/{family}/statement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FamiliesResource.statement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fees/leavers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LeaversResource.leavers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fees/leavers/{pupil}/families/{family}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["LeaversResource.settle"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fees/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FeePlanResource.fees"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fees/plan/charging/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FeePlanResource.preview"];
        put: operations["FeePlanResource.charge"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fees/plan/{fee}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["FeePlanResource.save"];
        post?: never;
        delete: operations["FeePlanResource.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fees/plan/{fee}/pupils/{pupil}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["FeePlanResource.take"];
        post?: never;
        delete: operations["FeePlanResource.leave"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fees/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReceiptsResource.receipts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fees/receipts/{receipt}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReceiptsResource.receipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fees/receipts/{receipt}/paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReceiptsResource.paper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fees/receipts/{receipt}/voiding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["ReceiptsResource.annul"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fees/reductions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReductionsResource.reductions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fees/reductions/{reduction}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["ReductionsResource.save"];
        post?: never;
        delete: operations["ReductionsResource.end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fees/references": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReceiptsResource.matches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fees/unclear": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReceiptsResource.unclear"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fees/unclear/{payment}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["ReceiptsResource.receiveUnclear"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fees/unclear/{payment}/families/{family}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["ReceiptsResource.assign"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/files/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FilesResource.file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/finance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FinanceResource.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/finance/bank/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BankResource.approvals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/finance/bank/approvals/{approval}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["BankResource.ask"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/finance/bank/approvals/{approval}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["BankResource.decide"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/finance/bank/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BankResource.lines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/finance/bank/lines/{line}/ignored": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["BankResource.ignore"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/finance/bank/lines/{line}/invoice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["BankResource.match"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/finance/bank/statements/{statement}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["BankResource.take"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/finance/bank/vouchers/{batch}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["BankResource.make"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/finance/clearances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ClearancesResource.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/finance/clearances/{invoice}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["ClearancesResource.settle"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/finance/contracts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FinanceResource.contracts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/finance/contracts/{contract}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["FinanceResource.end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/finance/coupons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CouponsResource.coupons"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/finance/coupons/{coupon}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["CouponsResource.save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/finance/districts/{district}/contract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["FinanceResource.begin"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/finance/invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["InvoicesResource.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/finance/invoices/{invoice}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["InvoicesResource.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/finance/invoices/{invoice}/credit-notes/{note}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["InvoicesResource.credit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/finance/invoices/{invoice}/paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["InvoicesResource.paper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/finance/invoices/{invoice}/transfers/{transfer}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["InvoicesResource.record"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/finance/invoices/{invoice}/withholdings/{withholding}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["InvoicesResource.withhold"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/finance/ledger/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LedgerResource.accounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/finance/ledger/accounts/{account}/parties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LedgerResource.parties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/finance/ledger/closings/{until}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["LedgerResource.close"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/finance/ledger/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LedgerResource.entries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/finance/ledger/export/{form}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LedgerResource.export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/finance/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FinanceResource.plans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/finance/plans/{plan}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["FinanceResource.publish"];
        post?: never;
        delete: operations["FinanceResource.retire"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/finance/sellers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FinanceResource.sellers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/finance/sellers/{seller}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["FinanceResource.save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/finance/sellers/{seller}/tax-desk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ClearancesResource.desk"];
        put: operations["ClearancesResource.save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gradebooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GradebooksResource.gradebooks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gradebooks/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GradebooksResource.results"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gradebooks/{class}/{period}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ClassResultsResource.results"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gradebooks/{class}/{subject}/{period}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GradebookResource.gradebook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gradebooks/{class}/{subject}/{period}/marks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["GradebookResource.enter"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/grading-presets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GradingPresetsResource.presets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/grading-schemes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GradingSchemesResource.schemes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/grading-schemes/{scheme}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GradingSchemesResource.scheme"];
        put: operations["GradingSchemesResource.save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guardianships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GuardianshipsResource.guardianships"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guardianships/{guardianship}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["GuardianshipsResource.save"];
        post?: never;
        delete: operations["GuardianshipsResource.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ImportsResource.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{import}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ImportsResource.read"];
        put: operations["ImportsResource.check"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{import}/application": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["ImportsResource.apply"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{import}/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ImportsResource.problems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invoice-links/{link}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["InvoiceLinksResource.invoice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invoice-links/{link}/payment-ways": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["InvoiceLinksResource.ways"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invoice-links/{link}/payments/{payment}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["InvoiceLinksResource.payment"];
        put: operations["InvoiceLinksResource.pay"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/levels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LevelsResource.levels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/levels/{level}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["LevelsResource.save"];
        post?: never;
        delete: operations["LevelsResource.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MembersResource.page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/{member}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["MembersResource.save"];
        post?: never;
        delete: operations["MembersResource.end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/{member}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MembersResource.newSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/nights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NightsResource.nights"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/nights/next": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NightsResource.next"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/nights/{night}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NightsResource.night"];
        put: operations["NightsResource.start"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/nights/{night}/schools": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NightsResource.schools"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/nights/{night}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["NightsResource.change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NoticesResource.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/{notice}/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["NoticesResource.read"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/own-children": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OwnChildrenResource.children"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/own-children/{pupil}/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OwnAssignmentsResource.assignments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/own-children/{pupil}/assignments/{task}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OwnAssignmentsResource.assignment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/own-children/{pupil}/certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OwnCertificatesResource.certificates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/own-children/{pupil}/certificates/{certificate}/paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OwnCertificatesResource.paper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/own-children/{pupil}/class-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OwnCoursesResource.log"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/own-children/{pupil}/courses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OwnCoursesResource.courses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/own-children/{pupil}/lessons/{lesson}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OwnCoursesResource.lesson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/own-children/{pupil}/report-cards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OwnCardsResource.cards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/own-children/{pupil}/report-cards/{card}/paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OwnCardsResource.paper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/own-children/{pupil}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OwnResultsResource.results"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/own-children/{pupil}/warning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OwnWarningsResource.own"];
        put: operations["OwnWarningsResource.save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/own-fees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OwnFeesResource.accounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/own-fees/{family}/receipts/{receipt}/paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OwnFeesResource.receipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/own-nights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OwnNightResource.night"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/own-nights/{ownNight}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["OwnNightResource.ask"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/own-transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OwnTransfersResource.awaited"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/own-transfers/{transfer}/consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["OwnTransfersResource.say"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/paper-checks/{school}/{serial}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PaperChecksResource.check"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payment-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PaymentAccountsResource.accounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payment-accounts/disputes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DisputesResource.disputes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payment-accounts/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PaymentAccountsResource.offers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payment-accounts/statements/days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StatementsResource.days"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payment-accounts/statements/differences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StatementsResource.differences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payment-accounts/statements/differences/{statementLine}/owner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["StatementsResource.own"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payment-accounts/statements/differences/{statementLine}/resolution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["StatementsResource.resolve"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payment-accounts/statements/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StatementsResource.lines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payment-accounts/{providerAccount}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PaymentAccountsResource.account"];
        put: operations["PaymentAccountsResource.save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payment-accounts/{providerAccount}/statement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["StatementsResource.take"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payment-ways": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PaymentWaysResource.ways"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payments/callbacks/{provider}/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["PaymentCallbacksResource.put"];
        post: operations["PaymentCallbacksResource.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payments/{payment}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PaymentsResource.payment"];
        put: operations["PaymentsResource.ask"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PeopleResource.people"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{person}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PeopleResource.person"];
        put: operations["PeopleResource.save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{person}/identifiers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PeopleResource.identifiers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{person}/identifiers/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["PeopleResource.identify"];
        post?: never;
        delete: operations["PeopleResource.forget"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/periods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PeriodsResource.periods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/periods/{period}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PeriodsResource.period"];
        put: operations["PeriodsResource.save"];
        post?: never;
        delete: operations["PeriodsResource.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/phrases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PhrasesResource.phrases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/phrases/{phrase}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["PhrasesResource.save"];
        post?: never;
        delete: operations["PhrasesResource.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/print-runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PrintRunsResource.runs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/print-runs/{run}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PrintRunsResource.run"];
        put: operations["PrintRunsResource.start"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/print-runs/{run}/classes/{class}/paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PrintRunsResource.paper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/print-runs/{run}/resumption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["PrintRunsResource.resume"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pupils/{pupil}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PupilsResource.pupil"];
        put: operations["PupilsResource.save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pupils/{pupil}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PupilAttendanceResource.totals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pupils/{pupil}/leaving": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["PupilsResource.leave"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pupils/{pupil}/move/{enrollment}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["PupilsResource.move"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/report-cards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReportCardsResource.cards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/report-cards/{card}/paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReportCardsResource.paper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/report-cards/{card}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["ReportCardsResource.withdraw"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RolesResource.roles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roles/{role}/permissions/{permission}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["RolesResource.adjust"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rolls/day": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RollsResource.day"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rolls/missing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RollsResource.missing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rooms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RoomsResource.rooms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rooms/{room}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["RoomsResource.save"];
        post?: never;
        delete: operations["RoomsResource.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/school-years": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SchoolYearsResource.years"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/school-years/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SchoolYearsResource.year"];
        put: operations["SchoolYearsResource.save"];
        post?: never;
        delete: operations["SchoolYearsResource.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sealings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SealingsResource.sealings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sealings/{sealing}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["SealingsResource.seal"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sealings/{sealing}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["SealingsResource.reopen"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shifts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ShiftsResource.shifts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shifts/{shift}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["ShiftsResource.save"];
        post?: never;
        delete: operations["ShiftsResource.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-ups/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["SignUpsResource.signUp"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/slots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SlotsResource.slots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/slots/{slot}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["SlotsResource.save"];
        post?: never;
        delete: operations["SlotsResource.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/{person}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StaffResource.staff"];
        put: operations["StaffResource.save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/streams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StreamsResource.streams"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/streams/{stream}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["StreamsResource.save"];
        post?: never;
        delete: operations["StreamsResource.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/subject-markings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SubjectMarkingsResource.markings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/subject-markings/{marking}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["SubjectMarkingsResource.save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/subjects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SubjectsResource.subjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/subjects/{subject}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["SubjectsResource.save"];
        post?: never;
        delete: operations["SubjectsResource.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/subscription": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SubscriptionResource.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/subscription/invoices/{invoice}/paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SubscriptionResource.paper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/subscription/invoices/{invoice}/voucher": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["SubscriptionResource.redeem"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/subscription/mentions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["SubscriptionResource.mention"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/subscription/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["SubscriptionResource.choose"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/subscription/plans/{plan}/quote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SubscriptionResource.quote"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sync": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SyncResource.pull"];
        put: operations["SyncResource.exchange"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/teaching-assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TeachingAssignmentsResource.assignments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/teaching-assignments/{assignment}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["TeachingAssignmentsResource.save"];
        post?: never;
        delete: operations["TeachingAssignmentsResource.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TransfersResource.transfers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfers/{transfer}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TransfersResource.transfer"];
        put: operations["TransfersResource.ask"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfers/{transfer}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["TransfersResource.answer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfers/{transfer}/arrival": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["TransfersResource.take"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfers/{transfer}/consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["TransfersResource.sign"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["UploadsResource.begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/uploads/{upload}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["UploadsResource.end"];
        options?: never;
        head: operations["UploadsResource.upload"];
        patch: operations["UploadsResource.append"];
        trace?: never;
    };
    "/api/v1/video-titles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["VideoTitlesResource.title"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/warnings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["WarningsResource.warnings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/warnings/sharing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["WarningsResource.share"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/warnings/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["WarningsResource.state"];
        put: operations["WarningsResource.save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/year-ends/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["YearEndsResource.yearEnd"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/year-ends/{year}/next": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["YearEndsResource.start"];
        post?: never;
        delete: operations["YearEndsResource.undo"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/year-ends/{year}/next/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["YearEndsResource.open"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/year-ends/{year}/next/resumption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["YearEndsResource.resume"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/year-ends/{year}/pupils": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["YearEndsResource.pupils"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/year-ends/{year}/pupils/{pupil}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["YearEndsResource.place"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AccessView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            schoolClass: string;
            className: string;
            reason: string;
            /** Format: date-time */
            grantedAt: string;
            /** Format: date */
            validUntil: string;
            /** Format: date-time */
            revokedAt?: string;
            live: boolean;
            looks: number;
            /** Format: date-time */
            lookedAt?: string;
        };
        AccountItem: {
            /** Format: uuid */
            id: string;
            kind: string;
            /** Format: uuid */
            fee?: string;
            feeKind?: string;
            name?: string;
            instalment?: number;
            instalments?: number;
            /** Format: uuid */
            pupil?: string;
            pupilName?: string;
            /** Format: date */
            dueOn: string;
            /** Format: date */
            madeOn: string;
            amount: number;
            covered: number;
            open: number;
            reason?: string;
            /** Format: uuid */
            reverses?: string;
            reversed: boolean;
        };
        AccountView: {
            /** Format: uuid */
            id: string;
            provider: string;
            label: string;
            currency: string;
            paused: boolean;
            settings: components["schemas"]["SaveAccountAccountValue"][];
            secrets: string[];
            callback: string;
            version: number;
        };
        AgeReport: {
            /** Format: uuid */
            district: string;
            name: string;
            /** Format: date */
            month?: string;
            rows: components["schemas"]["AgeRow"][];
        };
        AgeRow: {
            level: string;
            levelName: string;
            official?: number;
            sex: string;
            age?: number;
            few: boolean;
            pupils: number;
        };
        AnswerTransfer: {
            answer: string;
            reason?: string;
            filing?: string;
        };
        ApprovalView: {
            /** Format: uuid */
            id: string;
            kind: string;
            /** Format: uuid */
            invoice?: string;
            /** Format: uuid */
            party: string;
            name: string;
            amount: number;
            currency: string;
            reason: string;
            /** Format: uuid */
            askedBy: string;
            /** Format: date-time */
            askedAt: string;
            decision?: string;
            /** Format: uuid */
            decidedBy?: string;
        };
        ArrangeBoard: {
            board: string;
            order: string[];
            hidden: string[];
        };
        Arrangement: {
            order: string[];
            hidden: string[];
        };
        AskApproval: {
            kind: string;
            /** Format: uuid */
            invoice: string;
            amount?: number;
            reason: string;
        };
        AskErasure: {
            /** Format: uuid */
            pupil: string;
            reason: string;
        };
        AskPayment: {
            subject: string;
            /** Format: uuid */
            subjectId: string;
            provider: string;
            amount?: number;
            currency: string;
            phone?: string;
            payerName?: string;
        };
        AskReset: {
            login: string;
            school?: string;
        };
        AskTransfer: {
            side: string;
            school: string;
            kind: string;
            identifier: string;
            /** Format: date */
            leavesOn: string;
            reason: string;
            filing?: string;
        };
        AssessmentView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            schoolClass: string;
            /** Format: uuid */
            subject: string;
            /** Format: uuid */
            period: string;
            category: string;
            component?: string;
            title: string;
            /** Format: date */
            heldOn: string;
            maximum: number;
            weight: number;
            bonus: boolean;
            /** Format: date-time */
            visibleFrom?: string;
            position: number;
            version: number;
        };
        AssignTeacher: {
            version?: number;
            /** Format: uuid */
            staff: string;
            /** Format: uuid */
            schoolClass: string;
            /** Format: uuid */
            subject?: string;
            role: string;
            /** Format: date */
            startsOn?: string;
            /** Format: date */
            endsOn?: string;
            weeklyMinutes?: number;
        };
        AssignmentLine: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            schoolClass: string;
            className: string;
            /** Format: uuid */
            subject: string;
            subjectName: string;
            title: string;
            /** Format: date-time */
            dueAt: string;
            /** Format: date-time */
            visibleFrom?: string;
            pupils: number;
            handedIn: number;
            marked: number;
            released: number;
        };
        AssignmentView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            staff: string;
            /** Format: uuid */
            schoolClass: string;
            /** Format: uuid */
            subject?: string;
            role: string;
            /** Format: date */
            startsOn?: string;
            /** Format: date */
            endsOn?: string;
            weeklyMinutes?: number;
            version: number;
        };
        Attempt: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            pupil: string;
            attempt: number;
            text?: string;
            /** Format: date-time */
            handedInAt: string;
            /** Format: date-time */
            deviceTime?: string;
            late: boolean;
            files: components["schemas"]["HandedFile"][];
        };
        Attended: {
            slots: number;
            absent: number;
            excused: number;
            excluded: number;
            late: number;
        };
        AuditTrailEntry: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            actor?: string;
            actorName?: string;
            action: string;
            entity: string;
            entityId?: string;
            request?: string;
            detail?: string;
        };
        Author: {
            /** Format: uuid */
            identity: string;
            /** Format: uuid */
            person?: string;
            name?: string;
        };
        Balance: {
            account: string;
            label: string;
            /** Format: uuid */
            party?: string;
            currency: string;
            debit: number;
            credit: number;
            balance: number;
        };
        BankLineView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            seller: string;
            /** Format: date */
            on: string;
            amount: number;
            currency: string;
            payer: string;
            message: string;
            state: string;
            /** Format: uuid */
            invoice?: string;
            number?: string;
        };
        BankResourceDecide: {
            approved?: boolean;
        };
        BankResourceMatchLine: {
            /** Format: uuid */
            invoice: string;
        };
        BankServiceImported: {
            read: number;
            added: number;
            matched: number;
        };
        BoardClass: {
            /** Format: uuid */
            schoolClass: string;
            name: string;
            teacher?: string;
            attended: components["schemas"]["Attended"];
            weekly: number[];
            rolls: components["schemas"]["Rolls"];
        };
        BorderView: {
            country: string;
            authority?: string;
            act?: string;
            law?: string;
            filing?: string;
            consent: string;
            /** Format: date */
            consentOn?: string;
            form?: string;
        };
        BroughtPaper: {
            number: number;
            school: string;
            kind: string;
            year?: string;
            period?: string;
            schoolClass?: string;
            what?: string;
            serial: string;
            /** Format: date-time */
            issuedAt: string;
            verifies: boolean;
        };
        CardOptions: {
            layout: string;
            languages: string[];
            heading: string[];
            otherHeading: string[];
            contact: string;
            logo?: string;
            footer?: string;
            signatures: components["schemas"]["CardOptionsSignature"][];
            show: string[];
        };
        CardOptionsSignature: {
            fr: string;
            en: string;
            picture?: string;
        };
        CardView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            pupil: string;
            name: string;
            /** Format: uuid */
            schoolClass: string;
            className: string;
            /** Format: uuid */
            period: string;
            periodName: string;
            serial: string;
            state: string;
            /** Format: date-time */
            issuedAt: string;
            /** Format: date-time */
            replacedAt?: string;
            /** Format: date-time */
            withdrawnAt?: string;
            reason?: string;
        };
        CashDayView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            cashier: string;
            cashierName: string;
            own: boolean;
            /** Format: date */
            day: string;
            currency: string;
            opening: number;
            received: number;
            givenBack: number;
            receipts: number;
            expected: number;
            counted?: number;
            banked?: number;
            difference?: number;
            reason?: string;
            /** Format: date-time */
            openedAt: string;
            /** Format: date-time */
            closedAt?: string;
        };
        CertificateView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            pupil: string;
            kind: string;
            /** Format: uuid */
            year: string;
            yearName: string;
            number: number;
            serial: string;
            state: string;
            /** Format: date-time */
            issuedAt: string;
            /** Format: date-time */
            withdrawnAt?: string;
            reason?: string;
        };
        ChangeNight: {
            state: string;
        };
        ChangeState: {
            state: string;
            reason: string;
        };
        Charged: {
            families: number;
            pupils: number;
            charges: number;
            amount: number;
            reductions: number;
            currency: string;
        };
        Choice: {
            code: string;
            kind: string;
            group: string;
            label: components["schemas"]["Label"];
            from?: string;
            below?: string;
        };
        Choices: {
            months: string[];
            levels: components["schemas"]["ChoicesLevel"][];
            terms: string[];
        };
        ChoicesLevel: {
            code: string;
            name: string;
        };
        ChoosePlan: {
            /** Format: uuid */
            plan: string;
            coupon?: string;
            version?: number;
        };
        ClassFigures: {
            count: number;
            mean?: string;
            median?: string;
            lowest?: string;
            highest?: string;
        };
        ClassLog: {
            /** Format: uuid */
            schoolClass: string;
            className: string;
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            subjects: components["schemas"]["ClassLogTaught"][];
            entries: components["schemas"]["EntryView"][];
        };
        ClassLogOwn: {
            /** Format: uuid */
            pupil: string;
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            entries: components["schemas"]["ClassLogOwnEntry"][];
            assignments: components["schemas"]["OwnAssignmentLine"][];
        };
        ClassLogOwnEntry: {
            /** Format: uuid */
            id: string;
            subjectName: string;
            /** Format: date */
            heldOn: string;
            done: string;
            homework?: string;
            /** Format: date */
            homeworkDueOn?: string;
        };
        ClassLogTaught: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        ClassResults: {
            /** Format: uuid */
            schoolClass: string;
            className: string;
            /** Format: uuid */
            period: string;
            periodName: string;
            /** Format: uuid */
            seal?: string;
            subjects: components["schemas"]["ClassResultsColumn"][];
            general?: components["schemas"]["ClassFigures"];
            pupils: components["schemas"]["ClassResultsLine"][];
        };
        ClassResultsColumn: {
            /** Format: uuid */
            id: string;
            code: string;
            name: string;
            coefficient?: number;
            assessments: number;
            missing: number;
            figures: components["schemas"]["ClassFigures"];
        };
        ClassResultsLine: {
            /** Format: uuid */
            id: string;
            familyName: string;
            givenNames: string;
            subjects: components["schemas"]["Figure"][];
            general?: components["schemas"]["Figure"];
        };
        ClassView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            schoolYear: string;
            kind: string;
            code: string;
            name: string;
            /** Format: uuid */
            level?: string;
            levels: string[];
            /** Format: uuid */
            stream?: string;
            /** Format: uuid */
            subject?: string;
            /** Format: uuid */
            room?: string;
            /** Format: uuid */
            shift?: string;
            capacity?: number;
            /** Format: date */
            listFrozenOn?: string;
            rollUnit: string;
            pupils: number;
            overCapacity: boolean;
            version: number;
        };
        ClearanceView: {
            /** Format: uuid */
            invoice: string;
            number: string;
            buyer: string;
            system: string;
            state: string;
            reference?: string;
            qr?: string;
            problem?: string;
            attempts: number;
        };
        CloseCashDay: {
            counted?: number;
            banked?: number;
            reason?: string;
        };
        ClosureView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            year: string;
            name: string;
            /** Format: date */
            startsOn: string;
            /** Format: date */
            endsOn: string;
            provisional: boolean;
            version: number;
        };
        CoefficientView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            year: string;
            /** Format: uuid */
            level: string;
            /** Format: uuid */
            stream?: string;
            /** Format: uuid */
            subject: string;
            value: number;
            weeklyMinutes?: number;
            version: number;
        };
        CommentView: {
            text: string;
            version: number;
            by?: string;
            /** Format: date-time */
            at: string;
        };
        ContractView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            establishment?: string;
            /** Format: uuid */
            district?: string;
            name: string;
            country: string;
            /** Format: uuid */
            plan?: string;
            planName?: string;
            currency?: string;
            coupon?: string;
            state: string;
            /** Format: date */
            startsOn: string;
            /** Format: date */
            trialEndsOn: string;
            /** Format: date */
            billedFrom?: string;
            /** Format: date */
            billedUntil?: string;
            stage: string;
            /** Format: date */
            stagedOn?: string;
            problem?: string;
            version: number;
        };
        CopyCourse: {
            /** Format: uuid */
            schoolClass: string;
            keepDates?: boolean;
        };
        CorrectAccount: {
            kind: string;
            /** Format: uuid */
            pupil?: string;
            amount?: number;
            /** Format: date */
            dueOn: string;
            reason: string;
        };
        CouncilState: {
            meeting: components["schemas"]["Meeting"];
            verdicts: components["schemas"]["VerdictView"][];
        };
        CouncilView: {
            /** Format: uuid */
            schoolClass: string;
            className: string;
            /** Format: uuid */
            period: string;
            periodName: string;
            endsYear: boolean;
            meeting: components["schemas"]["Meeting"];
            sealed: boolean;
            prepares: boolean;
            decides: boolean;
            periods: string[];
            choices: components["schemas"]["Choice"][];
            subjects: components["schemas"]["CouncilViewColumn"][];
            general: components["schemas"]["ClassFigures"];
            bands: components["schemas"]["SuccessBands"];
            phrases: components["schemas"]["PhraseView"][];
            pupils: components["schemas"]["CouncilViewPupil"][];
        };
        CouncilViewCell: {
            figure: components["schemas"]["Figure"];
            comment?: string;
            trend: string[];
        };
        CouncilViewColumn: {
            /** Format: uuid */
            id: string;
            name: string;
            coefficient?: number;
            figures: components["schemas"]["ClassFigures"];
        };
        CouncilViewPupil: {
            /** Format: uuid */
            id: string;
            familyName: string;
            givenNames: string;
            sex?: string;
            /** Format: date */
            birthDate?: string;
            birthPrecision: string;
            repeating: boolean;
            general: components["schemas"]["Figure"];
            year?: components["schemas"]["Figure"];
            trend: string[];
            missed: components["schemas"]["Missed"];
            subjects: components["schemas"]["CouncilViewCell"][];
            dossier: components["schemas"]["DossierView"];
            proposed: components["schemas"]["ProposedChoice"][];
            verdict?: components["schemas"]["VerdictView"];
        };
        Councils: {
            /** Format: uuid */
            period: string;
            periods: components["schemas"]["GradebooksTerm"][];
            classes: components["schemas"]["CouncilsLine"][];
        };
        CouncilsCommented: {
            /** Format: uuid */
            id: string;
            name: string;
            written: number;
        };
        CouncilsLine: {
            /** Format: uuid */
            id: string;
            code: string;
            name: string;
            pupils: number;
            state: string;
            /** Format: date */
            heldOn?: string;
            sealed: boolean;
            comments: number;
            prepared: number;
            decided: number;
            whole: boolean;
            subjects: components["schemas"]["CouncilsCommented"][];
        };
        Coupon: {
            code: string;
            percent?: number;
            amount?: number;
            currency?: string;
            /** Format: date */
            from: string;
            /** Format: date */
            until: string;
            most: number;
            used: number;
        };
        CourseProgress: {
            /** Format: uuid */
            course: string;
            pupils: components["schemas"]["CourseProgressPupilProgress"][];
        };
        CourseProgressPupilProgress: {
            /** Format: uuid */
            id: string;
            familyName: string;
            givenNames: string;
            opened: string[];
            done: string[];
            scores: components["schemas"]["CourseProgressScored"][];
        };
        CourseProgressScored: {
            /** Format: uuid */
            lesson: string;
            score: number;
        };
        CourseRow: {
            /** Format: uuid */
            schoolClass: string;
            className: string;
            /** Format: uuid */
            subject: string;
            subjectName: string;
            /** Format: uuid */
            year: string;
            yearName: string;
            edits: boolean;
            course?: components["schemas"]["CourseRowSummary"];
        };
        CourseRowSummary: {
            /** Format: uuid */
            id: string;
            title: string;
            /** Format: date-time */
            publishedAt?: string;
            lessons: number;
            drafts: number;
        };
        CourseView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            schoolClass: string;
            className: string;
            /** Format: uuid */
            subject: string;
            subjectName: string;
            title: string;
            description?: string;
            /** Format: date-time */
            publishedAt?: string;
            edits: boolean;
            version: number;
            modules: components["schemas"]["CourseViewModule"][];
        };
        CourseViewLine: {
            /** Format: uuid */
            id: string;
            title: string;
            /** Format: date-time */
            visibleFrom?: string;
            /** Format: uuid */
            requires?: string;
            requiresScore?: number;
            items: number;
            version: number;
        };
        CourseViewModule: {
            /** Format: uuid */
            id: string;
            title: string;
            /** Format: date-time */
            visibleFrom?: string;
            version: number;
            lessons: components["schemas"]["CourseViewLine"][];
        };
        CreditInvoice: {
            net?: number;
            reason: string;
        };
        Criterion: {
            code: string;
            title: string;
            levels: components["schemas"]["CriterionLevel"][];
        };
        CriterionLevel: {
            title: string;
            points: number;
        };
        DataValueSet: {
            dataSet: string;
            period: string;
            dataValues: components["schemas"]["DataValueSetDataValue"][];
        };
        DataValueSetDataValue: {
            dataElement: string;
            period: string;
            orgUnit: string;
            categoryOptionCombo: string;
            value: string;
        };
        Day: {
            /** Format: date */
            date?: string;
        };
        DayFigures: {
            /** Format: date */
            day: string;
            attended: components["schemas"]["Attended"];
            expected: number;
            missing: number;
        };
        DayRoll: {
            /** Format: uuid */
            schoolClass: string;
            classCode: string;
            className: string;
            /** Format: uuid */
            slot: string;
            slotName: string;
            halfDay: string;
            startsAt: string;
            endsAt: string;
            taken: boolean;
            version: number;
            teacherAbsent: boolean;
            pupils: number;
            missed: number;
            late: number;
        };
        DebtorFigures: {
            families: number;
            currency: string;
            notDue: number;
            upTo30: number;
            upTo60: number;
            upTo90: number;
            older: number;
            advances: number;
        };
        DebtorView: {
            /** Format: uuid */
            family: string;
            number: string;
            name: string;
            payerName?: string;
            payerPhone?: string;
            payerEmail?: string;
            pupils?: string;
            classes?: string;
            currency: string;
            balance: number;
            notDue: number;
            upTo30: number;
            upTo60: number;
            upTo90: number;
            older: number;
            /** Format: date */
            oldestDue?: string;
            /** Format: date */
            remindedOn?: string;
        };
        DecideClearance: {
            reference?: string;
            qr?: string;
        };
        DecideTransfer: {
            state: string;
            answer?: string;
        };
        DisputeView: {
            /** Format: uuid */
            payment: string;
            subject: string;
            /** Format: uuid */
            subjectId: string;
            provider: string;
            label: string;
            payer?: string;
            reference: string;
            reason: string;
            state: string;
            amount: number;
            currency: string;
            fee: number;
            /** Format: date-time */
            openedAt: string;
            /** Format: date-time */
            due?: string;
            evidence: boolean;
            withdrawn: boolean;
            returned: boolean;
        };
        DistrictReport: {
            /** Format: uuid */
            district: string;
            name: string;
            /** Format: uuid */
            upper?: string;
            /** Format: date */
            month?: string;
            term?: string;
            choices: components["schemas"]["Choices"];
            schools: number;
            answered: number;
            figures: components["schemas"]["Figures"];
            below: components["schemas"]["DistrictReportBelow"][];
        };
        DistrictReportBelow: {
            /** Format: uuid */
            district: string;
            name: string;
            schools: number;
            answered: number;
            figures: components["schemas"]["Figures"];
        };
        DistrictView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            parent?: string;
            name: string;
            kind: string;
            code?: string;
            country: string;
            establishments: number;
            version: number;
        };
        DocumentLine: {
            /** Format: uuid */
            id: string;
            schoolYear: string;
            kind: string;
            /** Format: uuid */
            pupil?: string;
            name: string;
            period?: string;
            serial?: string;
            /** Format: date-time */
            archivedAt: string;
        };
        DocumentView: {
            about: components["schemas"]["DocumentLine"];
            content: Record<string, never>;
        };
        DossierView: {
            conduct?: number;
            exam?: string;
            examAverage?: number;
            examPassed?: boolean;
            version: number;
        };
        EnrollmentView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            pupil: string;
            /** Format: uuid */
            schoolClass: string;
            kind: string;
            /** Format: date */
            startsOn: string;
            /** Format: date */
            endsOn?: string;
            repeating: boolean;
            reason?: string;
            version: number;
        };
        EnterMarks: {
            /** Format: uuid */
            device?: string;
            seq?: number;
            /** Format: date-time */
            at?: string;
            cells: components["schemas"]["EnterMarksCell"][];
        };
        EnterMarksCell: {
            /** Format: uuid */
            assessment: string;
            /** Format: uuid */
            pupil: string;
            base?: number;
            score?: number;
            state?: string;
            letter?: string;
            note?: string;
        };
        EnteredMarks: {
            applied: number;
            results: components["schemas"]["EnteredMarksResult"][];
        };
        EnteredMarksResult: {
            outcome: string;
            version: number;
            theirs?: components["schemas"]["MarkView"];
            code?: string;
            title?: string;
            detail?: string;
        };
        EntryView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            schoolClass: string;
            /** Format: uuid */
            subject: string;
            subjectName: string;
            /** Format: date */
            heldOn: string;
            /** Format: uuid */
            slot?: string;
            slotName?: string;
            done: string;
            homework?: string;
            /** Format: date */
            homeworkDueOn?: string;
            by?: string;
            /** Format: date-time */
            at: string;
            edits: boolean;
            version: number;
        };
        ErasureView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            pupil: string;
            name: string;
            reason: string;
            /** Format: date-time */
            askedAt: string;
            /** Format: date-time */
            confirmedAt?: string;
            own: boolean;
        };
        EstablishmentSettings: {
            name: string;
            language: string;
            currency: string;
            timeZone: string;
            contactName: string;
            contactEmail: string;
            contactPhone?: string;
            version?: number;
        };
        EstablishmentView: {
            /** Format: uuid */
            id: string;
            slug: string;
            name: string;
            code: string;
            country: string;
            region: string;
            language: string;
            currency: string;
            timeZone: string;
            contactName: string;
            contactEmail?: string;
            contactPhone?: string;
            /** Format: uuid */
            district?: string;
            state: string;
            version: number;
            /** Format: date-time */
            createdAt: string;
        };
        EstablishmentsResourceAssignment: {
            /** Format: uuid */
            district?: string;
        };
        Exchange: {
            /** Format: uuid */
            device: string;
            cursor?: string;
            scopes?: string[];
            ops?: components["schemas"]["Operation"][];
        };
        Exchanged: {
            results: components["schemas"]["OperationView"][];
            pull: components["schemas"]["Pulled"];
        };
        FailedWorkView: {
            /** Format: uuid */
            id: string;
            kind: string;
            /** Format: uuid */
            establishment?: string;
            name?: string;
            attempts: number;
            givenUp: boolean;
            /** Format: date-time */
            dueAt: string;
            error: string;
        };
        FamiliesMade: {
            families: number;
            pupils: number;
        };
        FamilyAccountView: {
            family: components["schemas"]["FamilyView"];
            currency: string;
            charged: number;
            received: number;
            balance: number;
            due: number;
            next?: components["schemas"]["FamilyAccountViewNextDue"];
            items: components["schemas"]["AccountItem"][];
            receipts: components["schemas"]["ReceiptView"][];
        };
        FamilyAccountViewNextDue: {
            /** Format: date */
            dueOn: string;
            amount: number;
        };
        FamilyMatch: {
            /** Format: uuid */
            family: string;
            number: string;
            name: string;
            balance: number;
            currency: string;
            exact: boolean;
        };
        FamilyRow: {
            /** Format: uuid */
            id: string;
            number: string;
            name: string;
            payerName?: string;
            pupils: number;
            classes?: string;
            currency: string;
            balance: number;
            due: number;
            /** Format: date */
            oldestDue?: string;
        };
        FamilyView: {
            /** Format: uuid */
            id: string;
            number: string;
            name: string;
            /** Format: uuid */
            payer?: string;
            payerName?: string;
            payerPhone?: string;
            /** Format: uuid */
            joined?: string;
            /** Format: date */
            remindedOn?: string;
            version: number;
            pupils: components["schemas"]["FamilyViewChild"][];
        };
        FamilyViewChild: {
            /** Format: uuid */
            id: string;
            name: string;
            admissionNumber?: string;
            /** Format: uuid */
            schoolClass?: string;
            className?: string;
        };
        FeeView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            year: string;
            /** Format: uuid */
            level?: string;
            levelName?: string;
            /** Format: uuid */
            stream?: string;
            streamName?: string;
            kind: string;
            name: string;
            audience: string;
            optional: boolean;
            instalments: components["schemas"]["Instalment"][];
            total: number;
            currency: string;
            lateFee: number;
            lateAfterDays: number;
            takers: number;
            charged: number;
            version: number;
        };
        Figure: {
            status: string;
            shown?: string;
            outOf?: string;
            band?: components["schemas"]["Label"];
            place?: number;
            tied?: boolean;
            among?: number;
        };
        FigureRow: {
            level: string;
            levelName: string;
            sex: string;
            few: boolean;
            figures: components["schemas"]["Figures"];
        };
        Figures: {
            girls: number;
            boys: number;
            others: number;
            repeating: number;
            repeatingOf: number;
            hidden: number;
            slots: number;
            missed: number;
            results: number;
            points: number;
            passed: number;
            passedOf: number;
            staff: number;
            teachers: number;
        };
        FinanceView: {
            /** Format: date */
            on: string;
            currencies: components["schemas"]["FinanceViewCurrencyFigures"][];
            contracts: components["schemas"]["FinanceViewContractFigures"];
            providers: components["schemas"]["FinanceViewProviderHealth"][];
        };
        FinanceViewContractFigures: {
            trial: number;
            active: number;
            reminded: number;
            readonly: number;
            suspended: number;
            ended: number;
            churn: number;
        };
        FinanceViewCurrencyFigures: {
            currency: string;
            due: number;
            late: number;
            late30: number;
            late60: number;
            late90: number;
            older: number;
            paid: number;
            unowned: number;
            recurring: number;
            booked: number;
            forecast: components["schemas"]["FinanceViewMonthFigure"][];
        };
        FinanceViewHour: {
            ago: number;
            paid: number;
            lost: number;
        };
        FinanceViewMonthFigure: {
            /** Format: date */
            month: string;
            amount: number;
        };
        FinanceViewProviderHealth: {
            provider: string;
            /** Format: uuid */
            account: string;
            label: string;
            currency: string;
            paused: boolean;
            paid: number;
            lost: number;
            waiting: number;
            /** Format: date-time */
            lastPaidAt?: string;
            hours: components["schemas"]["FinanceViewHour"][];
        };
        GiveReason: {
            reason: string;
        };
        GradebookView: {
            /** Format: uuid */
            schoolClass: string;
            className: string;
            /** Format: uuid */
            subject: string;
            subjectName: string;
            /** Format: uuid */
            period: string;
            periodName: string;
            sealed: boolean;
            writable: boolean;
            entry: components["schemas"]["GradebookViewEntering"];
            categories: components["schemas"]["GradebookViewKind"][];
            components: components["schemas"]["SubjectMarkingComponent"][];
            pupils: components["schemas"]["ListedPupil"][];
            assessments: components["schemas"]["AssessmentView"][];
            marks: components["schemas"]["GradebookViewPlacedMark"][];
            results: components["schemas"]["Figure"][];
            figures: components["schemas"]["ClassFigures"];
        };
        GradebookViewEntering: {
            maximum: number;
            step?: number;
            letters: components["schemas"]["GradebookViewLetter"][];
        };
        GradebookViewKind: {
            code: string;
            label: components["schemas"]["Label"];
        };
        GradebookViewLetter: {
            code: string;
            value: number;
        };
        GradebookViewPlacedMark: {
            a: number;
            p: number;
            score?: number;
            state?: string;
            note?: string;
            version: number;
        };
        Gradebooks: {
            /** Format: uuid */
            period: string;
            periods: components["schemas"]["GradebooksTerm"][];
            classes: components["schemas"]["GradebooksTaught"][];
        };
        GradebooksProgress: {
            /** Format: uuid */
            id: string;
            name: string;
            enters: boolean;
            assessments: number;
            expected: number;
            given: number;
            /** Format: date */
            lastOn?: string;
        };
        GradebooksTaught: {
            /** Format: uuid */
            id: string;
            code: string;
            name: string;
            pupils: number;
            sealed: boolean;
            whole: boolean;
            subjects: components["schemas"]["GradebooksProgress"][];
        };
        GradebooksTerm: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            parent?: string;
            name: string;
            /** Format: date */
            startsOn: string;
            /** Format: date */
            endsOn: string;
            holdsOthers: boolean;
        };
        GrantAccess: {
            /** Format: uuid */
            schoolClass: string;
            reason: string;
            /** Format: date */
            validUntil: string;
        };
        Group: {
            pupils: string[];
        };
        GuardianView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            pupil: string;
            pupilFamilyName: string;
            pupilGivenNames: string;
            /** Format: uuid */
            guardian: string;
            familyName: string;
            givenNames: string;
            phone?: string;
            email?: string;
            relation: string;
            custody: boolean;
            mayBeContacted: boolean;
            mayCollect: boolean;
            livesWith: boolean;
            pays: boolean;
            position: number;
            /** Format: date */
            endedOn?: string;
            endedReason?: string;
            version: number;
        };
        HandedFile: {
            /** Format: uuid */
            id: string;
            name: string;
            mediaType: string;
            bytes: number;
        };
        IdentifierView: {
            kind: string;
            value: string;
            issuer?: string;
            /** Format: date */
            checkedOn?: string;
        };
        ImportStatement: {
            /** Format: uuid */
            seller: string;
            format: string;
            fileName: string;
            content: string;
        };
        ImportView: {
            /** Format: uuid */
            id: string;
            format: string;
            fileName: string;
            state: string;
            tables: components["schemas"]["TableCount"][];
            errors: number;
            warnings: number;
            mapping: {
                [key: string]: string;
            };
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            appliedAt?: string;
        };
        ImportedCourse: {
            course: components["schemas"]["CourseView"];
            leftOut: string[];
        };
        Instalment: {
            /** Format: date */
            dueOn: string;
            amount: number;
        };
        InviteColleague: {
            email: string;
            name: string;
            language: string;
        };
        InvoiceView: {
            /** Format: uuid */
            id: string;
            kind: string;
            number: string;
            /** Format: uuid */
            contract: string;
            /** Format: uuid */
            party: string;
            buyer: string;
            currency: string;
            net: number;
            tax: number;
            total: number;
            settled: number;
            state: string;
            /** Format: date */
            issuedOn: string;
            /** Format: date */
            dueOn: string;
            /** Format: date */
            servedFrom?: string;
            /** Format: date */
            servedUntil?: string;
            /** Format: uuid */
            credits?: string;
            late: boolean;
            clearance?: string;
        };
        InvoicesResourceOpened: {
            invoice: components["schemas"]["InvoiceView"];
            settlements: components["schemas"]["SettlementView"][];
            link?: string;
        };
        IssueCertificate: {
            /** Format: uuid */
            pupil: string;
            /** Format: uuid */
            year?: string;
            kind: string;
            remark?: string;
        };
        ItemView: {
            kind: string;
            title: string;
            url?: string;
            /** Format: uuid */
            file?: string;
            name?: string;
            mediaType?: string;
            bytes?: number;
        };
        Label: {
            fr: string;
            en: string;
        };
        LayoutView: {
            layout: string;
            document: Record<string, never>;
        };
        LeaveSchool: {
            /** Format: date */
            on: string;
            reason?: string;
        };
        LeaverView: {
            /** Format: uuid */
            family: string;
            number: string;
            name: string;
            payerName?: string;
            /** Format: uuid */
            pupil: string;
            pupilName: string;
            className?: string;
            /** Format: date */
            leftOn: string;
            instalments: number;
            /** Format: date */
            firstDue: string;
            charged: number;
            open: number;
            currency: string;
        };
        LessonLink: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            course: string;
            title: string;
        };
        LessonTask: {
            /** Format: uuid */
            id: string;
            title: string;
            /** Format: date-time */
            dueAt: string;
            /** Format: date-time */
            visibleFrom?: string;
        };
        LessonView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            course: string;
            /** Format: uuid */
            module: string;
            title: string;
            body: string;
            /** Format: date-time */
            visibleFrom?: string;
            /** Format: uuid */
            requires?: string;
            requiresScore?: number;
            items: components["schemas"]["ItemView"][];
            assignments: components["schemas"]["LessonTask"][];
            version: number;
        };
        LetOffLeaver: {
            /** Format: date */
            leftOn: string;
            off: number;
            reason: string;
        };
        LevelView: {
            /** Format: uuid */
            id: string;
            code: string;
            name: string;
            stage?: string;
            position: number;
            rollUnit: string;
            version: number;
        };
        Line: {
            account: string;
            /** Format: uuid */
            party?: string;
            amount: number;
        };
        ListedPupil: {
            /** Format: uuid */
            id: string;
            familyName: string;
            givenNames: string;
            /** Format: date */
            leftOn?: string;
            counted: boolean;
        };
        LogIn: {
            login: string;
            password: string;
            school?: string;
        };
        LoggedIn: {
            token: string;
            expiresIn: number;
            tag: string;
            identity?: components["schemas"]["MeIdentity"];
            /** Format: uuid */
            membership?: string;
            memberships?: components["schemas"]["MembershipView"][];
            /** Format: uuid */
            person?: string;
            permissions?: string[];
        };
        MakeVouchers: {
            count?: number;
            amount?: number;
            currency: string;
            /** Format: date */
            validUntil: string;
            soldTo: string;
            reference: string;
        };
        Mark: {
            /** Format: uuid */
            pupil: string;
            state: string;
            minutes?: number;
            note?: string;
        };
        MarkView: {
            score?: number;
            state?: string;
            note?: string;
            version: number;
            by?: string;
            /** Format: date-time */
            at: string;
        };
        MarkingView: {
            assignment: components["schemas"]["TaskView"];
            marks: boolean;
            pupils: components["schemas"]["MarkingViewPupil"][];
        };
        MarkingViewPupil: {
            /** Format: uuid */
            id: string;
            familyName: string;
            givenNames: string;
            attempts: number;
            /** Format: date-time */
            handedInAt?: string;
            late: boolean;
            score?: number;
            state?: string;
            released: boolean;
            newer: boolean;
            version: number;
        };
        Me: {
            identity: components["schemas"]["MeIdentity"];
            memberships: components["schemas"]["MembershipView"][];
            /** Format: uuid */
            membership?: string;
            /** Format: uuid */
            person?: string;
            permissions: string[];
        };
        MeIdentity: {
            /** Format: uuid */
            id: string;
            name: string;
            email?: string;
            phone?: string;
            language: string;
        };
        Meeting: {
            /** Format: uuid */
            id?: string;
            state: string;
            /** Format: date */
            heldOn?: string;
            chairedBy?: string;
            attendance: components["schemas"]["MeetingAttendee"][];
            remarks?: string;
            /** Format: date-time */
            openedAt?: string;
            /** Format: date-time */
            closedAt?: string;
            version: number;
        };
        MeetingAttendee: {
            name: string;
            role?: string;
            present: boolean;
        };
        MemberView: {
            /** Format: uuid */
            id: string;
            name: string;
            email?: string;
            phone?: string;
            username?: string;
            roles: string[];
            /** Format: uuid */
            person?: string;
            version: number;
        };
        MembershipToken: {
            token: string;
            expiresIn: number;
        };
        MembershipView: {
            /** Format: uuid */
            id: string;
            school?: components["schemas"]["MembershipViewSchool"];
            district?: components["schemas"]["MembershipViewDistrict"];
            roles: string[];
        };
        MembershipViewDistrict: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        MembershipViewSchool: {
            /** Format: uuid */
            id: string;
            name: string;
            slug: string;
            language: string;
        };
        Mentions: {
            email?: string;
            address?: string;
            taxId?: string;
            language?: string;
        };
        Minutes: {
            school: string;
            className: string;
            periodName: string;
            endsYear: boolean;
            sealed: boolean;
            meeting: components["schemas"]["Meeting"];
            general: components["schemas"]["ClassFigures"];
            bands: components["schemas"]["SuccessBands"];
            counts: components["schemas"]["MinutesCount"][];
            pupils: components["schemas"]["MinutesLine"][];
        };
        MinutesCount: {
            kind: string;
            label: components["schemas"]["Label"];
            pupils: number;
        };
        MinutesLine: {
            number: number;
            familyName: string;
            givenNames: string;
            sex?: string;
            general: components["schemas"]["Figure"];
            year?: components["schemas"]["Figure"];
            missed: components["schemas"]["Missed"];
            given: components["schemas"]["Label"][];
            refused: components["schemas"]["Label"][];
            decision?: components["schemas"]["Label"];
            comment?: string;
            reasons?: string;
            decided: boolean;
        };
        Missed: {
            unjustifiedHours: number;
            justifiedHours: number;
            excludedHours: number;
            halfDays: number;
            late: number;
            lateMinutes: number;
        };
        MovePupil: {
            /** Format: uuid */
            schoolClass: string;
            /** Format: date */
            on: string;
            reason?: string;
        };
        MoveToFamily: {
            withBalance?: boolean;
            reason: string;
        };
        MoveView: {
            /** Format: uuid */
            pupil: string;
            name: string;
            /** Format: uuid */
            from: string;
            decision?: string;
            byCouncil: boolean;
            outcome: string;
            /** Format: uuid */
            to?: string;
        };
        NameOwner: {
            subject: string;
            /** Format: uuid */
            subjectId: string;
        };
        NextNight: {
            zone: string;
            schools: number;
            localTime: string;
            /** Format: date-time */
            beginsAt: string;
            tonight: string;
            done: number;
            failed: number;
        };
        Night: {
            /** Format: date-time */
            at: string;
            /** Format: date */
            until: string;
            /** Format: uuid */
            year?: string;
            /** Format: uuid */
            term?: string;
            termName?: string;
        };
        NightSchoolView: {
            /** Format: uuid */
            establishment: string;
            name: string;
            state: string;
            /** Format: date */
            day: string;
            /** Format: date-time */
            startedAt?: string;
            /** Format: date-time */
            finishedAt?: string;
            attempts: number;
            rows: number;
            milliseconds: number;
            step?: string;
            reached?: string;
            error?: string;
        };
        NightView: {
            /** Format: uuid */
            id: string;
            state: string;
            byClock: boolean;
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            finishedAt?: string;
            schools: number;
            school?: string;
            waiting: number;
            running: number;
            done: number;
            failed: number;
            rows: number;
            milliseconds: number;
        };
        NoticeSchoolView: {
            /** Format: uuid */
            establishment: string;
            name: string;
            code: string;
            heads: number;
            reader?: string;
            /** Format: date-time */
            readAt?: string;
        };
        NoticeView: {
            /** Format: uuid */
            id: string;
            district: string;
            title: string;
            body: string;
            sentBy?: string;
            /** Format: date-time */
            sentAt: string;
            schools: number;
            read: number;
        };
        OpenCashDay: {
            opening?: number;
        };
        OpenInvoice: {
            number: string;
            buyer: string;
            /** Format: date */
            dueOn: string;
            open: number;
            currency: string;
            bank?: string;
        };
        OpenSchool: {
            name: string;
            slug?: string;
            code: string;
            country: string;
            language: string;
            currency: string;
            timeZone: string;
            contactName: string;
            contactEmail: string;
            contactPhone?: string;
        };
        Operation: {
            /** Format: uuid */
            opId: string;
            seq?: number;
            type: string;
            /** Format: uuid */
            entity: string;
            base?: number;
            /** Format: date-time */
            at: string;
            data: Record<string, never>;
            schema?: number;
        };
        OperationView: {
            /** Format: uuid */
            opId: string;
            status: string;
            version?: number;
            data?: Record<string, never>;
            code?: string;
            title?: string;
            detail?: string;
        };
        OwnAccountView: {
            /** Format: uuid */
            id: string;
            number: string;
            name: string;
            pupils: string[];
            currency: string;
            balance: number;
            due: number;
            payable: number;
            next?: components["schemas"]["FamilyAccountViewNextDue"];
            items: components["schemas"]["AccountItem"][];
            receipts: components["schemas"]["ReceiptView"][];
        };
        OwnAssignment: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            pupil: string;
            className: string;
            subjectName: string;
            title: string;
            instructions: string;
            /** Format: date-time */
            dueAt: string;
            /** Format: date-time */
            acceptedUntil?: string;
            latePercent: number;
            text: boolean;
            files: boolean;
            paper: boolean;
            resubmissions: number;
            maximum: number;
            rubric: components["schemas"]["Criterion"][];
            group: string[];
            attempts: components["schemas"]["Attempt"][];
            open: boolean;
            lesson?: components["schemas"]["LessonLink"];
            attachments: components["schemas"]["HandedFile"][];
            mark?: components["schemas"]["WorkMark"];
        };
        OwnAssignmentLine: {
            /** Format: uuid */
            id: string;
            subjectName: string;
            title: string;
            /** Format: date-time */
            dueAt: string;
            /** Format: date-time */
            acceptedUntil?: string;
            online: boolean;
            /** Format: date-time */
            handedInAt?: string;
            late: boolean;
            released: boolean;
            score?: number;
            state?: string;
            maximum: number;
        };
        OwnBoard: {
            night?: components["schemas"]["Night"];
            arrangement: components["schemas"]["Arrangement"];
            days: string[];
            children: components["schemas"]["OwnBoardChild"][];
        };
        OwnBoardAverage: {
            /** Format: uuid */
            term: string;
            termName: string;
            /** Format: uuid */
            subject?: string;
            subjectName?: string;
            shown: number;
            outOf: number;
            median?: number;
        };
        OwnBoardChild: {
            /** Format: uuid */
            id: string;
            familyName: string;
            givenNames: string;
            className?: string;
            strip: string;
            averages: components["schemas"]["OwnBoardAverage"][];
        };
        OwnChild: {
            /** Format: uuid */
            id: string;
            familyName: string;
            givenNames: string;
            sex?: string;
            /** Format: date */
            birthDate?: string;
            birthPrecision: string;
            admissionNumber?: string;
            /** Format: uuid */
            schoolClass?: string;
            className?: string;
            /** Format: date */
            yearStartsOn?: string;
            relation: string;
            custody: boolean;
            mayCollect: boolean;
            others: components["schemas"]["OwnChildOther"][];
        };
        OwnChildOther: {
            familyName: string;
            givenNames: string;
            relation: string;
        };
        OwnConsent: {
            agrees: boolean;
        };
        OwnCourse: {
            /** Format: uuid */
            id: string;
            title: string;
            description?: string;
            subjectName: string;
            className: string;
            modules: components["schemas"]["OwnCourseOwnModule"][];
        };
        OwnCourseOwnLine: {
            /** Format: uuid */
            id: string;
            title: string;
            reached: boolean;
            /** Format: date-time */
            doneAt?: string;
            score?: number;
            /** Format: uuid */
            requires?: string;
            requiresScore?: number;
        };
        OwnCourseOwnModule: {
            /** Format: uuid */
            id: string;
            title: string;
            lessons: components["schemas"]["OwnCourseOwnLine"][];
        };
        OwnCourses: {
            /** Format: uuid */
            pupil: string;
            courses: components["schemas"]["OwnCourse"][];
        };
        OwnLesson: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            course: string;
            courseTitle: string;
            title: string;
            body: string;
            items: components["schemas"]["ItemView"][];
            assignments: components["schemas"]["LessonTask"][];
            /** Format: date-time */
            doneAt?: string;
            score?: number;
            version: number;
        };
        OwnNight: {
            state?: string;
            /** Format: date */
            countedUntil?: string;
            /** Format: date-time */
            refreshedAt?: string;
        };
        OwnResults: {
            /** Format: uuid */
            pupil: string;
            /** Format: uuid */
            schoolClass: string;
            className: string;
            /** Format: uuid */
            period: string;
            periodName: string;
            sealed: boolean;
            periods: components["schemas"]["OwnResultsTerm"][];
            subjects: components["schemas"]["OwnResultsOwn"][];
            general?: components["schemas"]["Figure"];
            classGeneral?: components["schemas"]["ClassFigures"];
        };
        OwnResultsOwn: {
            /** Format: uuid */
            id: string;
            name: string;
            coefficient?: number;
            figure?: components["schemas"]["Figure"];
            figures?: components["schemas"]["ClassFigures"];
            marks: components["schemas"]["OwnResultsShown"][];
        };
        OwnResultsShown: {
            title: string;
            category: string;
            /** Format: date */
            heldOn: string;
            maximum: number;
            score?: number;
            state?: string;
        };
        OwnResultsTerm: {
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: date */
            startsOn: string;
            /** Format: date */
            endsOn: string;
            holdsOthers: boolean;
            sealed: boolean;
            general?: components["schemas"]["Figure"];
        };
        OwnTransfer: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            pupil: string;
            name: string;
            school: string;
            country: string;
            reason: string;
            /** Format: date */
            leavesOn: string;
        };
        OwnWarning: {
            offAtSchool: boolean;
            refused: boolean;
        };
        PageOfAccessView: {
            items: components["schemas"]["AccessView"][];
            next?: string;
        };
        PageOfAssessmentView: {
            items: components["schemas"]["AssessmentView"][];
            next?: string;
        };
        PageOfAssignmentLine: {
            items: components["schemas"]["AssignmentLine"][];
            next?: string;
        };
        PageOfAssignmentView: {
            items: components["schemas"]["AssignmentView"][];
            next?: string;
        };
        PageOfAuditTrailEntry: {
            items: components["schemas"]["AuditTrailEntry"][];
            next?: string;
        };
        PageOfBankLineView: {
            items: components["schemas"]["BankLineView"][];
            next?: string;
        };
        PageOfCashDayView: {
            items: components["schemas"]["CashDayView"][];
            next?: string;
        };
        PageOfClassView: {
            items: components["schemas"]["ClassView"][];
            next?: string;
        };
        PageOfClearanceView: {
            items: components["schemas"]["ClearanceView"][];
            next?: string;
        };
        PageOfClosureView: {
            items: components["schemas"]["ClosureView"][];
            next?: string;
        };
        PageOfCoefficientView: {
            items: components["schemas"]["CoefficientView"][];
            next?: string;
        };
        PageOfContractView: {
            items: components["schemas"]["ContractView"][];
            next?: string;
        };
        PageOfCoupon: {
            items: components["schemas"]["Coupon"][];
            next?: string;
        };
        PageOfCourseRow: {
            items: components["schemas"]["CourseRow"][];
            next?: string;
        };
        PageOfDayRoll: {
            items: components["schemas"]["DayRoll"][];
            next?: string;
        };
        PageOfDebtorView: {
            items: components["schemas"]["DebtorView"][];
            next?: string;
        };
        PageOfDisputeView: {
            items: components["schemas"]["DisputeView"][];
            next?: string;
        };
        PageOfDistrictView: {
            items: components["schemas"]["DistrictView"][];
            next?: string;
        };
        PageOfDocumentLine: {
            items: components["schemas"]["DocumentLine"][];
            next?: string;
        };
        PageOfEnrollmentView: {
            items: components["schemas"]["EnrollmentView"][];
            next?: string;
        };
        PageOfErasureView: {
            items: components["schemas"]["ErasureView"][];
            next?: string;
        };
        PageOfEstablishmentView: {
            items: components["schemas"]["EstablishmentView"][];
            next?: string;
        };
        PageOfFailedWorkView: {
            items: components["schemas"]["FailedWorkView"][];
            next?: string;
        };
        PageOfFamilyRow: {
            items: components["schemas"]["FamilyRow"][];
            next?: string;
        };
        PageOfFeeView: {
            items: components["schemas"]["FeeView"][];
            next?: string;
        };
        PageOfGuardianView: {
            items: components["schemas"]["GuardianView"][];
            next?: string;
        };
        PageOfImportView: {
            items: components["schemas"]["ImportView"][];
            next?: string;
        };
        PageOfInvoiceView: {
            items: components["schemas"]["InvoiceView"][];
            next?: string;
        };
        PageOfLeaverView: {
            items: components["schemas"]["LeaverView"][];
            next?: string;
        };
        PageOfLevelView: {
            items: components["schemas"]["LevelView"][];
            next?: string;
        };
        PageOfMemberView: {
            items: components["schemas"]["MemberView"][];
            next?: string;
        };
        PageOfMoveView: {
            items: components["schemas"]["MoveView"][];
            next?: string;
        };
        PageOfNextNight: {
            items: components["schemas"]["NextNight"][];
            next?: string;
        };
        PageOfNightSchoolView: {
            items: components["schemas"]["NightSchoolView"][];
            next?: string;
        };
        PageOfNightView: {
            items: components["schemas"]["NightView"][];
            next?: string;
        };
        PageOfNoticeSchoolView: {
            items: components["schemas"]["NoticeSchoolView"][];
            next?: string;
        };
        PageOfNoticeView: {
            items: components["schemas"]["NoticeView"][];
            next?: string;
        };
        PageOfOwnAssignmentLine: {
            items: components["schemas"]["OwnAssignmentLine"][];
            next?: string;
        };
        PageOfPeriodView: {
            items: components["schemas"]["PeriodView"][];
            next?: string;
        };
        PageOfPersonRow: {
            items: components["schemas"]["PersonRow"][];
            next?: string;
        };
        PageOfPhraseView: {
            items: components["schemas"]["PhraseView"][];
            next?: string;
        };
        PageOfPostedEntry: {
            items: components["schemas"]["PostedEntry"][];
            next?: string;
        };
        PageOfPrintView: {
            items: components["schemas"]["PrintView"][];
            next?: string;
        };
        PageOfProblemView: {
            items: components["schemas"]["ProblemView"][];
            next?: string;
        };
        PageOfPupilAttendance: {
            items: components["schemas"]["PupilAttendance"][];
            next?: string;
        };
        PageOfReceiptView: {
            items: components["schemas"]["ReceiptView"][];
            next?: string;
        };
        PageOfReceivedNotice: {
            items: components["schemas"]["ReceivedNotice"][];
            next?: string;
        };
        PageOfReductionView: {
            items: components["schemas"]["ReductionView"][];
            next?: string;
        };
        PageOfRollVersion: {
            items: components["schemas"]["RollVersion"][];
            next?: string;
        };
        PageOfRoomView: {
            items: components["schemas"]["RoomView"][];
            next?: string;
        };
        PageOfSchemeView: {
            items: components["schemas"]["SchemeView"][];
            next?: string;
        };
        PageOfSchoolFigures: {
            items: components["schemas"]["SchoolFigures"][];
            next?: string;
        };
        PageOfSchoolTransferView: {
            items: components["schemas"]["SchoolTransferView"][];
            next?: string;
        };
        PageOfSealingView: {
            items: components["schemas"]["SealingView"][];
            next?: string;
        };
        PageOfSeenPupil: {
            items: components["schemas"]["SeenPupil"][];
            next?: string;
        };
        PageOfShiftView: {
            items: components["schemas"]["ShiftView"][];
            next?: string;
        };
        PageOfSlotView: {
            items: components["schemas"]["SlotView"][];
            next?: string;
        };
        PageOfStatementDayView: {
            items: components["schemas"]["StatementDayView"][];
            next?: string;
        };
        PageOfStatementLineView: {
            items: components["schemas"]["StatementLineView"][];
            next?: string;
        };
        PageOfStreamView: {
            items: components["schemas"]["StreamView"][];
            next?: string;
        };
        PageOfSubjectMarkingView: {
            items: components["schemas"]["SubjectMarkingView"][];
            next?: string;
        };
        PageOfSubjectView: {
            items: components["schemas"]["SubjectView"][];
            next?: string;
        };
        PageOfTransferView: {
            items: components["schemas"]["TransferView"][];
            next?: string;
        };
        PageOfUnclearView: {
            items: components["schemas"]["UnclearView"][];
            next?: string;
        };
        PageOfWarningView: {
            items: components["schemas"]["WarningView"][];
            next?: string;
        };
        PageOfWatched: {
            items: components["schemas"]["Watched"][];
            next?: string;
        };
        PageOfYearView: {
            items: components["schemas"]["YearView"][];
            next?: string;
        };
        PaperCheck: {
            state: string;
            kind?: string;
            school?: string;
            pupil?: string;
            className?: string;
            period?: string;
            year?: string;
            number?: number;
            average?: string;
            outOf?: string;
            /** Format: date */
            issuedOn?: string;
            /** Format: date-time */
            replacedAt?: string;
            /** Format: date-time */
            withdrawnAt?: string;
        };
        PaperLogin: {
            /** Format: uuid */
            member: string;
            /** Format: uuid */
            person: string;
            username: string;
        };
        PayInvoice: {
            provider: string;
            amount?: number;
            phone?: string;
        };
        PaymentView: {
            /** Format: uuid */
            id: string;
            subject: string;
            /** Format: uuid */
            subjectId: string;
            provider: string;
            label: string;
            amount: number;
            currency: string;
            state: string;
            url?: string;
            reason?: string;
            reasonText?: string;
            reference?: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            settledAt?: string;
            version: number;
        };
        PaymentWay: {
            provider: string;
            way: string;
            currency: string;
        };
        PeriodView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            year: string;
            /** Format: uuid */
            parent?: string;
            kind: string;
            name: string;
            /** Format: date */
            startsOn: string;
            /** Format: date */
            endsOn: string;
            position: number;
            version: number;
        };
        PersonRow: {
            /** Format: uuid */
            id: string;
            familyName: string;
            givenNames: string;
            sex?: string;
            /** Format: date */
            birthDate?: string;
            birthPrecision: string;
            kinds: string[];
            admissionNumber?: string;
            className?: string;
        };
        PersonView: {
            /** Format: uuid */
            id: string;
            familyName: string;
            givenNames: string;
            middleName?: string;
            preferredName?: string;
            sex?: string;
            /** Format: date */
            birthDate?: string;
            birthPrecision: string;
            birthPlace?: string;
            nationality?: string;
            email?: string;
            phone?: string;
            secondPhone?: string;
            address?: string;
            language?: string;
            version: number;
        };
        PhraseView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            subject?: string;
            text: string;
            position: number;
            version: number;
        };
        PlacePupil: {
            decision?: string;
            /** Format: uuid */
            to?: string;
            leaves?: boolean;
        };
        PlanView: {
            /** Format: uuid */
            id: string;
            code: string;
            edition: number;
            name: string;
            currency: string;
            term: string;
            tiers: components["schemas"]["PlanViewBand"][];
            minimum: number;
            retired: boolean;
        };
        PlanViewBand: {
            upTo?: number;
            price: number;
        };
        Points: {
            criterion: string;
            points: number;
        };
        PostedEntry: {
            /** Format: uuid */
            id: string;
            journal: string;
            year: number;
            number: number;
            /** Format: date */
            on: string;
            currency: string;
            document: string;
            memo: string;
            source: string;
            /** Format: uuid */
            sourceId: string;
            step: string;
            /** Format: uuid */
            reverses?: string;
            lines: components["schemas"]["Line"][];
        };
        PresetView: {
            preset: string;
            title: components["schemas"]["Label"];
            verified: boolean;
            source: string;
            /** Format: date */
            asOf: string;
            document: Record<string, never>;
        };
        PreviewCard: {
            /** Format: uuid */
            schoolClass: string;
            /** Format: uuid */
            period: string;
            options: components["schemas"]["CardOptions"];
        };
        PrintView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            period: string;
            periodName: string;
            state: string;
            asked: number;
            printed: number;
            /** Format: date-time */
            askedAt: string;
            /** Format: date-time */
            finishedAt?: string;
            missing: string[];
            classes: components["schemas"]["PrintViewShare"][];
        };
        PrintViewShare: {
            /** Format: uuid */
            id: string;
            name: string;
            asked: number;
            printed: number;
        };
        ProblemView: {
            severity: string;
            file: string;
            line?: number;
            column?: string;
            code: string;
            message: string;
            args: string[];
        };
        ProblemViolation: {
            field: string;
            message: string;
        };
        ProposeTransfer: {
            /** Format: uuid */
            establishment: string;
            code: string;
            reason: string;
        };
        ProposedChoice: {
            code: string;
            kind: string;
            barred: boolean;
        };
        ProviderView: {
            name: string;
            way: string;
            currencies: string[];
            fields: components["schemas"]["ProviderViewAccountField"][];
        };
        ProviderViewAccountField: {
            name: string;
            secret: boolean;
        };
        Pulled: {
            changes: components["schemas"]["PulledChanged"][];
            deletes: components["schemas"]["PulledGone"][];
            cursor: string;
            more: boolean;
        };
        PulledChanged: {
            entity: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            schoolClass?: string;
            version: number;
            data: Record<string, never>;
        };
        PulledGone: {
            entity: string;
            /** Format: uuid */
            id: string;
        };
        PupilAttendance: {
            /** Format: uuid */
            pupil: string;
            name: string;
            held: components["schemas"]["PupilAttendanceHeld"];
            unjustified: components["schemas"]["PupilAttendanceMissed"];
            justified: components["schemas"]["PupilAttendanceMissed"];
            excluded: components["schemas"]["PupilAttendanceMissed"];
            late: components["schemas"]["PupilAttendancePartly"];
            leftEarly: components["schemas"]["PupilAttendancePartly"];
        };
        PupilAttendanceHeld: {
            rolls: number;
            hours: number;
            halfDays: number;
        };
        PupilAttendanceMissed: {
            hours: number;
            halfDays: number;
            minutes: number;
        };
        PupilAttendancePartly: {
            times: number;
            minutes: number;
        };
        PupilView: {
            person: components["schemas"]["PersonView"];
            admissionNumber?: string;
            /** Format: date */
            enteredOn?: string;
            /** Format: date */
            leftOn?: string;
            leftReason?: string;
            identifiers: components["schemas"]["IdentifierView"][];
            guardians: components["schemas"]["GuardianView"][];
            version: number;
        };
        PupilWork: {
            /** Format: uuid */
            pupil: string;
            attempts: components["schemas"]["Attempt"][];
            mates: string[];
            mark?: components["schemas"]["WorkMark"];
        };
        Quote: {
            net: number;
            total: number;
            currency: string;
            pupils: number;
        };
        ReceiptItem: {
            name?: string;
            kind?: string;
            instalment?: number;
            pupil?: string;
            /** Format: date */
            dueOn?: string;
            amount: number;
        };
        ReceiptView: {
            /** Format: uuid */
            id: string;
            number: string;
            /** Format: uuid */
            family: string;
            familyNumber: string;
            familyName: string;
            /** Format: uuid */
            payment: string;
            way: string;
            reference?: string;
            payerName: string;
            payerPhone?: string;
            amount: number;
            currency: string;
            words: string;
            balance: number;
            /** Format: date */
            receivedOn: string;
            /** Format: date-time */
            madeAt: string;
            cashier?: string;
            items: components["schemas"]["ReceiptItem"][];
            /** Format: date */
            voidedOn?: string;
            voidReason?: string;
        };
        ReceiveMoney: {
            way: string;
            amount?: number;
            /** Format: date */
            on?: string;
            payerName: string;
            payerPhone?: string;
            reference?: string;
        };
        ReceiveUnclear: {
            way: string;
            amount?: number;
            /** Format: date */
            on: string;
            payerName: string;
            reference: string;
        };
        ReceivedNotice: {
            /** Format: uuid */
            id: string;
            district: string;
            title: string;
            body: string;
            sentBy?: string;
            /** Format: date-time */
            sentAt: string;
            /** Format: date-time */
            readAt?: string;
        };
        RecordTransfer: {
            amount?: number;
            /** Format: date */
            on: string;
            payer: string;
            reference: string;
        };
        Redeem: {
            code: string;
        };
        ReductionView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            year: string;
            rule: string;
            /** Format: uuid */
            pupil?: string;
            pupilName?: string;
            kind?: string;
            fromChild?: number;
            /** Format: date */
            paidBy?: string;
            percent?: number;
            amount?: number;
            currency: string;
            reason: string;
            /** Format: date-time */
            grantedAt: string;
            ended: boolean;
            given: number;
            version: number;
        };
        Refusal: {
            type: string;
            title: string;
            status: number;
            detail?: string;
            violations?: components["schemas"]["ProblemViolation"][];
            reference?: string;
        };
        Reminded: {
            written: number;
            withoutAddress: number;
        };
        ReopenPeriod: {
            reason: string;
        };
        ResolveLine: {
            reason: string;
        };
        RetentionRuleView: {
            kind: string;
            country: string;
            years: number;
            /** Format: date */
            validFrom: string;
            source: string;
            read: boolean;
        };
        RoleView: {
            role: string;
            permissions: components["schemas"]["RoleViewEntry"][];
        };
        RoleViewEntry: {
            permission: string;
            allowed: boolean;
            usual: boolean;
            fixed: boolean;
        };
        RolesResourceAdjust: {
            allowed: boolean;
        };
        RollConflict: {
            stands: string;
            theirs: components["schemas"]["RollConflictTheirs"];
            mine: components["schemas"]["RollConflictMine"];
        };
        RollConflictMine: {
            teacherAbsent: boolean;
            /** Format: uuid */
            subject?: string;
            exceptions: components["schemas"]["Mark"][];
        };
        RollConflictTheirs: {
            version: number;
            by: components["schemas"]["Author"];
            /** Format: date-time */
            at: string;
            teacherAbsent: boolean;
            /** Format: uuid */
            subject?: string;
            exceptions: components["schemas"]["Mark"][];
        };
        RollVersion: {
            version: number;
            by: components["schemas"]["Author"];
            /** Format: date-time */
            at: string;
            /** Format: date-time */
            deviceTime?: string;
            teacherAbsent: boolean;
            /** Format: uuid */
            subject?: string;
            exceptions: components["schemas"]["Mark"][];
            overrides?: number;
        };
        RollView: {
            /** Format: uuid */
            schoolClass: string;
            className: string;
            /** Format: date */
            day: string;
            /** Format: uuid */
            slot: string;
            slotName: string;
            /** Format: uuid */
            id?: string;
            version: number;
            teacherAbsent: boolean;
            /** Format: uuid */
            subject?: string;
            takenBy?: components["schemas"]["Author"];
            /** Format: date-time */
            takenAt?: string;
            overrides?: number;
            pupils: components["schemas"]["RollViewListed"][];
            exceptions: components["schemas"]["Mark"][];
        };
        RollViewListed: {
            n: number;
            /** Format: uuid */
            id: string;
            name: string;
        };
        Rolls: {
            expected: number;
            missing: number;
            late: number;
            /** Format: date */
            missingOn?: string;
        };
        RoomView: {
            /** Format: uuid */
            id: string;
            code: string;
            name?: string;
            capacity?: number;
            version: number;
        };
        Roster: {
            /** Format: uuid */
            class: string;
            /** Format: date */
            date: string;
            pupils: components["schemas"]["RosterPupil"][];
        };
        RosterPupil: {
            /** Format: uuid */
            id: string;
            n: number;
            familyName: string;
            givenNames: string;
            sex?: string;
            /** Format: date */
            birthDate?: string;
            birthPrecision?: string;
        };
        SaveAccount: {
            version?: number;
            provider: string;
            label: string;
            currency: string;
            paused?: boolean;
            settings: components["schemas"]["SaveAccountAccountValue"][];
            secrets: components["schemas"]["SaveAccountAccountValue"][];
        };
        SaveAccountAccountValue: {
            name: string;
            value: string;
        };
        SaveAssessment: {
            version?: number;
            /** Format: uuid */
            schoolClass: string;
            /** Format: uuid */
            subject: string;
            /** Format: uuid */
            period: string;
            category: string;
            component?: string;
            title: string;
            /** Format: date */
            heldOn: string;
            maximum: number;
            weight?: number;
            bonus?: boolean;
            /** Format: date-time */
            visibleFrom?: string;
            position?: number;
        };
        SaveAssignment: {
            version?: number;
            /** Format: uuid */
            schoolClass: string;
            /** Format: uuid */
            subject: string;
            title: string;
            instructions: string;
            /** Format: date-time */
            dueAt: string;
            /** Format: date-time */
            acceptedUntil?: string;
            latePercent: number;
            text?: boolean;
            files?: boolean;
            paper?: boolean;
            resubmissions?: number;
            groups: components["schemas"]["Group"][];
            maximum: number;
            rubric: components["schemas"]["Criterion"][];
            /** Format: uuid */
            assessment?: string;
            /** Format: date-time */
            visibleFrom?: string;
            /** Format: uuid */
            lesson?: string;
            attachments?: string[];
        };
        SaveClass: {
            version?: number;
            /** Format: uuid */
            year: string;
            kind: string;
            code: string;
            name: string;
            levels: string[];
            /** Format: uuid */
            stream?: string;
            /** Format: uuid */
            subject?: string;
            /** Format: uuid */
            room?: string;
            /** Format: uuid */
            shift?: string;
            capacity?: number;
            /** Format: date */
            listFrozenOn?: string;
        };
        SaveClosure: {
            version?: number;
            /** Format: uuid */
            year: string;
            name: string;
            /** Format: date */
            startsOn: string;
            /** Format: date */
            endsOn: string;
            provisional?: boolean;
        };
        SaveCoefficient: {
            version?: number;
            /** Format: uuid */
            year: string;
            /** Format: uuid */
            level: string;
            /** Format: uuid */
            stream?: string;
            /** Format: uuid */
            subject: string;
            value: number;
            weeklyMinutes?: number;
        };
        SaveCouncil: {
            version?: number;
            /** Format: date */
            heldOn?: string;
            chairedBy?: string;
            attendance: components["schemas"]["SaveCouncilGuest"][];
            remarks?: string;
        };
        SaveCouncilGuest: {
            name: string;
            role?: string;
            present?: boolean;
        };
        SaveCoupon: {
            percent?: number;
            amount?: number;
            currency?: string;
            /** Format: date */
            from: string;
            /** Format: date */
            until: string;
            most?: number;
        };
        SaveCourse: {
            version?: number;
            /** Format: uuid */
            schoolClass: string;
            /** Format: uuid */
            subject: string;
            title: string;
            description?: string;
            /** Format: date-time */
            publishedAt?: string;
        };
        SaveDistrict: {
            name: string;
            kind: string;
            code?: string;
            country: string;
            /** Format: uuid */
            parent?: string;
            administratorName?: string;
            administratorEmail?: string;
            language?: string;
            version?: number;
        };
        SaveDossier: {
            version?: number;
            conduct?: number;
            exam?: string;
            examAverage?: number;
            examPassed?: boolean;
        };
        SaveEnrollment: {
            version?: number;
            /** Format: uuid */
            pupil: string;
            /** Format: uuid */
            schoolClass: string;
            /** Format: date */
            startsOn: string;
            /** Format: date */
            endsOn?: string;
            repeating?: boolean;
            reason?: string;
        };
        SaveEntry: {
            version?: number;
            /** Format: uuid */
            schoolClass: string;
            /** Format: uuid */
            subject: string;
            /** Format: date */
            heldOn: string;
            /** Format: uuid */
            slot?: string;
            done: string;
            homework?: string;
            /** Format: date */
            homeworkDueOn?: string;
        };
        SaveFamily: {
            version?: number;
            name: string;
            /** Format: uuid */
            payer?: string;
        };
        SaveFee: {
            version?: number;
            /** Format: uuid */
            year: string;
            /** Format: uuid */
            level?: string;
            /** Format: uuid */
            stream?: string;
            kind: string;
            name: string;
            audience: string;
            optional?: boolean;
            instalments: components["schemas"]["Instalment"][];
            lateFee?: number;
            lateAfterDays?: number;
        };
        SaveGuardianship: {
            version?: number;
            /** Format: uuid */
            pupil: string;
            /** Format: uuid */
            guardian: string;
            relation: string;
            custody?: boolean;
            mayBeContacted?: boolean;
            mayCollect?: boolean;
            livesWith?: boolean;
            pays?: boolean;
            position?: number;
            /** Format: date */
            endedOn?: string;
            endedReason?: string;
        };
        SaveIdentifier: {
            value: string;
            issuer?: string;
            checked?: boolean;
        };
        SaveLesson: {
            version?: number;
            /** Format: uuid */
            module: string;
            title: string;
            body: string;
            /** Format: date-time */
            visibleFrom?: string;
            /** Format: uuid */
            requires?: string;
            requiresScore?: number;
            items: components["schemas"]["SaveLessonItem"][];
        };
        SaveLessonItem: {
            kind: string;
            title: string;
            url?: string;
            /** Format: uuid */
            file?: string;
        };
        SaveLevel: {
            version?: number;
            code: string;
            name: string;
            stage?: string;
            position?: number;
            rollUnit: string;
        };
        SaveMember: {
            email?: string;
            phone?: string;
            username?: string;
            name: string;
            roles: string[];
            /** Format: uuid */
            person?: string;
            language?: string;
            version?: number;
        };
        SaveModule: {
            version?: number;
            title: string;
            /** Format: date-time */
            visibleFrom?: string;
        };
        SavePeriod: {
            version?: number;
            /** Format: uuid */
            year: string;
            /** Format: uuid */
            parent?: string;
            kind: string;
            name: string;
            /** Format: date */
            startsOn: string;
            /** Format: date */
            endsOn: string;
            position?: number;
        };
        SavePerson: {
            version?: number;
            familyName?: string;
            givenNames?: string;
            middleName?: string;
            preferredName?: string;
            sex?: string;
            /** Format: date */
            birthDate?: string;
            birthPrecision?: string;
            birthPlace?: string;
            nationality?: string;
            email?: string;
            phone?: string;
            secondPhone?: string;
            address?: string;
            language?: string;
        };
        SavePhrase: {
            version?: number;
            /** Format: uuid */
            subject?: string;
            text: string;
            position?: number;
        };
        SavePlan: {
            code: string;
            name: string;
            currency: string;
            term: string;
            tiers: components["schemas"]["Tier"][];
            minimum?: number;
        };
        SavePupil: {
            version?: number;
            person: components["schemas"]["SavePerson"];
            admissionNumber?: string;
            /** Format: date */
            enteredOn?: string;
            confirmHomonym?: boolean;
        };
        SaveReduction: {
            version?: number;
            /** Format: uuid */
            year: string;
            rule: string;
            /** Format: uuid */
            pupil?: string;
            kind?: string;
            fromChild?: number;
            /** Format: date */
            paidBy?: string;
            percent?: number;
            amount?: number;
            reason: string;
        };
        SaveRefusal: {
            refused: boolean;
        };
        SaveRoom: {
            version?: number;
            code: string;
            name?: string;
            capacity?: number;
        };
        SaveScheme: {
            version?: number;
            /** Format: uuid */
            year: string;
            /** Format: uuid */
            level?: string;
            name: string;
            preset?: string;
            document?: Record<string, never>;
        };
        SaveScore: {
            score?: number;
        };
        SaveSeller: {
            code: string;
            country: string;
            name: string;
            legalForm?: string;
            capital?: string;
            address: string;
            register?: string;
            taxId: string;
            taxRegime?: string;
            taxCentre?: string;
            email?: string;
            phone?: string;
            bank?: string;
            clearance?: string;
            version?: number;
        };
        SaveSharing: {
            shared: boolean;
        };
        SaveShift: {
            version?: number;
            code: string;
            name: string;
            startsAt: string;
            endsAt: string;
        };
        SaveSlot: {
            version?: number;
            /** Format: uuid */
            shift?: string;
            code: string;
            name: string;
            unit: string;
            halfDay: string;
            startsAt: string;
            endsAt: string;
            position?: number;
        };
        SaveStaff: {
            version?: number;
            person: components["schemas"]["SavePerson"];
            title?: string;
            /** Format: date */
            enteredOn?: string;
            /** Format: date */
            leftOn?: string;
        };
        SaveStream: {
            version?: number;
            code: string;
            name: string;
        };
        SaveSubject: {
            version?: number;
            code: string;
            name: string;
        };
        SaveSubjectMarking: {
            version?: number;
            /** Format: uuid */
            year: string;
            /** Format: uuid */
            level: string;
            /** Format: uuid */
            stream?: string;
            /** Format: uuid */
            subject: string;
            maximum?: number;
            bonus?: boolean;
            tags: string[];
            components: components["schemas"]["SaveSubjectMarkingComponent"][];
        };
        SaveSubjectMarkingComponent: {
            code: string;
            name: string;
            coefficient: number;
        };
        SaveTaxDesk: {
            establishment: string;
            pointOfSale: string;
            key?: string;
            version?: number;
        };
        SaveTemplate: {
            version?: number;
            /** Format: uuid */
            year: string;
            /** Format: uuid */
            level?: string;
            /** Format: uuid */
            period?: string;
            options: components["schemas"]["CardOptions"];
        };
        SaveVerdict: {
            version?: number;
            comment?: string;
            honours: string[];
            refused: string[];
            warnings: string[];
            decision?: string;
            reasons?: string;
            conduct: components["schemas"]["SaveVerdictTrait"][];
            decided?: boolean;
        };
        SaveVerdictTrait: {
            key: string;
            value: string;
        };
        SaveWorkMark: {
            version?: number;
            /** Format: uuid */
            submission?: string;
            points: components["schemas"]["Points"][];
            score?: number;
            state?: string;
            waiveLate?: boolean;
            feedback?: string;
            /** Format: uuid */
            voice?: string;
            wholeGroup?: boolean;
            release?: boolean;
        };
        SaveYear: {
            version?: number;
            name: string;
            /** Format: date */
            startsOn: string;
            /** Format: date */
            endsOn: string;
            state: string;
            weekend: ("MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY")[];
        };
        SavedMember: {
            member: components["schemas"]["MemberView"];
            secret?: string;
        };
        SavedRoll: {
            /** Format: uuid */
            id: string;
            version: number;
            outcome: string;
            teacherAbsent: boolean;
            /** Format: uuid */
            subject?: string;
            exceptions: components["schemas"]["Mark"][];
            conflict?: components["schemas"]["RollConflict"];
        };
        SchemeView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            year: string;
            /** Format: uuid */
            level?: string;
            name: string;
            preset?: string;
            document: Record<string, never>;
            version: number;
        };
        SchoolBoard: {
            night?: components["schemas"]["Night"];
            arrangement: components["schemas"]["Arrangement"];
            weeks: string[];
            days: components["schemas"]["DayFigures"][];
            classes: components["schemas"]["BoardClass"][];
            unfilled: components["schemas"]["Unfilled"];
            subjects: components["schemas"]["SubjectFigures"][];
            terms: components["schemas"]["TermFigures"][];
            watched: components["schemas"]["WatchList"];
            warned: components["schemas"]["WarningGlance"];
            use: components["schemas"]["UseOfWeek"][];
        };
        SchoolFigures: {
            /** Format: uuid */
            establishment: string;
            name: string;
            code: string;
            district: string;
            state: string;
            subscription?: string;
            /** Format: date */
            lastRoll?: string;
            answered: boolean;
            figures: components["schemas"]["Figures"];
        };
        SchoolReport: {
            /** Format: date */
            month?: string;
            term?: string;
            school: components["schemas"]["SchoolFigures"];
            rows: components["schemas"]["FigureRow"][];
        };
        SchoolTransferView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            establishment: string;
            name: string;
            code: string;
            from: string;
            to: string;
            reason?: string;
            state: string;
            proposedBy?: string;
            /** Format: date-time */
            proposedAt: string;
            decidedBy?: string;
            /** Format: date-time */
            decidedAt?: string;
            answer?: string;
            taking: boolean;
            giving: boolean;
        };
        SealPeriod: {
            /** Format: uuid */
            schoolClass: string;
            /** Format: uuid */
            period: string;
        };
        SealingView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            schoolClass: string;
            /** Format: uuid */
            period: string;
            periodName: string;
            /** Format: uuid */
            sealedBy: string;
            sealedByName?: string;
            /** Format: date-time */
            sealedAt: string;
            /** Format: uuid */
            reopenedBy?: string;
            reopenedByName?: string;
            /** Format: date-time */
            reopenedAt?: string;
            reason?: string;
        };
        SeenPupil: {
            /** Format: uuid */
            id: string;
            familyName: string;
            givenNames: string;
            sex?: string;
            age?: number;
            slots?: number;
            missed?: number;
            averages: components["schemas"]["SeenPupilAverage"][];
        };
        SeenPupilAverage: {
            term: string;
            value: number;
            maximum: number;
        };
        SellerView: {
            /** Format: uuid */
            id: string;
            code: string;
            country: string;
            name: string;
            legalForm?: string;
            capital?: string;
            address: string;
            register?: string;
            taxId: string;
            taxRegime?: string;
            taxCentre?: string;
            email?: string;
            phone?: string;
            bank?: string;
            clearance?: string;
            version: number;
        };
        SendNotice: {
            title: string;
            body: string;
        };
        SessionResourceChoose: {
            /** Format: uuid */
            membership: string;
        };
        SetPassword: {
            token?: string;
            current?: string;
            password: string;
        };
        SettlementView: {
            kind: string;
            /** Format: uuid */
            source: string;
            amount: number;
            /** Format: date */
            on: string;
            certificate?: string;
        };
        ShiftView: {
            /** Format: uuid */
            id: string;
            code: string;
            name: string;
            startsAt: string;
            endsAt: string;
            version: number;
        };
        SignUp: {
            name: string;
            slug?: string;
            code: string;
            country: string;
            language: string;
            currency: string;
            timeZone: string;
            contactName: string;
            contactEmail: string;
            contactPhone?: string;
            /** Format: uuid */
            district?: string;
        };
        SignedConsent: {
            /** Format: uuid */
            person: string;
            /** Format: date */
            signedOn: string;
            agrees: boolean;
        };
        SlotView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            shift?: string;
            code: string;
            name: string;
            unit: string;
            halfDay: string;
            startsAt: string;
            endsAt: string;
            position: number;
            version: number;
        };
        SortCourse: {
            modules: components["schemas"]["SortCourseSorted"][];
        };
        SortCourseSorted: {
            /** Format: uuid */
            id: string;
            lessons: string[];
        };
        Spread: {
            count: number;
            below: number;
            outOf: number;
            quartiles: number[];
        };
        StaffView: {
            person: components["schemas"]["PersonView"];
            title?: string;
            /** Format: date */
            enteredOn?: string;
            /** Format: date */
            leftOn?: string;
            version: number;
        };
        StartNight: {
            establishments?: string[];
        };
        StartPrinting: {
            /** Format: uuid */
            period: string;
            classes: string[];
        };
        StartYearEnd: {
            /** Format: uuid */
            next: string;
            name: string;
            /** Format: date */
            startsOn: string;
            /** Format: date */
            endsOn: string;
            plan: string;
        };
        StatementDayView: {
            /** Format: date */
            day: string;
            /** Format: uuid */
            account: string;
            provider: string;
            label: string;
            currency: string;
            told: number;
            toldSum: number;
            booked: number;
            bookedSum: number;
            matched: number;
            open: number;
        };
        StatementLineView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            account: string;
            provider: string;
            label: string;
            /** Format: date */
            day: string;
            reference: string;
            toldAmount?: number;
            toldCurrency?: string;
            toldFee?: number;
            /** Format: uuid */
            payment?: string;
            bookedAmount?: number;
            bookedCurrency?: string;
            bookedFee?: number;
            difference?: string;
            reason?: string;
            /** Format: date-time */
            resolvedAt?: string;
        };
        StatementServiceTaken: {
            told: number;
        };
        StepCouncil: {
            version?: number;
            state: string;
            reason?: string;
        };
        StreamView: {
            /** Format: uuid */
            id: string;
            code: string;
            name: string;
            version: number;
        };
        SubjectComments: {
            /** Format: uuid */
            schoolClass: string;
            className: string;
            /** Format: uuid */
            subject: string;
            subjectName: string;
            /** Format: uuid */
            period: string;
            periodName: string;
            writable: boolean;
            closed: boolean;
            longest: number;
            phrases: components["schemas"]["PhraseView"][];
            pupils: components["schemas"]["SubjectCommentsLine"][];
        };
        SubjectCommentsLine: {
            /** Format: uuid */
            id: string;
            familyName: string;
            givenNames: string;
            figure: components["schemas"]["Figure"];
            comment?: components["schemas"]["CommentView"];
        };
        SubjectFigures: {
            /** Format: uuid */
            subject: string;
            name: string;
            spread: components["schemas"]["Spread"];
        };
        SubjectMarking: {
            maximum?: number;
            bonus: boolean;
            tags: string[];
            components: components["schemas"]["SubjectMarkingComponent"][];
        };
        SubjectMarkingComponent: {
            code: string;
            name: string;
            coefficient: number;
        };
        SubjectMarkingView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            year: string;
            /** Format: uuid */
            level: string;
            /** Format: uuid */
            stream?: string;
            /** Format: uuid */
            subject: string;
            marking: components["schemas"]["SubjectMarking"];
            version: number;
        };
        SubjectView: {
            /** Format: uuid */
            id: string;
            code: string;
            name: string;
            version: number;
        };
        SubmitRoll: {
            /** Format: uuid */
            id?: string;
            version?: number;
            /** Format: uuid */
            device?: string;
            seq?: number;
            /** Format: date-time */
            at?: string;
            teacherAbsent?: boolean;
            /** Format: uuid */
            subject?: string;
            exceptions?: components["schemas"]["Mark"][];
        };
        SubscriptionView: {
            contract: components["schemas"]["ContractView"];
            mine: boolean;
            offers: components["schemas"]["PlanView"][];
            invoices: components["schemas"]["InvoiceView"][];
            bank?: string;
            advance: number;
            currency: string;
            email?: string;
            address?: string;
            taxId?: string;
        };
        SuccessBands: {
            middle?: string;
            high?: string;
            rows: components["schemas"]["SuccessBandsRow"][];
        };
        SuccessBandsRow: {
            sex?: string;
            pupils: number;
            low: number;
            middle: number;
            high: number;
            unclassed: number;
        };
        TableCount: {
            table: string;
            created: number;
            changed: number;
            unchanged: number;
            ended: number;
        };
        TakeStatement: {
            /** Format: date */
            from: string;
            /** Format: date */
            until: string;
            content: string;
        };
        TaskView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            schoolClass: string;
            className: string;
            /** Format: uuid */
            subject: string;
            subjectName: string;
            title: string;
            instructions: string;
            /** Format: date-time */
            dueAt: string;
            /** Format: date-time */
            acceptedUntil?: string;
            latePercent: number;
            text: boolean;
            files: boolean;
            paper: boolean;
            resubmissions: number;
            groups: components["schemas"]["Group"][];
            maximum: number;
            rubric: components["schemas"]["Criterion"][];
            /** Format: uuid */
            assessment?: string;
            /** Format: date-time */
            visibleFrom?: string;
            lesson?: components["schemas"]["LessonLink"];
            attachments: components["schemas"]["HandedFile"][];
            version: number;
        };
        TaxDeskView: {
            /** Format: uuid */
            seller: string;
            establishment: string;
            pointOfSale: string;
            version: number;
        };
        TeachingBoard: {
            night?: components["schemas"]["Night"];
            arrangement: components["schemas"]["Arrangement"];
            weeks: string[];
            classes: components["schemas"]["BoardClass"][];
            unfilled: components["schemas"]["Unfilled"];
            warned: components["schemas"]["WarningGlance"];
            last: components["schemas"]["TeachingBoardLast"][];
        };
        TeachingBoardLast: {
            /** Format: uuid */
            schoolClass: string;
            className: string;
            /** Format: uuid */
            subject: string;
            subjectName: string;
            /** Format: uuid */
            term: string;
            title: string;
            /** Format: date */
            day: string;
            maximum: number;
            spread: components["schemas"]["Spread"];
        };
        TemplateView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            year: string;
            /** Format: uuid */
            level?: string;
            /** Format: uuid */
            period?: string;
            kind: string;
            document: Record<string, never>;
            version: number;
        };
        TermFigures: {
            /** Format: uuid */
            term: string;
            name: string;
            spread: components["schemas"]["Spread"];
            classes: components["schemas"]["TermFiguresOfClass"][];
        };
        TermFiguresOfClass: {
            /** Format: uuid */
            schoolClass: string;
            median: number;
            spread?: components["schemas"]["Spread"];
        };
        Tier: {
            upTo?: number;
            price?: number;
        };
        TransferView: {
            /** Format: uuid */
            id: string;
            side: string;
            own: boolean;
            school: string;
            kind: string;
            identifier: string;
            /** Format: uuid */
            pupil?: string;
            name?: string;
            reason: string;
            /** Format: date */
            leavesOn: string;
            state: string;
            refusal?: string;
            problem?: string;
            border?: components["schemas"]["BorderView"];
            /** Format: date-time */
            askedAt: string;
            /** Format: date-time */
            movedAt: string;
        };
        UnclearView: {
            /** Format: uuid */
            payment: string;
            way: string;
            reference?: string;
            payerName?: string;
            amount: number;
            currency: string;
            /** Format: date-time */
            settledAt: string;
            matches: components["schemas"]["FamilyMatch"][];
        };
        Unfilled: {
            missing: number;
            gradebooks: number;
            first: components["schemas"]["UnfilledBook"][];
        };
        UnfilledBook: {
            /** Format: uuid */
            schoolClass: string;
            className: string;
            /** Format: uuid */
            subject: string;
            subjectName: string;
            /** Format: uuid */
            term: string;
            teacher?: string;
            missing: number;
            /** Format: date */
            since: string;
        };
        UseOfWeek: {
            /** Format: date */
            week: string;
            role: string;
            logins: number;
        };
        VerdictView: {
            /** Format: uuid */
            pupil: string;
            comment?: string;
            honours: string[];
            refused: string[];
            warnings: string[];
            decision?: string;
            reasons?: string;
            conduct: components["schemas"]["VerdictViewTrait"][];
            proposed: components["schemas"]["ProposedChoice"][];
            by?: string;
            /** Format: date-time */
            at: string;
            decidedBy?: string;
            /** Format: date-time */
            decidedAt?: string;
            version: number;
        };
        VerdictViewTrait: {
            key: string;
            value: string;
        };
        VideoTitle: {
            url: string;
            title: string;
            site: string;
        };
        VoucherServiceMade: {
            /** Format: uuid */
            batch: string;
            codes: string[];
        };
        WarningGlance: {
            count: number;
            first: components["schemas"]["WarningView"][];
        };
        WarningLevel: {
            level: string;
            name: string;
            schools: number;
            examples: number;
            failures: number;
            /** Format: date */
            firstYear?: string;
            /** Format: date */
            lastYear?: string;
            yearsTold: number;
            pupilsTold: number;
            outcome: string;
            accuracy?: number;
            naiveAccuracy?: number;
            accuracyError?: number;
            brier?: number;
            naiveBrier?: number;
            /** Format: date */
            renewedOn: string;
        };
        WarningReason: {
            trait: string;
            value: number;
            of?: number;
            usual: number;
        };
        WarningState: {
            refused: boolean;
            inDistrict: boolean;
            shared: boolean;
            levels: components["schemas"]["WarningLevel"][];
        };
        WarningView: {
            /** Format: uuid */
            pupil: string;
            familyName: string;
            givenNames: string;
            /** Format: uuid */
            schoolClass: string;
            className: string;
            level: string;
            risk: number;
            low: number;
            high: number;
            /** Format: date */
            seenOn: string;
            reasons: components["schemas"]["WarningReason"][];
        };
        WatchList: {
            count: number;
            first: components["schemas"]["Watched"][];
        };
        Watched: {
            /** Format: uuid */
            pupil: string;
            familyName: string;
            givenNames: string;
            /** Format: uuid */
            schoolClass: string;
            className: string;
            reasons: components["schemas"]["WatchedReason"][];
        };
        WatchedReason: {
            kind: string;
            now: number;
            before?: number;
            outOf?: number;
        };
        WithdrawCard: {
            reason: string;
        };
        Withholding: {
            amount?: number;
            /** Format: date */
            on: string;
            certificate: string;
        };
        WorkMark: {
            /** Format: uuid */
            submission?: string;
            points: components["schemas"]["Points"][];
            raw?: number;
            score?: number;
            state?: string;
            lateWaived: boolean;
            feedback?: string;
            /** Format: uuid */
            voice?: string;
            /** Format: date-time */
            markedAt: string;
            /** Format: date-time */
            releasedAt?: string;
            version: number;
        };
        WriteComments: {
            cells: components["schemas"]["WriteCommentsCell"][];
        };
        WriteCommentsCell: {
            /** Format: uuid */
            pupil: string;
            base?: number;
            text?: string;
        };
        WrittenComments: {
            applied: number;
            results: components["schemas"]["WrittenCommentsResult"][];
        };
        WrittenCommentsResult: {
            outcome: string;
            version: number;
            theirs?: components["schemas"]["CommentView"];
            code?: string;
            title?: string;
            detail?: string;
        };
        YearEndView: {
            year: components["schemas"]["YearEndViewYear"];
            next?: components["schemas"]["YearEndViewYear"];
            state: string;
            plan: string;
            pupils: number;
            asked: number;
            enrolled: number;
            open: number;
            levelsUnordered: boolean;
            flows: components["schemas"]["YearEndViewFlow"][];
            classes: components["schemas"]["YearEndViewClassLine"][];
            problem: string[];
            /** Format: date-time */
            finishedAt?: string;
        };
        YearEndViewClassLine: {
            /** Format: uuid */
            id: string;
            code: string;
            name: string;
            pupils: number;
            coming: number;
            capacity?: number;
        };
        YearEndViewFlow: {
            /** Format: uuid */
            from: string;
            /** Format: uuid */
            to?: string;
            outcome: string;
            pupils: number;
        };
        YearEndViewYear: {
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: date */
            startsOn: string;
            /** Format: date */
            endsOn: string;
            state: string;
        };
        YearView: {
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: date */
            startsOn: string;
            /** Format: date */
            endsOn: string;
            state: string;
            weekend: ("MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY")[];
            version: number;
        };
    };
    responses: {
        /** @description Refused or failed; the type says why */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Refusal"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "ArchiveResource.documents": {
        parameters: {
            query?: {
                schoolYear?: string;
                kind?: string;
                pupil?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfDocumentLine"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "ArchiveResource.document": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                document: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "ArchiveResource.paper": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                document: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "ArchiveResource.papers": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                history: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BroughtPaper"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "ArchiveResource.brought": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                history: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "ArchiveResource.rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionRuleView"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "ArchiveResource.years": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string[];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "AssessmentsResource.assessments": {
        parameters: {
            query?: {
                schoolClass?: string;
                subject?: string;
                period?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfAssessmentView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "AssessmentsResource.save": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assessment: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveAssessment"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "AssessmentsResource.cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assessment: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "AssignmentsResource.assignments": {
        parameters: {
            query?: {
                schoolClass?: string;
                subject?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfAssignmentLine"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "AssignmentsResource.marking": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                task: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarkingView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "AssignmentsResource.save": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                task: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveAssignment"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "AssignmentsResource.cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                task: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "PupilWorkResource.work": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                task: string;
                pupil: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PupilWork"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "PupilWorkResource.mark": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                task: string;
                pupil: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveWorkMark"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PupilWork"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "AssignmentsResource.release": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                task: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarkingView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "AuditResource.list": {
        parameters: {
            query?: {
                entity?: string;
                id?: string;
                action?: string;
                role?: string;
                from?: string;
                until?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfAuditTrailEntry"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "SessionResource.logIn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogIn"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoggedIn"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "SessionResource.logOut": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "SessionResource.logOutEverywhere": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "SessionResource.me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "SessionResource.choose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionResourceChoose"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoggedIn"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "SessionResource.beside": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                membership: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipToken"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "PasswordsResource.set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetPassword"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "PasswordsResource.ask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskReset"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "SessionResource.refresh": {
        parameters: {
            query?: {
                known?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoggedIn"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "BoardWishesResource.arrange": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArrangeBoard"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Arrangement"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "BoardsResource.own": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnBoard"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "BoardsResource.school": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchoolBoard"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "BoardsResource.watched": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfWatched"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "BoardsResource.teaching": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeachingBoard"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "CardTemplatesResource.templates": {
        parameters: {
            query?: {
                year?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateView"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "CardTemplatesResource.layouts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LayoutView"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "CardTemplatesResource.preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewCard"];
            };
        };
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "CardTemplatesResource.picture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewCard"];
            };
        };
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/png": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "CardTemplatesResource.save": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                template: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveTemplate"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "CertificatesResource.certificates": {
        parameters: {
            query?: {
                pupil?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CertificateView"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "CertificatesResource.issue": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                certificate: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IssueCertificate"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CertificateView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "CertificatesResource.paper": {
        parameters: {
            query?: {
                copy?: boolean;
            };
            header?: never;
            path: {
                certificate: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "CertificatesResource.withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                certificate: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawCard"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CertificateView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "LogEntriesResource.save": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                entry: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveEntry"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "LogEntriesResource.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                entry: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "ClassesResource.classes": {
        parameters: {
            query?: {
                year?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfClassView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "ClassesResource.schoolClass": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                class: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClassView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "ClassesResource.save": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                class: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveClass"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClassView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "ClassesResource.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                class: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "ClassAttendanceResource.totals": {
        parameters: {
            query?: {
                from?: string;
                to?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                class: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfPupilAttendance"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "ClassLogResource.log": {
        parameters: {
            query?: {
                from?: string;
                to?: string;
            };
            header?: never;
            path: {
                class: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClassLog"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "ClassLoginsResource.logins": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                class: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaperLogin"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "RollResource.roll": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                class: string;
                date: string;
                slot: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RollView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "RollResource.save": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                class: string;
                date: string;
                slot: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitRoll"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedRoll"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "RollResource.history": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                class: string;
                date: string;
                slot: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfRollVersion"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "RosterResource.roster": {
        parameters: {
            query?: {
                date?: components["schemas"]["Day"];
            };
            header?: never;
            path: {
                class: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Roster"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "ClosuresResource.closures": {
        parameters: {
            query?: {
                year?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfClosureView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "ClosuresResource.closure": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                closure: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClosureView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "ClosuresResource.save": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                closure: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveClosure"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClosureView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "ClosuresResource.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                closure: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "CoefficientsResource.coefficients": {
        parameters: {
            query?: {
                year?: string;
                level?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfCoefficientView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "CoefficientsResource.save": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                coefficient: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveCoefficient"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoefficientView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "CoefficientsResource.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                coefficient: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "ColleaguesResource.invite": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                colleague: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteColleague"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "CommentsResource.comments": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                class: string;
                subject: string;
                period: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubjectComments"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "CommentsResource.write": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                class: string;
                subject: string;
                period: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteComments"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenComments"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "CouncilsResource.councils": {
        parameters: {
            query?: {
                period?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Councils"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "CouncilsResource.council": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                class: string;
                period: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CouncilView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "CouncilsResource.save": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                class: string;
                period: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveCouncil"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Meeting"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "DossiersResource.save": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                class: string;
                period: string;
                pupil: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveDossier"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "CouncilsResource.minutes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                class: string;
                period: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Minutes"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "CouncilsResource.minutesPaper": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                class: string;
                period: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "CouncilsResource.state": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                class: string;
                period: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CouncilState"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "CouncilsResource.step": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                class: string;
                period: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StepCouncil"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Meeting"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "VerdictsResource.save": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                class: string;
                period: string;
                pupil: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveVerdict"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerdictView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "CoursesResource.courses": {
        parameters: {
            query?: {
                year?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfCourseRow"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "CoursesResource.course": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                course: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CourseView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "CoursesResource.save": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                course: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveCourse"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CourseView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "CoursesResource.archive": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                course: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "CartridgesResource.export": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                course: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "CartridgesResource.take": {
        parameters: {
            query?: {
                schoolClass?: string;
                subject?: string;
                file?: string;
            };
            header?: never;
            path: {
                course: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportedCourse"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "CourseCopiesResource.copy": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                course: string;
                copy: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CopyCourse"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CourseView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "LessonsResource.lesson": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                course: string;
                lesson: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LessonView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "LessonsResource.save": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                course: string;
                lesson: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveLesson"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LessonView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "LessonsResource.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                course: string;
                lesson: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "CoursesResource.saveModule": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                course: string;
                module: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveModule"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CourseView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "CoursesResource.removeModule": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                course: string;
                module: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CourseView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "CoursesResource.sort": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                course: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SortCourse"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CourseView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "ProgressResource.progress": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                course: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CourseProgress"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "ProgressResource.score": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                course: string;
                lesson: string;
                pupil: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveScore"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CourseProgress"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "DistrictAccessesResource.list": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfAccessView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "DistrictAccessesResource.grant": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                access: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantAccess"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "DistrictAccessesResource.revoke": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                access: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "DistrictsResource.list": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfDistrictView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "DistrictsResource.open": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                district: string;
                establishment: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenSchool"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EstablishmentView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "DistrictsResource.close": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                district: string;
                establishment: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "SeenPupilsResource.list": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                district: string;
                establishment: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfAccessView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "SeenPupilsResource.pupils": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                district: string;
                establishment: string;
                access: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfSeenPupil"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "DistrictExportsResource.ages": {
        parameters: {
            query?: {
                month?: string;
            };
            header?: never;
            path: {
                district: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "DistrictExportsResource.csv": {
        parameters: {
            query?: {
                month?: string;
                level?: string;
                term?: string;
            };
            header?: never;
            path: {
                district: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "DistrictExportsResource.dhis2": {
        parameters: {
            query?: {
                month?: string;
                level?: string;
                term?: string;
            };
            header?: never;
            path: {
                district: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataValueSet"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "DistrictExportsResource.xlsx": {
        parameters: {
            query?: {
                month?: string;
                level?: string;
                term?: string;
            };
            header?: never;
            path: {
                district: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "DistrictFiguresResource.report": {
        parameters: {
            query?: {
                month?: string;
                level?: string;
                term?: string;
            };
            header?: never;
            path: {
                district: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DistrictReport"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "DistrictFiguresResource.ages": {
        parameters: {
            query?: {
                month?: string;
            };
            header?: never;
            path: {
                district: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgeReport"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "DistrictFiguresResource.schools": {
        parameters: {
            query?: {
                month?: string;
                level?: string;
                term?: string;
                sort?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                district: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfSchoolFigures"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "DistrictFiguresResource.school": {
        parameters: {
            query?: {
                month?: string;
                level?: string;
                term?: string;
            };
            header?: never;
            path: {
                district: string;
                establishment: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchoolReport"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "DistrictNoticesResource.list": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                district: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfNoticeView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "DistrictNoticesResource.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                district: string;
                notice: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "DistrictNoticesResource.send": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                district: string;
                notice: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendNotice"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "DistrictNoticesResource.schools": {
        parameters: {
            query?: {
                unread?: boolean;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                district: string;
                notice: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfNoticeSchoolView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "SchoolTransfersResource.list": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                district: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfSchoolTransferView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "SchoolTransfersResource.propose": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                district: string;
                transfer: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeTransfer"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchoolTransferView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "SchoolTransfersResource.decide": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                district: string;
                transfer: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideTransfer"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchoolTransferView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "DistrictsResource.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DistrictView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "DistrictsResource.save": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveDistrict"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DistrictView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "DistrictsResource.establishments": {
        parameters: {
            query?: {
                q?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfEstablishmentView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "EnrollmentsResource.enrollments": {
        parameters: {
            query?: {
                pupil?: string;
                class?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfEnrollmentView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "EnrollmentsResource.save": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                enrollment: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveEnrollment"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrollmentView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "EnrollmentsResource.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                enrollment: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "ErasuresResource.erasures": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfErasureView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "ErasuresResource.erasure": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                erasure: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasureView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "ErasuresResource.ask": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                erasure: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskErasure"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasureView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "ErasuresResource.withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                erasure: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "ErasuresResource.confirm": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                erasure: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasureView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "EstablishmentResource.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EstablishmentView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "EstablishmentResource.change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EstablishmentSettings"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EstablishmentView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "EstablishmentsResource.list": {
        parameters: {
            query?: {
                q?: string;
                state?: string;
                sort?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfEstablishmentView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "EstablishmentsResource.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EstablishmentView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "EstablishmentsResource.close": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "EstablishmentsResource.assign": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EstablishmentsResourceAssignment"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EstablishmentView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "EstablishmentsResource.changeState": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeState"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EstablishmentView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "ExportsResource.oneRoster": {
        parameters: {
            query?: {
                version?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "FailedWorkResource.failed": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfFailedWorkView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "FailedWorkResource.again": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                work: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "CashDaysResource.days": {
        parameters: {
            query?: {
                own?: boolean;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfCashDayView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "CashDaysResource.day": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cashDay: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CashDayView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "CashDaysResource.open": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cashDay: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenCashDay"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CashDayView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "CashDaysResource.close": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cashDay: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseCashDay"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CashDayView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "DebtorsResource.debtors": {
        parameters: {
            query?: {
                schoolClass?: string;
                age?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfDebtorView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "DebtorsResource.export": {
        parameters: {
            query?: {
                schoolClass?: string;
                age?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "DebtorsResource.figures": {
        parameters: {
            query?: {
                schoolClass?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DebtorFigures"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "DebtorsResource.remind": {
        parameters: {
            query?: {
                schoolClass?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reminded"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "FamiliesResource.families": {
        parameters: {
            query?: {
                q?: string;
                owing?: boolean;
                pupil?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfFamilyRow"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "FamiliesResource.make": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FamiliesMade"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "FamiliesResource.account": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                family: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FamilyAccountView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "FamiliesResource.save": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                family: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveFamily"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FamilyAccountView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "FamiliesResource.correct": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                family: string;
                charge: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectAccount"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FamilyAccountView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "FamiliesResource.reverse": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                family: string;
                charge: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveReason"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FamilyAccountView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "FamiliesResource.join": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                family: string;
                other: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveReason"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FamilyAccountView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "FamilyPaymentsResource.receive": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                family: string;
                payment: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReceiveMoney"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "FamiliesResource.move": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                family: string;
                pupil: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveToFamily"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FamilyAccountView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "FamiliesResource.statement": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                family: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "LeaversResource.leavers": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfLeaverView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "LeaversResource.settle": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pupil: string;
                family: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LetOffLeaver"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FamilyAccountView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "FeePlanResource.fees": {
        parameters: {
            query?: {
                year?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfFeeView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "FeePlanResource.preview": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Charged"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "FeePlanResource.charge": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Charged"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "FeePlanResource.save": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fee: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveFee"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeeView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "FeePlanResource.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fee: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "FeePlanResource.take": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fee: string;
                pupil: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeeView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "FeePlanResource.leave": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fee: string;
                pupil: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeeView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "ReceiptsResource.receipts": {
        parameters: {
            query?: {
                q?: string;
                day?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfReceiptView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "ReceiptsResource.receipt": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                receipt: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "ReceiptsResource.paper": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                receipt: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "ReceiptsResource.annul": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                receipt: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveReason"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "ReductionsResource.reductions": {
        parameters: {
            query?: {
                year?: string;
                pupil?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfReductionView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "ReductionsResource.save": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reduction: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveReduction"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReductionView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "ReductionsResource.end": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reduction: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "ReceiptsResource.matches": {
        parameters: {
            query?: {
                reference?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FamilyMatch"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "ReceiptsResource.unclear": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfUnclearView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "ReceiptsResource.receiveUnclear": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                payment: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReceiveUnclear"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnclearView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "ReceiptsResource.assign": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                payment: string;
                family: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "FilesResource.file": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "FinanceResource.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FinanceView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "BankResource.approvals": {
        parameters: {
            query?: {
                open?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalView"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "BankResource.ask": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                approval: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskApproval"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "BankResource.decide": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                approval: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BankResourceDecide"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "BankResource.lines": {
        parameters: {
            query?: {
                state?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfBankLineView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "BankResource.ignore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                line: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankLineView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "BankResource.match": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                line: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BankResourceMatchLine"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankLineView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "BankResource.take": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                statement: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportStatement"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankServiceImported"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "BankResource.make": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                batch: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MakeVouchers"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VoucherServiceMade"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "ClearancesResource.list": {
        parameters: {
            query?: {
                state?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfClearanceView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "ClearancesResource.settle": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                invoice: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideClearance"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClearanceView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "FinanceResource.contracts": {
        parameters: {
            query?: {
                state?: string;
                stage?: string;
                coupon?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfContractView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "FinanceResource.end": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                contract: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "CouponsResource.coupons": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfCoupon"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "CouponsResource.save": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                coupon: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveCoupon"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Coupon"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "FinanceResource.begin": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                district: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "InvoicesResource.list": {
        parameters: {
            query?: {
                figure?: string;
                currency?: string;
                q?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfInvoiceView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "InvoicesResource.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                invoice: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoicesResourceOpened"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "InvoicesResource.credit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                invoice: string;
                note: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreditInvoice"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "InvoicesResource.paper": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                invoice: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "InvoicesResource.record": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                invoice: string;
                transfer: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordTransfer"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankLineView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "InvoicesResource.withhold": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                invoice: string;
                withholding: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Withholding"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "LedgerResource.accounts": {
        parameters: {
            query?: {
                from?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Balance"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "LedgerResource.parties": {
        parameters: {
            query?: {
                to?: string;
            };
            header?: never;
            path: {
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Balance"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "LedgerResource.close": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                until: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "LedgerResource.entries": {
        parameters: {
            query?: {
                from?: string;
                to?: string;
                account?: string;
                party?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfPostedEntry"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "LedgerResource.export": {
        parameters: {
            query?: {
                from?: string;
                to?: string;
            };
            header?: never;
            path: {
                form: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "FinanceResource.plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanView"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "FinanceResource.publish": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                plan: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SavePlan"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "FinanceResource.retire": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                plan: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "FinanceResource.sellers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SellerView"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "FinanceResource.save": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                seller: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveSeller"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SellerView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "ClearancesResource.desk": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                seller: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaxDeskView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "ClearancesResource.save": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                seller: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveTaxDesk"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaxDeskView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "GradebooksResource.gradebooks": {
        parameters: {
            query?: {
                period?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Gradebooks"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "GradebooksResource.results": {
        parameters: {
            query?: {
                period?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "ClassResultsResource.results": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                class: string;
                period: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClassResults"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "GradebookResource.gradebook": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                class: string;
                subject: string;
                period: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GradebookView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "GradebookResource.enter": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                class: string;
                subject: string;
                period: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnterMarks"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnteredMarks"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "GradingPresetsResource.presets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresetView"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "GradingSchemesResource.schemes": {
        parameters: {
            query?: {
                year?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfSchemeView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "GradingSchemesResource.scheme": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                scheme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchemeView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "GradingSchemesResource.save": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                scheme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveScheme"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchemeView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "GuardianshipsResource.guardianships": {
        parameters: {
            query?: {
                pupil?: string;
                guardian?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfGuardianView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "GuardianshipsResource.save": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                guardianship: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveGuardianship"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuardianView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "GuardianshipsResource.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                guardianship: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "ImportsResource.list": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfImportView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "ImportsResource.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                import: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "ImportsResource.check": {
        parameters: {
            query?: {
                name?: string;
                format?: string;
                mapping?: string;
                year?: string;
                classes?: string;
                missing?: string;
                lesson?: number;
                sheet?: string;
            };
            header?: never;
            path: {
                import: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "ImportsResource.apply": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                import: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "ImportsResource.problems": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                import: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfProblemView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "InvoiceLinksResource.invoice": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                link: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenInvoice"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "InvoiceLinksResource.ways": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                link: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentWay"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "InvoiceLinksResource.payment": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                link: string;
                payment: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "InvoiceLinksResource.pay": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                link: string;
                payment: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayInvoice"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "LevelsResource.levels": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfLevelView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "LevelsResource.save": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                level: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveLevel"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LevelView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "LevelsResource.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                level: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "MembersResource.page": {
        parameters: {
            query?: {
                q?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfMemberView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "MembersResource.save": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                member: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveMember"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedMember"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "MembersResource.end": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                member: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "MembersResource.newSecret": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                member: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedMember"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "NightsResource.nights": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfNightView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "NightsResource.next": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfNextNight"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "NightsResource.night": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                night: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NightView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "NightsResource.start": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                night: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartNight"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NightView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "NightsResource.schools": {
        parameters: {
            query?: {
                state?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                night: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfNightSchoolView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "NightsResource.change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                night: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeNight"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NightView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "NoticesResource.list": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfReceivedNotice"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "NoticesResource.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                notice: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceivedNotice"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "OwnChildrenResource.children": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnChild"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "OwnAssignmentsResource.assignments": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                pupil: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfOwnAssignmentLine"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "OwnAssignmentsResource.assignment": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pupil: string;
                task: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnAssignment"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "OwnCertificatesResource.certificates": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pupil: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CertificateView"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "OwnCertificatesResource.paper": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pupil: string;
                certificate: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "OwnCoursesResource.log": {
        parameters: {
            query?: {
                from?: string;
                to?: string;
            };
            header?: never;
            path: {
                pupil: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClassLogOwn"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "OwnCoursesResource.courses": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pupil: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnCourses"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "OwnCoursesResource.lesson": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pupil: string;
                lesson: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnLesson"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "OwnCardsResource.cards": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pupil: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CardView"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "OwnCardsResource.paper": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pupil: string;
                card: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "OwnResultsResource.results": {
        parameters: {
            query?: {
                period?: string;
            };
            header?: never;
            path: {
                pupil: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnResults"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "OwnWarningsResource.own": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pupil: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnWarning"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "OwnWarningsResource.save": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pupil: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveRefusal"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnWarning"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "OwnFeesResource.accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnAccountView"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "OwnFeesResource.receipt": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                family: string;
                receipt: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "OwnNightResource.night": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnNight"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "OwnNightResource.ask": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ownNight: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "OwnTransfersResource.awaited": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnTransfer"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "OwnTransfersResource.say": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                transfer: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnConsent"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnConsent"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "PaperChecksResource.check": {
        parameters: {
            query?: {
                signature?: string;
            };
            header?: never;
            path: {
                school: string;
                serial: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaperCheck"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "PaymentAccountsResource.accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "DisputesResource.disputes": {
        parameters: {
            query?: {
                open?: boolean;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfDisputeView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "PaymentAccountsResource.offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderView"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "StatementsResource.days": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfStatementDayView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "StatementsResource.differences": {
        parameters: {
            query?: {
                open?: boolean;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfStatementLineView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "StatementsResource.own": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                statementLine: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NameOwner"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementLineView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "StatementsResource.resolve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                statementLine: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResolveLine"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementLineView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "StatementsResource.lines": {
        parameters: {
            query?: {
                providerAccount?: string;
                day?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfStatementLineView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "PaymentAccountsResource.account": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                providerAccount: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "PaymentAccountsResource.save": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                providerAccount: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveAccount"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "StatementsResource.take": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                providerAccount: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeStatement"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementServiceTaken"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "PaymentWaysResource.ways": {
        parameters: {
            query?: {
                subject?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentWay"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "PaymentCallbacksResource.put": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                provider: string;
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "PaymentCallbacksResource.post": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                provider: string;
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "PaymentsResource.payment": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                payment: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "PaymentsResource.ask": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                payment: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskPayment"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "PeopleResource.people": {
        parameters: {
            query?: {
                q?: string;
                kind?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfPersonRow"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "PeopleResource.person": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "PeopleResource.save": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SavePerson"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "PeopleResource.identifiers": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentifierView"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "PeopleResource.identify": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person: string;
                kind: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveIdentifier"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentifierView"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "PeopleResource.forget": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person: string;
                kind: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "PeriodsResource.periods": {
        parameters: {
            query?: {
                year?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfPeriodView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "PeriodsResource.period": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                period: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "PeriodsResource.save": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                period: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SavePeriod"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "PeriodsResource.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                period: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "PhrasesResource.phrases": {
        parameters: {
            query?: {
                subject?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfPhraseView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "PhrasesResource.save": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                phrase: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SavePhrase"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhraseView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "PhrasesResource.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                phrase: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "PrintRunsResource.runs": {
        parameters: {
            query?: {
                period?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfPrintView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "PrintRunsResource.run": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                run: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrintView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "PrintRunsResource.start": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                run: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartPrinting"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrintView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "PrintRunsResource.paper": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                run: string;
                class: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "PrintRunsResource.resume": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                run: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrintView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "PupilsResource.pupil": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pupil: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PupilView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "PupilsResource.save": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pupil: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SavePupil"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PupilView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "PupilAttendanceResource.totals": {
        parameters: {
            query?: {
                from?: string;
                to?: string;
            };
            header?: never;
            path: {
                pupil: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PupilAttendance"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "PupilsResource.leave": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pupil: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeaveSchool"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "PupilsResource.move": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pupil: string;
                enrollment: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MovePupil"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrollmentView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "ReportCardsResource.cards": {
        parameters: {
            query?: {
                schoolClass?: string;
                period?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CardView"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "ReportCardsResource.paper": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                card: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "ReportCardsResource.withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                card: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawCard"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CardView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "RolesResource.roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleView"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "RolesResource.adjust": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                role: string;
                permission: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RolesResourceAdjust"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "RollsResource.day": {
        parameters: {
            query?: {
                date?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfDayRoll"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "RollsResource.missing": {
        parameters: {
            query?: {
                date?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfDayRoll"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "RoomsResource.rooms": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfRoomView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "RoomsResource.save": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                room: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveRoom"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoomView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "RoomsResource.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                room: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "SchoolYearsResource.years": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfYearView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "SchoolYearsResource.year": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["YearView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "SchoolYearsResource.save": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveYear"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["YearView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "SchoolYearsResource.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "SealingsResource.sealings": {
        parameters: {
            query?: {
                schoolClass?: string;
                period?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfSealingView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "SealingsResource.seal": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sealing: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SealPeriod"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SealingView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "SealingsResource.reopen": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sealing: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReopenPeriod"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SealingView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "ShiftsResource.shifts": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfShiftView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "ShiftsResource.save": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                shift: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveShift"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShiftView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "ShiftsResource.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                shift: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "SignUpsResource.signUp": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignUp"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EstablishmentView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "SlotsResource.slots": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfSlotView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "SlotsResource.save": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slot: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveSlot"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SlotView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "SlotsResource.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slot: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "StaffResource.staff": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "StaffResource.save": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveStaff"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "StreamsResource.streams": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfStreamView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "StreamsResource.save": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                stream: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveStream"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StreamView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "StreamsResource.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                stream: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "SubjectMarkingsResource.markings": {
        parameters: {
            query?: {
                year?: string;
                level?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfSubjectMarkingView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "SubjectMarkingsResource.save": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                marking: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveSubjectMarking"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubjectMarkingView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "SubjectsResource.subjects": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfSubjectView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "SubjectsResource.save": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveSubject"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubjectView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "SubjectsResource.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "SubscriptionResource.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "SubscriptionResource.paper": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                invoice: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "SubscriptionResource.redeem": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                invoice: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Redeem"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "SubscriptionResource.mention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Mentions"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "SubscriptionResource.choose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChoosePlan"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "SubscriptionResource.quote": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                plan: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Quote"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "SyncResource.pull": {
        parameters: {
            query?: {
                cursor?: string;
                scope?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pulled"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "SyncResource.exchange": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Exchange"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Exchanged"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "TeachingAssignmentsResource.assignments": {
        parameters: {
            query?: {
                staff?: string;
                class?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfAssignmentView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "TeachingAssignmentsResource.save": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assignment: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignTeacher"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "TeachingAssignmentsResource.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assignment: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "TransfersResource.transfers": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfTransferView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "TransfersResource.transfer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                transfer: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "TransfersResource.ask": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                transfer: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskTransfer"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "TransfersResource.answer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                transfer: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerTransfer"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "TransfersResource.take": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                transfer: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "TransfersResource.sign": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                transfer: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignedConsent"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "UploadsResource.begin": {
        parameters: {
            query?: never;
            header?: {
                "Tus-Resumable"?: string;
                "Upload-Length"?: number;
                "Upload-Metadata"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "UploadsResource.end": {
        parameters: {
            query?: never;
            header?: {
                "Tus-Resumable"?: string;
            };
            path: {
                upload: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "UploadsResource.upload": {
        parameters: {
            query?: never;
            header?: {
                "Tus-Resumable"?: string;
            };
            path: {
                upload: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "UploadsResource.append": {
        parameters: {
            query?: never;
            header?: {
                "Tus-Resumable"?: string;
                "Upload-Offset"?: number;
                "Upload-Checksum"?: string;
            };
            path: {
                upload: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "VideoTitlesResource.title": {
        parameters: {
            query?: {
                url?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VideoTitle"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "WarningsResource.warnings": {
        parameters: {
            query?: {
                class?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfWarningView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "WarningsResource.share": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveSharing"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WarningState"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "WarningsResource.state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WarningState"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "WarningsResource.save": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveRefusal"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WarningState"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "YearEndsResource.yearEnd": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["YearEndView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "YearEndsResource.start": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartYearEnd"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["YearEndView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "YearEndsResource.undo": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "YearEndsResource.open": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["YearEndView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "YearEndsResource.resume": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["YearEndView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "YearEndsResource.pupils": {
        parameters: {
            query?: {
                outcome?: string;
                schoolClass?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfMoveView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "YearEndsResource.place": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: string;
                pupil: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlacePupil"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MoveView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
}
