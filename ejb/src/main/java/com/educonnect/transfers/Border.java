package com.educonnect.transfers;

import java.util.Arrays;

/**
 * What the law of the giving school's country asks for before a pupil's file goes abroad, besides the express consent of a
 * guardian, which is asked for everywhere. The texts, and how well each is known, are in decision 102. A country that is not here
 * is treated as one whose authority must authorise.
 */
enum Border {
    SN("CDP", Act.INFORM, "Loi 2008-12, art. 49-51", 18),
    ZA("Information Regulator", Act.AUTHORISE, "POPIA, s. 57(1)(d), 72", 18),
    CI("ARTCI", Act.AUTHORISE, "Loi 2013-450, art. 7, 26", 18),
    KE("ODPC", Act.INFORM, "Data Protection Act 2019, s. 48-49", 18),
    NG("NDPC", Act.NONE, "NDPA 2023, s. 41-43", 18),
    CM("", Act.AUTHORISE, "Loi 2024/017", 21),
    GH("Data Protection Commission", Act.NONE, "Act 843, s. 20", 18),
    NA("", Act.NONE, "", 18),
    TZ("PDPC", Act.AUTHORISE, "PDPA, s. 31-32", 18),
    UG("PDPO", Act.NONE, "Cap. 97, s. 8, 19", 18),
    ML("APDP", Act.AUTHORISE, "Loi 2013-015", 18),
    BF("CIL", Act.AUTHORISE, "Loi 001-2021", 20),
    BJ("APDP", Act.AUTHORISE, "Code du numérique, art. 391-392", 18),
    TG("IPDCP", Act.AUTHORISE, "Loi 2019-014", 18),
    RW("NCSA", Act.NONE, "Law 058/2021, art. 48", 18),
    MA("CNDP", Act.AUTHORISE, "Loi 09-08, art. 43-44", 18),
    /** Any other country. */
    XX("", Act.AUTHORISE, "", 21);

    /** What the authority has to do with it beforehand. */
    enum Act {
        NONE,
        INFORM,
        AUTHORISE
    }

    /** Its short name, or nothing where none is known. */
    final String authority;

    final Act act;
    final String law;

    /** From which age a pupil decides alone, in years: where the texts disagree, or none was read, the higher. */
    final int majority;

    Border(String authority, Act act, String law, int majority) {
        this.authority = authority;
        this.act = act;
        this.law = law;
        this.majority = majority;
    }

    static Border of(String country) {
        return Arrays.stream(values())
                .filter(each -> each.name().equals(country))
                .findFirst()
                .orElse(XX);
    }
}
